// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/entry_rows.h"
#include "backend/watch/sweeps.h"
#include "contract/codecs.h"

namespace mado::watch {

namespace {

constexpr qint64 batch = 100;

std::vector<store::ConsultationRow> silent(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now,
                                           qint64 limit)
{
    const triage::SilenceRules &rules = silenceRules(account);
    return store::unanswered(tx, account.account, now - std::chrono::minutes(rules.emergencyMinutes),
                             now - std::chrono::minutes(rules.otherwiseMinutes), limit);
}

bool callable(store::Transaction &tx, const store::ConsultationRow &row)
{
    return !row.safety.access.noVoice && store::phoneOf(tx, row.conversation);
}

void lead(store::ConsultationRow &row, const LocalText &text, qint64 minutes)
{
    row.risk.reasons.removeIf([](const RiskReason &reason) { return reason.rule == desk::silenceReason; });
    row.risk.reasons.prepend({desk::silenceReason,
                              text,
                              {QStringLiteral("%1分").arg(minutes), QStringLiteral("%1 min").arg(minutes)},
                              row.risk.level()});
}

void call(store::Transaction &tx, store::ConsultationRow &row, const QDateTime &now)
{
    // Who had asked for a call is owed it, also once they have answered.
    const bool asked = row.channel == Channel::Callback;
    row.call = PlannedCall{now, 0, std::nullopt, asked ? QString() : QString(desk::silenceReason)};
    row.channel = Channel::Callback;
    row.waitingSince = now; // due at once
    store::saveConsultation(tx, row);
    desk::append(tx, row.conversation, now, Event{EventKind::CallPlanned, std::nullopt, utcText(now)});
}

void wait(store::Transaction &tx, store::ConsultationRow &row, const QDateTime &now)
{
    row.waitingSince = now;
    store::saveConsultation(tx, row);
    desk::append(tx, row.conversation, now, Event{EventKind::WatchFired, std::nullopt, desk::silenceReason});
}

} // namespace

bool silenceToWatch(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now)
{
    return !silent(tx, account, now, 1).empty();
}

int watchSilence(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now)
{
    const triage::SilenceRules &rules = silenceRules(account);
    int fired = 0;
    for (store::ConsultationRow &row : silent(tx, account, now, batch)) {
        const qint64 minutes = row.safety.askedAt->secsTo(now) / 60;
        row.safety.askedAt.reset();
        // At emergency any silence counts; below it only that after a question.
        const bool urgent = row.risk.level() == RiskLevel::Emergency;
        if (!urgent && !rules.isQuestion(store::lastStaffText(tx, row.conversation))) {
            store::saveConsultation(tx, row);
            continue;
        }
        const bool byPhone = callable(tx, row);
        lead(row, byPhone ? rules.text : rules.textWithoutCall, minutes);
        // A call that was promised for later stays promised; at emergency nobody waits for it in silence.
        byPhone && !row.call ? call(tx, row, now) : wait(tx, row, now);
        ++fired;
    }
    return fired;
}

} // namespace mado::watch
