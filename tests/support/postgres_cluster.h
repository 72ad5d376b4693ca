// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace mado::test {

/// A PostgreSQL server of the test's own: private folder, socket only, no TCP, run by an unprivileged user.
class PostgresCluster
{
public:
    /// `durable`: commits wait for the disk, as in service.
    explicit PostgresCluster(bool durable = false);
    ~PostgresCluster();

    /// False where no server is installed or it did not start; `why()` tells.
    bool start();
    void stop(); ///< As an outage: open connections die.
    QString why() const { return m_why; }

    /// A connection string to a fresh, empty database. Without one the run ends and says why.
    QString freshDatabase();
    QString dataFolder() const; ///< Tables, log and all.

private:
    bool runAsOwner(const QString &program, const QStringList &arguments);

    const bool m_durable;
    QTemporaryDir m_folder;
    QString m_bin;
    QString m_why;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace mado::test
