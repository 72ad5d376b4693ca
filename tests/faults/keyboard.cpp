// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/keyboard.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30000;
}

ConsoleProcess::ConsoleProcess(const QString &program, QString home) : m_program(program), m_home(std::move(home)) {}

ConsoleProcess::~ConsoleProcess() { kill(); }

bool ConsoleProcess::isPossible()
{
    return QGuiApplication::platformName() == u"xcb"_s && !QStandardPaths::findExecutable(u"xdotool"_s).isEmpty();
}

bool ConsoleProcess::tool(const QStringList &arguments, QByteArray *said)
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s, arguments);
    if (!xdotool.waitForFinished(patience) || xdotool.exitCode() != 0)
        return false;
    if (said)
        *said = xdotool.readAllStandardOutput().trimmed();
    return true;
}

bool ConsoleProcess::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_program, {u"--lang"_s, u"en"_s});
    const auto shown = [this] {
        QByteArray windows;
        const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(m_process.processId())};
        if (!tool(search, &windows) || windows.isEmpty())
            return false;
        m_window = QString::fromLatin1(windows.split('\n').last());
        QByteArray focus;
        return tool({u"windowactivate"_s, m_window}) && tool({u"getwindowfocus"_s}, &focus) &&
               windows.split('\n').contains(focus);
    };
    return QTest::qWaitFor(shown, patience);
}

void ConsoleProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ConsoleProcess::type(const QString &latin) const { tool({u"type"_s, u"--delay"_s, u"2"_s, latin}); }

void ConsoleProcess::press(const QStringList &keys) const { tool(QStringList{u"key"_s} + keys); }

QString ConsoleProcess::cacheFile() const
{
    QDirIterator it(m_home, {u"cache.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext() ? it.next() : QString();
}

} // namespace mado::test
