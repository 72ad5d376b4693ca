// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/provisions.h"

#include "backend/desk/refusals.h"
#include "backend/governance/attempts.h"
#include "backend/governance/given.h"
#include "backend/governance/refusals.h"
#include "backend/identity/gate.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/governance_rows.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

using Step = tl::expected<ProvisionId, Problem>;

bool within(const QString &text) { return !text.trimmed().isEmpty() && text.size() <= maxGovernanceTextUnits; }

std::optional<Problem> faultIn(const AgreementContent &content)
{
    const std::pair<const QString &, const char *> texts[] = {
        {content.recipient, "recipient"}, {content.scope, "scope"}, {content.disposal, "disposal"}};
    for (const auto &[text, name] : texts) {
        if (!within(text))
            return desk::refused::bodyInvalid(QString::fromLatin1(name));
    }
    if (content.dataSets.isEmpty())
        return desk::refused::bodyInvalid(u"dataSets"_s);
    if (content.until && *content.until < content.from)
        return desk::refused::bodyInvalid(u"until"_s);
    const auto key = QByteArray::fromBase64Encoding(content.recipientKey.toLatin1());
    if (key.decodingStatus != QByteArray::Base64DecodingStatus::Ok || key.decoded.size() != recipientKeyBytes)
        return refused::keyWrong();
    return std::nullopt;
}

std::optional<Problem> faultIn(const Officer &officer, const ProvisionRequest &request, const Agreement &agreement)
{
    if (request.prefecture != officer.staff.prefecture)
        return identity::notAllowed();
    if (request.until < request.from)
        return desk::refused::bodyInvalid(u"until"_s);
    if (request.usableUntil < officer.today())
        return desk::refused::bodyInvalid(u"usableUntil"_s);
    if (request.dailyAt && (*request.dailyAt < 0 || *request.dailyAt > 23))
        return desk::refused::bodyInvalid(u"dailyAt"_s);
    if (agreement.content.until && request.usableUntil > *agreement.content.until)
        return refused::agreementOver();
    if (!within(request.why))
        return desk::refused::bodyInvalid(u"why"_s);
    if (request.fields.isEmpty())
        return desk::refused::bodyInvalid(u"fields"_s);
    for (const QString &key : request.fields) {
        const DataField *field = officer.services.policies.field(request.dataSet, key);
        if (!field || request.fields.count(key) > 1)
            return desk::refused::bodyInvalid(u"fields"_s);
        if (!field->neededFor.contains(agreement.content.purpose))
            return refused::fieldNotNeeded(field->label.ja);
    }
    return std::nullopt;
}

tl::expected<Provision, Problem> find(store::Transaction &tx, const Officer &officer, const ProvisionId &id,
                                      const ProvisionAnswer &answer)
{
    auto provision = store::findProvision(tx, id);
    if (!provision || provision->request.prefecture != officer.staff.prefecture)
        return tl::unexpected(refused::unknownProvision());
    if (provision->revision != answer.revision)
        return tl::unexpected(refused::changedMeanwhile());
    return std::move(*provision);
}

void save(store::Transaction &tx, const Officer &officer, Provision &provision, ProvisionState state,
          const QString &why)
{
    provision.revision += 1;
    provision.state = state;
    provision.decidedWhy = why;
    if (state != ProvisionState::Stopped) {
        provision.decidedBy = officer.name();
        provision.decidedAt = officer.now;
    }
    store::putProvision(tx, provision);
}

} // namespace

tl::expected<AgreementId, Problem> recordAgreement(store::Transaction &tx, const Officer &officer,
                                                   const AgreementContent &content)
{
    if (const auto fault = faultIn(content))
        return tl::unexpected(*fault);
    const Agreement agreement{AgreementId::random(), content, officer.name(), officer.now, std::nullopt};
    store::putAgreement(tx, agreement);
    officer.record(tx, Permission::RecordAgreement, agreement.id.text(), content.recipient);
    return agreement.id;
}

tl::expected<AgreementId, Problem> endAgreement(store::Transaction &tx, const Officer &officer, const AgreementId &id)
{
    auto agreement = store::findAgreement(tx, id);
    if (!agreement)
        return tl::unexpected(refused::unknownAgreement());
    if (!agreement->endedAt) {
        agreement->endedAt = officer.now;
        store::putAgreement(tx, *agreement);
        officer.record(tx, Permission::RecordAgreement, id.text(), agreement->content.recipient, u"ended"_s);
    }
    return id;
}

DecisionRequest questionOf(const ProvisionRequest &request, const AgreementContent &agreement, const QDate &today)
{
    return {{request.prefecture},
            request.dataSet,
            agreement.kind,
            agreement.purpose,
            request.grounds,
            today,
            request.usableUntil > today || request.dailyAt.has_value()};
}

