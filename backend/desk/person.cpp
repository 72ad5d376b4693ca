// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/transcript.h"
#include "backend/store/consent_rows.h"

#include <QRegularExpression>

namespace mado::desk {

namespace {

constexpr int oldest = 130;

std::optional<Problem> faultOf(const DescribePerson &described)
{
    static const QRegularExpression tag(QStringLiteral("^[a-z]{2,3}$"));
    const Access &access = described.access;
    if (described.person.age && *described.person.age > oldest)
        return refused::bodyInvalid(QStringLiteral("person.age"));
    if (described.person.guardian.size() > maxGuardianUnits)
        return refused::bodyInvalid(QStringLiteral("person.guardian"));
    const bool named = tag.match(access.spoken).hasMatch();
    if (!named && !(access.spoken.isEmpty() && access.interpreter == Interpreter::None))
        return refused::bodyInvalid(QStringLiteral("access.spoken"));
    return std::nullopt;
}

/// Who cannot be called is not left waiting for a call.
void keepFromPhone(store::ConsultationRow &row, const QDateTime &now)
{
    row.channel = Channel::Chat;
    if (!row.call)
        return;
    row.call.reset();
    if (!row.waitingSince)
        row.waitingSince = now;
}

} // namespace

CommandOutcome describePerson(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const DescribePerson &described)
{
    if (auto fault = faultOf(described))
        return tl::unexpected(*fault);
    auto row = findUnder(tx, context, id, described.fence);
    if (!row)
        return tl::unexpected(row.error());
    const Interpreter before = row->safety.access.interpreter;
    row->safety.person = described.person;
    row->safety.access = described.access;
    if (described.access.noVoice)
        keepFromPhone(*row, context.now);
    if (described.person.relation == Relation::Self && described.person.age)
        store::ageFromStaff(tx, row->conversation, *described.person.age, context.now);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, Event{EventKind::PersonDescribed, context.name(), {}});
    if (described.access.interpreter == Interpreter::Needed && before != Interpreter::Needed)
        append(tx, row->conversation, context.now,
               Event{EventKind::InterpreterNeeded, context.name(), described.access.spoken});
    return Done{id, std::nullopt};
}

} // namespace mado::desk
