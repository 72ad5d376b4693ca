// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "contract/codecs.h"

namespace mado::desk {

namespace {

constexpr std::chrono::days oldest{7};   ///< Records written without a connection come late.
constexpr std::chrono::minutes slack{1}; ///< Between the clocks of a console and the server.

} // namespace

CommandOutcome recordEmergencyCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                   const RecordEmergencyCall &call)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (call.note.size() > maxNoteUnits)
        return tl::unexpected(refused::textInvalid());
    if (call.calledAt > context.now + slack || call.calledAt < context.now - oldest)
        return tl::unexpected(refused::emergencyCallTimeInvalid());
    store::saveConsultation(tx, *row);
    EntryId entry = append(tx, row->conversation, call.calledAt,
                           Event{EventKind::EmergencyCalled, context.name(), word(call.dispatcherAnswer)});
    if (!call.note.trimmed().isEmpty())
        entry = append(tx, row->conversation, context.now, Note{context.name(), call.note, context.key});
    return Done{id, entry};
}

} // namespace mado::desk
