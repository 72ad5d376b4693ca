// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reports/operations.h"

#include "backend/reports/practice.h"
#include "contract/faq.h"
#include "contract/tokyo.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mado::reports {

namespace {

constexpr qint64 minute = 60000;
constexpr double z95 = 1.959963984540054;
constexpr std::array levels{RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate,
                            RiskLevel::Low};

/// The smallest of the values that `part` of them do not exceed.
std::optional<int> quantile(std::vector<qint64> values, double part)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto at = std::size_t(std::max(1.0, std::ceil(part * double(values.size())))) - 1;
    return int((values[at] + minute - 1) / minute);
}

LevelWait summedOf(RiskLevel level, const QList<store::OneWait> &waits)
{
    LevelWait sum{level, std::nullopt, 0, 0, 0, 0, std::nullopt, std::nullopt};
    std::vector<qint64> taken;
    for (const store::OneWait &wait : waits) {
        if (wait.level != level)
            continue;
        ++sum.opened;
        sum.targetMinutes = wait.targetMinutes;
        const bool late = wait.targetMinutes && wait.milliseconds > *wait.targetMinutes * minute;
        sum.late += late ? 1 : 0;
        if (!wait.taken)
            continue;
        ++sum.taken;
        sum.inTime += wait.targetMinutes && !late ? 1 : 0;
        taken.push_back(wait.milliseconds);
    }
    sum.median = quantile(taken, 0.5);
    sum.ninetieth = quantile(taken, 0.9);
    return sum;
}

QList<DayVolume> everyDay(const OperationsQuery &query, const QList<DayVolume> &some)
{
    QList<DayVolume> days;
    for (QDate day = query.from; day <= query.until; day = day.addDays(1)) {
        const auto found = std::ranges::find(some, day, &DayVolume::day);
        days.append(found == some.end() ? DayVolume{day, 0, 0} : *found);
    }
    return days;
}

} // namespace

QList<LevelWait> summed(const QList<store::OneWait> &waits)
{
    QList<LevelWait> sums;
    for (const RiskLevel level : levels)
        sums.append(summedOf(level, waits));
    return sums;
}

BotRelief estimated(BotRelief counted)
{
    if (counted.rated < faqRatingsNeeded)
        return counted;
    const double n = counted.rated;
    const double p = counted.helped / n;
    const double spread = z95 * z95 / n;
    const double middle = (p + spread / 2) / (1 + spread);
    const double half = z95 / (1 + spread) * std::sqrt(p * (1 - p) / n + spread / (4 * n));
    const auto times = [&](double share) { return int(std::lround(counted.alone * std::clamp(share, 0.0, 1.0))); };
    counted.avoided = times(p);
    counted.avoidedLow = times(std::min(p, middle - half));
    counted.avoidedHigh = times(std::max(p, middle + half));
    return counted;
}

namespace {

void add(QList<KindVolume> &sum, const KindVolume &more)
{
    for (KindVolume &known : sum) {
        if (known.kind == more.kind && known.language == more.language) {
            known.opened += more.opened;
            return;
        }
    }
    sum.append(more);
}

void add(QList<DispositionCount> &sum, const DispositionCount &more)
{
    for (DispositionCount &known : sum) {
        if (known.disposition == more.disposition) {
            known.count += more.count;
            return;
        }
    }
    sum.append(more);
}

/// What is counted, before anything is summed up.
struct Counted
{
    QList<KindVolume> kinds;
    QList<DayVolume> days;
    QList<int> hours;
    QList<store::OneWait> waits;
    QList<DispositionCount> outcomes;
    BotRelief bot;
};

void addPast(Counted &counted, const InventedPast &past)
{
    for (const KindVolume &each : past.kinds)
        add(counted.kinds, each);
    std::ranges::sort(counted.kinds, {}, [](const KindVolume &each) { return std::pair(each.kind, each.language); });
    counted.days = past.days + counted.days;
    for (qsizetype hour = 0; hour < counted.hours.size(); ++hour)
        counted.hours[hour] += past.hours.at(hour);
    counted.waits = past.waits + counted.waits;
    for (const DispositionCount &each : past.outcomes)
        add(counted.outcomes, each);
    std::ranges::stable_sort(counted.outcomes, std::greater<>(), &DispositionCount::count);
    counted.bot.asked += past.bot.asked;
    counted.bot.answered += past.bot.answered;
    counted.bot.alone += past.bot.alone;
    counted.bot.rated += past.bot.rated;
    counted.bot.helped += past.bot.helped;
}

} // namespace

Operations operationsFor(store::Transaction &tx, const governance::Officer &reader, const OperationsQuery &query)
{
    const QString prefecture = reader.staff.prefecture;
    const store::Span span{prefecture, fromTokyo(query.from, QTime(0, 0)),
                           fromTokyo(query.until.addDays(1), QTime(0, 0))};
    QList<AccountId> accounts;
    for (const governance::ServedAccount &each : governance::servedNow(tx, reader.services).accounts) {
        if (each.prefecture == prefecture)
            accounts.append(each.account);
    }
    Counted counted{store::openedByKind(tx, span),    store::openedAndClosedByDay(tx, span),
                    store::openedByHour(tx, span),    store::waitsOf(tx, span, reader.now),
                    store::closedByOutcome(tx, span), store::botRelief(tx, accounts, span)};
    if (reader.services.training) {
        const QDateTime began = store::firstOpened(tx, prefecture).value_or(reader.now);
        addPast(counted, inventedPast(query.from, query.until, inTokyo(std::min(began, reader.now)).date()));
    }
    return {.prefecture = prefecture,
            .from = query.from,
            .until = query.until,
            .asOf = reader.now,
            .training = reader.services.training,
            .kinds = counted.kinds,
            .days = everyDay(query, counted.days),
            .hours = counted.hours,
            .waits = summed(counted.waits),
            .outcomes = counted.outcomes,
            .bot = estimated(counted.bot)};
}

} // namespace mado::reports
