// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/ask.h"
#include "backend/desk/commands.h"
#include "backend/desk/roles.h"
#include "backend/identity/gate.h"

namespace mado::desk {

namespace {

struct Applier
{
    store::Transaction &tx;
    const Context &context;
    const ConsultationId &id;

    CommandOutcome operator()(const TakeOver &) const { return takeOver(tx, context, id); }
    CommandOutcome operator()(const Reply &command) const { return reply(tx, context, id, command); }
    CommandOutcome operator()(const AddNote &command) const { return addNote(tx, context, id, command); }
    CommandOutcome operator()(const Close &command) const { return close(tx, context, id, command); }
    CommandOutcome operator()(const Return &command) const { return giveBack(tx, context, id, command); }
    CommandOutcome operator()(const PlanCall &command) const { return planCall(tx, context, id, command); }
    CommandOutcome operator()(const RecordCall &command) const { return recordCall(tx, context, id, command); }
    CommandOutcome operator()(const Acknowledge &) const { return acknowledge(tx, context, id); }
    CommandOutcome operator()(const SetLevel &command) const { return setLevel(tx, context, id, command); }
    CommandOutcome operator()(const RecordEmergencyCall &command) const
    {
        return recordEmergencyCall(tx, context, id, command);
    }
    CommandOutcome operator()(const Assign &command) const { return assign(tx, context, id, command); }
    CommandOutcome operator()(const AskColleague &command) const { return askColleague(tx, context, id, command); }
    CommandOutcome operator()(const DescribePerson &command) const { return describePerson(tx, context, id, command); }
    CommandOutcome operator()(const JoinDanger &) const { return joinDanger(tx, context, id); }
    CommandOutcome operator()(const MarkDangerStep &command) const { return markDangerStep(tx, context, id, command); }
    CommandOutcome operator()(const AgreeDanger &command) const { return agreeDanger(tx, context, id, command); }
    CommandOutcome operator()(const Reopen &command) const { return reopen(tx, context, id, command); }
    CommandOutcome operator()(const TakeBack &command) const { return takeBack(tx, context, id, command); }
    CommandOutcome operator()(const HandOver &command) const { return handOver(tx, context, id, command); }
    CommandOutcome operator()(const AnswerHandOver &command) const { return answerHandOver(tx, context, id, command); }
};

} // namespace

CommandOutcome apply(store::Transaction &tx, const Context &context, const ConsultationId &id,
                     const ConsultationCommand &command)
{
    if (!mayAct(context.staff.role))
        return tl::unexpected(identity::notAllowed());
    return std::visit(Applier{tx, context, id}, command);
}

} // namespace mado::desk
