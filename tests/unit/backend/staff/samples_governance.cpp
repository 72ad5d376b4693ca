// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "backend/governance/disposals.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consent_rows.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/governance_rows.h"
#include "backend/store/provision_file_rows.h"
#include "contract/codecs_disposal.h"
#include "contract/codecs_governance.h"

namespace mado::staff {

namespace {

AgreementContent agreed()
{
    return {u"厚生労働省"_s,
            RecipientKind::State,
            ProvisionPurpose::InfectionControl,
            u"対応策の検討・実施"_s,
            {DataSet::HealthAnswers},
            QDate(2020, 3, 30),
            std::nullopt,
            true,
            u"廃棄"_s,
            QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())};
}

AgreementId keptAgreement(const Scene &scene)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const Agreement agreement{
        AgreementId::random(), agreed(), {by.id, by.name, by.role}, scene.house.clock.now(), std::nullopt};
    scene.house.write([&](store::Transaction &tx) {
        store::putAgreement(tx, agreement);
        return true;
    });
    return agreement.id;
}

ProvisionRequest provided(const AgreementId &agreement)
{
    return {agreement,
            home,
            DataSet::HealthAnswers,
            {Ground::Consent, Ground::NoUnjustHarm},
            {u"record"_s},
            QDate(2020, 6, 1),
            QDate(2020, 6, 17),
            QDate(2020, 6, 30),
            u"協定"_s};
}

Provision keptProvision(const Scene &scene, ProvisionState state)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const StaffProfile second = scene.house.person(Role::Officer);
    const bool decided = state == ProvisionState::Approved;
    const Provision kept{.id = ProvisionId::random(),
                         .revision = 1,
                         .request = provided(keptAgreement(scene)),
                         .state = state,
                         .decision = {Outcome::Permitted, QDate(2020, 6, 17), {}},
                         .requestedBy = {by.id, by.name, by.role},
                         .requestedAt = scene.house.clock.now(),
                         .decidedBy =
                             decided ? std::optional(StaffName{second.id, second.name, second.role}) : std::nullopt,
                         .decidedAt = std::nullopt,
                         .decidedWhy = {}};
    scene.house.write([&](store::Transaction &tx) {
        store::putProvision(tx, kept);
        return true;
    });
    return kept;
}

/// Asked for by somebody else, and approved where it has to be.
Sample provision(const Scene &scene, const QString &what, ProvisionState state, const QJsonObject &body)
{
    return {u"/v1/provisions/"_s + keptProvision(scene, state).id.text() + u'/' + what, body};
}

/// An export that waits to be fetched.
Sample given(const Scene &scene, const QString &what, const QJsonObject &body, bool askedBack = false)
{
    const Provision of = keptProvision(scene, ProvisionState::Approved);
    RegisterEntry entry{.id = ProvisionExportId::random(),
                        .provision = of.id,
                        .at = scene.house.clock.now(),
                        .by = of.requestedBy,
                        .approvedBy = of.requestedBy,
                        .recipient = u"厚生労働省"_s,
                        .people = 1,
                        .leftOut = 0,
                        .rows = 1,
                        .digest = {},
                        .rule = {},
                        .waiting = true};
    if (askedBack)
        entry.recall = Recall{of.requestedBy, scene.house.clock.now(), u"期間の誤り"_s};
    scene.house.write([&](store::Transaction &tx) {
        store::insertExport(tx, entry);
        store::keepFile(tx, {entry.id, of.id, of.request.usableUntil, 0}, "sealed");
        return true;
    });
    return {u"/v1/provision-exports/"_s + entry.id.text() + u'/' + what, body};
}

DisposalProposal disposed(const AgreementId &agreement)
{
    DisposalProposal proposal{agreement, u"厚生労働省"_s, QDate(2020, 6, 15), u"健感発0615第1号"_s, {}, true};
    for (const DataCategory category : governance::disposableCategories())
        proposal.choices.append({category, true, {}});
    return proposal;
}

