// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace mado::test {

/// A real `madoguchid training` with the fake LINE platform beside it, and the platform's controls for tests.
/// Every call waits for its answer and fails the test's own check when there is none.
class TrainingProcess
{
public:
    /// Residents act by themselves only when `residents` is above 0; everybody: all of them, and more keep coming.
    explicit TrainingProcess(int residents = 0, double speed = 1, int seed = 7);
    ~TrainingProcess();

    void talkTo(const QString &account) { m_account = account; } ///< Another package; before start().
    bool start(); ///< False when the ready line did not come; `errors()` says why.
    /// SIGKILL; the folder with its database stays for the next start().
    void kill();
    /// SIGTERM; true when it ended by itself with exit code 0.
    bool stop();
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    static constexpr int everybody = -1;
    QUrl url() const;
    QUrl lineUrl() const; ///< Of the fake platform and its controls.
    QString database() const { return m_folder.filePath(QStringLiteral("madoguchi.sqlite")); }
    QString login() const { return m_ready.value(QLatin1String("login")).toString(); }
    QString password() const { return m_ready.value(QLatin1String("password")).toString(); }
    QByteArray errors() const;

    /// Calls POST /training/<what> of the fake platform.
    QJsonObject control(const QString &what, const QJsonObject &body);
    QJsonObject look(const QString &what); ///< GET /training/<what>.
    void say(const QString &resident, const QString &text);
    /// Calls that reached this resident, in order, as the platform kept them.
    QJsonArray deliveries(const QString &resident);
    /// Texts this resident received, in order, each as often as it was accepted.
    QStringList received(const QString &resident);

    /// A request to the backend itself; returns the status, 0 when nobody answered.
    int call(const QByteArray &method, const QString &path, const QByteArray &token, const QJsonObject &body,
             QJsonObject *answer = nullptr, const QByteArray &idempotencyKey = {});
    /// Signs in and returns the bearer token.
    QByteArray signIn(const QString &login = {});

private:
    QJsonObject answerOf(QNetworkReply *reply, int *status);

    int m_residents;
    double m_speed;
    int m_seed;
    QString m_account;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
    QNetworkAccessManager m_network;
};

} // namespace mado::test
