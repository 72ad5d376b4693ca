// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <memory>
#include <variant>

namespace mado {

/// 自分の担当, then one group a level.
enum class QueueGroup { Mine, Emergency, High, Unrated, Moderate, Low };

struct GroupRow
{
    QueueGroup group;
    int count; ///< People waiting; for Mine: taken by me.
    std::optional<int> targetMinutes;
};

/// The queue as the desk shows it: group headers and consultations in one list, severity first, then the longest wait.
/// Rows are moved, inserted and removed one by one, never reset. While frozen (pointer or focus in the list) the order
/// stays and changes of order are counted; a new emergency is inserted at once.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { GroupHeaderRole = Qt::UserRole + 1, ConsultationIdRole };
    using RowContent = std::variant<GroupRow, Consultation>;

    QueueModel(StaffId me, const AppClock &clock, QObject *parent = nullptr);
    ~QueueModel() override;

    void apply(const QueueDiff &diff);
    void setFrozen(bool frozen);
    void refreshOrder(); ///< The person asked for it: 「並び順を更新」.
    /// nullopt shows every kind.
    void setKindFilter(std::optional<ConsultationKind> kind);
    void setSearch(const QString &text);
    /// Lets rows claimed by others leave after 30 s and waits grow; called by a timer of the shell.
    void tick();

    RowContent contentAt(int row) const;
    std::optional<Consultation> find(const ConsultationId &id) const;
    int rowOf(const ConsultationId &id) const; ///< -1: not shown.
    int waitingCount() const;
    int waitingCount(ConsultationKind kind) const;
    int pendingOrderChanges() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();
    void pendingOrderChangesChanged(int count);
    void emergencyArrived(const mado::ConsultationId &id);

private:
    class Order;
    std::unique_ptr<Order> m_order;
};

} // namespace mado