/// The only run under way, proposed by somebody else.
Sample disposal(const Scene &scene, const QString &what, DisposalState state, const QJsonObject &body = {},
                const std::optional<DisposalNoteKind> &note = {})
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const AgreementId agreement = keptAgreement(scene);
    const Disposal kept{.id = DisposalId::random(),
                        .revision = 1,
                        .proposal = disposed(agreement),
                        .state = state,
                        .proposedBy = {by.id, by.name, by.role},
                        .proposedAt = scene.house.clock.now(),
                        .confirmedBy = {},
                        .confirmedAt = {},
                        .cancellableUntil = {},
                        .frozenAt = {},
                        .lastExportAt = {},
                        .nothingOwed = {},
                        .cancelledWhy = {},
                        .recipients = {{agreement, u"厚生労働省"_s, 1, {}, {}, {}}},
                        .erased = {},
                        .certificate = {}};
    scene.house.write([&](store::Transaction &tx) {
        tx.execute("DELETE FROM disposal");
        store::putDisposal(tx, kept);
        return true;
    });
    return {u"/v1/disposals/"_s + kept.id.text() + u'/' + what,
            note ? encode(DisposalNote{1, *note, agreement, {}, {}}) : body};
}

/// A leak that is open; what can be done with any duty can be done with it.
Sample duty(const Scene &scene, const QString &what, const QJsonObject &body)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const DutyRecord kept{DutyId::random(),
                          1,
                          {DutyKind::LeakReport, u"宛先の誤り1件"_s, u"返信"_s, QDate(2020, 6, 16), {}},
                          DutyState::Open,
                          {by.id, by.name, by.role},
                          scene.house.clock.now(),
                          {},
                          {},
                          {}};
    scene.house.write([&](store::Transaction &tx) {
        store::putDuty(tx, kept);
        return true;
    });
    return {u"/v1/duties/"_s + kept.id.text() + u'/' + what, body};
}

Sample withdrawal(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const ConversationId conversation = scene.house.row(id).conversation;
    scene.house.write([&](store::Transaction &tx) {
        store::saveConsent(tx, conversation,
                           {u"use_national"_s, {u"国"_s, u"State"_s}, true, scene.house.clock.now(), u"1"_s, {}});
        return true;
    });
    return {u"/v1/consultations/"_s + id.text() + u"/consent-withdrawals"_s,
            encode(ConsentWithdrawal{u"use_national"_s})};
}

} // namespace