tl::expected<Agreement, Problem> agreementFor(store::Transaction &tx, const ProvisionRequest &request,
                                              const QDate &today)
{
    auto agreement = store::findAgreement(tx, request.agreement);
    if (!agreement)
        return tl::unexpected(refused::unknownAgreement());
    const AgreementContent &content = agreement->content;
    if (agreement->endedAt || today < content.from || (content.until && *content.until < today))
        return tl::unexpected(refused::agreementOver());
    if (!content.dataSets.contains(request.dataSet))
        return tl::unexpected(refused::outsideAgreement());
    return std::move(*agreement);
}

namespace {

Step requested(store::Transaction &tx, const Officer &officer, const ProvisionRequest &request)
{
    // Only what the agreement owes is still asked for once measures end.
    const auto run = store::runningDisposal(tx);
    const bool frozen =
        run && run->frozenAt && !run->proposal.rehearsal && run->proposal.agreement != request.agreement;
    if (frozen || store::collectionEnded(tx))
        return tl::unexpected(refused::frozen());
    const auto agreement = agreementFor(tx, request, officer.today());
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (const auto fault = faultIn(officer, request, *agreement))
        return tl::unexpected(*fault);
    const Decision decision =
        decide(officer.services.policies, questionOf(request, agreement->content, officer.today()));
    if (decision.outcome != Outcome::Permitted)
        return tl::unexpected(refused::byRule(decision));
    const Provision provision{.id = ProvisionId::random(),
                              .revision = 1,
                              .request = request,
                              .state = ProvisionState::Requested,
                              .decision = decision,
                              .requestedBy = officer.name(),
                              .requestedAt = officer.now,
                              .decidedBy = std::nullopt,
                              .decidedAt = std::nullopt,
                              .decidedWhy = {}};
    store::putProvision(tx, provision);
    officer.record(tx, Permission::RequestProvision, provision.id.text(), agreement->content.recipient);
    return provision.id;
}

Step answered(store::Transaction &tx, const Officer &officer, Provision provision, const ProvisionAnswer &answer)
{
    if (!answer.approved && !within(answer.why))
        return tl::unexpected(desk::refused::bodyInvalid(u"why"_s));
    if (provision.state != ProvisionState::Requested)
        return tl::unexpected(refused::notInThatState());
    if (provision.requestedBy.id == officer.staff.id)
        return tl::unexpected(refused::ownRequest());
    const auto agreement = agreementFor(tx, provision.request, officer.today());
    if (answer.approved && !agreement)
        return tl::unexpected(agreement.error());
    if (answer.approved) {
        provision.decision =
            decide(officer.services.policies, questionOf(provision.request, agreement->content, officer.today()));
        if (provision.decision.outcome != Outcome::Permitted)
            return tl::unexpected(refused::byRule(provision.decision));
    }
    save(tx, officer, provision, answer.approved ? ProvisionState::Approved : ProvisionState::Declined, answer.why);
    officer.record(tx, Permission::DecideProvision, provision.id.text(), {},
                   answer.approved ? u"approved"_s : u"declined"_s);
    return provision.id;
}

} // namespace

Step request(store::Transaction &tx, const Officer &officer, const ProvisionRequest &request)
{
    const Step done = requested(tx, officer, request);
    if (!done)
        recordRefused(tx, officer.services,
                      {officer.name(), officer.now, Permission::RequestProvision, request.agreement.text(), request},
                      done.error());
    return done;
}

Step answer(store::Transaction &tx, const Officer &officer, const ProvisionId &id, const ProvisionAnswer &answer)
{
    const auto provision = find(tx, officer, id, answer);
    if (!provision)
        return tl::unexpected(provision.error());
    const Step done = answered(tx, officer, *provision, answer);
    if (!done)
        recordRefused(tx, officer.services,
                      {officer.name(), officer.now, Permission::DecideProvision, id.text(), provision->request},
                      done.error());
    return done;
}

Step stop(store::Transaction &tx, const Officer &officer, const ProvisionId &id, const ProvisionAnswer &answer)
{
    auto provision = find(tx, officer, id, answer);
    if (!provision)
        return tl::unexpected(provision.error());
    // What runs by itself is stopped by one click; everything else says why.
    if (!provision->request.dailyAt && !within(answer.why))
        return tl::unexpected(desk::refused::bodyInvalid(u"why"_s));
    if (provision->state != ProvisionState::Requested && provision->state != ProvisionState::Approved)
        return tl::unexpected(refused::notInThatState());
    dropFilesOf(tx, id);
    save(tx, officer, *provision, ProvisionState::Stopped, answer.why);
    officer.record(tx, Permission::StopProvision, id.text());
    return id;
}

} // namespace mado::governance
