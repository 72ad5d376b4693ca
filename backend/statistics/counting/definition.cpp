// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/counting/definition.h"

#include "contract/codecs_people.h"

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate epoch(2020, 1, 1);
const QDate firstMonday(2020, 1, 6);
constexpr qint64 longestWindow = 62;
constexpr qint64 fortnight = 14;

QString idOfDay(const QString &survey, const QDate &day) { return survey + u'-' + dayText(day); }

LocalText nameOfDay(const QDate &day)
{
    return {
        u"%1年%2月%3日"_s.arg(QString::number(day.year()), QString::number(day.month()), QString::number(day.day())),
        dayText(day)};
}

int monthOf(const QDate &day) { return (day.year() - epoch.year()) * 12 + day.month() - 1; }

} // namespace

std::optional<Place> SurveyDefinition::placeOf(const QDate &day) const
{
    for (const Round &round : rounds) {
        if (day >= round.from && day <= round.until)
            return Place{round.part, 0, round.asked.get()};
    }
    if (daily && day >= daily->from)
        return Place{daily->firstPart + monthOf(day), int(epoch.daysTo(day)), daily->asked.get()};
    return std::nullopt;
}

Period SurveyDefinition::periodOf(int part, int period) const
{
    for (const Round &round : rounds) {
        if (round.part == part)
            return {round.id, id, round.name, round.from, round.until, std::nullopt, std::nullopt};
    }
    const QDate day = epoch.addDays(period);
    return {idOfDay(id, day), id, nameOfDay(day), day, day, std::nullopt, std::nullopt};
}

std::optional<Period> SurveyDefinition::windowOf(const QString &wanted) const
{
    if (!daily || !wanted.startsWith(id + u'-'))
        return std::nullopt;
    const QStringList ends = wanted.mid(id.size() + 1).split(u".."_s);
    const auto from = dayFrom(ends.value(0));
    const auto until = dayFrom(ends.value(1));
    if (ends.size() != 2 || !from || !until || *from < daily->from || *until <= *from ||
        from->daysTo(*until) >= longestWindow)
        return std::nullopt;
    const QString lastDay =
        from->year() == until->year() ? nameOfDay(*until).ja.section(u'年', 1) : nameOfDay(*until).ja;
    return Period{wanted,      id,     {nameOfDay(*from).ja + u"〜"_s + lastDay, ends.join(u" – "_s)},
                  *from,       *until, std::nullopt,
                  std::nullopt};
}

QStringList SurveyDefinition::fortnights(const QDate &first, const QDate &last) const
{
    QStringList windows;
    if (!daily || !first.isValid())
        return windows;
    // Counted from a Monday for good: windows that shift from day to day could be subtracted from each other.
    const qint64 past = std::max<qint64>(0, firstMonday.daysTo(first) + fortnight - 1) / fortnight;
    for (QDate from = firstMonday.addDays(past * fortnight); from.addDays(fortnight - 1) <= last;
         from = from.addDays(fortnight)) {
        if (from >= daily->from)
            windows.append(id + u'-' + dayText(from) + u".."_s + dayText(from.addDays(fortnight - 1)));
    }
    return windows;
}

std::vector<std::pair<int, int>> SurveyDefinition::placesOf(const QString &wanted) const
{
    for (const Round &round : rounds) {
        if (round.id == wanted)
            return {{round.part, 0}};
    }
    QDate from;
    QDate until;
    if (const auto window = windowOf(wanted)) {
        from = window->from;
        until = window->until;
    } else if (daily && wanted.startsWith(id + u'-')) {
        from = until = dayFrom(wanted.mid(id.size() + 1)).value_or(QDate());
    }
    std::vector<std::pair<int, int>> places;
    for (QDate day = from; day.isValid() && daily && day >= daily->from && day <= until; day = day.addDays(1))
        places.emplace_back(daily->firstPart + monthOf(day), int(epoch.daysTo(day)));
    return places;
}

int SurveyDefinition::ageGroup(quint32 code) const
{
    const auto slot = layout.indexOf(SlotRole::Age);
    if (code == 0 || !slot)
        return 0;
    if (layout.slots()[*slot].kind == SlotKind::Single)
        return int(code) <= int(ages.size()) ? int(code) : 0;
    const int age = int(code) - 1 + int(layout.slots()[*slot].least);
    for (std::size_t i = 0; i < ages.size(); ++i) {
        if (age >= ages[i].from && age <= ages[i].until)
            return int(i) + 1;
    }
    return int(ages.size()) + 1;
}

} // namespace mado::statistics
