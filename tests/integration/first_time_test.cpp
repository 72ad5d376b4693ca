// SPDX-License-Identifier: GPL-3.0-or-later
// The first time at a server that requires a second factor, through the real window.
#include "app/main/console.h"
#include "backend/identity/totp.h"
#include "tests/support/backend_process.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &base32)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar letter : base32) {
        held = (held << 5) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter));
        if ((bits += 5) >= 8)
            bytes.append(char((held >> (bits -= 8)) & 0xff));
    }
    return bytes;
}

/// The key and the codes stand in fields that can only be read.
QStringList shownTo(QWidget &window)
{
    QStringList shown;
    for (const auto *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->isReadOnly())
            shown.append(field->text());
    }
    return shown;
}

struct Desktop
{
    Desktop(const QUrl &server, const QString &folder, const AppClock &clock)
        : console({.dataRoot = folder,
                   .trainingProgram = {},
                   .trainingArguments = {},
                   .server = server.toString(),
                   .language = Language::English,
                   .theme = std::nullopt},
                  keychain, clock),
          hands(console.window())
    {
        console.show();
    }
    void enterPassword()
    {
        hands.type(BackendProcess::login());
        hands.press(Qt::Key_Tab);
        hands.type(BackendProcess::password());
        hands.press(Qt::Key_Return);
    }
    SystemKeychain keychain;
    Console console;
    Hands hands;
};

} // namespace

class FirstTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_nurse_sets_up_the_app_by_keyboard_and_is_asked_for_its_code_from_then_on()
    {
        BackendProcess backend;
        backend.useSignIn(u"local: { second_factor: required }"_s);
        QVERIFY2(backend.start(), backend.errors().constData());
        const QTemporaryDir folder;
        const SystemAppClock clock;
        QString recovery;
        {
            Desktop desktop(backend.url(), folder.path(), clock);
            QVERIFY(desktop.hands.waitForFocus());
            desktop.enterPassword();
            MADO_SOON(desktop.hands.sees(u"Set up the authenticator app"_s));
            const QString secret = shownTo(desktop.console.window()).value(0).remove(u' ');
            desktop.hands.type(identity::totpCode(bytesOf(secret), identity::totpStep(clock.now())));
            desktop.hands.press(Qt::Key_Return);
            MADO_SOON(desktop.hands.sees(u"Recovery codes"_s));
            QVERIFY(!desktop.console.desk());
            const QStringList codes = shownTo(desktop.console.window());
            QCOMPARE(codes.size(), 10);
            recovery = codes.at(3);
            desktop.hands.press(Qt::Key_Space);
            MADO_SOON(desktop.console.desk());
        }
        Desktop desktop(backend.url(), QTemporaryDir().path(), clock);
        QVERIFY(desktop.hands.waitForFocus());
        desktop.enterPassword();
        MADO_SOON(desktop.hands.sees(u"Confirmation code"_s));
        QVERIFY(!desktop.console.desk());
        desktop.hands.clickOn(u"Use a recovery code"_s);
        desktop.hands.type(recovery);
        desktop.hands.press(Qt::Key_Return);
        MADO_SOON(desktop.console.desk());
    }
};

MADO_TEST(FirstTimeTest)

} // namespace mado::test

#include "first_time_test.moc"
