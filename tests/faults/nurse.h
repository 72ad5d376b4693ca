// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/console.h"
#include "tests/support/backend_process.h"
#include "tests/support/hands.h"

#include <QHash>

#include <QTest>

/// Waits for what a person sees or a process did.
#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

namespace mado::test {

inline const QString resident = QStringLiteral("U0000000000000000000000000000aaaa");

/// The console's words in the language it runs in.
QString say(const char *context, const char *words);

/// The computer's time, until it is pushed ahead.
class JumpingClock final : public AppClock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(m_ahead); }
    void jump(qint64 seconds) { m_ahead += seconds; }

private:
    qint64 m_ahead = 0;
};

/// A keychain that is open as long as the test runs.
class OpenKeychain final : public Keychain
{
    Q_OBJECT

public:
    QFuture<KeychainAnswer> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// A nurse at a console with its real window. The console goes with it; the folder is its caller's.
class Nurse
{
public:
    Nurse(const QUrl &server, const QString &folder, Keychain &keychain, const AppClock &clock);

    bool signIn();
    bool goOn(); ///< From last time, without a password.
    /// Someone asks for a person and is taken over; the bot's own messages are through by then.
    bool takeOver(BackendProcess &backend, const QString &firstWords);
    bool isOffline() const;
    bool reconnect();                ///< Does not wait for the console's next try.
    void write(const QString &text); ///< Into the composer.
    void send();                     ///< Ctrl+Enter.

    Hands &hands() { return m_hands; }
    MainWindow &window() { return m_console.window(); }
    Desk *desk() const { return m_console.desk(); }

private:
    Console m_console;
    Hands m_hands;
};

} // namespace mado::test
