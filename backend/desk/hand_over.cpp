// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/commands.h"
#include "backend/desk/lease.h"
#include "backend/desk/refusals.h"
#include "backend/desk/roles.h"
#include "backend/desk/transcript.h"
#include "backend/store/identity_rows.h"
#include "backend/store/presence_rows.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs.h"

#include <algorithm>
#include <utility>

namespace mado::desk {

namespace {

using OfferedTo = std::variant<Role, StaffName>;

/// A console that is connected asks at least this often.
constexpr std::chrono::seconds hereFor{45};

std::optional<Problem> faultOf(const HandOverCard &card)
{
    const bool tooLong = card.situation.size() + card.promises.size() + card.nextStep.size() > maxNoteUnits ||
                         (card.draft && card.draft->size() > maxReplyUnits);
    if (tooLong || card.situation.trimmed().isEmpty() || card.nextStep.trimmed().isEmpty())
        return refused::textInvalid();
    return std::nullopt;
}

tl::expected<OfferedTo, Problem> receiverOf(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                            const HandOver &offer)
{
    if (const auto *role = std::get_if<Role>(&offer.to))
        return mayAct(*role) ? tl::expected<OfferedTo, Problem>(*role) : tl::unexpected(refused::receiverUnknown());
    const auto &wanted = std::get<StaffId>(offer.to);
    if (wanted == context.staff.id)
        return tl::unexpected(refused::receiverSelf());
    const auto able = store::whoReaches(tx, id);
    const auto found = std::find_if(able.begin(), able.end(), [&](const Receiver &one) {
        return one.staff.id == wanted && mayAct(one.staff.role);
    });
    return found == able.end() ? tl::unexpected(refused::receiverUnknown())
                               : tl::expected<OfferedTo, Problem>(found->staff);
}

QString detailOf(const OfferedTo &to)
{
    const auto *role = std::get_if<Role>(&to);
    return role ? QStringLiteral("role:") + word(*role) : std::get<StaffName>(to).name;
}

/// The card as staff find it in the record; the draft is the giver's own and stays out of it. Both languages: a note
/// has no words of its own that a console could translate.
QString inRecord(const HandOverCard &card)
{
    QStringList lines{QStringLiteral("【申し送り / Hand-over】"), card.situation};
    if (!card.promises.trimmed().isEmpty())
        lines << QStringLiteral("【約束 / Promised】") << card.promises;
    lines << QStringLiteral("【次 / Next】") << card.nextStep;
    return lines.join(QLatin1Char('\n'));
}

std::optional<Problem> mayGive(const Context &context, const PendingHandOver &offer, const AnswerHandOver &answer)
{
    const bool giver = offer.from.id == context.staff.id;
    const bool right =
        answer.answer == HandOverAnswer::Withdraw ? giver : isOfferedTo(offer, context.staff.id, context.staff.role);
    if (!right)
        return refused::notOfferedToYou();
    if (answer.reason.size() > maxNoteUnits)
        return refused::textInvalid();
    if (answer.answer == HandOverAnswer::Decline && answer.reason.trimmed().isEmpty())
        return refused::declineNeedsReason();
    return std::nullopt;
}

/// Whether somebody else of the role is left to answer the offer.
bool goesOn(store::Transaction &tx, const ConsultationId &id, const PendingHandOver &offer)
{
    const auto reaching = store::whoReaches(tx, id);
    return std::holds_alternative<Role>(offer.to) &&
           std::any_of(reaching.begin(), reaching.end(),
                       [&](const auto &one) { return isOfferedTo(offer, one.staff.id, one.staff.role); });
}

/// One who declines what was offered to a role leaves it to the others; a person's word ends the offer.
void declined(store::Transaction &tx, store::ConsultationRow &row, const StaffId &by)
{
    row.handOver->declinedBy.append(by);
    if (!goesOn(tx, row.id, *row.handOver))
        row.handOver.reset();
}

void accepted(store::Transaction &tx, store::ConsultationRow &row, const Context &context)
{
    const auto draft = std::exchange(row.handOver, std::nullopt)->card.draft;
    grantLease(row, context);
    if (draft)
        store::passDraft(tx, row.id, context.staff.id, row.fence, *draft);
}

Event settle(store::Transaction &tx, store::ConsultationRow &row, const Context &context, const AnswerHandOver &answer)
{
    switch (answer.answer) {
    case HandOverAnswer::Accept:
        accepted(tx, row, context);
        return {EventKind::HandOverAccepted, context.name(), {}};
    case HandOverAnswer::Decline:
        declined(tx, row, context.staff.id);
        return {EventKind::HandOverDeclined, context.name(), answer.reason.trimmed()};
    case HandOverAnswer::Withdraw:
        row.handOver.reset();
        break;
    }
    return {EventKind::HandOverWithdrawn, context.name(), {}};
}

} // namespace

CommandOutcome handOver(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const HandOver &handOver)
{
    auto lease = Lease::check(tx, context, id, handOver.fence);
    if (!lease)
        return tl::unexpected(lease.error());
    if (auto fault = faultOf(handOver.card))
        return tl::unexpected(*fault);
    const auto to = receiverOf(tx, context, id, handOver);
    if (!to)
        return tl::unexpected(to.error());
    store::ConsultationRow &row = lease->row;
    row.handOver = PendingHandOver{.from = context.name(),
                                   .to = *to,
                                   .card = handOver.card,
                                   .at = context.now,
                                   .answerBy = context.now + context.leases.toAnswer(row.risk.level()),
                                   .overdue = false};
    store::saveConsultation(tx, row);
    append(tx, row.conversation, context.now, Event{EventKind::HandedOver, context.name(), detailOf(*to)});
    const EntryId card =
        append(tx, row.conversation, context.now, Note{context.name(), inRecord(handOver.card), context.key});
    return Done{id, card};
}

CommandOutcome answerHandOver(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const AnswerHandOver &answer)
{
    auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->closed)
        return tl::unexpected(refused::closed());
    // A lapsed lease is nobody's: the consultation waits for whoever takes it, and nothing is offered any more.
    if (!row->handOver || row->fence != answer.fence || !leaseHolds(*row, context.now))
        return tl::unexpected(refused::nothingOffered());
    if (auto fault = mayGive(context, *row->handOver, answer))
        return tl::unexpected(*fault);
    const Event event = settle(tx, *row, context, answer);
    store::saveConsultation(tx, *row);
    append(tx, row->conversation, context.now, event);
    return Done{id, std::nullopt};
}

tl::expected<Receivers, Problem> receivers(store::Transaction &tx, const Context &context, const ConsultationId &id)
{
    const auto row = findFor(tx, context, id);
    if (!row)
        return tl::unexpected(row.error());
    QList<Receiver> able = store::whoReaches(tx, id);
    able.removeIf([&](const Receiver &one) { return one.staff.id == context.staff.id || !mayAct(one.staff.role); });
    for (Receiver &one : able) {
        const auto seen = store::consoleSeenAt(tx, one.staff.id);
        one.here = seen && *seen > context.now - hereFor;
    }
    return Receivers{able};
}

int handOversBecomeOverdue(store::Transaction &tx, const QDateTime &now)
{
    constexpr qint64 batch = 200;
    auto due = store::handOversFallenDue(tx, now, batch);
    for (store::ConsultationRow &row : due) {
        row.handOver->overdue = true;
        store::saveConsultation(tx, row);
        append(tx, row.conversation, now, Event{EventKind::HandOverOverdue, row.handOver->from, {}});
    }
    return int(due.size());
}

} // namespace mado::desk
