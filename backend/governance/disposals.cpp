// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/disposals.h"

#include "backend/desk/refusals.h"
#include "backend/governance/farewell.h"
#include "backend/governance/refusals.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/erasure.h"
#include "backend/store/governance_rows.h"
#include "contract/codecs_disposal.h"

#include <limits>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = tl::expected<DisposalId, Problem>;

bool within(const QString &text) { return !text.trimmed().isEmpty() && text.size() <= maxGovernanceTextUnits; }

std::optional<Problem> faultIn(const Officer &officer, const DisposalProposal &proposal)
{
    if (!within(proposal.announcedBy))
        return desk::refused::bodyInvalid(u"announcedBy"_s);
    if (!within(proposal.reference))
        return desk::refused::bodyInvalid(u"reference"_s);
    if (proposal.announcedOn > officer.today())
        return desk::refused::bodyInvalid(u"announcedOn"_s);
    QList<DataCategory> decided;
    for (const DisposalChoice &choice : proposal.choices) {
        if (!choice.erase && !within(choice.basis))
            return desk::refused::bodyInvalid(u"basis"_s);
        decided.append(choice.category);
    }
    for (const DataCategory category : disposableCategories()) {
        if (decided.count(category) != 1)
            return desk::refused::bodyInvalid(u"choices"_s);
    }
    return decided.size() == disposableCategories().size() ? std::nullopt
                                                           : std::optional(desk::refused::bodyInvalid(u"choices"_s));
}

bool anyHeld(store::Transaction &tx, const DisposalProposal &proposal)
{
    return std::ranges::any_of(proposal.choices, [&](const DisposalChoice &choice) {
        return choice.erase && store::isHeld(tx, choice.category);
    });
}

tl::expected<Disposal, Problem> find(store::Transaction &tx, const DisposalId &id, qint64 revision)
{
    auto disposal = store::findDisposal(tx, id);
    if (!disposal)
        return tl::unexpected(refused::unknownDisposal());
    if (disposal->revision != revision)
        return tl::unexpected(refused::disposalChanged());
    return std::move(*disposal);
}

/// Who would confirm their own proposal stands in the record.
Problem triedAlone(store::Transaction &tx, const Officer &officer, const Disposal &disposal)
{
    const Problem own = refused::ownDisposal();
    officer.services.audit.record(tx, {.who = officer.name(),
                                       .at = officer.now,
                                       .what = Permission::ConfirmDisposal,
                                       .subject = disposal.id.text(),
                                       .label = disposal.proposal.reference,
                                       .reason = own.code,
                                       .refused = true});
    return own;
}

DisposalId save(store::Transaction &tx, const Officer &officer, Disposal &disposal, Permission what,
                const QString &reason)
{
    disposal.revision += 1;
    store::putDisposal(tx, disposal);
    officer.record(tx, what, disposal.id.text(), disposal.proposal.reference, reason);
    return disposal.id;
}

QList<RetentionLine> linesOf(store::Transaction &tx, const Officer &officer)
{
    QList<RetentionLine> lines;
    for (const RetentionClock &clock : officer.services.policies.clocks()) {
        const auto kept = store::keptOf(tx, clock.category);
        const bool held = store::isHeld(tx, clock.category);
        const qint64 due =
            clock.days && !held ? store::settledBefore(tx, clock.category, officer.now.addDays(-*clock.days)) : 0;
        lines.append({clock.category, kept.count, kept.oldest, clock.days, due, clock.basis});
    }
    return lines;
}

} // namespace

const QList<DataCategory> &disposableCategories()
{
    static const QList<DataCategory> all{DataCategory::ConsoleCopies, DataCategory::HealthAnswers,
                                         DataCategory::Consultations, DataCategory::TransitCopies,
                                         DataCategory::Contacts};
    return all;
}

bool erases(const DisposalProposal &proposal, DataCategory category)
{
    return std::ranges::any_of(
        proposal.choices, [=](const DisposalChoice &choice) { return choice.category == category && choice.erase; });
}

