// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/danger.h"

#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"

#include <algorithm>

namespace mado::desk {

namespace {

using store::ConsultationRow;

bool holds(const ConsultationRow &row, const Context &context)
{
    return leaseHolds(row, context.now) && row.owner->staff == context.staff.id;
}

bool isSecond(const ConsultationRow &row, const Context &context)
{
    return row.safety.danger->second && row.safety.danger->second->id == context.staff.id;
}

/// Open, in reach and with a protocol.
tl::expected<ConsultationRow, Problem> endangered(store::Transaction &tx, const Context &context,
                                                  const ConsultationId &id)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return row;
    if (row->closed)
        return tl::unexpected(refused::closed());
    if (!row->safety.danger)
        return tl::unexpected(refused::noDanger());
    return row;
}

void merge(DangerProtocol &into, const DangerProtocol &more)
{
    for (const DangerStep &step : more.steps) {
        if (std::ranges::none_of(into.steps, [&](const DangerStep &s) { return s.key == step.key; }))
            into.steps.append(step);
    }
    for (const DangerRoute &route : more.routes) {
        if (std::ranges::none_of(into.routes, [&](const DangerRoute &r) { return r.number == route.number; }))
            into.routes.append(route);
    }
    into.secondAgrees = false;
}

} // namespace

void openDanger(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at,
                const DangerProtocol &protocol)
{
    auto row = store::openConsultation(tx, conversation);
    if (!row)
        return;
    auto &danger = row->safety.danger;
    const bool fresh = !danger || danger->danger != protocol.danger;
    if (danger)
        merge(*danger, protocol);
    else
        danger = protocol;
    store::saveConsultation(tx, *row);
    if (fresh)
        append(tx, conversation, at, Event{EventKind::DangerFound, std::nullopt, protocol.danger});
}

bool inDanger(store::Transaction &tx, const ConversationId &conversation)
{
    const auto row = store::openConsultation(tx, conversation);
    return row && row->safety.danger;
}

bool bothAgree(const ConsultationRow &row)
{
    const auto &danger = row.safety.danger;
    if (!danger)
        return true;
    return danger->second && danger->secondAgrees && (!row.owner || row.owner->staff != danger->second->id);
}

void askSecondAnew(ConsultationRow &row)
{
    if (row.safety.danger)
        row.safety.danger->secondAgrees = false;
}

bool stepsDone(const ConsultationRow &row)
{
    const auto &danger = row.safety.danger;
    return !danger ||
           std::ranges::all_of(danger->steps, [](const DangerStep &step) { return step.doneAt.has_value(); });
}

CommandOutcome joinDanger(store::Transaction &tx, const Context &context, const ConsultationId &id)
{
    auto row = endangered(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (isSecond(*row, context))
        return Done{id, std::nullopt};
    DangerProtocol &danger = *row->safety.danger;
    if (holds(*row, context))
        return tl::unexpected(refused::dangerOwn());
    if (danger.second && context.staff.role != Role::Supervisor)
        return tl::unexpected(refused::dangerSecondThere(*danger.second));
    danger.second = context.name();
    danger.secondAgrees = false;
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::DangerJoined, context.name(), {}});
    return Done{id, std::nullopt};
}

CommandOutcome markDangerStep(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const MarkDangerStep &mark)
{
    auto row = endangered(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!holds(*row, context) && !isSecond(*row, context))
        return tl::unexpected(refused::dangerNotOfTheTwo());
    auto &steps = row->safety.danger->steps;
    const auto step = std::ranges::find(steps, mark.step, &DangerStep::key);
    if (step == steps.end())
        return tl::unexpected(refused::bodyInvalid(QStringLiteral("step")));
    if (step->doneAt.has_value() == mark.done)
        return Done{id, std::nullopt};
    step->doneBy = mark.done ? std::optional(context.name()) : std::nullopt;
    step->doneAt = mark.done ? std::optional(context.now) : std::nullopt;
    store::saveConsultation(tx, *row);
    const QString detail = mark.done ? mark.step : QLatin1Char('-') + mark.step;
    append(tx, row->conversation, context.now, Event{EventKind::DangerStepMarked, context.name(), detail});
    return Done{id, std::nullopt};
}

CommandOutcome agreeDanger(store::Transaction &tx, const Context &context, const ConsultationId &id,
                           const AgreeDanger &agree)
{
    auto row = endangered(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!isSecond(*row, context))
        return tl::unexpected(refused::dangerNotOfTheTwo());
    if (row->safety.danger->secondAgrees == agree.agrees)
        return Done{id, std::nullopt};
    row->safety.danger->secondAgrees = agree.agrees;
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now,
           Event{EventKind::DangerAgreed, context.name(), agree.agrees ? QStringLiteral("yes") : QStringLiteral("no")});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
