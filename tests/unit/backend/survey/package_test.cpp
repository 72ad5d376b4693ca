// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/rules_check.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::survey;

namespace {

const QString shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support");

void copyFolder(const QDir &from, const QDir &to)
{
    QDir().mkpath(to.path());
    for (const QFileInfo &file : from.entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), to.filePath(file.fileName()));
    for (const QString &folder : from.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(QDir(from.filePath(folder)), QDir(to.filePath(folder)));
}

/// A copy of the shipped package with one text exchanged; tells the faults and the line where the exchange began.
struct Broken
{
    QTemporaryDir folder;
    int line = 0;

    Broken(const QString &file, const QString &what, const QString &by)
    {
        copyFolder(QDir(shipped), QDir(folder.path()));
        QFile data(QDir(folder.path()).filePath(file));
        if (!data.open(QIODevice::ReadWrite))
            return;
        QString text = QString::fromUtf8(data.readAll());
        const auto at = text.indexOf(what);
        line = at < 0 ? 0 : static_cast<int>(text.left(at).count(u'\n')) + 1;
        text.replace(at, what.size(), by);
        data.resize(0);
        data.seek(0);
        data.write(text.toUtf8());
    }
    QStringList faults() const
    {
        QStringList found;
        const auto package = loadPackage(folder.path());
        for (const Fault &fault : package ? QList<Fault>() : package.error())
            found << fault.text();
        return found;
    }
};

bool anyStarts(const QStringList &faults, const QString &with)
{
    return std::any_of(faults.begin(), faults.end(), [&](const QString &f) { return f.startsWith(with); });
}

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_question_about_health_never_chooses_whom_an_announcement_goes_to()
    {
        const Broken health(u"surveys/health.yaml"_s, u"  - key: fatigue\n"_s,
                            u"  - key: fatigue\n    announce: true\n"_s);
        QCOMPARE(health.faults().filter(u"about health"_s).size(), 1);
        QVERIFY(anyStarts(health.faults(), u"surveys/health.yaml:%1:"_s.arg(health.line)));
        const Broken uncovered(u"consent.yaml"_s, u"    announce: true\n"_s, {});
        QCOMPARE(uncovered.faults().filter(u"no purpose of consent.yaml"_s).size(), 1);
        const Broken several(u"surveys/health.yaml"_s, u"    role: municipality\n"_s,
                             u"    role: municipality\n    announce: true\n"_s);
        QVERIFY(several.faults().isEmpty());
    }

    void the_shipped_package_loads()
    {
        const auto package = loadPackage(shipped);
        for (const Fault &fault : package ? QList<Fault>() : package.error())
            qWarning("%s", qPrintable(fault.text()));
        QVERIFY(package);
        QCOMPARE(package->id, u"personal-support"_s);
        QCOMPARE(package->targets.unrated, 15);
        QCOMPARE(package->rules.size(), 2);
        QCOMPARE(package->texts["emergency_advice"].ja, u"今すぐ119番に電話してください。返事を待たないでください。"_s);
        QVERIFY(package->health.questions.size() <= 14);
        QVERIFY(package->rules.first().supervisor.ja.contains(u"未定"_s));
    }

