// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/server_address.h"
#include "contract/codecs.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>

namespace mado {

struct ApiOptions
{
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< Explicit: environment variables are not obeyed.
    std::chrono::milliseconds deadline = std::chrono::seconds(15);
    std::chrono::milliseconds pollGrace = std::chrono::seconds(10); ///< On top of what a long poll asked for.
    qint64 maxBytes = qint64(16) * 1024 * 1024;
};

/// The server's HTTP API, one typed call a route. UI thread; futures finish on it. Destroying the client cancels
/// what is under way: those futures never give a result.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(ServerAddress server, ApiOptions options = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    const ServerAddress &server() const { return m_server; }
    void setToken(const QString &token) { m_token = token.toUtf8(); }

    QFuture<Result<About>> about();
    QFuture<Result<SessionGranted>> signIn(const SignIn &credentials);
    QFuture<Result<void>> signOut();

    QFuture<Result<SyncBatch>> sync(qint64 since, std::chrono::seconds wait);
    void abortPoll(); ///< Ends a held sync() at once, as Offline.
    QFuture<Result<TranscriptBatch>> transcript(const ConsultationId &id, qint64 since);

    QFuture<Result<CommandApplied>> send(const ConsultationId &id, const ConsultationCommand &command,
                                         const CommandKey &key);
    QFuture<Result<CommandApplied>> renewLease(const ConsultationId &id, const LeaseRenewal &renewal);
    /// nullopt: nobody waits.
    QFuture<Result<std::optional<CommandApplied>>> takeNext(const CommandKey &key);

private:
    QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;
    QFuture<Result<HttpAnswer>> get(const QNetworkRequest &request);
    QFuture<Result<HttpAnswer>> post(const QString &path, const QJsonObject &body,
                                     const std::optional<CommandKey> &key = std::nullopt);

    const ServerAddress m_server;
    const ApiOptions m_options;
    QByteArray m_token;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_pollNetwork; ///< A held poll must never wait behind, or before, other requests.
    QPointer<QNetworkReply> m_poll;
};

} // namespace mado
