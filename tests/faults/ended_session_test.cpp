// SPDX-License-Identifier: GPL-3.0-or-later
// A console that is signed out or wiped from elsewhere, with its real window and a real server.
#include "contract/codecs.h"
#include "contract/codecs_access.h"
#include "tests/faults/nurse.h"
#include "tests/support/runner.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const ended = "Your session has ended. Sign in again; drafts and outbox are kept.";
const char *const wiped = "By order of an administrator, everything this computer kept of your desk was deleted.";

/// The same nurse at another computer.
class OtherConsole
{
public:
    explicit OtherConsole(const QUrl &server) : m_server(server)
    {
        const auto granted =
            ask("POST", u"/v1/sessions"_s, encode(SignIn{BackendProcess::login(), BackendProcess::password()}));
        m_token = granted.value("token"_L1).toString().toLatin1();
    }
    /// The session that is active and not this one.
    QString theOther()
    {
        const auto list = decodeSessionList(ask("GET", u"/v1/sessions"_s));
        for (const SessionInfo &session : list ? list->sessions : QList<SessionInfo>()) {
            if (!session.current && session.state == SessionState::Active)
                return session.id.text();
        }
        return {};
    }
    SessionState stateOf(const QString &id)
    {
        const auto list = decodeSessionList(ask("GET", u"/v1/sessions"_s));
        for (const SessionInfo &session : list ? list->sessions : QList<SessionInfo>()) {
            if (session.id.text() == id)
                return session.state;
        }
        return SessionState::Active;
    }
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_server.toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        const QByteArray bytes = verb == "GET" ? QByteArray() : QJsonDocument(body).toJson();
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, bytes));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10000);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private:
    const QUrl m_server;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

bool anyVaultIn(const QString &folder)
{
    QDirIterator it(folder, {u"cache.sqlite*"_s}, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext();
}

} // namespace

class EndedSessionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackendProcess> m_backend;
    const JumpingClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<BackendProcess>();
        QVERIFY2(m_backend->start(), m_backend->errors().constData());
    }

    void signed_out_from_elsewhere_the_cache_stays_locked_until_the_same_person_signs_in()
    {
        const QTemporaryDir folder;
        OpenKeychain keychain;
        Nurse nurse(m_backend->url(), folder.path(), keychain, m_clock);
        QVERIFY(nurse.signIn());
        OtherConsole other(m_backend->url());
        other.ask("DELETE", u"/v1/sessions/"_s + other.theOther());
        m_backend->say(resident, u"人と話したい"_s); // news end the held poll
        MADO_SOON(nurse.hands().sees(say("mado::Console", ended)));
        QVERIFY(anyVaultIn(folder.path()));
        MADO_SOON(nurse.hands().sees(say("mado::SignInForm", "Continue")));
        nurse.hands().clickOn(say("mado::SignInForm", "Continue"));
        MADO_SOON(nurse.hands().sees(say("mado::ErrorWords", "The session has ended.")));
        QVERIFY(!nurse.desk());
    }

    void ordered_to_wipe_nothing_is_left_and_the_server_knows()
    {
        const QTemporaryDir folder;
        OpenKeychain keychain;
        Nurse nurse(m_backend->url(), folder.path(), keychain, m_clock);
        QVERIFY(nurse.signIn());
        QVERIFY(anyVaultIn(folder.path()));
        OtherConsole other(m_backend->url());
        const QString session = other.theOther();
        other.ask("POST", u"/v1/sessions/%1/wipe"_s.arg(session));
        m_backend->say(resident, u"人と話したい"_s);
        MADO_SOON(nurse.hands().sees(say("mado::Console", wiped)));
        MADO_SOON(!anyVaultIn(folder.path()));
        MADO_SOON(other.stateOf(session) == SessionState::Wiped);
    }
};

MADO_TEST(EndedSessionTest)

} // namespace mado::test

#include "ended_session_test.moc"