bool waitsForPeople(const Disposal &disposal)
{
    const bool asked = std::ranges::all_of(disposal.recipients, [](const RecipientDisposal &recipient) {
        return recipient.askedAt || recipient.exports == 0;
    });
    const bool given = disposal.lastExportAt || !disposal.nothingOwed.isEmpty();
    return !disposal.proposal.rehearsal && !(asked && given);
}

void lookIntoRegister(store::Transaction &tx, Disposal &disposal)
{
    QHash<QString, AgreementId> agreementOf;
    for (const Provision &provision : store::allProvisions(tx))
        agreementOf.insert(provision.id.text(), provision.request.agreement);
    const auto entries = store::newestExports(tx, std::numeric_limits<int>::max());
    for (RecipientDisposal &recipient : disposal.recipients)
        recipient.exports = 0;
    for (const RegisterEntry &entry : entries) {
        const auto agreement = agreementOf.constFind(entry.provision.text());
        if (agreement == agreementOf.cend())
            continue;
        for (RecipientDisposal &recipient : disposal.recipients)
            recipient.exports += recipient.agreement == *agreement ? 1 : 0;
        // A file that nobody fetched was given to nobody.
        const bool owed = disposal.frozenAt && entry.at >= *disposal.frozenAt && entry.fetchedAt;
        if (owed && *agreement == disposal.proposal.agreement &&
            (!disposal.lastExportAt || entry.at > *disposal.lastExportAt))
            disposal.lastExportAt = entry.at;
    }
}

DisposalOverview disposalsFor(store::Transaction &tx, const Officer &officer)
{
    DisposalOverview overview{linesOf(tx, officer), store::allHolds(tx), store::allDisposals(tx),
                              store::consolesToCome(tx)};
    for (Disposal &disposal : overview.disposals) {
        if (disposal.state != DisposalState::Done)
            lookIntoRegister(tx, disposal);
    }
    return overview;
}

Step propose(store::Transaction &tx, const Officer &officer, const DisposalProposal &proposal)
{
    if (!store::findAgreement(tx, proposal.agreement))
        return tl::unexpected(refused::unknownAgreement());
    if (const auto fault = faultIn(officer, proposal))
        return tl::unexpected(*fault);
    if (store::runningDisposal(tx))
        return tl::unexpected(refused::alreadyRunning());
    if (anyHeld(tx, proposal))
        return tl::unexpected(refused::held());
    Disposal disposal{.id = DisposalId::random(),
                      .revision = 0,
                      .proposal = proposal,
                      .state = DisposalState::Proposed,
                      .proposedBy = officer.name(),
                      .proposedAt = officer.now,
                      .confirmedBy = {},
                      .confirmedAt = {},
                      .cancellableUntil = {},
                      .frozenAt = {},
                      .lastExportAt = {},
                      .nothingOwed = {},
                      .cancelledWhy = {},
                      .recipients = {},
                      .erased = {},
                      .certificate = {}};
    for (const Agreement &agreement : store::allAgreements(tx))
        disposal.recipients.append({agreement.id, agreement.content.recipient, 0, {}, {}, {}});
    lookIntoRegister(tx, disposal);
    disposal.recipients.removeIf([&](const RecipientDisposal &recipient) {
        return recipient.exports == 0 && recipient.agreement != proposal.agreement;
    });
    return save(tx, officer, disposal, Permission::ProposeDisposal, proposal.rehearsal ? u"rehearsal"_s : QString());
}

Step confirm(store::Transaction &tx, const Officer &officer, const DisposalId &id, const DisposalAnswer &answer)
{
    auto disposal = find(tx, id, answer.revision);
    if (!disposal)
        return tl::unexpected(disposal.error());
    if (disposal->state != DisposalState::Proposed)
        return tl::unexpected(refused::disposalState());
    if (disposal->proposedBy.id == officer.staff.id)
        return tl::unexpected(triedAlone(tx, officer, *disposal));
    if (anyHeld(tx, disposal->proposal))
        return tl::unexpected(refused::held());
    disposal->state = DisposalState::Waiting;
    disposal->confirmedBy = officer.name();
    disposal->confirmedAt = officer.now;
    disposal->cancellableUntil =
        disposal->proposal.rehearsal ? officer.now : officer.now.addSecs(qint64(disposalCancelHours) * 3600);
    if (!disposal->proposal.rehearsal)
        tellResidents(tx, officer, *disposal->cancellableUntil);
    return save(tx, officer, *disposal, Permission::ConfirmDisposal, {});
}

