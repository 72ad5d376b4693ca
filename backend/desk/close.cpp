// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/danger.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

bool isUrgent(RiskLevel level) { return level == RiskLevel::Emergency || level == RiskLevel::High; }

/// Somebody else goes on from there: what the two had still to do is theirs now.
bool handsOn(Disposition disposition)
{
    return disposition == Disposition::AmbulanceCalled || disposition == Disposition::Physician;
}

/// What is still open between the resident and the desk.
std::optional<Problem> unsettled(store::Transaction &tx, const store::ConsultationRow &row, const Close &close)
{
    if (!bothAgree(row))
        return refused::dangerNeedsTwo();
    if (!handsOn(close.disposition) && !stepsDone(row))
        return refused::dangerStepsOpen();
    if (row.call)
        return refused::closeCallPromised();
    if (isUrgent(row.risk.level()) && close.disposition == Disposition::Unreachable)
        return refused::closeUnreachableUrgent();
    if (store::messagesUnderWay(tx, row.conversation))
        return refused::messagesUnderWay();
    return std::nullopt;
}

std::optional<Problem> faultOf(store::Transaction &tx, const Context &context, const store::ConsultationRow &row,
                               const Close &close)
{
    if (close.note.size() > maxNoteUnits)
        return refused::textInvalid();
    if (close.nextContact && *close.nextContact <= context.now)
        return refused::nextContactPast();
    if (isUrgent(row.risk.level()) && !close.nextContact && close.note.trimmed().isEmpty())
        return refused::closeNeedsReason();
    return unsettled(tx, row, close);
}

/// Written while the consultation is still open, so that it is told along with the closing.
std::optional<EntryId> writeDown(store::Transaction &tx, const Context &context, const ConversationId &conversation,
                                 const Close &close)
{
    std::optional<EntryId> note;
    if (!close.note.trimmed().isEmpty())
        note = append(tx, conversation, context.now, Note{context.name(), close.note, context.key});
    append(tx, conversation, context.now, Event{EventKind::Closed, context.name(), word(close.disposition)});
    return note;
}

} // namespace

CommandOutcome close(store::Transaction &tx, const Context &context, const ConsultationId &id, const Close &close)
{
    auto lease = Lease::check(tx, context, id, close.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    if (auto fault = faultOf(tx, context, lease->row, close))
        return tl::unexpected(*fault);
    const auto note = writeDown(tx, context, lease->row.conversation, close);
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    release(*row, context);
    row->safety.askedAt = std::nullopt;
    row->closed = store::ClosingColumns{close.disposition, context.staff.id, context.now, close.nextContact};
    row->safety.contactDue = close.nextContact;
    row->waitingSince = std::nullopt;
    row->unread = 0;
    store::saveConsultation(tx, *row);
    return Done{id, note};
}

} // namespace mado::desk
