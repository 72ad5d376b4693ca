// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"
#include "ui/shell/main_window.h"

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
    parser.addOptions({practise, server, lang, theme});
    parser.process(app);

    CommandLine line{{.dataRoot = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                      .trainingProgram = {},
                      .trainingArguments = {QStringLiteral("training")},
                      .server = parser.value(server),
                      .language = std::nullopt,
                      .theme = std::nullopt},
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
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("madoguchi"));
    QApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    const CommandLine line = read(app);
    const mado::SystemAppClock clock;
    mado::SystemKeychain keychain;
    mado::Console console(line.options, keychain, clock);
    console.show();
    if (line.practise)
        console.practise();
    return QApplication::exec();
}
