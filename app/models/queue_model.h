// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/queue_choice.h"
#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace mado {

/// 引き継ぎ待ち (what colleagues offer me), 自分の担当, then one group a level.
enum class QueueGroup { Offered, Mine, Emergency, High, Unrated, Moderate, Low };

struct GroupRow
{
    QueueGroup group;
    int count; ///< People waiting; for Offered and Mine: those in it.
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
    /// Knows what is offered to a role, too.
    QueueModel(const StaffProfile &me, const AppClock &clock, QObject *parent = nullptr);
    ~QueueModel() override;

    void apply(const QueueDiff &diff);
    void setFrozen(bool frozen);
    void refreshOrder(); ///< The person asked for it: 「並び順を更新」.
    /// nullopt shows every kind.
    void setKindFilter(std::optional<ConsultationKind> kind);
    void setChoice(const QueueChoice &choice); ///< The kind among it.
    const QueueChoice &choice() const { return m_choice; }
    /// What the consultations known here are told apart by; where all are alike there is nothing to filter by.
    struct Present
    {
        QStringList languages;
        QList<AccountId> accounts;
        QStringList prefectures;
        QList<Team> teams; ///< Those that hold something, by their ids; also where it is but one.
    };
    Present present() const;
    void setSearch(const QString &text);
    /// Lets rows claimed by others leave after 30 s and waits grow; called by a timer of the shell.
    void tick();

    /// What a screen reader says of a row: words belong to the presentation.
    void setAccessibleText(std::function<QString(const RowContent &)> say);

    RowContent contentAt(int row) const;
    QList<int> headerRows() const; ///< Ascending; at most one a group.
    std::optional<Consultation> find(const ConsultationId &id) const;
    int rowOf(const ConsultationId &id) const; ///< -1: not shown.
    int waitingCount() const;
    int waitingCount(ConsultationKind kind) const;
    int pendingOrderChanges() const;
    bool isFrozen() const { return m_frozen; }
    bool isFiltered() const;                   ///< By kind or search.
    bool isLoaded() const { return m_loaded; } ///< A first diff came, be it empty.
    /// Seconds that the people in the queue have waited by now; nullopt: nobody waits.
    struct Waits
    {
        qint64 averageSeconds;
        qint64 longestSeconds;
    };
    std::optional<Waits> waits() const;
    int overdueEmergencies() const; ///< Waiting beyond their goal.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged();
    void pendingOrderChangesChanged(int count);

private:
    class Order;
    struct Item;
    struct Place;

    Item &itemOf(const ConsultationId &id);
    void take(const Consultation &value, std::vector<Item *> &fresh);
    void forget(const ConsultationId &id);
    void settle(Item &item);
    std::optional<Place> idealOf(const Item &item) const;
    bool mayWait(const Item &item, const std::optional<Place> &ideal) const;
    bool matches(const Consultation &value) const;
    bool isWaiting(const Consultation &value) const;
    bool isOthers(const Consultation &value) const;
    bool isOffered(const Consultation &value) const;
    void count(const Consultation &value, int step);
    void setPending(Item &item, bool pending);
    void refilter();
    void hideUnwanted();
    void insertAll(const std::vector<Item *> &fresh);
    void insertRun(QueueGroup group, const std::vector<Item *> &run);
    void insertOne(Item &item, const Place &place);
    void removeOne(Item &item);
    void move(Item &item, const Place &place);
    void showHeader(QueueGroup group);
    void dropHeader(QueueGroup group);
    void rowChanged(int row);
    void headersChanged();
    void notify();

    const StaffId m_me;
    std::optional<Role> m_role;
    const AppClock &m_clock;
    std::unique_ptr<Order> m_order;
    std::function<QString(const RowContent &)> m_say;
    QueueChoice m_choice;
    QString m_search;
    int m_lastPending = 0;
    bool m_frozen = false;
    bool m_loaded = false;
};

} // namespace mado
