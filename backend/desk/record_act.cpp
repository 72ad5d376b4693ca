// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/record_act.h"

#include "backend/desk/command_routes.h"
#include "backend/http/problems.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/reach_rows.h"

namespace mado::desk {

void recordAct(store::Transaction &tx, const DeskServices &services, const Context &context, Permission what,
               const ConsultationId &id)
{
    if (!services.audit)
        return;
    const auto row = store::findConsultation(tx, id);
    services.audit->record(tx, {context.name(), context.now, what, id.text(),
                                row ? QStringLiteral("R-%1").arg(row->caseNumber) : QString(),
                                store::whyReached(tx, context.staff.id, id)});
}

http::Response recordedLook(DeskServices &services, const Context &context, Permission what, const ConsultationId &id,
                            const Look &look)
{
    const auto answered = [](const tl::expected<http::Response, Problem> &seen) {
        return seen ? *seen : http::problemResponse(seen.error());
    };
    const audit::Act act{context.name(), context.now, what, id.text()};
    std::optional<http::Response> again;
    const auto first = services.database.read([&](store::Transaction &tx) {
        const bool isNew = services.audit && audit::Recorder::isNewLook(tx, act);
        if (!isNew)
            again = answered(look(tx));
        return isNew;
    });
    if (!first)
        return unavailable(first.error());
    if (again)
        return *again;
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const auto seen = look(tx);
        if (seen)
            recordAct(tx, services, context, what, id);
        return answered(seen);
    });
    return answer ? *answer : unavailable(answer.error());
}

} // namespace mado::desk
