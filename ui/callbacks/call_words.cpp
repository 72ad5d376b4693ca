// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_words.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace mado {

namespace {

QString tr(const char *words) { return QCoreApplication::translate("mado::CallWords", words); }

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

std::pair<QString, TagTone> stateOf(const Consultation &consultation, bool overdue)
{
    const int unanswered = consultation.call ? consultation.call->unanswered : 0;
    if (unanswered > 0)
        return {QCoreApplication::translate("mado::CallWords", "No answer ×%1").arg(unanswered),
                overdue ? TagTone::Danger : TagTone::Warning};
    if (!consultation.owner)
        return {QCoreApplication::translate("mado::CallWords", "Nobody's yet"), TagTone::Plain};
    return {QCoreApplication::translate("mado::CallWords", "Promised"), TagTone::Accent};
}

} // namespace

CallFacts callFacts(const Consultation &consultation, const QDateTime &now, Language language)
{
    const QDateTime due = callDueAt(consultation);
    const bool overdue = due < now;
    const int unanswered = consultation.call ? consultation.call->unanswered : 0;
    const auto [state, tone] = stateOf(consultation, overdue);
    return {.time = timeOf(due, now, language),
            .overdue = overdue,
            .topic = topicOf(consultation, language),
            .tries = unanswered > 0 ? QString::number(unanswered) : QString::fromUtf16(dash),
            .owner =
                consultation.owner ? wording::staff(consultation.owner->staff, language) : QString::fromUtf16(dash),
            .state = state,
            .tone = tone};
}

QString spokenCall(const Consultation &consultation, const QDateTime &now, Language language)
{
    const CallFacts facts = callFacts(consultation, now, language);
    QStringList parts{wording::risk(consultation.risk.level(), language), consultation.resident.displayName,
                      tr("call at %1").arg(facts.time)};
    if (facts.overdue)
        parts << tr("over time");
    parts << facts.state;
    if (consultation.owner)
        parts << facts.owner;
    if (!facts.topic.isEmpty())
        parts << facts.topic;
    return parts.join(language == Language::Japanese ? u"、"_qs : u", "_qs);
}

QString missedCallText(const QString &residentLanguage)
{
    if (residentLanguage == QLatin1String("ja"))
        return u"県の窓口です。先ほどお電話しましたが、つながりませんでした。また、お電話します。"
               u"急に悪くなったときは、待たずに119番に電話してください。"_qs;
    return u"This is the prefecture's desk. We called you a moment ago and could not reach you. We will call again. "
           u"If you suddenly feel worse, call 119 and do not wait."_qs;
}

} // namespace mado