Samples governanceSamples()
{
    return {
        {u"GET /v1/governance"_s, plain("/v1/governance")},
        {u"POST /v1/governance/decisions"_s,
         [](const Scene &) {
             return Sample{u"/v1/governance/decisions"_s, encode(DecisionRequest{{home},
                                                                                 DataSet::HealthAnswers,
                                                                                 RecipientKind::State,
                                                                                 ProvisionPurpose::InfectionControl,
                                                                                 {Ground::Consent},
                                                                                 QDate(2020, 6, 17),
                                                                                 false})};
         }},
        {u"GET /v1/disposals"_s, plain("/v1/disposals")},
        {u"POST /v1/disposals"_s,
         [](const Scene &scene) {
             scene.house.write([&](store::Transaction &tx) { return tx.execute("DELETE FROM disposal"); });
             return Sample{u"/v1/disposals"_s, encode(disposed(keptAgreement(scene)))};
         }},
        {u"POST /v1/disposals/{id}/confirm"_s,
         [](const Scene &scene) {
             return disposal(scene, u"confirm"_s, DisposalState::Proposed, encode(DisposalAnswer{1, {}}));
         }},
        {u"POST /v1/disposals/{id}/cancel"_s,
         [](const Scene &scene) {
             return disposal(scene, u"cancel"_s, DisposalState::Proposed, encode(DisposalAnswer{1, u"延長"_s}));
         }},
        {u"POST /v1/disposals/{id}/notes"_s,
         [](const Scene &scene) {
             return disposal(scene, u"notes"_s, DisposalState::Waiting, {}, DisposalNoteKind::Asked);
         }},
        {u"POST /v1/holds"_s,
         [](const Scene &) {
             return Sample{u"/v1/holds"_s, encode(HoldContent{DataCategory::Consultations, u"訴訟"_s})};
         }},
        {u"POST /v1/holds/{id}/lift"_s,
         [](const Scene &scene) {
             const StaffProfile by = scene.house.person(Role::Officer);
             const Hold kept{HoldId::random(),
                             {DataCategory::Consultations, u"訴訟"_s},
                             {by.id, by.name, by.role},
                             scene.house.clock.now(),
                             {}};
             scene.house.write([&](store::Transaction &tx) {
                 store::putHold(tx, kept);
                 return true;
             });
             return Sample{u"/v1/holds/"_s + kept.id.text() + u"/lift"_s, {}};
         }},
        {u"GET /v1/duties"_s, plain("/v1/duties")},
        {u"POST /v1/duties"_s,
         [](const Scene &) {
             return Sample{u"/v1/duties"_s,
                           encode(DutyContent{DutyKind::Disclosure, u"R-1"_s, u"開示"_s, QDate(2020, 6, 16), {}})};
         }},
        {u"POST /v1/duties/{id}/answer"_s,
         [](const Scene &scene) {
             return duty(scene, u"answer"_s, encode(DutyAnswer{1, true, u"開示"_s}));
         }},
        {u"POST /v1/duties/{id}/first-report"_s,
         [](const Scene &scene) {
             return duty(scene, u"first-report"_s, encode(FirstReportMade{1, QDate(2020, 6, 17), u"委員会"_s}));
         }},
        {u"POST /v1/consultations/{id}/consent-withdrawals"_s, withdrawal},
        {u"POST /v1/agreements"_s,
         [](const Scene &) {
             return Sample{u"/v1/agreements"_s, encode(agreed())};
         }},
        {u"POST /v1/agreements/{id}/end"_s,
         [](const Scene &scene) { return Sample{u"/v1/agreements/"_s + keptAgreement(scene).text() + u"/end"_s}; }},
        {u"POST /v1/provisions"_s,
         [](const Scene &scene) {
             return Sample{u"/v1/provisions"_s, encode(provided(keptAgreement(scene)))};
         }},
        {u"POST /v1/provisions/{id}/decision"_s,
         [](const Scene &scene) {
             return provision(scene, u"decision"_s, ProvisionState::Requested, encode(ProvisionAnswer{1, true, {}}));
         }},
        {u"POST /v1/provisions/{id}/stop"_s,
         [](const Scene &scene) {
             return provision(scene, u"stop"_s, ProvisionState::Requested,
                              encode(ProvisionAnswer{1, false, u"終わり"_s}));
         }},
        {u"POST /v1/provision-exports/{id}/file"_s, [](const Scene &scene) { return given(scene, u"file"_s, {}); }},
        {u"POST /v1/provision-exports/{id}/recall"_s,
         [](const Scene &scene) { return given(scene, u"recall"_s, encode(RecallOrder{u"期間の誤り"_s})); }},
        {u"POST /v1/provision-exports/{id}/acknowledgement"_s,
         [](const Scene &scene) {
             return given(scene, u"acknowledgement"_s, encode(RecallReceipt{QDate(2020, 6, 17), u"第1号"_s}), true);
         }},
        {u"POST /v1/provision-exports/{id}/disposal"_s,
         [](const Scene &scene) {
             return given(scene, u"disposal"_s, encode(CopyDisposal{QDate(2020, 6, 17), u"第1号"_s}));
         }},
        {u"POST /v1/provisions/{id}/exports"_s,
         [](const Scene &scene) { return provision(scene, u"exports"_s, ProvisionState::Approved, {}); }},
        {u"GET /v1/audit"_s, plain("/v1/audit")},
        {u"GET /v1/audit/check"_s, plain("/v1/audit/check")},
    };
}

} // namespace mado::staff
