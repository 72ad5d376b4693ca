// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/accounts_screens.h"
#include "tests/tour/board_screens.h"
#include "tests/tour/conversation_screens.h"
#include "tests/tour/governance_screens.h"
#include "tests/tour/lock_screens.h"
#include "tests/tour/main_job.h"
#include "tests/tour/people_screens.h"
#include "tests/tour/provision_screens.h"
#include "tests/tour/safety_screens.h"
#include "tests/tour/screens.h"
#include "tests/tour/services_screens.h"
#include "tests/tour/trends_screens.h"

#include <QApplication>
#include <QCommandLineParser>
#include <array>

namespace {

using namespace mado;

QSize sizeFrom(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize(1440, 900);
}

/// Screens that share a training system. Several groups may have one name.
struct Group
{
    const char *name;
    const char *shows;
    bool withResidents;
    void (*shoot)(tour::Stage &);
    const char *account = ""; ///< Empty: the usual one.
};

constexpr std::array groups{
    Group{"lock", "Show only the locked screen and the signed-in computers.", true, &tour::shootLock},
    Group{"accounts", "Show only triage rules and a new account.", false, &tour::shootAccounts},
    Group{"board", "Show only the supervisor's board.", true, &tour::shootBoard},
    Group{"trends", "Show only the dashboards.", true, &tour::shootTrends},
    Group{"governance", "Show only provisions, the record, deletion.", true, &tour::shootGovernance},
    Group{"governance", "", true, &tour::shootProvisions},
    Group{"services", "Show only questions, medicine, announcements, surveys.", false, &tour::shootServices},
    Group{"services", "", false, &tour::shootMedicine},
    Group{"services", "", false, &tour::shootAnnouncement},
    Group{"services", "", false, &tour::shootSurveys},
    Group{"services", "", false, &tour::shootLearning, "learning-support"},
    Group{"conversation", "Show only pictures, finding and canned replies.", false, &tour::shootConversation},
    Group{"safety", "Show only danger, the person concerned, questions, 119, undoing.", true, &tour::shootSafety},
    Group{"desk", "Show only the desk and signing in.", true, &tour::shootScreens},
    Group{"people", "Show only settings and staff.", true, &tour::shootPeople},
    Group{"empty", "Show only a desk where nobody waits.", false, &tour::shootEmptyDesk},
};

constexpr int waiting = 12;

void addGroups(QCommandLineParser &parser)
{
    for (const Group &group : groups) {
        if (*group.shows)
            parser.addOption({QString::fromLatin1(group.name), QString::fromLatin1(group.shows)});
    }
}

/// Those asked for by name; --screens: all of them.
void shoot(const QCommandLineParser &parser, tour::StageOptions options)
{
    for (const Group &group : groups) {
        if (!parser.isSet(QStringLiteral("screens")) && !parser.isSet(QString::fromLatin1(group.name)))
            continue;
        options.residents = group.withResidents ? waiting : 0;
        options.account = QString::fromLatin1(group.account);
        tour::Stage stage(options);
        group.shoot(stage);
    }
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
         {QStringLiteral("lang"), QStringLiteral("ja or en."), QStringLiteral("LANGUAGE"), QStringLiteral("ja")},
         {QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"), QStringLiteral("light")},
         {QStringLiteral("scale"), QStringLiteral("1 or 2."), QStringLiteral("FACTOR"), QStringLiteral("1")},
         {QStringLiteral("size"), QStringLiteral("Device pixels."), QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("only"), QStringLiteral("Pictures whose name contains this."), QStringLiteral("NAME")}});
    addGroups(parser);
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where pictures go."));
    parser.process(app);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    const tour::StageOptions options{
        .folder = parser.positionalArguments().first(),
        .language =
            parser.value(QStringLiteral("lang")) == QLatin1String("en") ? Language::English : Language::Japanese,
        .theme =
            parser.value(QStringLiteral("theme")) == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light,
        .size = sizeFrom(parser.value(QStringLiteral("size"))),
        .only = parser.value(QStringLiteral("only")),
        .residents = waiting};
    if (parser.isSet(QStringLiteral("play"))) {
        tour::Stage stage(options);
        tour::playMainJob(stage);
        return 0;
    }
    shoot(parser, options);
    return 0;
}
