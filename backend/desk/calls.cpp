// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/fresh.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "backend/desk/words.h"
#include "backend/store/bot_rows.h"
#include "backend/store/call_rows.h"
#include "backend/store/consultation_view.h"
#include "backend/store/entry_rows.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

constexpr std::chrono::days farthest{14};
const auto welfareReason = QStringLiteral("welfare"); ///< Somebody was asked to go and look.
constexpr std::chrono::minutes slack{1};              ///< Between the clocks of a console and the server.

bool mayBePromised(const QDateTime &at, const QDateTime &earliest, const QDateTime &now)
{
    return at >= earliest - slack && at <= now + farthest;
}

/// When the call was made: what was written offline arrives later.
QDateTime madeAt(const RecordCall &call, const QDateTime &now) { return std::min(call.calledAt.value_or(now), now); }

int unansweredBefore(const store::ConsultationRow &row) { return row.call ? row.call->unanswered : 0; }

bool neverGivenUp(RiskLevel level)
{
    return level == RiskLevel::Emergency || level == RiskLevel::High || level == RiskLevel::Unrated;
}

std::optional<Problem> faultOfMessage(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                                      const RecordCall &call)
{
    if (call.message.trimmed().isEmpty())
        return std::nullopt;
    if (!store::residentCard(tx, row.conversation).reachable)
        return refused::unreachable();
    return notFresh(tx, context, row, {madeAt(call, context.now), call.seenSeq, call.confirmed});
}

std::optional<Problem> faultOf(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                               const RecordCall &call)
{
    if (call.note.size() > maxNoteUnits || call.message.size() > maxReplyUnits)
        return refused::textInvalid();
    const QDateTime made = madeAt(call, context.now);
    if (call.calledAt && (*call.calledAt > context.now + slack || *call.calledAt < context.now - farthest))
        return refused::callTimeInvalid();
    if (auto fault = faultOfMessage(tx, context, row, call))
        return fault;
    if (call.outcome == CallOutcome::Reached || call.outcome == CallOutcome::WrongNumber)
        return std::nullopt;
    const bool mayBeLast = call.outcome == CallOutcome::NoAnswer && !neverGivenUp(row.risk.level()) &&
                           unansweredBefore(row) + 1 >= ladderOf(tx, context.care, row.account).attempts;
    if (!call.nextAt && !mayBeLast)
        return refused::callNeedsNext();
    if (call.nextAt && !mayBePromised(*call.nextAt, made, context.now))
        return refused::callTimeInvalid();
    return std::nullopt;
}

Event settle(store::Transaction &tx, store::ConsultationRow &row, const Context &context, const RecordCall &call)
{
    const int unanswered = unansweredBefore(row) + 1;
    row.call.reset();
    // What the resident wrote after the call, before its record came in, still waits for an answer.
    const bool wroteAfter = call.seenSeq && store::residentWroteAfter(tx, row.conversation, *call.seenSeq);
    switch (call.outcome) {
    case CallOutcome::Reached:
        row.safety.askedAt.reset();
        if (!wroteAfter) {
            row.waitingSince.reset();
            row.unread = 0;
        }
        return {EventKind::CallReached, context.name(), {}};
    case CallOutcome::WrongNumber:
        store::setPhone(tx, row.conversation, std::nullopt);
        row.channel = Channel::Chat;
        return {EventKind::CallWrongNumber, context.name(), {}};
    case CallOutcome::NoAnswer:
    case CallOutcome::WelfareAsked:
        break;
    }
    if (!call.nextAt)
        return {EventKind::CallUnanswered, context.name(), {}};
    const bool welfare = call.outcome == CallOutcome::WelfareAsked;
    row.call = PlannedCall{*call.nextAt, unanswered, madeAt(call, context.now), welfare ? welfareReason : QString()};
    if (!wroteAfter)
        row.waitingSince.reset(); // waits again from the moment of the next call
    return {welfare ? EventKind::WelfareAsked : EventKind::CallUnanswered, context.name(), utcText(*call.nextAt)};
}

} // namespace

CommandOutcome planCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const PlanCall &planned)
{
    auto lease = Lease::check(tx, context, id, planned.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    store::ConsultationRow &row = lease->row;
    if (row.safety.access.noVoice)
        return tl::unexpected(refused::callWithoutVoice());
    if (!mayBePromised(planned.dueAt, context.now, context.now))
        return tl::unexpected(refused::callTimeInvalid());
    if (!store::phoneOf(tx, row.conversation))
        return tl::unexpected(refused::noNumber());
    row.channel = Channel::Callback;
    row.call = PlannedCall{planned.dueAt, row.call ? row.call->unanswered : 0,
                           row.call ? row.call->lastTriedAt : std::nullopt};
    row.waitingSince.reset();
    store::saveConsultation(tx, row);
    append(tx, row.conversation, context.now, Event{EventKind::CallPlanned, context.name(), utcText(planned.dueAt)});
    return Done{id, std::nullopt};
}

CommandOutcome recordCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                          const RecordCall &call)
{
    auto lease = Lease::check(tx, context, id, call.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    store::ConsultationRow &row = lease->row;
    if (auto fault = faultOf(tx, context, row, call))
        return tl::unexpected(*fault);
    store::insertCall(
        tx, {id, context.staff.id, madeAt(call, context.now), call.outcome, unansweredBefore(row) + 1, call.nextAt});
    const Event event = settle(tx, row, context, call);
    store::saveConsultation(tx, row);
    append(tx, row.conversation, context.now, event);
    std::optional<EntryId> note;
    if (!call.note.trimmed().isEmpty())
        note = append(tx, row.conversation, context.now, Note{context.name(), call.note, context.key});
    if (!call.message.trimmed().isEmpty())
        sayToResident(tx, context, row, call.message);
    return Done{id, note};
}

CommandOutcome acknowledge(store::Transaction &tx, const Context &context, const ConsultationId &id)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    append(tx, row->conversation, context.now, Event{EventKind::Acknowledged, context.name(), {}});
    return Done{id, std::nullopt};
}

tl::expected<NumberShown, Problem> showNumber(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                              qint64 fence)
{
    const auto lease = Lease::check(tx, context, id, fence);
    if (!lease)
        return tl::unexpected(lease.error());
    const auto number = store::phoneOf(tx, lease->row.conversation);
    if (!number)
        return tl::unexpected(refused::noNumber());
    append(tx, lease->row.conversation, context.now, Event{EventKind::NumberShown, context.name(), {}});
    return NumberShown{*number};
}

int callsBecomeDue(store::Transaction &tx, const QDateTime &now)
{
    constexpr qint64 batch = 200;
    auto due = store::callsFallenDue(tx, now, batch);
    for (store::ConsultationRow &row : due) {
        row.waitingSince = row.call->dueAt;
        store::saveConsultation(tx, row);
    }
    return int(due.size());
}

} // namespace mado::desk
