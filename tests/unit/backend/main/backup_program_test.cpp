// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as whoever keeps the server makes them: with the real program.
#include "backend/audit/verify.h"
#include "backend/main/backup.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/governance.h"
#include "backend/main/secrets.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <optional>
#include <sys/resource.h>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

class BackupProgramTest : public QObject
{
    Q_OBJECT

    static constexpr auto word = "四十雀は鳴く";
    static constexpr int patience = 60'000;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    QStringList make() const { return {u"backup"_s, u"make"_s, u"--config"_s, at(u"c"_s), u"--to"_s, at(u"sealed"_s)}; }
    QStringList open() const
    {
        return {u"backup"_s, u"open"_s,       u"--config"_s, at(u"c"_s),
                u"--from"_s, at(u"sealed"_s), u"--to"_s,     at(u"out"_s)};
    }
    static std::unique_ptr<QProcess> begin(const QStringList &arguments, std::optional<rlim_t> largestFile = {})
    {
        auto process = std::make_unique<QProcess>();
        process->setChildProcessModifier([=] {
            const rlimit limit{largestFile.value_or(RLIM_INFINITY), largestFile.value_or(RLIM_INFINITY)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process->start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"), arguments);
        return process;
    }
    static QString complaintOf(const QStringList &arguments)
    {
        const auto process = begin(arguments);
        if (!process->waitForFinished(patience) || process->exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(process->readAllStandardError());
        return QString::fromUtf8(process->readAllStandardError());
    }
    /// "action label" of each record, where the chain is whole.
    QStringList recordsOf(const QString &place) const
    {
        const auto database = openDatabase(place, {});
        if (!database)
            return {u"does not open"_s};
        const auto secrets = openSecrets(at(u"secrets.key"_s), **database);
        if (!secrets)
            return {secrets.error()};
        const auto found = (*database)->read([&](store::Transaction &tx) {
            QStringList lines;
            for (const store::AuditRow &row : store::auditAfter(tx, 0, 100))
                lines.append(row.action + u' ' + row.label);
            return audit::verify(tx, auditSealOf(*secrets)).faultAt ? QStringList{u"tampered"_s} : lines;
        });
        return found ? *found : QStringList{found.error().what};
    }
    void fill(int megabytes) const
    {
        const auto database = openDatabase(at(u"madoguchi.db"_s), {});
        QVERIFY(database && openSecrets(at(u"secrets.key"_s), **database));
        QVERIFY((*database)->write([&](store::Transaction &tx) {
            tx.execute("CREATE TABLE bird (name TEXT)");
            tx.execute("INSERT INTO bird VALUES ($1)", {QString::fromUtf8(word).repeated(50'000)});
            for (int i = 0; i < megabytes; ++i)
                tx.execute("INSERT INTO bird SELECT name FROM bird LIMIT 1");
        }));
    }
    /// Files other than the database itself that hold the word.
    QStringList readable() const
    {
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().startsWith(at(u"madoguchi.db"_s)) && file.open(QIODevice::ReadOnly) &&
                file.readAll().contains(word))
                found.append(file.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"secret"_s, "s");
        write(u"token"_s, "t");
        write(u"c"_s, "listen: { address: 127.0.0.1, port: 18080 }\n"
                      "database: madoguchi.db\n"
                      "secrets: secrets.key\n"
                      "backup_key: backup.key\n"
                      "name: { ja: 窓口, en: Desk }\n"
                      "accounts:\n"
                      "  - id: kanagawa\n"
                      "    package: " MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support\n"
                      "    prefecture: \"14\"\n"
                      "    channel_secret_file: secret\n"
                      "    access_token_file: token\n"
                      "    api: http://127.0.0.1:9\n");
    }

    void making_and_opening_are_on_record()
    {
        fill(1);
        QCOMPARE(complaintOf(make()), QString());
        QCOMPARE(recordsOf(at(u"madoguchi.db"_s)), QStringList{u"backup.make sealed"_s});
        QCOMPARE(complaintOf(open()), QString());
        const QStringList both{u"backup.make sealed"_s, u"backup.open sealed"_s};
        QCOMPARE(recordsOf(at(u"madoguchi.db"_s)), both);
        // The copy is of the moment before its own making was recorded.
        QCOMPARE(recordsOf(at(u"out/madoguchi.db"_s)), QStringList{u"backup.open sealed"_s});
        QCOMPARE(QDir(at(u"out"_s)).entryList(QDir::Files), QStringList{u"madoguchi.db"_s});
    }

    void a_lost_database_is_opened_and_the_copy_says_so()
    {
        fill(1);
        QCOMPARE(complaintOf(make()), QString());
        QVERIFY(QFile::remove(at(u"madoguchi.db"_s)));
        QCOMPARE(complaintOf(open()), QString());
        QCOMPARE(recordsOf(at(u"out/madoguchi.db"_s)), QStringList{u"backup.open sealed"_s});
        QVERIFY(!QFile::exists(at(u"madoguchi.db"_s)));
    }

    void what_cannot_be_recorded_does_not_leave_its_seal()
    {
        fill(1);
        QCOMPARE(complaintOf(make()), QString());
        write(u"secrets.key"_s, QByteArray(32, 'x').toBase64());
        QVERIFY(complaintOf(open()).contains(u"is not the one"_s));
        QVERIFY(!QFile::exists(at(u"out"_s)));
        QVERIFY(QFile::remove(at(u"sealed"_s)));
        QVERIFY(complaintOf(make()).contains(u"is not the one"_s));
        QVERIFY(!QFile::exists(at(u"sealed"_s)));
    }

    /// The system ends it at the byte where a file gets too large.
    void killed_half_way_nothing_readable_is_left()
    {
        constexpr rlim_t half = 20 << 20;
        fill(60);
        const auto making = begin(make(), half);
        QVERIFY(making->waitForFinished(patience));
        QCOMPARE(making->exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFile::exists(at(u"sealed"_s)));
        QVERIFY(QFile::exists(at(u"backup.key"_s))); // it had begun
        const QStringList left = QDir(m_folder->path()).entryList({u"sealed*"_s});
        for (const QString &unfinished : left)
            QVERIFY(!openBackup(at(unfinished), at(u"backup.key"_s), at(u"again"_s)));
        QCOMPARE(readable(), QStringList());

        QCOMPARE(complaintOf(make()), QString());
        const auto opening = begin(open(), half);
        QVERIFY(opening->waitForFinished(patience));
        QCOMPARE(opening->exitStatus(), QProcess::CrashExit);
        QVERIFY(QDir(at(u"out"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(readable(), QStringList());
    }
};

MADO_TEST(BackupProgramTest)

} // namespace mado::main

#include "backup_program_test.moc"
