// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/outbox_rules.h"

#include "app/store/queue_rows.h"
#include "app/store/transcript_rows.h"

namespace mado {

namespace {

constexpr int emergencyMinutes = 3;
constexpr int otherMinutes = 15;

Problem unspoken(const char *code) { return {0, QString::fromLatin1(code), {}, std::nullopt}; }

} // namespace

bool isTooOld(const OutboxItem &item, const std::optional<Consultation> &consultation, const QDateTime &now)
{
    const bool emergency = !consultation || consultation->risk.level() == RiskLevel::Emergency;
    const qint64 minutes = emergency ? emergencyMinutes : otherMinutes;
    return item.writtenAt.secsTo(now) > minutes * 60;
}

std::optional<Problem> needsLook(Tx &tx, const OutboxItem &item, const QDateTime &now)
{
    const auto *reply = std::get_if<Reply>(&item.command);
    if (!reply || reply->confirmed)
        return std::nullopt;
    const auto consultation = findConsultation(tx, item.consultation);
    if (consultation && residentWroteAfter(tx, consultation->conversation, reply->seenSeq))
        return unspoken("reply.overtaken");
    if (isTooOld(item, consultation, now))
        return unspoken("reply.stale");
    return std::nullopt;
}

OutboxState stateAfterRefusal(const std::optional<Problem> &problem)
{
    const QString code = problem ? problem->code : QString();
    const bool look = code == QLatin1String("reply.stale") || code == QLatin1String("reply.overtaken");
    return look ? OutboxState::NeedsLook : OutboxState::Refused;
}

} // namespace mado
