// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what was done, as an auditor checks it at the command line.
#include "backend/store/sqlite_database.h"
#include "tests/support/opened.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20000;

struct Told
{
    int code;
    QString said;
    QString complained;
};

} // namespace

class AuditProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    Told run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchid"),
                      arguments + QStringList{u"--config"_s, m_folder.filePath(u"server.yaml"_s)});
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience))
            return {-1, {}, u"did not end"_s};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Told added(const QString &login) const
    {
        return run({u"admin"_s, u"add-staff"_s, u"--login"_s, login, u"--name"_s, u"青山"_s, u"--role"_s, u"auditor"_s,
                    u"--prefecture"_s, u"14"_s},
                   "correct horse battery\n");
    }
    void tamper(std::initializer_list<const char *> statements) const
    {
        const auto database =
            test::opened(store::openSqlite(m_folder.filePath(u"data/madoguchi.db"_s), {.durable = false}));
        const auto done = database->write([&](store::Transaction &tx) {
            for (const char *statement : statements)
                tx.execute(statement);
        });
        QVERIFY(done);
    }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"secret"_s, "s");
        write(u"token"_s, "t");
        write(u"server.yaml"_s, "listen: { address: 127.0.0.1, port: 9 }\n"
                                "database: data/madoguchi.db\n"
                                "name: { ja: 窓口, en: Desk }\n"
                                "accounts:\n"
                                "  - id: kanagawa\n"
                                "    package: " MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support\n"
                                "    prefecture: \"14\"\n"
                                "    channel_secret_file: secret\n"
                                "    access_token_file: token\n"
                                "    api: http://127.0.0.1:9\n");
    }

    void a_record_that_was_changed_or_set_back_ends_with_1()
    {
        QCOMPARE(added(u"K-1"_s).code, 0);
        QCOMPARE(added(u"K-2"_s).code, 0);
        const Told whole = run({u"audit"_s, u"verify"_s});
        QVERIFY2(whole.code == 0 && whole.said.contains(u"no tampering was found"_s), qPrintable(whole.complained));

        const Told anchor = run({u"audit"_s, u"anchor"_s});
        QCOMPARE(anchor.code, 0);
        const QStringList kept{u"--anchors"_s, write(u"anchors"_s, anchor.said.toUtf8())};
        QCOMPARE(run(QStringList{u"audit"_s, u"verify"_s} + kept).code, 0);

        // An administrator of the database takes the newest record away and leaves no trace there.
        tamper({"DELETE FROM audit_anchor", "DELETE FROM audit_record WHERE seq > 1",
                "UPDATE audit_head SET seq = 1, hash = (SELECT hash FROM audit_record WHERE seq = 1)"});
        const Told cut = run(QStringList{u"audit"_s, u"verify"_s} + kept);
        QVERIFY2(cut.code == 1 && cut.complained.contains(u"record 2"_s), qPrintable(cut.complained));

        tamper({"UPDATE audit_record SET reason = 'else' WHERE seq = 1"});
        const Told changed = run({u"audit"_s, u"verify"_s});
        QVERIFY2(changed.code == 1 && changed.complained.contains(u"record 1"_s), qPrintable(changed.complained));
    }

    void a_witness_that_is_none_is_refused()
    {
        const Told told = run({u"audit"_s, u"verify"_s, u"--anchors"_s, write(u"nonsense"_s, "{\"seq\": 1}\n")});
        QCOMPARE(told.code, 1);
        QVERIFY(told.complained.contains(u"no anchor"_s));
    }
};

MADO_TEST(AuditProgramTest)

#include "audit_program_test.moc"
