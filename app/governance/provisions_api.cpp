// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/governance/provisions_api.h"

#include "app/then.h"
#include "contract/codecs_access.h"
#include "contract/codecs_disposal.h"
#include "contract/codecs_governance.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> typed(QFuture<Result<QJsonObject>> answer, Decoded<T> (*decode)(const QJsonObject &))
{
    return answer.then([decode](const Result<QJsonObject> &raw) -> Result<T> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        auto value = decode(*raw);
        if (!value)
            return tl::make_unexpected(incompatible(value.error()));
        return std::move(*value);
    });
}

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

QString pathOf(const ProvisionId &id, const QString &what) { return u"/v1/provisions/"_s + id.text() + u'/' + what; }

QString pathOf(const ProvisionExportId &id, const QString &what)
{
    return u"/v1/provision-exports/"_s + id.text() + u'/' + what;
}

QString milliseconds(const QDateTime &time) { return QString::number(time.toMSecsSinceEpoch()); }

} // namespace

ProvisionsApi::ProvisionsApi(std::shared_ptr<ApiClient> api, FreshSignIn atProvider, QObject *parent)
    : Provisions(parent),
      m_api(std::move(api)),
      m_atProvider(std::move(atProvider))
{
}

QFuture<Result<QJsonObject>> ProvisionsApi::post(const QString &path, const std::optional<QJsonObject> &body)
{
    const QByteArray asked =
        path.toUtf8() + '\n' + (body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray());
    const QByteArray digest = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    const CommandKey key = m_unsure.contains(digest) ? *m_unsure.constFind(digest) : CommandKey::random();
    m_unsure.insert(digest, key);
    return m_api->call({.verb = "POST", .path = path, .body = body, .key = key})
        .then([guard = QPointer<ProvisionsApi>(this), digest](const Result<QJsonObject> &answer) {
            if (guard && !fateUnknown(answer))
                guard->m_unsure.remove(digest);
            return answer;
        });
}

QFuture<Result<Governance>> ProvisionsApi::overview()
{
    return typed<Governance>(m_api->call({.verb = "GET", .path = u"/v1/governance"_s}), decodeGovernance);
}

QFuture<Result<Decision>> ProvisionsApi::decide(const DecisionRequest &request)
{
    return typed<Decision>(
        m_api->call({.verb = "POST", .path = u"/v1/governance/decisions"_s, .body = encode(request)}), decodeDecision);
}

QFuture<Result<Agreement>> ProvisionsApi::recordAgreement(const AgreementContent &content)
{
    return typed<Agreement>(post(u"/v1/agreements"_s, encode(content)), decodeAgreement);
}

QFuture<Result<Agreement>> ProvisionsApi::endAgreement(const AgreementId &id)
{
    return typed<Agreement>(post(u"/v1/agreements/"_s + id.text() + u"/end"_s, std::nullopt), decodeAgreement);
}

QFuture<Result<Provision>> ProvisionsApi::request(const ProvisionRequest &request)
{
    return typed<Provision>(post(u"/v1/provisions"_s, encode(request)), decodeProvision);
}

QFuture<Result<Provision>> ProvisionsApi::answer(const ProvisionId &id, const ProvisionAnswer &answer)
{
    return typed<Provision>(post(pathOf(id, u"decision"_s), encode(answer)), decodeProvision);
}

QFuture<Result<Provision>> ProvisionsApi::stop(const ProvisionId &id, const ProvisionAnswer &answer)
{
    return typed<Provision>(post(pathOf(id, u"stop"_s), encode(answer)), decodeProvision);
}

QFuture<Result<ProvisionExport>> ProvisionsApi::exportFile(const ProvisionId &id)
{
    return typed<ProvisionExport>(m_api->call({.verb = "POST", .path = pathOf(id, u"exports"_s)}),
                                  decodeProvisionExport);
}

QFuture<Result<ProvisionExport>> ProvisionsApi::fetchExport(const ProvisionExportId &id)
{
    return typed<ProvisionExport>(m_api->call({.verb = "POST", .path = pathOf(id, u"file"_s)}), decodeProvisionExport);
}

QFuture<Result<RegisterEntry>> ProvisionsApi::recallExport(const ProvisionExportId &id, const RecallOrder &order)
{
    return typed<RegisterEntry>(post(pathOf(id, u"recall"_s), encode(order)), decodeRegisterEntry);
}

QFuture<Result<RegisterEntry>> ProvisionsApi::noteRecallReceipt(const ProvisionExportId &id,
                                                                const RecallReceipt &receipt)
{
    return typed<RegisterEntry>(post(pathOf(id, u"acknowledgement"_s), encode(receipt)), decodeRegisterEntry);
}

QFuture<Result<RegisterEntry>> ProvisionsApi::noteCopyDisposal(const ProvisionExportId &id, const CopyDisposal &copy)
{
    return typed<RegisterEntry>(post(pathOf(id, u"disposal"_s), encode(copy)), decodeRegisterEntry);
}