    void the_tables_of_cases_agree_with_the_rules_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &parent : {u"/resources/accounts"_s, u"/tests/data/packages"_s}) {
            const QDir all(QStringLiteral(MADOGUCHI_SOURCE_DIR) + parent);
            for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                if (all.exists(name + u"/cases.csv"_s))
                    QTest::addRow("%s", qPrintable(name)) << all.filePath(name);
            }
        }
    }

    void the_tables_of_cases_agree_with_the_rules()
    {
        QFETCH(QString, folder);
        const auto package = loadPackage(folder);
        for (const Fault &fault : package ? QList<Fault>() : package.error())
            qWarning("%s", qPrintable(fault.text()));
        QVERIFY(package);
        const auto results = rulesCheck(*package, folder + u"/cases.csv"_s);
        for (const Fault &fault : results ? QList<Fault>() : results.error())
            qWarning("%s", qPrintable(fault.text()));
        QVERIFY(results);
        for (const CaseResult &one : *results) {
            const QString told = u"line %1, %2: expected %3, got %4 by %5, open %6"_s.arg(
                QString::number(one.line), one.name, word(one.expected), word(one.got), one.fired.join(u' '),
                one.unknown.join(u' '));
            QVERIFY2(one.passed(), qPrintable(told));
        }
    }

    void a_protocol_from_elsewhere_is_told_by_rules_alone()
    {
        const auto folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/data/packages/us-self-check");
        const auto package = loadPackage(folder);
        QVERIFY(package);
        QCOMPARE(package->rules.size(), 2);
        QCOMPARE(package->texts["emergency_advice"].en, u"Call 119 now. Do not wait for a reply."_s); // of its base
    }

    void a_case_that_names_no_option_is_refused_with_its_line()
    {
        const auto package = loadPackage(shipped);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"cases.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("case,day,expected,cough\nfine,2020-06-17,unrated,mild\n\"odd, case\",2020-06-17,low,purple\n");
        file.close();
        const auto results = rulesCheck(*package, file.fileName());
        QVERIFY(!results);
        QCOMPARE(results.error().size(), 1);
        QCOMPARE(results.error().first().line, 3);
    }

    void a_fault_names_file_and_line_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("by");
        const auto health = u"surveys/health.yaml"_s;
        QTest::newRow("text missing in English")
            << u"manifest.yaml"_s << u"  ja: 新型コロナ対策パーソナルサポート\n  en: COVID-19 personal support"_s
            << u"  ja: 新型コロナ対策パーソナルサポート"_s;
        QTest::newRow("unknown key") << u"manifest.yaml"_s << u"version: \"1.0\""_s << u"verzion: \"1.0\""_s;
        QTest::newRow("not YAML") << u"consent.yaml"_s << u"purposes:"_s << u"purposes: ]"_s;
        QTest::newRow("label too long") << health << u"  - key: fatigue"_s << u"  - key: fatigue"_s;
        QTest::newRow("rule names no option") << u"rules/2020-05-08.yaml"_s << u"{question: breathing, is: rest}"_s
                                              << u"{question: breathing, is: sleep}"_s;
        QTest::newRow("rule names no question")
            << u"rules/2020-05-08.yaml"_s << u"{question: breathing, is: rest}"_s << u"{question: breath, is: rest}"_s;
        QTest::newRow("rule measures a choice") << u"rules/2020-05-08.yaml"_s << u"{question: breathing, is: rest}"_s
                                                << u"{question: breathing, at_least: 2}"_s;
        QTest::newRow("no such level") << u"rules/2020-02-17.yaml"_s << u"emergency\n    priority: 30"_s
                                       << u"terrible\n    priority: 30"_s;
        QTest::newRow("unknown definition")
            << u"rules/2020-02-17.yaml"_s << u"- {use: fever}"_s << u"- {use: feverr}"_s;
    }

    void a_fault_names_file_and_line()
    {
        QFETCH(QString, file);
        QFETCH(QString, what);
        QFETCH(QString, by);
        if (qstrcmp(QTest::currentDataTag(), "label too long") == 0) {
            what = u"      - {key: none, label: {ja: ない, en: \"No\"}"_s;
            by = u"      - {key: none, label: {ja: ない, en: No sense of this whatever}"_s;
            const Broken broken(file, what, by);
            QVERIFY(anyStarts(broken.faults(), u"surveys/health.yaml:"_s));
            QVERIFY(broken.faults().join(u' ').contains(u"20 characters"_s));
            return;
        }
        const Broken broken(file, what, by);
        QVERIFY(broken.line > 0);
        const QString start = u"%1:%2: "_s.arg(file, QString::number(broken.line));
        QVERIFY2(anyStarts(broken.faults(), start), qPrintable(start + u" not in "_s + broken.faults().join(u'\n')));
    }

    void a_branch_that_leads_back_is_refused()
    {
        const Broken broken(u"surveys/health.yaml"_s, u"    ask_if: {question: contact, is: call}"_s,
                            u"    ask_if: {question: contact, is: call}\n    next_if:\n"
                            "      - {when: {question: contact, is: call}, to: age}"_s);
        const QString expected = u"surveys/health.yaml:%1: 'to: age' is no later question"_s.arg(broken.line + 2);
        QVERIFY2(anyStarts(broken.faults(), expected), qPrintable(broken.faults().join(u'\n')));
    }

    void too_many_quick_replies_are_refused()
    {
        const Broken broken(u"surveys/health.yaml"_s, u"    paged: true\n"_s, u""_s);
        QVERIFY(broken.faults().join(u' ').contains(u"LINE shows 13"_s));
    }

    void a_text_beyond_the_limit_of_line_is_refused()
    {
        const Broken broken(u"texts.yaml"_s, u"いまは質問をしていません。"_s, QString(5001, u'あ'));
        QVERIFY(anyStarts(broken.faults(), u"texts.yaml:%1: longer"_s.arg(broken.line)));
    }

    void a_missing_text_is_refused()
    {
        const Broken broken(u"texts.yaml"_s, u"  idle:"_s, u"  idel:"_s);
        QVERIFY(broken.faults().join(u' ').contains(u"'idle' is missing"_s));
        QVERIFY(anyStarts(broken.faults(), u"texts.yaml:%1: unknown key 'idel'"_s.arg(broken.line)));
    }

    void a_danger_that_misses_its_own_example_is_refused()
    {
        const Broken broken(u"danger.yaml"_s, u"      - 消えたい\n"_s, u"      - 眠い\n"_s);
        QVERIFY(broken.faults().join(u' ').contains(u"死ぬほど眠い"_s));
    }

    void a_missing_file_is_a_fault()
    {
        QTemporaryDir empty;
        const auto package = loadPackage(empty.path());
        QVERIFY(!package);
        QVERIFY(package.error().size() >= 7);
    }
};

MADO_TEST(PackageTest)
#include "package_test.moc"
