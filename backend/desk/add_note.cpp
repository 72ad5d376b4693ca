// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"

namespace mado::desk {

CommandOutcome addNote(store::Transaction &tx, const Context &context, const ConsultationId &id, const AddNote &note)
{
    if (note.fence) {
        if (const auto lease = Lease::check(tx, context, id, *note.fence); !lease)
            return tl::unexpected(lease.error());
    }
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (note.text.trimmed().isEmpty() || note.text.size() > maxNoteUnits)
        return tl::unexpected(refused::textInvalid());
    store::saveConsultation(tx, *row);
    const EntryId entry = append(tx, row->conversation, context.now, Note{context.name(), note.text, context.key});
    return Done{id, entry};
}

} // namespace mado::desk
