// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do to consultations. Each runs inside one transaction and either has all of its effects or, when it is
// refused, none. Every one moves the feed.
#pragma once

#include "backend/desk/context.h"

namespace mado::desk {

/// The rows that a command changed or made.
struct Done
{
    ConsultationId consultation;
    std::optional<EntryId> entry;
};
using CommandOutcome = tl::expected<Done, Problem>;

/// Gives the lease with a new fence; a lease one holds already is renewed. Refused while another's holds.
CommandOutcome takeOver(store::Transaction &tx, const Context &context, const ConsultationId &id);
/// The most urgent one that nobody has and that suits one's role; nullopt: nobody waits.
tl::expected<std::optional<Done>, Problem> takeNext(store::Transaction &tx, const Context &context);
CommandOutcome renewLease(store::Transaction &tx, const Context &context, const ConsultationId &id,
                          const LeaseRenewal &renewal);
/// Refused when stale or overtaken, unless its author confirmed it (safety.md, 5).
CommandOutcome reply(store::Transaction &tx, const Context &context, const ConsultationId &id, const Reply &reply);
CommandOutcome addNote(store::Transaction &tx, const Context &context, const ConsultationId &id, const AddNote &note);
/// Refused while messages are under way, and at emergency and high without a next contact or a reason.
CommandOutcome close(store::Transaction &tx, const Context &context, const ConsultationId &id, const Close &close);
/// Back to the queue, at the place in line that the resident had.
CommandOutcome giveBack(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const Return &giveBack);

/// Promises a call and puts the consultation among those for the telephone.
CommandOutcome planCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const PlanCall &planned);
/// Reached: the promise is kept and nobody waits any more. Unanswered: the next call is planned; only at moderate and
/// low may as many unanswered calls end it as the account's ladder says. Wrong number: the number is forgotten and the
/// resident is one for chat.
CommandOutcome recordCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                          const RecordCall &call);
CommandOutcome acknowledge(store::Transaction &tx, const Context &context, const ConsultationId &id);
/// The number, for whoever holds the lease; the showing goes on record.
tl::expected<NumberShown, Problem> showNumber(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                              qint64 fence);
/// Residents whose call is due wait from that moment on. Returns how many.
int callsBecomeDue(store::Transaction &tx, const QDateTime &now);

/// Offers it to somebody in reach; the giver keeps the lease until it is accepted.
CommandOutcome handOver(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const HandOver &handOver);
/// Accepting gives the lease with a new fence; declining and withdrawing leave it where it is.
CommandOutcome answerHandOver(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const AnswerHandOver &answer);
/// Whom somebody may offer it to.
tl::expected<Receivers, Problem> receivers(store::Transaction &tx, const Context &context, const ConsultationId &id);
/// Offers that nobody answered in time become the supervisor's as well. Returns how many.
int handOversBecomeOverdue(store::Transaction &tx, const QDateTime &now);

/// Raised at once; lowered with a reason. The level by rules stays as it is (safety.md, 6).
CommandOutcome setLevel(store::Transaction &tx, const Context &context, const ConsultationId &id, const SetLevel &set);
/// Taken from everybody, under any lease and after closing, too: it happened.
CommandOutcome recordEmergencyCall(store::Transaction &tx, const Context &context, const ConsultationId &id,
                                   const RecordEmergencyCall &call);

/// Gives it to somebody in reach, whoever holds it; for supervisors. The lease ends unless they accept in time.
CommandOutcome assign(store::Transaction &tx, const Context &context, const ConsultationId &id, const Assign &assign);

/// Who is ill and how they can be reached. Who cannot be called is taken off the telephone.
CommandOutcome describePerson(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const DescribePerson &described);

/// The two-person protocol: the second comes, the two mark what they did, the second says yes to closing or lowering.
CommandOutcome joinDanger(store::Transaction &tx, const Context &context, const ConsultationId &id);
CommandOutcome markDangerStep(store::Transaction &tx, const Context &context, const ConsultationId &id,
                              const MarkDangerStep &mark);
CommandOutcome agreeDanger(store::Transaction &tx, const Context &context, const ConsultationId &id,
                           const AgreeDanger &agree);

/// Back to the queue at the level it was closed with; the resident waits from now on.
CommandOutcome reopen(store::Transaction &tx, const Context &context, const ConsultationId &id, const Reopen &reopen);
/// One's own closing or returning of a moment ago never happened, but for the record.
CommandOutcome takeBack(store::Transaction &tx, const Context &context, const ConsultationId &id,
                        const TakeBack &takeBack);

/// The command named by `command`.
CommandOutcome apply(store::Transaction &tx, const Context &context, const ConsultationId &id,
                     const ConsultationCommand &command);

/// Puts consultations whose lease has lapsed back to waiting. Returns how many.
int lapseLeases(store::Transaction &tx, const QDateTime &now);

/// Whoever was closed with a next contact waits again from the time that was agreed, with that as the first reason.
/// Returns how many.
int nextContactsBecomeDue(store::Transaction &tx, const QDateTime &now);

enum class Held { All, OutOfReach };
/// What somebody holds goes back to the queue, at the place in line that each resident had. Returns how many.
int returnHeld(store::Transaction &tx, const StaffId &staff, Held which, const QDateTime &now);

} // namespace mado::desk
