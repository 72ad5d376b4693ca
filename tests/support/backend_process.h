// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/support/line_beside.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace mado::test {

/// A real `madoguchid serve` with its configuration and SQLite in a folder of its own. LINE stands beside it in this
/// process, so that it remembers what it accepted while the server is killed.
class BackendProcess
{
public:
    /// `limits`: what stands in the braces of the configuration's limits.
    explicit BackendProcess(QString limits = {});
    ~BackendProcess();

    /// What stands in the braces of the configuration's sign_in. Before start().
    void useSignIn(const QString &yaml) { m_signIn = yaml; }
    /// A connection string instead of an SQLite file. Before start().
    void useDatabase(const QString &place) { m_database = place; }
    /// A second account "school" that helps children learn. Before start().
    void teachToo() { m_teaches = true; }
    bool start();  ///< Also after kill(), on the same port and database. False: `errors()` says why.
    void kill();   ///< SIGKILL.
    void freeze(); ///< SIGSTOP: connections stay, nothing is answered.
    void thaw();
    /// Bytes that consoles and LINE have sent and the frozen server has not read.
    qint64 unreadBytes() const;

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// One more member of staff with the same password. After start().
    bool addStaff(const QString &staffLogin, const QString &role) const;
    static QString login();
    static QString password();
    QByteArray errors() const;

    bench::LineBeside &line() { return m_line; }
    QByteArray channelSecret() const { return m_line.account().channelSecret; }
    /// An invented resident, made at the first call, writes to the account.
    void say(const QString &resident, const QString &text);
    /// How often this text was accepted for the resident.
    int received(const QString &resident, const QString &text) const;

    /// The first value of a query on the server's database, read-only; -1 when it could not be asked.
    qint64 number(const QString &query) const;
    /// Changes rows behind the server's back: for what would take a whole survey to come about.
    bool change(const QString &statement) const;
    /// The same of the responses that lie beside it.
    qint64 responses(const QString &query) const
    {
        return numberIn(m_folder.filePath(QStringLiteral("data.db.responses")), query);
    }
    /// The same question to any SQLite file.
    static qint64 numberIn(const QString &file, const QString &query);

private:
    bool prepare();
    bool writeConfig() const;
    void signal(int number) const;

    const QString m_limits;
    QString m_signIn = QStringLiteral("local: { second_factor: off }");
    QString m_database = QStringLiteral("data.db");
    QTemporaryDir m_folder;
    bench::LineBeside m_line;
    quint16 m_port;
    std::unique_ptr<QProcess> m_process;
    QStringList m_residents;
    bool m_teaches = false;
    bool m_prepared = false;
};

} // namespace mado::test
