// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <vector>

namespace mado {

enum class CallFilter { All, Mine, Unassigned, OftenUnanswered };
enum class CallGroup { Now, Later }; ///< Due within 15 minutes or overdue; after that.

/// When the resident is to be called: as promised, else since when they wait.
QDateTime callDueAt(const Consultation &consultation);

/// The next seven o'clock in Tokyo: the earliest polite hour.
QDateTime nextMorning(const QDateTime &now);

/// Residents to be called, by the time each was promised. Rows come, go and move one by one. UI thread.
class CallList final : public QAbstractListModel
{
    Q_OBJECT

public:
    CallList(StaffId me, const AppClock &clock, QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void applyOutbox(const OutboxDiff &diff); ///< Records of calls that are still on this computer.
    void setFilter(CallFilter filter);
    void tick(); ///< About every half minute: times come near.
    void setAccessibleText(std::function<QString(const Consultation &)> say);
    std::optional<OutboxItem> record(const ConsultationId &id) const; ///< The newest one on its way.

    CallFilter filter() const { return m_filter; }
    int count(CallFilter filter) const;
    int dueNow() const;
    const Consultation &at(int row) const { return *m_all.constFind(m_rows.at(size_t(row))); }
    int rowOf(const ConsultationId &id) const; ///< -1: not shown.
    std::optional<Consultation> find(const ConsultationId &id) const;
    CallGroup groupOf(const Consultation &consultation) const;
    bool beginsGroup(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void take(const Consultation &value);
    void forget(const ConsultationId &id);
    bool wanted(const Consultation &value, CallFilter filter) const;
    bool before(const ConsultationId &a, const ConsultationId &b) const;
    void place(const ConsultationId &id);
    void removeRow(int row);

    const StaffId m_me;
    const AppClock &m_clock;
    std::function<QString(const Consultation &)> m_say;
    QHash<ConsultationId, Consultation> m_all;
    QList<OutboxItem> m_records;
    std::vector<ConsultationId> m_rows;
    CallFilter m_filter = CallFilter::All;
};

} // namespace mado
