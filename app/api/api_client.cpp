// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_client.h"

#include "app/then.h"

#include <QJsonDocument>

namespace mado {

namespace {

constexpr Reading reading{HttpAsk::Effect::Reads};
constexpr Reading changing{HttpAsk::Effect::Changes};
constexpr Reading signingIn{HttpAsk::Effect::Changes, true};

template <class T>
Result<T> typed(const Result<HttpAnswer> &answer, const Reading &how, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    const auto body = bodyOf(*answer, how);
    if (!body)
        return tl::make_unexpected(body.error());
    auto value = decode(*body);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    return std::move(*value);
}

template <class T>
QFuture<Result<T>> typedFuture(QFuture<Result<HttpAnswer>> answer, const Reading &how,
                               Decoded<T> (*decode)(const QJsonObject &))
{
    return answer.then([how, decode](const Result<HttpAnswer> &raw) { return typed<T>(raw, how, decode); });
}

QString routeOf(const ConsultationId &id, const QString &name)
{
    return QStringLiteral("/v1/consultations/") + id.text() + u'/' + name;
}

void prepare(QNetworkAccessManager &network, const ApiOptions &options)
{
    network.setProxy(options.proxy);
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network.setAutoDeleteReplies(false);
}

} // namespace

ApiClient::ApiClient(ServerAddress server, ApiOptions options, QObject *parent)
    : QObject(parent),
      m_server(std::move(server)),
      m_options(std::move(options))
{
    prepare(m_network, m_options);
    prepare(m_pollNetwork, m_options);
}

ApiClient::~ApiClient() = default;

QNetworkRequest ApiClient::request(const QString &path, const QUrlQuery &query) const
{
    QNetworkRequest request(m_server.at(path, query));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

QFuture<Result<HttpAnswer>> ApiClient::get(const QNetworkRequest &request)
{
    return exchange(m_network, {"GET", request, {}, reading.effect, m_options.deadline, m_options.maxBytes}, nullptr);
}

QFuture<Result<HttpAnswer>> ApiClient::post(const QString &path, const QJsonObject &body,
                                            const std::optional<CommandKey> &key)
{
    QNetworkRequest request = this->request(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (key)
        request.setRawHeader("Idempotency-Key", key->text().toLatin1());
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(m_network, {"POST", request, bytes, changing.effect, m_options.deadline, m_options.maxBytes},
                    nullptr);
}

QFuture<Result<About>> ApiClient::about()
{
    return typedFuture<About>(get(request(QStringLiteral("/v1/about"))), reading, decodeAbout);
}

QFuture<Result<SessionGranted>> ApiClient::signIn(const SignIn &credentials)
{
    return typedFuture<SessionGranted>(post(QStringLiteral("/v1/sessions"), encode(credentials)), signingIn,
                                       decodeSessionGranted);
}

QFuture<Result<void>> ApiClient::signOut()
{
    const HttpAsk ask{
        "DELETE",          request(QStringLiteral("/v1/sessions/current")), {}, changing.effect, m_options.deadline,
        m_options.maxBytes};
    return exchange(m_network, ask, nullptr).then([](const Result<HttpAnswer> &raw) -> Result<void> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        if (raw->status >= 200 && raw->status < 300)
            return {};
        return tl::make_unexpected(bodyOf(*raw, changing).error());
    });
}

QFuture<Result<SyncBatch>> ApiClient::sync(qint64 since, std::chrono::seconds wait)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("since"), QString::number(since));
    query.addQueryItem(QStringLiteral("wait"), QString::number(wait.count()));
    const HttpAsk ask{"GET",
                      request(QStringLiteral("/v1/sync"), query),
                      {},
                      reading.effect,
                      wait + (wait.count() > 0 ? m_options.pollGrace : m_options.deadline),
                      m_options.maxBytes};
    QNetworkReply *reply = nullptr;
    auto answer = exchange(m_pollNetwork, ask, &reply);
    m_poll = reply;
    return typedFuture<SyncBatch>(answer, reading, decodeSyncBatch);
}

void ApiClient::abortPoll()
{
    if (m_poll)
        m_poll->abort();
}

QFuture<Result<TranscriptBatch>> ApiClient::transcript(const ConsultationId &id, qint64 since)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("since"), QString::number(since));
    return typedFuture<TranscriptBatch>(get(request(routeOf(id, QStringLiteral("transcript")), query)), reading,
                                        decodeTranscriptBatch);
}

QFuture<Result<CommandApplied>> ApiClient::send(const ConsultationId &id, const ConsultationCommand &command,
                                                const CommandKey &key)
{
    return typedFuture<CommandApplied>(post(routeOf(id, routeName(command)), encode(command), key), changing,
                                       decodeCommandApplied);
}

QFuture<Result<CommandApplied>> ApiClient::renewLease(const ConsultationId &id, const LeaseRenewal &renewal)
{
    return typedFuture<CommandApplied>(post(routeOf(id, QStringLiteral("lease")), encode(renewal)), changing,
                                       decodeCommandApplied);
}

QFuture<Result<std::optional<CommandApplied>>> ApiClient::takeNext(const CommandKey &key)
{
    return post(QStringLiteral("/v1/take-next"), {}, key)
        .then([](const Result<HttpAnswer> &raw) -> Result<std::optional<CommandApplied>> {
            if (raw && raw->status == 204)
                return std::nullopt;
            const auto applied = typed<CommandApplied>(raw, changing, decodeCommandApplied);
            if (!applied)
                return tl::make_unexpected(applied.error());
            return std::optional(*applied);
        });
}

} // namespace mado
