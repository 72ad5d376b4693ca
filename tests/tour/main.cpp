// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/accounts_screens.h"
#include "tests/tour/board_screens.h"
#include "tests/tour/conversation_screens.h"
#include "tests/tour/governance_screens.h"
#include "tests/tour/lock_screens.h"
#include "tests/tour/main_job.h"
#include "tests/tour/people_screens.h"
#include "tests/tour/safety_screens.h"
#include "tests/tour/screens.h"
#include "tests/tour/services_screens.h"
#include "tests/tour/trends_screens.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using namespace mado;

QSize sizeFrom(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize(1440, 900);
}

/// Must be known before the application object exists.
void setScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

} // namespace

int main(int argc, char **argv)
{
    setScale(argc, argv);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("madoguchi"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Plays the console and takes its pictures."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("play"), QStringLiteral("Play the main job.")},
         {QStringLiteral("screens"), QStringLiteral("Show every screen and state.")},
         {QStringLiteral("trends"), QStringLiteral("Show only the dashboards.")},
         {QStringLiteral("governance"), QStringLiteral("Show only provisions and the record.")},
         {QStringLiteral("services"), QStringLiteral("Show only the frequent questions.")},
         {QStringLiteral("accounts"), QStringLiteral("Show only triage rules and a new account.")},
         {QStringLiteral("board"), QStringLiteral("Show only the supervisor's board.")},
         {QStringLiteral("lock"), QStringLiteral("Show only the locked screen and the signed-in computers.")},
         {QStringLiteral("people"), QStringLiteral("Show only settings and staff.")},
         {QStringLiteral("safety"), QStringLiteral("Show only danger, the person concerned, questions, 119, undoing.")},
         {QStringLiteral("conversation"), QStringLiteral("Show only pictures, finding and canned replies.")},
         {QStringLiteral("lang"), QStringLiteral("ja or en."), QStringLiteral("LANGUAGE"), QStringLiteral("ja")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"), QStringLiteral("light")},
         {QStringLiteral("scale"), QStringLiteral("1 or 2."), QStringLiteral("FACTOR"), QStringLiteral("1")},
         {QStringLiteral("size"), QStringLiteral("Device pixels."), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("only"), QStringLiteral("Pictures whose name contains this."), QStringLiteral("NAME")}});
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where pictures go."));
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    tour::StageOptions options{
        .folder = parser.positionalArguments().first(),
        .language =
            parser.value(QStringLiteral("lang")) == QLatin1String("en") ? Language::English : Language::Japanese,
        .theme =
            parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light,
        .size = sizeFrom(parser.value(QStringLiteral("size"))),
        .only = parser.value(QStringLiteral("only")),
        .residents = 12};
    if (parser.isSet(QStringLiteral("play"))) {
        tour::Stage stage(options);
        tour::playMainJob(stage);
        return 0;
    }
    if (parser.isSet(QStringLiteral("lock")) || parser.isSet(QStringLiteral("screens"))) {
        tour::Stage stage(options);
        tour::shootLock(stage);
    }
    if (parser.isSet(QStringLiteral("lock")))
        return 0;
    if (parser.isSet(QStringLiteral("accounts")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootAccounts(stage);
    }
    if (parser.isSet(QStringLiteral("accounts")))
        return 0;
    if (parser.isSet(QStringLiteral("board")) || parser.isSet(QStringLiteral("screens"))) {
        tour::Stage stage(options);
        tour::shootBoard(stage);
    }
    if (parser.isSet(QStringLiteral("board")))
        return 0;
    if (parser.isSet(QStringLiteral("trends")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootTrends(stage);
    }
    if (parser.isSet(QStringLiteral("trends")))
        return 0;
    if (parser.isSet(QStringLiteral("governance")) || parser.isSet(QStringLiteral("screens"))) {
        tour::Stage stage(options);
        tour::shootGovernance(stage);
    }
    if (parser.isSet(QStringLiteral("governance")))
        return 0;
    if (parser.isSet(QStringLiteral("services")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootServices(stage);
    }
    if (parser.isSet(QStringLiteral("services")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootMedicine(stage);
    }
    if (parser.isSet(QStringLiteral("services")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootAnnouncement(stage);
    }
    if (parser.isSet(QStringLiteral("services")))
        return 0;
    if (parser.isSet(QStringLiteral("conversation")) || parser.isSet(QStringLiteral("screens"))) {
        tour::StageOptions alone = options;
        alone.residents = 0;
        tour::Stage stage(alone);
        tour::shootConversation(stage);
    }
    if (parser.isSet(QStringLiteral("conversation")))
        return 0;
    if (!parser.isSet(QStringLiteral("people"))) {
        tour::Stage stage(options);
        tour::shootSafety(stage);
    }
    if (parser.isSet(QStringLiteral("safety")))
        return 0;
    if (!parser.isSet(QStringLiteral("people"))) {
        tour::Stage stage(options);
        tour::shootScreens(stage);
    }
    {
        tour::Stage stage(options);
        tour::shootPeople(stage);
    }
    if (parser.isSet(QStringLiteral("people")))
        return 0;
    options.residents = 0;
    tour::Stage stage(options);
    tour::shootEmptyDesk(stage);
    return 0;
}
