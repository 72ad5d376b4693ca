// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/ordered_cases.h"

namespace mado {

enum class CallFilter { All, Mine, Unassigned, OftenUnanswered };
enum class CallGroup { Now, Later }; ///< Due within 15 minutes or overdue; after that.

/// When the resident is to be called: as promised, else since when they wait.
QDateTime callDueAt(const Consultation &consultation);

/// The next seven o'clock in Tokyo: the earliest polite hour.
QDateTime nextMorning(const QDateTime &now);

/// Residents to be called, by the time each was promised. UI thread.
class CallList final : public OrderedCases
{
    Q_OBJECT

public:
    CallList(StaffId me, const AppClock &clock, QObject *parent = nullptr);

    void applyOutbox(const OutboxDiff &diff); ///< Records of calls that are still on this computer.
    void setFilter(CallFilter filter);
    std::optional<OutboxItem> record(const ConsultationId &id) const; ///< The newest one on its way.

    CallFilter filter() const { return m_filter; }
    int count(CallFilter filter) const;
    int dueNow() const;
    QList<QDateTime> dueTimes() const; ///< Of all that are to be called, whatever the filter; UTC.
    CallGroup groupOf(const Consultation &consultation) const;
    bool beginsGroup(int row) const;
    int shownIn(CallGroup group) const; ///< Rows, by the filter of the moment.

protected:
    bool belongs(const Consultation &value) const override;
    bool shown(const Consultation &value) const override { return wanted(value, m_filter); }
    bool before(const Consultation &a, const Consultation &b) const override { return callDueAt(a) < callDueAt(b); }

private:
    bool wanted(const Consultation &value, CallFilter filter) const;

    const StaffId m_me;
    const AppClock &m_clock;
    QList<OutboxItem> m_records;
    CallFilter m_filter = CallFilter::All;
};

} // namespace mado
