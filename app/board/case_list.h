// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace mado {

enum class CaseFilter { Nobodys, Held };

/// Open consultations as a supervisor assigns them: those that nobody holds, or those that somebody does; worst first,
/// then the longest wait. Rows come, go and move one by one. UI thread.
class CaseList final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CaseList(QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void setFilter(CaseFilter filter);
    void tick(); ///< About every half minute: waits grow.
    void setAccessibleText(std::function<QString(const Consultation &)> say);

    CaseFilter filter() const { return m_filter; }
    int count(CaseFilter filter) const;
    const Consultation &at(int row) const { return *m_all.constFind(m_rows.at(size_t(row))); }
    int rowOf(const ConsultationId &id) const; ///< -1: not shown.
    std::optional<Consultation> find(const ConsultationId &id) const;
    /// Of those that nobody holds.
    std::optional<Consultation> longestWaiting() const;
    QList<int> minutesWaited(const QDateTime &now) const; ///< Of the same people; shortest first.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void take(const Consultation &value);
    void forget(const ConsultationId &id);
    static bool wanted(const Consultation &value, CaseFilter filter);
    void place(const ConsultationId &id);
    void removeRow(int row);

    std::function<QString(const Consultation &)> m_say;
    QHash<ConsultationId, Consultation> m_all; ///< Open ones.
    std::vector<ConsultationId> m_rows;
    CaseFilter m_filter = CaseFilter::Nobodys;
};

} // namespace mado