QFuture<Result<ProofTaken>> ProvisionsApi::prove(const IdentityProof &proof)
{
    return typed<ProofTaken>(
        m_api->call(
            {.verb = "POST", .path = u"/v1/sessions/current/proof"_s, .body = encode(proof), .provesAgain = true}),
        decodeProofTaken);
}

QFuture<Result<ProofTaken>> ProvisionsApi::proveAtProvider()
{
    const Answer<Result<ProofTaken>> answer;
    then(m_atProvider(), this, [this, answer](const Result<ProviderSignIn> &token) {
        if (!token)
            return answer.give(tl::make_unexpected(token.error()));
        const ApiCall call{
            .verb = "POST", .path = u"/v1/sessions/current/proof/oidc"_s, .body = encode(*token), .provesAgain = true};
        then(typed<ProofTaken>(m_api->call(call), decodeProofTaken), this,
             [answer](const Result<ProofTaken> &taken) { answer.give(taken); });
    });
    return answer.future();
}

QFuture<Result<DisposalOverview>> ProvisionsApi::disposals()
{
    return typed<DisposalOverview>(m_api->call({.verb = "GET", .path = u"/v1/disposals"_s}), decodeDisposalOverview);
}

QFuture<Result<Disposal>> ProvisionsApi::propose(const DisposalProposal &proposal)
{
    return typed<Disposal>(post(u"/v1/disposals"_s, encode(proposal)), decodeDisposal);
}

QFuture<Result<Disposal>> ProvisionsApi::confirm(const DisposalId &id, const DisposalAnswer &answer)
{
    return typed<Disposal>(post(u"/v1/disposals/%1/confirm"_s.arg(id.text()), encode(answer)), decodeDisposal);
}

QFuture<Result<Disposal>> ProvisionsApi::cancel(const DisposalId &id, const DisposalAnswer &answer)
{
    return typed<Disposal>(post(u"/v1/disposals/%1/cancel"_s.arg(id.text()), encode(answer)), decodeDisposal);
}

QFuture<Result<Disposal>> ProvisionsApi::note(const DisposalId &id, const DisposalNote &note)
{
    return typed<Disposal>(post(u"/v1/disposals/%1/notes"_s.arg(id.text()), encode(note)), decodeDisposal);
}

QFuture<Result<Hold>> ProvisionsApi::hold(const HoldContent &content)
{
    return typed<Hold>(post(u"/v1/holds"_s, encode(content)), decodeHold);
}

QFuture<Result<Hold>> ProvisionsApi::lift(const HoldId &id)
{
    return typed<Hold>(post(u"/v1/holds/%1/lift"_s.arg(id.text()), std::nullopt), decodeHold);
}

QFuture<Result<DutyBook>> ProvisionsApi::duties()
{
    return typed<DutyBook>(m_api->call({.verb = "GET", .path = u"/v1/duties"_s}), decodeDutyBook);
}

QFuture<Result<DutyRecord>> ProvisionsApi::recordDuty(const DutyContent &content)
{
    return typed<DutyRecord>(post(u"/v1/duties"_s, encode(content)), decodeDutyRecord);
}

QFuture<Result<DutyRecord>> ProvisionsApi::answerDuty(const DutyId &id, const DutyAnswer &answer)
{
    return typed<DutyRecord>(post(u"/v1/duties/%1/answer"_s.arg(id.text()), encode(answer)), decodeDutyRecord);
}

QFuture<Result<DutyRecord>> ProvisionsApi::recordFirstReport(const DutyId &id, const FirstReportMade &made)
{
    return typed<DutyRecord>(post(u"/v1/duties/%1/first-report"_s.arg(id.text()), encode(made)), decodeDutyRecord);
}

QFuture<Result<AuditPage>> ProvisionsApi::audit(const AuditQuery &query)
{
    QUrlQuery asked;
    if (query.before)
        asked.addQueryItem(u"before"_s, QString::number(*query.before));
    if (!query.action.isEmpty())
        asked.addQueryItem(u"action"_s, query.action);
    if (!query.label.isEmpty())
        asked.addQueryItem(u"label"_s, query.label);
    if (query.from)
        asked.addQueryItem(u"from"_s, milliseconds(*query.from));
    if (query.until)
        asked.addQueryItem(u"until"_s, milliseconds(*query.until));
    if (query.refused)
        asked.addQueryItem(u"refused"_s, u"true"_s);
    return typed<AuditPage>(m_api->call({.verb = "GET", .path = u"/v1/audit"_s, .query = asked}), decodeAuditPage);
}

QFuture<Result<AuditCheck>> ProvisionsApi::check()
{
    return typed<AuditCheck>(m_api->call({.verb = "GET", .path = u"/v1/audit/check"_s}), decodeAuditCheck);
}

} // namespace mado
