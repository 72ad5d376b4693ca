// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/console.h"
#include "tests/integration/resident_hand.h"
#include "tests/support/hands.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/main_window.h"

#include <QTest>

namespace mado::test {

#define MADO_SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30000)

/// What the window shows for this source text, in the language it speaks.
inline QString say(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

/// One evening at a desk: the real server, the real window, a pair of hands. Steps of its story run in their order and
/// end with the first that fails: call begin() and end() from the test's init() and cleanup().
class StaffEvening
{
public:
    /// False where the server or the window did not come; without a size the window has its own.
    bool start(const QSize &size = {});
    bool begin() const { return !m_broken; }
    void end();

    /// By keyboard, as whoever practises unless a staff number is given; ends when the desk is on screen.
    void signIn(const QString &login = {});
    TrainingProcess &training() { return m_training; }
    Console &console() { return *m_console; }
    QString folder() const { return m_folder.path(); } ///< Where the console keeps what it keeps.
    MainWindow &window() { return m_console->window(); }
    Hands &hands() { return *m_hands; }
    DeskPage &desk() { return *m_console->window().desk(); }
    template <class T> T *part() { return window().findChild<T *>(); }
    /// What a colleague at another computer does.
    QJsonObject colleague(const ConsultationId &id, const QString &command, const QJsonObject &body = {});

    /// Answers that are of high urgency, with a number and the wish for this way of contact: "call", "chat".
    static QHash<QString, QString> feverish(const QString &contact);

private:
    TrainingProcess m_training;
    QTemporaryDir m_folder;
    const SystemAppClock m_clock;
    SystemKeychain m_keychain;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<Hands> m_hands;
    bool m_broken = false;
};

} // namespace mado::test
