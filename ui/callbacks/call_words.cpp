// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_words.h"

#include "ui/desk/call_outcome_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace mado {

namespace {

constexpr char16_t dash[] = u"—";

QString timeOf(const QDateTime &due, const QDateTime &now, Language language)
{
    const QDate day = wording::dateInTokyo(due);
    const QString clock = wording::clock(due);
    return day == wording::dateInTokyo(now) ? clock : wording::shortDate(day, language) + QLatin1Char(' ') + clock;
}

QString topicOf(const Consultation &consultation, Language language)
{
    if (!consultation.lastWords.isEmpty())
        return consultation.lastWords;
    const auto &reasons = consultation.risk.reasons;
    return reasons.isEmpty() ? QString() : reasons.first().text.in(language);
}

std::pair<QString, TagTone> stateOf(OutboxState record)
{
    switch (record) {
    case OutboxState::Waiting:
    case OutboxState::Sending:
        return {QCoreApplication::translate("mado::CallWords", "Record waits"), TagTone::Plain};
    case OutboxState::Checking:
        return {QCoreApplication::translate("mado::CallWords", "Checking"), TagTone::Plain};
    case OutboxState::NeedsLook:
    case OutboxState::Refused:
        return {QCoreApplication::translate("mado::CallWords", "Not recorded"), TagTone::Danger};
    }
    Q_UNREACHABLE();
}

std::pair<QString, TagTone> stateOf(const Consultation &consultation, bool overdue)
{
    if (consultation.call && consultation.call->reason == QLatin1String("welfare"))
        return {QCoreApplication::translate("mado::CallWords", "Visit asked for"),
                overdue ? TagTone::Danger : TagTone::Warning};
    const int unanswered = consultation.call ? consultation.call->unanswered : 0;
    if (unanswered > 0)
        return {QCoreApplication::translate("mado::CallWords", "No answer ×%1").arg(unanswered),
                overdue ? TagTone::Danger : TagTone::Warning};
    if (!consultation.owner)
        return {QCoreApplication::translate("mado::CallWords", "Nobody's yet"), TagTone::Plain};
    return {QCoreApplication::translate("mado::CallWords", "Promised"), TagTone::Accent};
}

} // namespace

CallFacts callFacts(const CallRow &row, const QDateTime &now, Language language)
{
    const Consultation &consultation = row.consultation;
    const QDateTime due = callDueAt(consultation);
    const bool overdue = due < now && !row.record;
    const int unanswered = consultation.call ? consultation.call->unanswered : 0;
    const auto [state, tone] = row.record ? stateOf(*row.record) : stateOf(consultation, overdue);
    return {.time = timeOf(due, now, language),
            .overdue = overdue,
            .topic = topicOf(consultation, language),
            .tries = unanswered > 0 ? QString::number(unanswered) : QString::fromUtf16(dash),
            .owner =
                consultation.owner ? wording::staff(consultation.owner->staff, language) : QString::fromUtf16(dash),
            .state = state,
            .tone = tone};
}

QString spokenCall(const CallRow &row, const QDateTime &now, Language language)
{
    const Consultation &consultation = row.consultation;
    const CallFacts facts = callFacts(row, now, language);
    QStringList parts{wording::risk(consultation.risk.level(), language), consultation.resident.displayName,
                      QCoreApplication::translate("mado::CallWords", "call at %1").arg(facts.time)};
    if (facts.overdue)
        parts << QCoreApplication::translate("mado::CallWords", "over time");
    parts << facts.state;
    if (consultation.owner)
        parts << facts.owner;
    if (!facts.topic.isEmpty())
        parts << facts.topic;
    return parts.join(language == Language::Japanese ? u"、"_qs : u", "_qs);
}

QString missedCallText(const CallLadder &ladder, const QString &residentLanguage)
{
    return residentLanguage == QLatin1String("ja") ? ladder.missed.ja : ladder.missed.en;
}

QString madeCall(const CallMade &call, Language language)
{
    const QDate day = wording::dateInTokyo(call.at);
    return QCoreApplication::translate("mado::CallWords", "%1 %2  %3 (call %4)  %5")
        .arg(wording::shortDate(day, language), wording::clock(call.at), CallOutcomeWords::of(call.outcome),
             QString::number(call.attempt), wording::staff(call.by, language));
}

} // namespace mado
