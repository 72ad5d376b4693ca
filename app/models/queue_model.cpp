// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_model.h"

#include "app/models/queue_order.h"

#include <QSet>
#include <map>

namespace mado {

namespace {

constexpr qint64 claimedRowLingerSeconds = 30;

QueueGroup groupOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Emergency:
        return QueueGroup::Emergency;
    case RiskLevel::High:
        return QueueGroup::High;
    case RiskLevel::Unrated:
        return QueueGroup::Unrated;
    case RiskLevel::Moderate:
        return QueueGroup::Moderate;
    case RiskLevel::Low:
        return QueueGroup::Low;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueModel::QueueModel(StaffId me, const AppClock &clock, QObject *parent)
    : QAbstractListModel(parent),
      m_me(std::move(me)),
      m_clock(clock),
      m_order(std::make_unique<Order>())
{
}

QueueModel::QueueModel(const StaffProfile &me, const AppClock &clock, QObject *parent)
    : QueueModel(me.id, clock, parent)
{
    m_role = me.role;
}

QueueModel::~QueueModel() = default;

void QueueModel::apply(const QueueDiff &diff)
{
    std::vector<Item *> fresh;
    for (const Consultation &value : diff.changed)
        take(value, fresh);
    insertAll(fresh);
    for (const ConsultationId &id : diff.gone)
        forget(id);
    m_order->countsDirty |= !m_loaded;
    m_loaded = true;
    notify();
}

void QueueModel::take(const Consultation &value, std::vector<Item *> &fresh)
{
    const auto known = m_order->items.find(value.id.text());
    if (known == m_order->items.end()) {
        auto item = std::make_unique<Item>(Item{value, {}, {}, false});
        if (isOthers(value))
            item->claimSeen = value.owner->since;
        count(value, +1);
        fresh.push_back(item.get());
        m_order->items.emplace(value.id.text(), std::move(item));
        return;
    }
    Item &item = *known->second;
    const bool ownerChanged = item.value.owner != value.owner &&
                              (!item.value.owner || !value.owner || item.value.owner->fence != value.owner->fence);
    if (item.shown)
        m_order->at(item.shown->group).waiting += int(isWaiting(value)) - int(isWaiting(item.value));
    count(item.value, -1);
    item.value = value;
    count(value, +1);
    if (!isOthers(value))
        item.claimSeen.reset();
    else if (ownerChanged)
        item.claimSeen = item.shown ? m_clock.now() : value.owner->since;
    settle(item);
}

void QueueModel::forget(const ConsultationId &id)
{
    const auto known = m_order->items.find(id.text());
    if (known == m_order->items.end())
        return;
    Item &item = *known->second;
    count(item.value, -1);
    if (item.shown)
        removeOne(item);
    setPending(item, false);
    m_order->items.erase(known);
}

void QueueModel::settle(Item &item)
{
    const std::optional<Place> ideal = idealOf(item);
    const bool wait = ideal != item.shown && m_frozen && mayWait(item, ideal);
    setPending(item, wait);
    if (wait || ideal == item.shown) {
        if (item.shown)
            rowChanged(m_order->rowOf(item));
    } else if (!ideal) {
        removeOne(item);
    } else if (!item.shown) {
        insertOne(item, *ideal);
    } else {
        move(item, *ideal);
        rowChanged(m_order->rowOf(item));
    }
    if (item.shown && isOthers(item.value))
        m_order->claimed.insert(&item);
    else
        m_order->claimed.erase(&item);
}

std::optional<QueueModel::Place> QueueModel::idealOf(const Item &item) const
{
    const Consultation &value = item.value;
    if (value.closed || !matches(value))
        return std::nullopt;
    const int level = int(value.risk.level());
    if (isOffered(value))
        return Place{QueueGroup::Offered, level,
                     (value.assigned ? value.assigned->at : value.handOver->at).toMSecsSinceEpoch()};
    if (value.owner && value.owner->staff.id == m_me)
        return Place{QueueGroup::Mine, level, value.owner->since.toMSecsSinceEpoch()};
    if (value.owner) {
        // Whoever looks at what a team holds sees it for as long as they hold it.
        if (!m_choice.team &&
            item.claimSeen.value_or(value.owner->since).secsTo(m_clock.now()) >= claimedRowLingerSeconds)
            return std::nullopt;
        // It only waits to leave: its new owner's answers shall not move it.
        if (item.shown && item.shown->group == groupOf(value.risk.level()))
            return item.shown;
    }
    const QDateTime since = value.waitingSince.value_or(value.openedAt);
    return Place{groupOf(value.risk.level()), value.waitingSince ? 0 : 1, since.toMSecsSinceEpoch()};
}

// What nobody asked for may wait until the hand is off the list; danger, closing and one's own doing may not.
bool QueueModel::mayWait(const Item &item, const std::optional<Place> &ideal) const
{
    if (item.value.closed)
        return false;
    const auto isIn = [](const std::optional<Place> &place, QueueGroup group) {
        return place && place->group == group;
    };
    for (const QueueGroup group : {QueueGroup::Offered, QueueGroup::Mine}) {
        if (isIn(item.shown, group) != isIn(ideal, group))
            return false;
    }
    if (!ideal)
        return true;
    return ideal->group != QueueGroup::Emergency || (item.shown && item.shown->group == QueueGroup::Emergency);
}

bool QueueModel::matches(const Consultation &value) const
{
    if (!m_choice.takes(value, m_me))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto has = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    if (has(value.resident.displayName) || has(value.caseNumber) || has(value.lastWords) || has(value.account.text()))
        return true;
    return std::any_of(value.risk.reasons.cbegin(), value.risk.reasons.cend(), [&has](const RiskReason &reason) {
        return has(reason.text.ja) || has(reason.text.en) || has(reason.value.ja) || has(reason.value.en);
    });
}

bool QueueModel::isWaiting(const Consultation &value) const { return !value.owner && !value.closed; }

bool QueueModel::isOffered(const Consultation &value) const
{
    if (value.assigned && value.owner && value.owner->staff.id == m_me)
        return true;
    // Without a role only what names oneself: no offer is made to auditors.
    return value.handOver && isOfferedTo(*value.handOver, m_me, m_role.value_or(Role::Auditor));
}

bool QueueModel::isOthers(const Consultation &value) const { return value.owner && value.owner->staff.id != m_me; }

void QueueModel::count(const Consultation &value, int step)
{
    if (!isWaiting(value))
        return;
    m_order->waitingByKind[size_t(value.kind)] += step;
    m_order->waitingSinceSum += step * value.waitingSince.value_or(value.openedAt).toSecsSinceEpoch();
    m_order->countsDirty = true;
}

void QueueModel::setPending(Item &item, bool pending)
{
    item.pending = pending;
    if (pending)
        m_order->pending.insert(&item);
    else
        m_order->pending.erase(&item);
}

void QueueModel::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (!frozen)
        refreshOrder();
}

void QueueModel::refreshOrder()
{
    const bool frozen = std::exchange(m_frozen, false);
    const std::vector<Item *> waiting(m_order->pending.begin(), m_order->pending.end());
    for (Item *item : waiting)
        settle(*item);
    m_frozen = frozen;
    notify();
}

void QueueModel::setKindFilter(std::optional<ConsultationKind> kind)
{
    QueueChoice choice = m_choice;
    choice.kind = kind;
    setChoice(choice);
}

void QueueModel::setChoice(const QueueChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refilter();
}

QueueModel::Present QueueModel::present() const
{
    QSet<QString> languages;
    QSet<AccountId> accounts;
    QSet<QString> prefectures;
    std::map<TeamId, Team> teams;
    for (const auto &[id, item] : m_order->items) {
        languages.insert(item->value.resident.language);
        accounts.insert(item->value.account);
        if (!item->value.prefecture.isEmpty())
            prefectures.insert(item->value.prefecture);
        if (!item->value.owner || item->value.closed)
            continue;
        for (const Team &team : item->value.owner->teams)
            teams.insert_or_assign(team.id, team);
    }
    QList<Team> holding;
    for (const auto &[id, team] : teams)
        holding.append(team);
    const auto several = [](const auto &set) {
        auto list = set.size() > 1 ? set.values() : decltype(set.values())();
        std::sort(list.begin(), list.end());
        return list;
    };
    return {several(languages), several(accounts), several(prefectures), holding};
}

void QueueModel::setSearch(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_search)
        return;
    m_search = wanted;
    refilter();
}

void QueueModel::tick()
{
    const std::vector<Item *> claimed(m_order->claimed.begin(), m_order->claimed.end());
    for (Item *item : claimed)
        settle(*item);
    notify();
}

} // namespace mado
