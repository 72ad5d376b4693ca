// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/triage/care_reader.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::triage;

namespace {

const auto account = *AccountId::from(u"a"_s);
const QString resources = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources");

struct Place
{
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    tl::expected<CareGuide, QList<Fault>> load() const
    {
        return loadCare(account, {folder.path(), resources + u"/safety"_s});
    }
    QStringList faults() const
    {
        QStringList texts;
        const auto loaded = load();
        for (const Fault &fault : loaded ? QList<Fault>() : loaded.error())
            texts.append(QStringLiteral("%1:%2").arg(QFileInfo(fault.file).fileName()).arg(fault.line));
        return texts;
    }
};

QByteArray ladder(const QByteArray &again = "[5]")
{
    return "again: " + again +
           "\nfrom: \"08:00\"\nuntil: \"20:00\"\nattempts: 2\nwelfare: 4\n"
           "missed: {ja: また電話します。, en: We will call again.}\n";
}

QByteArray questions(const QByteArray &to)
{
    return "version: '7'\nsupervisor: {ja: 未定, en: to be named}\nprotocols:\n"
           "  - id: fever\n    title: {ja: 熱, en: Fever}\n    source: 出典\n    questions:\n"
           "      - key: one\n        ask: {ja: 熱は, en: Fever}\n        answers:\n"
           "          - {text: {ja: はい, en: 'Yes'}, to: " +
           to +
           "}\n"
           "          - {text: {ja: いいえ, en: 'No'}, outcome: {disposition: self_care, advice: {ja: 様子, en: "
           "Watch}}}\n"
           "      - key: two\n        ask: {ja: 息は, en: Breath}\n        answers:\n"
           "          - {text: {ja: はい, en: 'Yes'}, outcome: {disposition: physician, advice: {ja: 医師, en: Dr}}}\n"
           "          - {text: {ja: いいえ, en: 'No'}, outcome: {disposition: self_care, advice: {ja: 様子, en: "
           "Watch}}}\n";
}

} // namespace

class CareReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_account_that_is_shipped_has_a_ladder_and_questions_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : QDir(resources + u"/accounts"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << resources + u"/accounts/"_s + name;
    }
    void every_account_that_is_shipped_has_a_ladder_and_questions()
    {
        QFETCH(QString, folder);
        const auto care = loadCare(account, {folder, resources + u"/safety"_s});
        QVERIFY2(care, care ? "" : qPrintable(care.error().value(0).text()));
        QVERIFY(!care->questions.protocols.isEmpty() && !care->calls.again.isEmpty());
    }

    void a_packages_own_files_go_before_the_shared_ones()
    {
        Place place;
        const auto shared = place.load();
        QVERIFY(shared && shared->calls.attempts == 3);
        place.put(u"calls.yaml"_s, ladder());
        place.put(u"questions.yaml"_s, questions("two"));
        const auto own = place.load();
        QVERIFY(own);
        QCOMPARE(own->calls,
                 (CallLadder{{5}, {8, 0}, {20, 0}, 2, 4, {u"また電話します。"_s, u"We will call again."_s}}));
        QCOMPARE(own->questions.version, u"7"_s);
        QCOMPARE(own->questions.protocols.size(), 1);
        const auto &end = own->questions.protocols[0].questions[1].answers[0].then;
        QCOMPARE(std::get<QuestionOutcome>(end).disposition, Disposition::Physician);
    }

    void a_fault_names_its_file_and_line()
    {
        Place place;
        place.put(u"calls.yaml"_s, ladder("[60, 15]"));
        QCOMPARE(place.faults(), QStringList{u"calls.yaml:1"_s});
        place.put(u"calls.yaml"_s, ladder() + "often: 3\n");
        QCOMPARE(place.faults(), QStringList{u"calls.yaml:7"_s});
        place.put(u"calls.yaml"_s, ladder());
        place.put(u"questions.yaml"_s, questions("nowhere"));
        QCOMPARE(place.faults(), QStringList{u"questions.yaml:8"_s});
        place.put(u"questions.yaml"_s, questions("one"));
        QCOMPARE(place.faults(), QStringList{u"questions.yaml:8"_s});
        place.put(u"questions.yaml"_s, questions("two").replace("physician", "hope"));
        QVERIFY(place.faults().value(0).startsWith(u"questions.yaml:1"));
    }
};

MADO_TEST(CareReaderTest)
#include "care_test.moc"
