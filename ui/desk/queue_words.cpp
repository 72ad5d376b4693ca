// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_words.h"

#include "ui/desk/access_words.h"

namespace mado {

namespace {

// "chest pain: yes" reads as "chest pain"; a measured or chosen value speaks for itself beside its question.
bool saysOnlyYes(const LocalText &value)
{
    static const QStringList yes = {u"ある"_qs, u"はい"_qs, u"あり"_qs, u""_qs};
    return yes.contains(value.ja);
}

QString reasonWords(const RiskReason &reason, Language language)
{
    if (saysOnlyYes(reason.value))
        return reason.text.in(language);
    const QString &value = reason.value.in(language);
    const bool measured = value.at(0).isDigit() && !value.back().isDigit();
    return measured ? value : QueueWords::answer(reason, language);
}

RiskLevel levelOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Emergency:
        return RiskLevel::Emergency;
    case QueueGroup::High:
        return RiskLevel::High;
    case QueueGroup::Moderate:
        return RiskLevel::Moderate;
    case QueueGroup::Low:
        return RiskLevel::Low;
    case QueueGroup::Offered:
    case QueueGroup::Mine:
    case QueueGroup::Unrated:
        break;
    }
    return RiskLevel::Unrated;
}

} // namespace

bool QueueWords::isMine(const Consultation &consultation, const QueueContext &context)
{
    return consultation.owner && consultation.owner->staff.id == context.me;
}

bool QueueWords::isOthers(const Consultation &consultation, const QueueContext &context)
{
    return consultation.owner && consultation.owner->staff.id != context.me;
}

QString QueueWords::group(QueueGroup group, const QueueContext &context)
{
    if (group == QueueGroup::Offered)
        return tr("Handed over to you");
    return group == QueueGroup::Mine ? tr("Mine") : wording::risk(levelOf(group), context.language);
}

QString QueueWords::answer(const RiskReason &reason, Language language)
{
    const auto between = language == Language::Japanese ? QLatin1String(" ") : QLatin1String(": ");
    return reason.text.in(language) + between + reason.value.in(language);
}

QString QueueWords::reasons(const Consultation &consultation, const QueueContext &context)
{
    QStringList words = AccessWords::needs(consultation, context.language);
    for (const RiskReason &reason : consultation.risk.reasons)
        words.append(reasonWords(reason, context.language));
    words.removeDuplicates(); // Two rules may name the same measured value.
    return words.join(context.language == Language::Japanese ? u"・"_qs : u" · "_qs);
}

QString QueueWords::lastLine(const Consultation &consultation, const QueueContext &context)
{
    if (consultation.handOver && !consultation.closed) {
        const PendingHandOver &offer = *consultation.handOver;
        if (isMine(consultation, context))
            return offer.overdue ? tr("Handing over · not answered in time")
                                 : tr("Handing over · waiting for an answer");
        return tr("%1 hands this over").arg(wording::staff(offer.from, context.language));
    }
    if (isOthers(consultation, context)) {
        const QString who = wording::staff(consultation.owner->staff, context.language);
        if (context.offlineAs)
            return tr("%1 was on it at %2").arg(who, wording::clock(*context.offlineAs));
        const qint64 minutes = std::max<qint64>(0, consultation.owner->since.secsTo(context.now) / 60);
        return tr("%1 is on it · %2").arg(who, wording::minutes(minutes, context.language));
    }
    const QString words = consultation.lastWords.simplified();
    if (!words.isEmpty())
        return words;
    return consultation.channel == Channel::Callback ? tr("Wants a call") : tr("No text to show");
}

wording::Wait QueueWords::wait(const Consultation &consultation, const QueueContext &context)
{
    if (isMine(consultation, context))
        return {wording::handling(consultation.owner->since.secsTo(context.now), context.language),
                wording::WaitTone::Normal};
    const QDateTime until = context.offlineAs.value_or(context.now);
    const QDateTime since = consultation.waitingSince.value_or(consultation.openedAt);
    const bool counts = consultation.waitingSince && !consultation.owner;
    return wording::wait(since.secsTo(until), counts ? consultation.targetMinutes : std::nullopt, context.nearFraction,
                         context.offlineAs.has_value(), context.language);
}

QString QueueWords::spoken(const QueueModel::RowContent &row, const QueueContext &context)
{
    const QString comma = context.language == Language::Japanese ? u"、"_qs : u", "_qs;
    if (const auto *header = std::get_if<GroupRow>(&row)) {
        QStringList words{group(header->group, context), wording::people(header->count, context.language)};
        if (header->targetMinutes)
            words.append(wording::goal(*header->targetMinutes, context.language));
        return words.join(comma);
    }
    const auto &consultation = std::get<Consultation>(row);
    QStringList words{wording::risk(consultation.risk.level(), context.language), consultation.resident.displayName};
    words.append(AccessWords::needs(consultation, context.language));
    for (const RiskReason &reason : consultation.risk.reasons)
        words.append(reasonWords(reason, context.language));
    const wording::Wait waited = wait(consultation, context);
    words.append(isMine(consultation, context) ? waited.text : tr("waiting %1").arg(waited.text));
    if (waited.tone == wording::WaitTone::Over)
        words.append(tr("goal missed"));
    if (consultation.unread > 0)
        words.append(tr("%1 unread").arg(consultation.unread));
    if (isOthers(consultation, context) || consultation.handOver)
        words.append(lastLine(consultation, context));
    return words.join(comma);
}

} // namespace mado
