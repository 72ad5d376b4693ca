// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/support/http_caller.h"
#include "tests/bench/support/line_beside.h"

#include <QProcess>
#include <QTemporaryDir>
#include <optional>

namespace mado::bench {

/// A consultation as far as these programs need it.
struct Case
{
    QString id;
    qint64 transcriptSeq;
    qint64 fence; ///< 0: nobody holds it.
};

/// A real `madoguchid serve` on loopback with SQLite in a folder of its own and LINE beside it. One thread.
class ServedDesk
{
public:
    /// Says on standard error what went wrong.
    static std::unique_ptr<ServedDesk> open(int staff);
    ~ServedDesk();

    bool start(); ///< Also after kill(), on the same port and database.
    void kill();  ///< SIGKILL.
    LineBeside &line() { return *m_line; }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    QByteArray signIn(int member) const; ///< The bearer token; empty when refused.
    /// Residents ask for a person; returns when all of them wait in the queue of `token`, else an empty list.
    QList<Case> ask(int residents, const QByteArray &token);
    static QString residentName(int number);

private:
    ServedDesk();
    bool writeConfig();
    bool addStaff(int member);
    void printLog() const;

    QTemporaryDir m_folder;
    std::unique_ptr<LineBeside> m_line;
    QProcess m_server;
    quint16 m_port;
};

/// The consultation in an answer to a command.
std::optional<Case> caseIn(const HttpCaller::Answer &answer);
QString commandPath(const QString &consultation, const char *command);

} // namespace mado::bench
