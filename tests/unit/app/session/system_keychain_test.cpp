// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keychain.h"
#include "app/store/sealer.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace mado;

namespace {

constexpr char insideKeyring[] = "MADOGUCHI_TEST_KEYRING";

QString shellQuoted(const QString &text) { return u'\'' + text + u'\''; }

} // namespace

/// Runs this binary again, once without any keychain service and once with a real one of its own.
class SystemKeychainTest final : public QObject
{
    Q_OBJECT

    static int runSelf(const QString &program, const QStringList &arguments, const QString &inside,
                       const QString &home = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(insideKeyring), inside);
        if (home.isEmpty()) {
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        } else {
            environment.insert(QStringLiteral("HOME"), home);
            environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
            // The keyring of the desktop that runs the tests has another password.
            for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
                environment.remove(QLatin1String(name));
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        return process.waitForFinished(60000) ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void without_a_service_it_is_unavailable_in_time()
    {
        QCOMPARE(runSelf(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--only"), QStringLiteral("KeychainFromInsideTest")}, QStringLiteral("none")),
                 0);
    }
    void a_real_one_keeps_a_key()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-run-session"));
        if (bus.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        const QTemporaryDir home; // 0700
        const QString script = QStringLiteral("printf 'pass\\n' | gnome-keyring-daemon --unlock --components=secrets "
                                              ">/dev/null 2>&1; exec %1 --only KeychainFromInsideTest")
                                   .arg(shellQuoted(QCoreApplication::applicationFilePath()));
        QCOMPARE(runSelf(bus, {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"), script},
                         QStringLiteral("real"), home.path()),
                 0);
    }
};

class KeychainFromInsideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_answers_as_its_service_does()
    {
        const QByteArray inside = qgetenv(insideKeyring);
        if (inside.isEmpty())
            QSKIP("only from within SystemKeychainTest");
        SystemKeychain keychain;
        const QString name = QStringLiteral("test");
        MADO_AWAIT(before, keychain.read(name));
        if (inside == "none") {
            QVERIFY(std::holds_alternative<KeychainUnavailable>(before));
            MADO_AWAIT(refused, keychain.write(name, "x"));
            QVERIFY(!refused && refused.error().kind == AppError::Kind::Keychain);
            return;
        }
        QVERIFY(std::holds_alternative<KeychainNotThere>(before));
        const QByteArray key = Sealer::randomKey();
        MADO_AWAIT(written, keychain.write(name, key));
        QVERIFY(written);
        MADO_AWAIT(found, keychain.read(name));
        QVERIFY(std::holds_alternative<KeychainFound>(found));
        QCOMPARE(std::get<KeychainFound>(found).secret, key);
        MADO_AWAIT(removed, keychain.remove(name));
        QVERIFY(removed);
        MADO_AWAIT(after, keychain.read(name));
        QVERIFY(std::holds_alternative<KeychainNotThere>(after));
    }
};

MADO_TEST(SystemKeychainTest)
MADO_TEST(KeychainFromInsideTest)
#include "system_keychain_test.moc"
