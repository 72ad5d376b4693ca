// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_cluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <unistd.h>

namespace mado::test {

namespace {

QString newestBin()
{
    const auto versions = QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return versions.isEmpty() ? QString() : QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.last());
}

} // namespace

// A short path: a socket's name holds 107 bytes at most.
PostgresCluster::PostgresCluster(bool durable)
    : m_durable(durable),
      m_folder(QStringLiteral("/tmp/madopg-XXXXXX")),
      m_bin(newestBin())
{
}

PostgresCluster::~PostgresCluster()
{
    stop();
    if (geteuid() == 0) // The server's files belong to its own user.
        runAsOwner(QStringLiteral("/bin/rm"), {QStringLiteral("-rf"), m_folder.filePath(QStringLiteral("data"))});
}

bool PostgresCluster::runAsOwner(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    // The server inherits pg_ctl's output; a pipe of ours would keep waitForFinished from returning.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")), QIODevice::Append);
    if (geteuid() == 0)
        process.start(QStringLiteral("/usr/sbin/runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program} +
                          arguments);
    else
        process.start(program, arguments);
    if (process.waitForFinished(60000) && process.exitCode() == 0)
        return true;
    QFile errors(m_folder.filePath(QStringLiteral("errors")));
    m_why = program + QStringLiteral(" failed: ") +
            (errors.open(QIODevice::ReadOnly) ? QString::fromUtf8(errors.readAll().right(400)) : QString());
    return false;
}

QString PostgresCluster::dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

bool PostgresCluster::start()
{
    if (m_bin.isEmpty()) {
        m_why = QStringLiteral("no PostgreSQL server is installed (Debian: postgresql-15)");
        return false;
    }
    const QString data = m_folder.filePath(QStringLiteral("data"));
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7777));
    if (!QDir(data).exists() &&
        !runAsOwner(m_bin + QStringLiteral("initdb"),
                    {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("madoguchi"),
                     QStringLiteral("--auth=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                     QStringLiteral("--no-sync")}))
        return false;
    // Without fsync: a test kills processes, never the machine.
    const QString options = QStringLiteral("-c listen_addresses='' -c fsync=%1 -c max_wal_size=4GB -c wal_recycle=off "
                                           "-c min_wal_size=32MB -c shared_buffers=512MB "
                                           "-c unix_socket_directories=%2")
                                .arg(m_durable ? QStringLiteral("on") : QStringLiteral("off"), m_folder.path());
    m_running = runAsOwner(m_bin + QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data, QStringLiteral("-w"),
                                                              QStringLiteral("-o"), options, QStringLiteral("start")});
    return m_running;
}

void PostgresCluster::stop()
{
    if (m_running)
        runAsOwner(m_bin + QStringLiteral("pg_ctl"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-m"),
                    QStringLiteral("immediate"), QStringLiteral("stop")});
    m_running = false;
}

QString PostgresCluster::freshDatabase()
{
    const QString name = QStringLiteral("tenant%1").arg(++m_databases);
    if (!runAsOwner(m_bin + QStringLiteral("createdb"),
                    {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("madoguchi"), name}))
        qFatal("no database %s: %s", qPrintable(name), qPrintable(m_why));
    return QStringLiteral("host=%1 user=madoguchi dbname=%2").arg(m_folder.path(), name);
}

} // namespace mado::test
