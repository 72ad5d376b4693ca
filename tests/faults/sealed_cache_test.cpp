// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nurse.h"
#include "tests/support/runner.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char rootOfOuter[] = "MADOGUCHI_TEST_ROOT";
constexpr char serverOfOuter[] = "MADOGUCHI_TEST_SERVER";

/// Every file of the vaults, byte for byte.
QMap<QString, QByteArray> vaultsIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder + u"/vaults"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

QString cacheAmong(const QMap<QString, QByteArray> &files)
{
    for (const auto &name : files.keys()) {
        if (name.endsWith(u"/cache.sqlite"_s))
            return name;
    }
    return {};
}

bool writtenByNewerConsole(const QString &cache)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(cache);
        done = database.open() && QSqlQuery(database).exec(u"PRAGMA user_version = 900"_s) &&
               QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    return done;
}

const char *const memoryOnly = "Nothing is kept on this computer.";

} // namespace

class SealedCacheTest final : public QObject
{
    Q_OBJECT

    BackendProcess m_backend;
    const JumpingClock m_clock;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_backend.start(), m_backend.errors().constData()); }

    void without_a_keychain_nothing_is_kept_and_the_sealed_cache_stays_as_it_was()
    {
        if (QGuiApplication::platformName() != u"xcb"_s || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("needs the desktop with its keychain: scripts/desktop");
        const QTemporaryDir folder;
        {
            SystemKeychain keychain;
            Nurse nurse(m_backend.url(), folder.path(), keychain, m_clock);
            QVERIFY(nurse.signIn());
            QVERIFY2(!nurse.hands().sees(say("mado::Console", memoryOnly)), "the keychain of this desktop is locked");
        }
        const auto before = vaultsIn(folder.path());
        QVERIFY(!cacheAmong(before).isEmpty());

        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(QLatin1String(rootOfOuter), folder.path());
        environment.insert(QLatin1String(serverOfOuter), m_backend.url().toString());
        QProcess inner;
        inner.setProcessEnvironment(environment);
        inner.setProcessChannelMode(QProcess::ForwardedChannels);
        inner.start(QCoreApplication::applicationFilePath(), {u"--only"_s, u"WithoutKeychainTest"_s});
        QTRY_VERIFY_WITH_TIMEOUT(inner.state() == QProcess::NotRunning, 60000);
        QCOMPARE(inner.exitCode(), 0);
        QCOMPARE(vaultsIn(folder.path()), before);
    }

    void a_cache_of_a_newer_version_is_named_and_kept_byte_for_byte()
    {
        const QTemporaryDir folder;
        OpenKeychain keychain;
        {
            Nurse nurse(m_backend.url(), folder.path(), keychain, m_clock);
            QVERIFY(nurse.signIn());
        }
        const auto cache = cacheAmong(vaultsIn(folder.path()));
        QVERIFY(writtenByNewerConsole(cache));
        const auto before = vaultsIn(folder.path()).value(cache);
        const auto reason = say("mado::ErrorWords", "A newer console wrote what this computer keeps. Update this one. "
                                                    "The file is untouched.");
        {
            Nurse nurse(m_backend.url(), folder.path(), keychain, m_clock);
            QVERIFY(nurse.hands().waitForFocus());
            nurse.hands().clickOn(say("mado::SignInForm", "Continue"));
            MADO_SOON(nurse.hands().sees(reason));
            QVERIFY(nurse.signIn());
            MADO_SOON(nurse.hands().sees(say("mado::Console", memoryOnly)));
            QVERIFY(nurse.hands().sees(reason));
        }
        QCOMPARE(vaultsIn(folder.path()).value(cache), before);
    }
};

/// Run by the test above, in a process that finds no keychain.
class WithoutKeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_desk_works_and_says_that_nothing_is_kept()
    {
        if (qEnvironmentVariableIsEmpty(rootOfOuter))
            QSKIP("runs inside another test");
        const JumpingClock clock;
        SystemKeychain keychain;
        Nurse nurse(QUrl(qEnvironmentVariable(serverOfOuter)), qEnvironmentVariable(rootOfOuter), keychain, clock);
        QVERIFY(nurse.signIn());
        MADO_SOON(nurse.hands().sees(say("mado::Console", memoryOnly)));
        QVERIFY(nurse.hands().sees(say("mado::ErrorWords", "The keychain is locked or missing. Nothing is kept after "
                                                           "quitting.")));
        MADO_SOON(nurse.hands().sees(say("mado::QueuePanel", "Nobody is waiting now")));
    }
};

MADO_TEST(SealedCacheTest)
MADO_TEST(WithoutKeychainTest)

} // namespace mado::test

#include "sealed_cache_test.moc"
