// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace mado::test {

/// A real `madoguchi` of its own process on this display, worked by keys alone.
class ConsoleProcess
{
public:
    /// `home`: where it keeps its data; the same one again is the same computer.
    ConsoleProcess(const QString &program, QString home);
    ~ConsoleProcess();

    static bool isPossible(); ///< Needs an X display and xdotool.
    bool start();             ///< True once its window has the focus.
    void kill();              ///< SIGKILL.

    void type(const QString &latin) const;
    void press(const QStringList &keys) const; ///< X names, "ctrl+Return"; one after another.

    QString cacheFile() const; ///< "" before there is one.

private:
    static bool tool(const QStringList &arguments, QByteArray *said = nullptr);

    const QString m_program;
    const QString m_home;
    QProcess m_process;
    QString m_window;
};

} // namespace mado::test
