// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nurse.h"

#include "app/then.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/main_window.h"

#include <QTextEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000;

ConsoleOptions optionsFor(const QUrl &server, const QString &folder)
{
    return {.dataRoot = folder,
            .trainingProgram = {},
            .trainingArguments = {},
            .server = server.toString(),
            .language = Language::English,
            .theme = std::nullopt};
}

} // namespace

QString say(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

QFuture<KeychainAnswer> OpenKeychain::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    return ready<KeychainAnswer>(found == m_secrets.constEnd() ? KeychainAnswer(KeychainNotThere{})
                                                               : KeychainAnswer(KeychainFound{*found}));
}

QFuture<Result<void>> OpenKeychain::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return ready(Result<void>());
}

QFuture<Result<void>> OpenKeychain::remove(const QString &name)
{
    m_secrets.remove(name);
    return ready(Result<void>());
}

Nurse::Nurse(const QUrl &server, const QString &folder, Keychain &keychain, const AppClock &clock)
    : m_console(optionsFor(server, folder), keychain, clock),
      m_hands(m_console.window())
{
    m_console.show();
}

bool Nurse::signIn()
{
    if (!m_hands.waitForFocus())
        return false;
    m_hands.type(BackendProcess::login());
    m_hands.press(Qt::Key_Tab);
    m_hands.type(BackendProcess::password());
    m_hands.press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return desk() != nullptr; }, patience);
}

bool Nurse::goOn()
{
    if (!m_hands.waitForFocus())
        return false;
    m_hands.clickOn(say("mado::SignInForm", "Continue"));
    return QTest::qWaitFor([this] { return desk() != nullptr; }, patience);
}

bool Nurse::takeOver(BackendProcess &backend, const QString &firstWords)
{
    backend.say(resident, firstWords);
    const auto settled = [&] {
        return backend.number(u"SELECT count(*) FROM consultation WHERE closed_at IS NULL"_s) > 0 &&
               backend.number(u"SELECT count(*) FROM outbound WHERE state = 'waiting'"_s) == 0;
    };
    if (!QTest::qWaitFor(settled, patience) ||
        !QTest::qWaitFor([&] { return window().desk()->queue().waitingCount() > 0; }, patience))
        return false;
    m_hands.press(Qt::Key_T, Qt::ShiftModifier);
    const auto theirs = say("mado::LogWords", "Resident") + say("mado::LogWords", ", ") + firstWords;
    return QTest::qWaitFor([&] { return m_hands.sees(theirs); }, patience);
}

bool Nurse::isOffline() const { return m_hands.sees(say("mado::DeskFrame", "You are offline.")); }

bool Nurse::reconnect()
{
    if (isOffline())
        m_hands.clickOn(say("mado::DeskFrame", "Reconnect now"));
    return QTest::qWaitFor([this] { return !isOffline(); }, patience);
}

void Nurse::write(const QString &text)
{
    if (!qobject_cast<QTextEdit *>(window().focusWidget()))
        m_hands.press(Qt::Key_R);
    m_hands.compose(text);
}

void Nurse::send() { m_hands.press(Qt::Key_Return, Qt::ControlModifier); }

} // namespace mado::test
