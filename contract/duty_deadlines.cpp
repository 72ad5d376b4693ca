// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/duty_deadlines.h"

#include <algorithm>

namespace mado {

namespace {

/// What a law leaves until a request is decided or a leak reported.
struct Term
{
    DutyKind kind;
    QDate from;
    int days;
    int mostDays;        ///< With the extension, or where an unlawful aim is feared.
    int firstReportDays; ///< 0: none is asked for.
    bool firstDayCounts;
    LocalText basis;
    LocalText mostBasis;
};

/// The Act on the Protection of Personal Information, as it applies to local governments since 2023-04-01. What the
/// ordinances said before differs from one to the next: there the office enters the day. Days of a request begin the
/// day after it came (Civil Code, article 140); the Commission counts a leak from the day on which it was found, and
/// has its "without delay" mean three to five days.
const QList<Term> &terms()
{
    static const QDate from(2023, 4, 1);
    const auto request = [](DutyKind kind, const QString &number) {
        return Term{kind,
                    from,
                    30,
                    60,
                    0,
                    false,
                    {QStringLiteral("個人情報保護法 第%1条第1項（30日以内）").arg(number),
                     QStringLiteral("Personal Information Act, article %1(1): 30 days").arg(number)},
                    {QStringLiteral("個人情報保護法 第%1条第2項（30日以内の延長）").arg(number),
                     QStringLiteral("Personal Information Act, article %1(2): extended by up to 30 days").arg(number)}};
    };
    static const QList<Term> all{
        request(DutyKind::Disclosure, QStringLiteral("83")), request(DutyKind::Correction, QStringLiteral("94")),
        request(DutyKind::StopOfUse, QStringLiteral("102")),
        Term{DutyKind::LeakReport,
             from,
             30,
             60,
             5,
             true,
             {QStringLiteral("個人情報保護法 第68条第1項・施行規則 第44条（確報30日以内）"),
              QStringLiteral("Personal Information Act, article 68(1), Enforcement Rules, article 44: 30 days")},
             {QStringLiteral("個人情報保護法 第68条第1項・施行規則 第44条（不正の目的のおそれ：確報60日以内）"),
              QStringLiteral("Personal Information Act, article 68(1), Enforcement Rules, article 44: 60 days where "
                             "an unlawful aim is feared")}}};
    return all;
}

const Term *termOf(const DutyContent &content)
{
    const auto &all = terms();
    const auto found = std::ranges::find_if(
        all, [&](const Term &term) { return term.kind == content.kind && term.from <= content.on; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::optional<DutyDeadline> deadlineOf(const DutyContent &content)
{
    const Term *term = termOf(content);
    if (!term)
        return content.due ? std::optional(DutyDeadline{*content.due, {}, {}}) : std::nullopt;
    const QDate zeroth = content.on.addDays(term->firstDayCounts ? -1 : 0);
    const auto first =
        term->firstReportDays > 0 ? std::optional(zeroth.addDays(term->firstReportDays)) : std::optional<QDate>();
    const QDate ordinary = zeroth.addDays(term->days);
    if (!content.due || *content.due == ordinary)
        return DutyDeadline{ordinary, term->basis, first};
    if (*content.due < ordinary)
        return DutyDeadline{*content.due, {}, first};
    return DutyDeadline{std::min(*content.due, zeroth.addDays(term->mostDays)), term->mostBasis, first};
}

std::optional<NextDay> nextDay(const DutyRecord &duty)
{
    const auto deadline = duty.state == DutyState::Open ? deadlineOf(duty.content) : std::nullopt;
    if (!deadline)
        return std::nullopt;
    const bool first = deadline->firstReport && !duty.firstReport && *deadline->firstReport <= deadline->due;
    return NextDay{first ? *deadline->firstReport : deadline->due, first};
}

DutyUrgency urgencyOf(const DutyRecord &duty, const QDate &today)
{
    const auto next = nextDay(duty);
    if (!next || today <= next->day)
        return DutyUrgency::None;
    const bool firstAlone = next->firstReport && today <= deadlineOf(duty.content)->due;
    return firstAlone ? DutyUrgency::FirstReport : DutyUrgency::Overdue;
}

QList<DutyRecord> byDeadline(QList<DutyRecord> duties)
{
    const auto closed =
        std::ranges::stable_partition(duties, [](const DutyRecord &duty) { return duty.state == DutyState::Open; });
    std::ranges::stable_sort(duties.begin(), closed.begin(), {}, [](const DutyRecord &duty) {
        const auto next = nextDay(duty);
        return next ? next->day.toJulianDay() : std::numeric_limits<qint64>::max();
    });
    return duties;
}

} // namespace mado
