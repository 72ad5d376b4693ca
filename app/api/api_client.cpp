// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_client.h"

#include "app/then.h"
#include "contract/codecs_access.h"

#include <QJsonDocument>

namespace mado {

namespace {

constexpr Reading reading{HttpAsk::Effect::Reads};
constexpr Reading changing{HttpAsk::Effect::Changes};
constexpr Reading signingIn{HttpAsk::Effect::Changes, true};
constexpr int notModified = 304;

/// The server wants the token renewed: nothing was done with the request.
bool asksForRenewal(const Result<HttpAnswer> &answer)
{
    if (!answer || answer->status != 401)
        return false;
    const auto body = bodyOf(*answer, reading);
    return !body && body.error().problem && body.error().problem->code == QLatin1String("session.missing");
}

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

QSslConfiguration tlsOf(const ApiOptions &options)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // Setting them also keeps Qt from asking the system for more.
    if (options.authorities)
        tls.setCaCertificates(*options.authorities);
    return tls;
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
      m_options(std::move(options)),
      m_tokens([this](const QString &refreshToken) {
          return typedFuture<SessionGranted>(
              post(QStringLiteral("/v1/sessions/refresh"), encode(SessionRenewal{refreshToken})), changing,
              decodeSessionGranted);
      })
{
    prepare(m_network, m_options);
    prepare(m_pollNetwork, m_options);
}

ApiClient::~ApiClient() = default;

QNetworkRequest ApiClient::request(const QString &path, const QUrlQuery &query) const
{
    QNetworkRequest request(m_server.at(path, query));
    request.setSslConfiguration(tlsOf(m_options));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!m_options.device.isEmpty())
        request.setRawHeader(deviceHeader, QUrl::toPercentEncoding(m_options.device, " ()"));
    if (!m_tokens.access().isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_tokens.access());
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

QFuture<Result<HttpAnswer>> ApiClient::inSession(const Send &send)
{
    const Answer<Result<HttpAnswer>> answer;
    if (!m_tokens.due())
        attempt(send, answer, true);
    else
        then(m_tokens.renew(), this, [this, send, answer](const Result<void> &renewed) {
            // Early renewals may fail: the token still lives.
            repeat(send, answer, m_tokens.usable() ? Result<void>() : renewed);
        });
    return answer.future();
}

void ApiClient::attempt(const Send &send, const Answer<Result<HttpAnswer>> &answer, bool mayRepeat)
{
    const QByteArray used = m_tokens.access();
    then(send(), this, [this, send, answer, used, mayRepeat](const Result<HttpAnswer> &raw) {
        if (!mayRepeat || !m_tokens.renewable() || !asksForRenewal(raw)) {
            if (raw && raw->status == 401) {
                if (const auto body = bodyOf(*raw, reading); !body && body.error().problem)
                    m_tokens.heed(*body.error().problem);
            }
            answer.give(raw);
        } else if (used != m_tokens.access()) {
            attempt(send, answer, false); // renewed for another request meanwhile
        } else {
            then(m_tokens.renew(), this,
                 [this, send, answer](const Result<void> &renewed) { repeat(send, answer, renewed); });
        }
    });
}

void ApiClient::repeat(const Send &send, const Answer<Result<HttpAnswer>> &answer, const Result<void> &renewed)
{
    if (renewed)
        attempt(send, answer, false);
    else
        answer.give(tl::make_unexpected(renewed.error()));
}

QFuture<Result<HttpAnswer>> ApiClient::postInSession(const QString &path, const QJsonObject &body,
                                                     const std::optional<CommandKey> &key)
{
    return inSession([this, path, body, key] { return post(path, body, key); });
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

QFuture<Result<SessionGranted>> ApiClient::signIn(const ProviderSignIn &proof)
{
    return typedFuture<SessionGranted>(post(QStringLiteral("/v1/sessions/oidc"), encode(proof)), signingIn,
                                       decodeSessionGranted);
}

QFuture<Result<EnrolmentStarted>> ApiClient::enrol(const EnrolmentRequest &request)
{
    return typedFuture<EnrolmentStarted>(post(QStringLiteral("/v1/enrolments"), encode(request)), signingIn,
                                         decodeEnrolmentStarted);
}

QFuture<Result<Enrolled>> ApiClient::confirmEnrolment(const EnrolmentConfirmation &confirmation)
{
    return typedFuture<Enrolled>(post(QStringLiteral("/v1/enrolments/confirm"), encode(confirmation)), signingIn,
                                 decodeEnrolled);
}

QFuture<Result<void>> ApiClient::signOut()
{
    QNetworkRequest request = this->request(QStringLiteral("/v1/sessions/current"));
    request.setRawHeader("Authorization", "Bearer " + m_tokens.any());
    const HttpAsk ask{"DELETE", request, {}, changing.effect, m_options.deadline, m_options.maxBytes};
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
    const quint64 turn = ++m_polls;
    const Send poll = [this, since, wait, turn]() -> QFuture<Result<HttpAnswer>> {
        if (turn != m_polls)
            return ready<Result<HttpAnswer>>(fail(AppError::Kind::Offline, QStringLiteral("poll given up")));
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
        return answer;
    };
    return typedFuture<SyncBatch>(inSession(poll), reading, decodeSyncBatch);
}

void ApiClient::abortPoll()
{
    ++m_polls;
    if (m_poll)
        m_poll->abort();
}

QFuture<Result<TranscriptBatch>> ApiClient::transcript(const ConsultationId &id, qint64 since)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("since"), QString::number(since));
    const QString route = routeOf(id, QStringLiteral("transcript"));
    return typedFuture<TranscriptBatch>(inSession([this, route, query] { return get(request(route, query)); }), reading,
                                        decodeTranscriptBatch);
}

QFuture<Result<CommandApplied>> ApiClient::send(const ConsultationId &id, const ConsultationCommand &command,
                                                const CommandKey &key)
{
    return typedFuture<CommandApplied>(postInSession(routeOf(id, routeName(command)), encode(command), key), changing,
                                       decodeCommandApplied);
}

QFuture<Result<CommandApplied>> ApiClient::renewLease(const ConsultationId &id, const LeaseRenewal &renewal)
{
    return typedFuture<CommandApplied>(postInSession(routeOf(id, QStringLiteral("lease")), encode(renewal)), changing,
                                       decodeCommandApplied);
}

QFuture<Result<NumberShown>> ApiClient::showNumber(const ConsultationId &id, const LeaseRenewal &lease)
{
    return typedFuture<NumberShown>(postInSession(routeOf(id, QStringLiteral("number")), encode(lease)), changing,
                                    decodeNumberShown);
}

QFuture<Result<Receivers>> ApiClient::receivers(const ConsultationId &id)
{
    const QString route = routeOf(id, QStringLiteral("receivers"));
    return typedFuture<Receivers>(inSession([this, route] { return get(request(route)); }), reading, decodeReceivers);
}

QFuture<Result<std::optional<CommandApplied>>> ApiClient::takeNext(const CommandKey &key)
{
    return postInSession(QStringLiteral("/v1/take-next"), {}, key)
        .then([](const Result<HttpAnswer> &raw) -> Result<std::optional<CommandApplied>> {
            if (raw && raw->status == 204)
                return std::nullopt;
            const auto applied = typed<CommandApplied>(raw, changing, decodeCommandApplied);
            if (!applied)
                return tl::make_unexpected(applied.error());
            return std::optional(*applied);
        });
}

QFuture<Result<QByteArray>> ApiClient::media(const ConsultationId &id, const EntryId &entry)
{
    const QString route = routeOf(id, QStringLiteral("media/") + entry.text());
    const Send send = [this, route] {
        QNetworkRequest request = this->request(route);
        request.setRawHeader("Accept", "image/*, application/problem+json");
        return get(request);
    };
    return inSession(send).then([](const Result<HttpAnswer> &raw) -> Result<QByteArray> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        if (raw->status == 200)
            return raw->body;
        const auto body = bodyOf(*raw, reading);
        return body ? fail(AppError::Kind::Incompatible, QStringLiteral("media status"))
                    : tl::make_unexpected(body.error());
    });
}

