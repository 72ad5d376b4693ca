// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/reports_api.h"

#include "app/then.h"
#include "contract/codecs_governance.h"
#include "contract/codecs_report.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto root = u"/v1/reports"_s;

template <class T> Result<T> typed(const Result<QJsonObject> &raw, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!raw)
        return tl::make_unexpected(raw.error());
    auto value = decode(*raw);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    return std::move(*value);
}

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

} // namespace

ReportsApi::ReportsApi(std::shared_ptr<ApiClient> api, QObject *parent) : Reports(parent), m_api(std::move(api)) {}

QFuture<Result<Report>> ReportsApi::post(const QString &path, const QJsonObject &body)
{
    const QByteArray asked = path.toUtf8() + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    const CommandKey key = m_unsure.contains(digest) ? *m_unsure.constFind(digest) : CommandKey::random();
    m_unsure.insert(digest, key);
    return m_api->call({.verb = "POST", .path = path, .body = body, .key = key})
        .then([guard = QPointer<ReportsApi>(this), digest](const Result<QJsonObject> &answer) {
            if (guard && !fateUnknown(answer))
                guard->m_unsure.remove(digest);
            return typed<Report>(answer, decodeReport);
        });
}

QFuture<Result<ReportList>> ReportsApi::list()
{
    return m_api->call({.verb = "GET", .path = root}).then([](const Result<QJsonObject> &raw) {
        return typed<ReportList>(raw, decodeReportList);
    });
}

QFuture<Result<Report>> ReportsApi::begin(const ReportContent &content) { return post(root, encode(content)); }

QFuture<Result<Report>> ReportsApi::change(const ReportId &id, const ReportUpdate &update)
{
    return post(root + u'/' + id.text() + u"/text"_s, encode(update));
}

QFuture<Result<Report>> ReportsApi::move(const ReportId &id, const ReportMove &move)
{
    const bool decides = move.step == ReportStep::Approve || move.step == ReportStep::Return;
    return post(root + u'/' + id.text() + (decides ? u"/decision"_s : u"/steps"_s), encode(move));
}

QFuture<Result<QList<Provision>>> ReportsApi::provisions()
{
    return m_api->call({.verb = "GET", .path = u"/v1/governance"_s}).then([](const Result<QJsonObject> &raw) {
        return typed<Governance>(raw, decodeGovernance).map([](const Governance &all) {
            QList<Provision> approved;
            for (const Provision &each : all.provisions) {
                if (each.state == ProvisionState::Approved)
                    approved.append(each);
            }
            return approved;
        });
    });
}

} // namespace mado
