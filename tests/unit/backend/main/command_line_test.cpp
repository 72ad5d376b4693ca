// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/command_line.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace mado::main;
using namespace Qt::Literals::StringLiterals;

namespace {

auto read(const QString &line)
{
    return readCommandLine(u"madoguchid "_s.append(line).split(u' ', Qt::SkipEmptyParts));
}

template <class T> T as(const QString &line) { return std::get<T>(read(line).value()); }

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_are_understood()
    {
        QCOMPARE(as<Serve>(u"serve --config a.yaml"_s).config, u"a.yaml"_s);
        QCOMPARE(as<Serve>(u"serve --config=a.yaml"_s).config, u"a.yaml"_s);
        QCOMPARE(as<CheckConfig>(u"check-config a.yaml"_s).config, u"a.yaml"_s);
        const auto training = as<Training>(u"training --port 8080 --speed 2.5 --seed 7 --dir d --residents 3"_s);
        QCOMPARE(training.port, quint16(8080));
        QCOMPARE(training.speed, 2.5);
        QCOMPARE(training.seed, 7ULL);
        QCOMPARE(training.folder, u"d"_s);
        QCOMPARE(training.residents, std::optional(3));
        QVERIFY(!as<Training>(u"training"_s).residents);
        QCOMPARE(as<Training>(u"training"_s).speed, 1.0);
        const auto staff =
            as<AddStaff>(u"admin add-staff --config c --login K-1 --name A --role nurse --prefecture 14"_s);
        QCOMPARE(staff.login, u"K-1"_s);
        QCOMPARE(staff.prefecture, u"14"_s);
        QCOMPARE(as<Backup>(u"backup make --config c --to f"_s).to, u"f"_s);
        const auto opened = as<Backup>(u"backup open --config c --from f --to d"_s);
        QVERIFY(opened.what == Backup::What::Open && opened.from == u"f"_s && opened.to == u"d"_s);
        const auto answers = as<ImportResponses>(u"import-responses --config c --account a --file f --report r"_s);
        QCOMPARE(answers.file, u"f"_s);
        QCOMPARE(answers.encoding, u"UTF-8"_s);
        QCOMPARE(as<ImportSeries>(u"import-series --config c --source s.yaml --file f"_s).source, u"s.yaml"_s);
        QVERIFY(std::holds_alternative<Help>(read(u"--help"_s).value()));
        QVERIFY(std::holds_alternative<Help>(read(u"training --help"_s).value()));
        QVERIFY(std::holds_alternative<Version>(read(u"--version"_s).value()));
    }

    void wrong_arguments_are_told_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"say what to do"_s;
        QTest::newRow("no report") << u"import-responses --config c --account a --file f"_s << u"--report"_s;
        QTest::newRow("unknown command") << u"dance"_s << u"dance"_s;
        QTest::newRow("unknown option") << u"training --sped 1"_s << u"--sped"_s;
        QTest::newRow("no value") << u"serve --config"_s << u"--config"_s;
        QTest::newRow("twice") << u"training --port 1 --port 2"_s << u"twice"_s;
        QTest::newRow("no config") << u"serve"_s << u"--config"_s;
        QTest::newRow("port") << u"training --port 70000"_s << u"--port"_s;
        QTest::newRow("standing still") << u"training --speed 0"_s << u"--speed"_s;
        QTest::newRow("not a number") << u"training --speed nan"_s << u"--speed"_s;
        QTest::newRow("seed") << u"training --seed x"_s << u"--seed"_s;
        QTest::newRow("residents") << u"training --residents -1"_s << u"--residents"_s;
        QTest::newRow("admin") << u"admin --config c --login K-1 --name A --role nurse --prefecture 14"_s
                               << u"add-staff"_s;
        QTest::newRow("backup without a place") << u"backup make --config c"_s << u"--to"_s;
        QTest::newRow("backup of nothing") << u"backup open --config c --to d"_s << u"--from"_s;
        QTest::newRow("half a member of staff") << u"admin add-staff --config c --login K-1"_s << u"--name"_s;
    }
    void wrong_arguments_are_told()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto command = read(line);
        QVERIFY(!command);
        QVERIFY2(command.error().contains(says), qPrintable(command.error()));
        QVERIFY(command.error().contains(u"--help"_s));
    }

    void help_names_every_command_and_option()
    {
        for (const char *word : {"serve",
                                 "check-config",
                                 "admin add-staff",
                                 "training",
                                 "--config",
                                 "--login",
                                 "--name",
                                 "--role",
                                 "--prefecture",
                                 "--port",
                                 "--speed",
                                 "--seed",
                                 "--dir",
                                 "--residents",
                                 "--version",
                                 "backup make",
                                 "--from",
                                 "--to",
                                 "channel_secret_file",
                                 "emergency_seconds",
                                 "workers"})
            QVERIFY2(helpText().contains(QLatin1String(word)), word);
    }
};

MADO_TEST(CommandLineTest)
#include "command_line_test.moc"