QFuture<Result<QJsonObject>> ApiClient::call(const ApiCall &call)
{
    const Reading how = call.verb == "GET" ? reading : call.provesAgain ? signingIn : changing;
    const Send send = [this, call, how] {
        QNetworkRequest request = this->request(call.path, call.query);
        if (call.body)
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        if (call.key)
            request.setRawHeader("Idempotency-Key", call.key->text().toLatin1());
        const QByteArray bytes = call.body ? QJsonDocument(*call.body).toJson(QJsonDocument::Compact) : QByteArray();
        return exchange(m_network, {call.verb, request, bytes, how.effect, m_options.deadline, m_options.maxBytes},
                        nullptr);
    };
    return inSession(send).then([how](const Result<HttpAnswer> &raw) -> Result<QJsonObject> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        return bodyOf(*raw, how);
    });
}

QFuture<Result<TaggedAnswer>> ApiClient::fetch(const QString &path, const QUrlQuery &query, const QByteArray &tag)
{
    const Send send = [this, path, query, tag] {
        QNetworkRequest request = this->request(path, query);
        if (!tag.isEmpty())
            request.setRawHeader("If-None-Match", tag);
        return get(request);
    };
    return inSession(send).then([tag](const Result<HttpAnswer> &raw) -> Result<TaggedAnswer> {
        if (!raw)
            return tl::make_unexpected(raw.error());
        if (raw->status == notModified && !tag.isEmpty())
            return TaggedAnswer{true, tag, {}};
        const auto json = bodyOf(*raw, reading);
        return json ? Result<TaggedAnswer>(TaggedAnswer{false, raw->tag, *json}) : tl::make_unexpected(json.error());
    });
}

} // namespace mado
