// SPDX-License-Identifier: GPL-3.0-or-later
// What a request or duty says of itself: until when, and what of it was done.
#include "contract/duty_deadlines.h"
#include "contract/tokyo.h"
#include "ui/desk/fact_list.h"
#include "ui/governance/disposal_words.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/wording.h"

namespace mado {

namespace {

/// A first report has five days: two are left to write it.
constexpr int soonDays = 2;

} // namespace

QDate DutiesPanel::today() { return inTokyo(QDateTime::currentDateTimeUtc()).date(); }

/// Until when, and of which report.
QString DutiesPanel::dayWords(const DutyRecord &duty) const
{
    if (duty.answeredAt)
        return tr("Closed %1").arg(GovernanceWords::day(wording::dateInTokyo(*duty.answeredAt), m_language));
    const auto next = nextDay(duty);
    if (!next)
        return tr("No date due");
    const QString by = GovernanceWords::day(next->day, m_language);
    if (next->firstReport)
        return tr("First report due %1").arg(by);
    return duty.content.kind == DutyKind::LeakReport ? tr("Full report due %1").arg(by) : tr("Due %1").arg(by);
}

bool DutiesPanel::isSoon(const DutyRecord &duty, const QDate &day)
{
    const auto next = nextDay(duty);
    return next && day <= next->day && day.daysTo(next->day) <= soonDays;
}

RecordRow DutiesPanel::rowOf(const DutyRecord &duty, const QDate &day) const
{
    RecordRow row{duty.id.text(),
                  {},
                  duty.content.subject,
                  DisposalWords::dutyKind(duty.content.kind),
                  GovernanceWords::day(duty.content.on, m_language),
                  dayWords(duty),
                  DisposalWords::dutyState(duty.state),
                  DisposalWords::tone(duty.state)};
    const DutyUrgency urgency = urgencyOf(duty, day);
    if (urgency == DutyUrgency::None && isSoon(duty, day)) {
        row.tag = tr("Due soon");
        row.tone = TagTone::Warning;
    }
    if (urgency == DutyUrgency::None)
        return row;
    row.tag = urgency == DutyUrgency::Overdue ? tr("Overdue") : tr("First report overdue");
    row.tone = TagTone::Danger;
    row.middleDetail += QStringLiteral(" · ") + tr("%n days over", nullptr, int(nextDay(duty)->day.daysTo(day)));
    return row;
}

void DutiesPanel::addDeadline(QList<Fact> &facts, const DutyRecord &duty) const
{
    const auto deadline = deadlineOf(duty.content);
    if (!deadline)
        return addFirstReport(facts, duty);
    const auto add = [&](const QString &label, const QString &words, ColorRole ink) {
        facts.append({label, words, std::nullopt, false, ink, {}, {}});
    };
    const bool open = duty.state == DutyState::Open;
    const auto inkOf = [&](const QDate &day, bool met) {
        return open && !met && day < today() ? ColorRole::Danger : ColorRole::TextPrimary;
    };
    if (deadline->firstReport)
        add(tr("First report by"), GovernanceWords::day(*deadline->firstReport, m_language),
            inkOf(*deadline->firstReport, duty.firstReport.has_value()));
    addFirstReport(facts, duty);
    add(duty.content.kind == DutyKind::LeakReport ? tr("Full report by") : tr("Due"),
        GovernanceWords::day(deadline->due, m_language), inkOf(deadline->due, false));
    add(tr("By"), deadline->basis.ja.isEmpty() ? tr("As entered by the office") : deadline->basis.in(m_language),
        ColorRole::TextPrimary);
}

void DutiesPanel::addFirstReport(QList<Fact> &facts, const DutyRecord &duty) const
{
    if (!duty.firstReport)
        return;
    const auto add = [&](const QString &label, const QString &words) {
        facts.append({label, words, std::nullopt, false, ColorRole::TextPrimary, {}, {}});
    };
    const auto deadline = deadlineOf(duty.content);
    const int late = deadline && deadline->firstReport ? int(deadline->firstReport->daysTo(duty.firstReport->on)) : 0;
    QString made = GovernanceWords::day(duty.firstReport->on, m_language);
    if (late > 0)
        made += QStringLiteral(" · ") + tr("%n days late", nullptr, late);
    add(tr("First report made"), made);
    add(tr("Reported to"), duty.firstReport->to);
    add(tr("Put on record by"), wording::staff(duty.firstReport->by, m_language));
}

} // namespace mado
