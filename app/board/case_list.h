// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ordered_cases.h"

namespace mado {

enum class CaseFilter { Nobodys, Held };

/// Open consultations as a supervisor assigns them: those that nobody holds, or those that somebody does; worst first,
/// then the longest wait. UI thread.
class CaseList final : public OrderedCases
{
    Q_OBJECT

public:
    explicit CaseList(QObject *parent = nullptr) : OrderedCases(parent) {}

    void setFilter(CaseFilter filter);
    CaseFilter filter() const { return m_filter; }
    int count(CaseFilter filter) const;
    /// Of those that nobody holds.
    std::optional<Consultation> longestWaiting() const;
    QList<int> minutesWaited(const QDateTime &now) const; ///< Of the same people; shortest first.

protected:
    bool belongs(const Consultation &value) const override { return !value.closed; }
    bool shown(const Consultation &value) const override { return wanted(value, m_filter); }
    bool before(const Consultation &a, const Consultation &b) const override;

private:
    static bool wanted(const Consultation &value, CaseFilter filter);

    CaseFilter m_filter = CaseFilter::Nobodys;
};

} // namespace mado
