// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"
#include "app/session/no_dumps.h"
#include "app/session/system_lock.h"
#include "app/sound/sounder.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

namespace {

struct CommandLine
{
    mado::ConsoleOptions options;
    bool practise;
};

CommandLine read(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Madoguchi, the desk of a health department."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practise(QStringLiteral("practise"), QStringLiteral("Start with the training system."));
    const QCommandLineOption server(QStringLiteral("server"), QStringLiteral("Address of the server."),
                                    QStringLiteral("URL"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("ja or en."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"));
    const QCommandLineOption ca(QStringLiteral("ca"),
                                QStringLiteral("Trust only servers that this authority (PEM) vouches for. A policy of "
                                               "this computer goes before it."),
                                QStringLiteral("FILE"));
    parser.addOptions({practise, server, ca, lang, theme});
    parser.process(app);
    const auto policy = mado::readPolicy(mado::policyFile());
    const QString settled = policy ? policy->server : QString();

    CommandLine line{{.dataRoot = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                      .trainingProgram = {},
                      .trainingArguments = {QStringLiteral("training")},
                      .server = settled.isEmpty() ? parser.value(server) : settled,
                      .language = std::nullopt,
                      .theme = std::nullopt,
                      .trust = mado::trust(policy, parser.value(ca))},
                     parser.isSet(practise)};
    if (parser.isSet(lang))
        line.options.language =
            parser.value(lang) == QLatin1String("en") ? mado::Language::English : mado::Language::Japanese;
    if (parser.isSet(theme))
        line.options.theme =
            parser.value(theme) == QLatin1String("dark") ? mado::Theme::Mode::Dark : mado::Theme::Mode::Light;
    return line;
}

} // namespace

int main(int argc, char **argv)
{
    if (!mado::forbidDumps())
        qWarning("crashes of this program may leave a copy of its memory: ask your IT section");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("madoguchi"));
    QApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    const CommandLine line = read(app);
    const mado::SystemAppClock clock;
    mado::SystemKeychain keychain;
    mado::Console console(line.options, keychain, clock);
    mado::Sounder sounder;
    mado::Tray tray(console.window());
    mado::MainWindow &window = console.window();
    const mado::SystemLock systemLock;
    QObject::connect(&systemLock, &mado::SystemLock::locking, &window, &mado::MainWindow::lockQuietly);
    QObject::connect(&window, &mado::MainWindow::ring, &sounder, &mado::Sounder::play);
    QObject::connect(&window, &mado::MainWindow::ring, &tray, &mado::Tray::announce);
    QObject::connect(&window, &mado::MainWindow::emergenciesChanged, &tray, &mado::Tray::setEmergencies);
    QObject::connect(&sounder, &mado::Sounder::audibleChanged, &window,
                     [&window](bool audible) { window.setSilent(!audible); });
    console.show();
    if (line.practise)
        console.practise();
    return QApplication::exec();
}
