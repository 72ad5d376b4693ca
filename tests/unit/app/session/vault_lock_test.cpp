// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/vault_lock.h"
#include "app/store/lock_rows.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mado;
using namespace mado::test;

namespace {

const QString password = QStringLiteral("ひみつの合言葉は十二字以上");

class NoKeychain final : public Keychain
{
public:
    QFuture<KeychainAnswer> read(const QString &) override { return ready<KeychainAnswer>(KeychainNotThere{}); }
    QFuture<Result<void>> write(const QString &, const QByteArray &) override { return ready<Result<void>>({}); }
    QFuture<Result<void>> remove(const QString &) override { return ready<Result<void>>({}); }
};

} // namespace

class VaultLockTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FakeClock m_clock;
    NoKeychain m_keychain;
    Vaults m_vaults{m_folder.filePath(QStringLiteral("vaults")), m_keychain};
    SignInService m_signIns{m_vaults, {}, m_clock};
    std::shared_ptr<Cache> m_cache;
    std::unique_ptr<VaultLock> m_lock;

    QString file() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }
    void open()
    {
        m_lock.reset();
        m_cache.reset();
        MADO_AWAIT(opened, Cache::open(file(), QByteArray(32, 'k')));
        QVERIFY(opened);
        m_cache = *opened;
        const StaffProfile staff{StaffId::random(), QStringLiteral("K-30417"), QStringLiteral("佐伯"), Role::Nurse,
                                 QStringLiteral("14")};
        const SignedIn desk{nullptr, m_cache, staff, {}, {}, false, std::nullopt};
        m_lock = std::make_unique<VaultLock>(desk, m_signIns, [](const QUrl &) { return false; });
        MADO_AWAIT(loaded, m_lock->load());
        QVERIFY(loaded);
    }
    bool opensWith(const QString &words)
    {
        const auto tried = m_lock->tryWords(words);
        return QTest::qWaitFor([&] { return tried.isFinished(); }, 20000) && tried.result()->opens;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file());
        open();
        MADO_AWAIT(kept, m_cache->run([](Tx &tx) { keepLockPassword(tx, password); }));
        QVERIFY(kept);
        MADO_AWAIT(loaded, m_lock->load());
        QVERIFY(loaded);
    }

    void the_password_opens_without_a_server_and_nothing_else_does()
    {
        QVERIFY(m_lock->ways().password && !m_lock->ways().pin && !m_lock->ways().freely);
        QVERIFY(opensWith(password));
        QVERIFY(!opensWith(QStringLiteral("something else")));
        QVERIFY(!opensWith(QString()));
    }

    void wrong_tries_are_counted_over_quitting_and_forgotten_by_the_right_one()
    {
        for (int left = ScreenLock::mostTries - 1; left >= 0; --left) {
            MADO_AWAIT(tried, m_lock->tryWords(QStringLiteral("guess")));
            QCOMPARE(tried->triesLeft, left);
            open();
        }
        QVERIFY(opensWith(password));
        MADO_AWAIT(tried, m_lock->tryWords(QStringLiteral("guess")));
        QCOMPARE(tried->triesLeft, ScreenLock::mostTries - 1);
    }

    void a_pin_needs_the_password_and_opens_until_it_is_removed()
    {
        const QString pin = QStringLiteral("274913");
        MADO_AWAIT(refused, m_lock->setPin(QStringLiteral("not it"), pin));
        QVERIFY(refused && !*refused && !m_lock->ways().pin);
        MADO_AWAIT(set, m_lock->setPin(password, pin));
        QVERIFY(set && *set && m_lock->ways().pin);
        QVERIFY(opensWith(QStringLiteral("２７４９１３")));
        MADO_AWAIT(removed, m_lock->removePin());
        QVERIFY(removed && !m_lock->ways().pin);
        QVERIFY(!opensWith(pin));
        QVERIFY(opensWith(password));
    }

    void quitting_while_locked_is_remembered()
    {
        m_lock->noteLocked(true);
        open();
        QVERIFY(m_lock->wasLocked());
        QVERIFY(opensWith(password));
        open();
        QVERIFY(!m_lock->wasLocked());
    }

    void neither_password_nor_hash_lies_readable_in_the_file()
    {
        m_lock.reset();
        m_cache.reset();
        QFile raw(file());
        QVERIFY(raw.open(QFile::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(bytes.size() > 1000);
        QVERIFY(!bytes.contains(password.toUtf8()) && !bytes.contains("$argon2"));
    }
};

MADO_TEST(VaultLockTest)
#include "vault_lock_test.moc"
