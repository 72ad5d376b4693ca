// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/server_address.h"
#include "app/api/session_tokens.h"
#include "contract/access.h"
#include "contract/codecs.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace mado {

struct ApiOptions
{
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< Explicit: environment variables are not obeyed.
    std::chrono::milliseconds deadline = std::chrono::seconds(15);
    std::chrono::milliseconds pollGrace = std::chrono::seconds(10); ///< On top of what a long poll asked for.
    qint64 maxBytes = qint64(16) * 1024 * 1024;
    /// Who may have signed the server's certificate: only these, nobody of the system's list. nullopt: the system's.
    std::optional<QList<QSslCertificate>> authorities = {};
    QString device = {}; ///< What lists of sessions call this computer; empty: nothing.
};

/// A call of a route whose typed client lives beside this one.
struct ApiCall
{
    QByteArray verb; ///< "GET" only reads; everything else changes something.
    QString path;    ///< "/v1/staff".
    QUrlQuery query = {};
    std::optional<QJsonObject> body = std::nullopt;
    std::optional<CommandKey> key = std::nullopt;
    bool provesAgain = false; ///< Asks for a password or code once more: a 401 is about that, not about the session.
};

/// The answer to a question that was asked before.
struct TaggedAnswer
{
    bool same;        ///< As it was when it had the tag that was sent along; `json` is empty then.
    QByteArray tag;   ///< To be sent along the next time.
    QJsonObject json; ///< Empty for 204.
};

/// The server's HTTP API, one typed call a route. Renews the session's token by itself, before its end and when the
/// server asks for it. UI thread; futures finish on it. Destroying the client cancels what is under way: those futures
/// never give a result.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(ServerAddress server, ApiOptions options = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    const ServerAddress &server() const { return m_server; }
    void setSession(const SessionGranted &session) { m_tokens.set(session); }
    /// Where renewed tokens are put before they are used.
    void keepSessionWith(SessionTokens::Keep keep) { m_tokens.keepWith(std::move(keep)); }
    /// An administrator wants what this computer keeps of the desk deleted.
    bool wipeOrdered() const { return m_tokens.wipeOrdered(); }

    QFuture<Result<About>> about();
    QFuture<Result<SessionGranted>> signIn(const SignIn &credentials);
    QFuture<Result<SessionGranted>> signIn(const ProviderSignIn &proof);
    QFuture<Result<EnrolmentStarted>> enrol(const EnrolmentRequest &request);
    QFuture<Result<Enrolled>> confirmEnrolment(const EnrolmentConfirmation &confirmation);
    /// Ends the session; after a wipe, tells that it was done.
    QFuture<Result<void>> signOut();

    QFuture<Result<SyncBatch>> sync(qint64 since, std::chrono::seconds wait);
    void abortPoll(); ///< Ends a held sync() at once, as Offline.
    QFuture<Result<TranscriptBatch>> transcript(const ConsultationId &id, qint64 since);

    QFuture<Result<CommandApplied>> send(const ConsultationId &id, const ConsultationCommand &command,
                                         const CommandKey &key);
    QFuture<Result<CommandApplied>> renewLease(const ConsultationId &id, const LeaseRenewal &renewal);
    QFuture<Result<NumberShown>> showNumber(const ConsultationId &id, const LeaseRenewal &lease);
    QFuture<Result<Receivers>> receivers(const ConsultationId &id);
    /// nullopt: nobody waits.
    QFuture<Result<std::optional<CommandApplied>>> takeNext(const CommandKey &key);

    /// The answer's JSON, empty for 204. Same address, token, deadline and limits as the calls above.
    QFuture<Result<QJsonObject>> call(const ApiCall &call);
    /// The same for what may be at hand already: `tag` is the one that it came with; empty: it is not at hand.
    QFuture<Result<TaggedAnswer>> fetch(const QString &path, const QUrlQuery &query, const QByteArray &tag);
    /// An image that a resident sent, as it came.
    QFuture<Result<QByteArray>> media(const ConsultationId &id, const EntryId &entry);

private:
    using Send = std::function<QFuture<Result<HttpAnswer>>()>;

    QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;
    QFuture<Result<HttpAnswer>> get(const QNetworkRequest &request);
    QFuture<Result<HttpAnswer>> post(const QString &path, const QJsonObject &body,
                                     const std::optional<CommandKey> &key = std::nullopt);
    /// `send` with a token that lives; once more where the server says that it did not.
    QFuture<Result<HttpAnswer>> inSession(const Send &send);
    void attempt(const Send &send, const Answer<Result<HttpAnswer>> &answer, bool mayRepeat);
    void repeat(const Send &send, const Answer<Result<HttpAnswer>> &answer, const Result<void> &renewed);
    QFuture<Result<HttpAnswer>> postInSession(const QString &path, const QJsonObject &body,
                                              const std::optional<CommandKey> &key = std::nullopt);

    const ServerAddress m_server;
    const ApiOptions m_options;
    SessionTokens m_tokens;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_pollNetwork; ///< A held poll must never wait behind, or before, other requests.
    QPointer<QNetworkReply> m_poll;
    quint64 m_polls = 0; ///< Counts polls begun and aborted: one that waits for a token may be given up meanwhile.
};

} // namespace mado