Step cancel(store::Transaction &tx, const Officer &officer, const DisposalId &id, const DisposalAnswer &answer)
{
    auto disposal = find(tx, id, answer.revision);
    if (!disposal)
        return tl::unexpected(disposal.error());
    if (disposal->state != DisposalState::Proposed && disposal->state != DisposalState::Waiting &&
        disposal->state != DisposalState::Frozen)
        return tl::unexpected(refused::disposalState());
    if (!within(answer.why))
        return tl::unexpected(desk::refused::bodyInvalid(u"why"_s));
    disposal->state = DisposalState::Cancelled;
    disposal->cancelledWhy = answer.why;
    return save(tx, officer, *disposal, Permission::CancelDisposal, answer.why);
}

Step note(store::Transaction &tx, const Officer &officer, const DisposalId &id, const DisposalNote &note)
{
    auto disposal = find(tx, id, note.revision);
    if (!disposal)
        return tl::unexpected(disposal.error());
    if (disposal->state == DisposalState::Proposed || disposal->state == DisposalState::Cancelled)
        return tl::unexpected(refused::disposalState());
    const auto recipient = std::ranges::find_if(
        disposal->recipients, [&](const RecipientDisposal &each) { return each.agreement == note.agreement; });
    if (recipient == disposal->recipients.end())
        return tl::unexpected(refused::unknownAgreement());
    if (note.kind != DisposalNoteKind::Asked && !within(note.words))
        return tl::unexpected(desk::refused::bodyInvalid(u"words"_s));
    const bool decided = disposal->state != DisposalState::Waiting && disposal->state != DisposalState::Frozen;
    if (note.kind == DisposalNoteKind::NothingOwed && decided)
        return tl::unexpected(refused::disposalState());
    if (note.kind == DisposalNoteKind::Disposed && (!note.on || *note.on > officer.today()))
        return tl::unexpected(desk::refused::bodyInvalid(u"on"_s));
    if (note.kind == DisposalNoteKind::NothingOwed) {
        disposal->nothingOwed = note.words;
    } else if (note.kind == DisposalNoteKind::Asked) {
        recipient->askedAt = officer.now;
    } else {
        recipient->askedAt = recipient->askedAt.value_or(officer.now);
        recipient->disposedOn = note.on;
        recipient->proof = note.words;
    }
    return save(tx, officer, *disposal, Permission::NoteDisposal, word(note.kind));
}

tl::expected<HoldId, Problem> hold(store::Transaction &tx, const Officer &officer, const HoldContent &content)
{
    if (!within(content.reason))
        return tl::unexpected(desk::refused::bodyInvalid(u"reason"_s));
    if (!disposableCategories().contains(content.category))
        return tl::unexpected(desk::refused::bodyInvalid(u"category"_s));
    const auto running = store::runningDisposal(tx);
    if (running && (running->state == DisposalState::Erasing || running->state == DisposalState::Releasing))
        return tl::unexpected(refused::alreadyRunning());
    const Hold kept{HoldId::random(), content, officer.name(), officer.now, std::nullopt};
    store::putHold(tx, kept);
    officer.record(tx, Permission::HoldData, kept.id.text(), word(content.category), content.reason);
    return kept.id;
}

tl::expected<HoldId, Problem> lift(store::Transaction &tx, const Officer &officer, const HoldId &id)
{
    auto kept = store::findHold(tx, id);
    if (!kept)
        return tl::unexpected(refused::unknownHold());
    if (!kept->liftedAt) {
        kept->liftedAt = officer.now;
        store::putHold(tx, *kept);
        officer.record(tx, Permission::HoldData, id.text(), word(kept->content.category), u"lifted"_s);
    }
    return id;
}

} // namespace mado::governance
