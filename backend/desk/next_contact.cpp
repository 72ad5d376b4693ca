// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"

namespace mado::desk {

namespace {

/// Somebody attends to this person already, or has closed a later consultation of theirs and decided anew.
bool overtaken(store::Transaction &tx, const store::ConsultationRow &row)
{
    if (store::openConsultation(tx, row.conversation))
        return true;
    const auto last = store::lastClosed(tx, row.conversation, row.closed->at);
    return last && last->id != row.id;
}

void waitAgain(store::Transaction &tx, store::ConsultationRow &row, const QDateTime &agreed, const QDateTime &now)
{
    row.closed = std::nullopt;
    row.waitingSince = agreed;
    row.safety.released = std::nullopt;
    askSecondAnew(row);
    row.risk.reasons.removeIf([](const RiskReason &reason) { return reason.rule == nextContactReason; });
    row.risk.reasons.prepend({nextContactReason,
                              {QStringLiteral("約束した次回連絡の時刻"), QStringLiteral("Agreed next contact is due")},
                              {},
                              row.risk.level()});
    store::saveConsultation(tx, row);
    append(tx, row.conversation, now, Event{EventKind::Opened, std::nullopt, {}});
    append(tx, row.conversation, now, Event{EventKind::WatchFired, std::nullopt, nextContactReason});
}

} // namespace

int nextContactsBecomeDue(store::Transaction &tx, const QDateTime &now)
{
    constexpr qint64 batch = 200;
    int back = 0;
    for (store::ConsultationRow &row : store::contactsFallenDue(tx, now, batch)) {
        const QDateTime agreed = *row.safety.contactDue;
        row.safety.contactDue = std::nullopt;
        if (overtaken(tx, row)) {
            store::saveConsultation(tx, row);
            continue;
        }
        waitAgain(tx, row, agreed, now);
        ++back;
    }
    return back;
}

} // namespace mado::desk
