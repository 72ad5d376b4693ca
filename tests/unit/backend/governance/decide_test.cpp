// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/decide.h"
#include "contract/codecs_governance.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString shipped = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies");

DecisionRequest requestOf(const QStringList &cells)
{
    DecisionRequest request{{cells.at(0)},
                            DataSet::HealthAnswers,
                            *recipientKindFrom(cells.at(2)),
                            *provisionPurposeFrom(cells.at(3)),
                            {},
                            QDate::fromString(cells.at(1), Qt::ISODate),
                            cells.at(5) == u"yes"_s};
    for (const QString &word : cells.at(4).split(u',', Qt::SkipEmptyParts))
        request.grounds.append(*groundFrom(word));
    return request;
}

/// Small rules that are good; tests spoil them.
QByteArray goodRules(const QByteArray &id = "small", const QByteArray &from = "2020-01-01",
                     const QByteArray &until = "2020-12-31")
{
    return "id: " + id +
           "\nprefecture: \"47\"\nlaw: {ja: 条例, en: Ordinance}\narticle: {ja: 第1条, en: Article 1}\n"
           "source: A book\nfrom: " +
           from + "\nuntil: " + until +
           "\nitems:\n"
           "  - number: 1\n    article: {ja: 第1条第1号, en: Article 1(i)}\n    text: {ja: 法令, en: Law}\n"
           "    grounds: [law]\n";
}

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

    std::optional<Policies> m_policies;

    static QStringList faultsOf(const QList<std::pair<QString, QByteArray>> &files)
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"okinawa"_s);
        for (const QString &shared : {u"fields.yaml"_s, u"retention.yaml"_s})
            QFile::copy(shipped + u'/' + shared, folder.filePath(shared));
        for (const auto &[name, content] : files) {
            QFile file(folder.filePath(u"okinawa/"_s + name));
            if (!file.open(QIODevice::WriteOnly))
                return {u"cannot write"_s};
            file.write(content);
        }
        QStringList texts;
        if (const auto loaded = Policies::load(folder.path()); !loaded) {
            for (const Fault &fault : loaded.error())
                texts.append(fault.text());
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = Policies::load(shipped);
        if (!loaded) {
            for (const Fault &fault : loaded.error())
                qWarning("%s", qPrintable(fault.text()));
        }
        QVERIFY(loaded);
        m_policies = std::move(*loaded);
    }

    void each_item_permits_what_it_should_and_nothing_else_data()
    {
        QTest::addColumn<QStringList>("cells");
        for (const char *name : {"kanagawa", "kyoto", "act"}) {
            QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/unit/backend/governance/%1.cases")
                           .arg(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            int line = 0;
            while (!file.atEnd()) {
                const QString text = QString::fromUtf8(file.readLine()).trimmed();
                ++line;
                if (!text.isEmpty() && !text.startsWith(u'#'))
                    QTest::addRow("%s:%d", name, line) << text.split(u'|');
            }
        }
    }
    void each_item_permits_what_it_should_and_nothing_else()
    {
        QFETCH(QStringList, cells);
        QCOMPARE(cells.size(), 8);
        const Decision decision = decide(*m_policies, requestOf(cells));
        QCOMPARE(word(decision.outcome), cells.at(6));
        const auto &rule = decision.parts.first().rule;
        QCOMPARE(rule ? rule->article.ja : QString(), cells.at(7));
        QVERIFY(!decision.parts.first().reason.ja.isEmpty() && !decision.parts.first().reason.en.isEmpty());
    }

    void every_item_of_every_policy_permits_or_waits_in_some_case()
    {
        QHash<QString, int> items{{u"kanagawa-ordinance"_s, 9}, {u"kyoto-ordinance"_s, 6}, {u"act-article-69"_s, 5}};
        for (const Policy &policy : m_policies->all())
            QCOMPARE(int(policy.items.size()), items.value(policy.id));
        QCOMPARE(m_policies->all().size(), 3);
    }

    void terms_are_cited_beside_the_ordinance()
    {
        const auto decision = decide(
            *m_policies, requestOf(u"14|2020-06-17|state|infection_control|consent,no_unjust_harm|yes"_s.split(u'|')));
        QCOMPARE(decision.parts.first().terms->article.ja, u"第4条第2項"_s);
        const auto research =
            decide(*m_policies, requestOf(u"14|2020-06-17|university|research|no_unjust_harm|yes"_s.split(u'|')));
        QCOMPARE(research.parts.first().terms->article.ja, u"第4条第3項"_s);
        const auto kyoto =
            decide(*m_policies, requestOf(u"26|2020-06-17|state|infection_control|consent|yes"_s.split(u'|')));
        QVERIFY(!kyoto.parts.first().terms);
    }

    void words_are_defined_as_the_source_does_and_else_not_at_all()
    {
        const Policy *kanagawa = m_policies->find(u"14"_s, QDate(2020, 6, 17));
        QStringList terms;
        for (const RuleDefinition &definition : kanagawa->definitions)
            terms << definition.term.ja;
        QCOMPARE(terms,
                 (QStringList{u"個人情報"_s, u"要配慮個人情報"_s, u"行政機関等"_s, u"地方公共団体等"_s, u"大学等"_s}));
        QVERIFY(kanagawa->specialCare && kanagawa->specialCare->defined);
        const Policy *kyoto = m_policies->find(u"26"_s, QDate(2020, 6, 17));
        QVERIFY(kyoto->definitions.isEmpty() && !kyoto->specialCare);
        QCOMPARE(m_policies->find(u"26"_s, QDate(2023, 4, 1))->specialCare->article.ja, u"第2条第3項"_s);
    }

    void a_definition_without_its_article_is_refused_with_its_line()
    {
        const QByteArray bare = "definitions:\n  - term: {ja: 個人情報, en: Personal information}\n"
                                "    text: {ja: 個人, en: Person}\n";
        const QStringList faults = faultsOf({{u"a.yaml"_s, goodRules() + bare}});
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(u"okinawa/a.yaml:14:"_s), qPrintable(faults.first()));
    }

    void a_request_over_two_prefectures_is_asked_of_each()
    {
        DecisionRequest request = requestOf(u"14|2020-06-17|university|research|no_unjust_harm|no"_s.split(u'|'));
        request.prefectures = {u"14"_s, u"26"_s};
        const Decision decision = decide(*m_policies, request);
        QCOMPARE(decision.parts.at(0).outcome, Outcome::Permitted);
        QCOMPARE(decision.parts.at(1).outcome, Outcome::Refused);
        QCOMPARE(decision.outcome, Outcome::Refused);
    }

    void a_missing_article_is_refused_with_its_line()
    {
        const QStringList faults =
            faultsOf({{u"a.yaml"_s, goodRules().replace("    article: {ja: 第1条第1号, en: Article 1(i)}\n", "")}});
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(u"okinawa/a.yaml:9:"_s), qPrintable(faults.first()));
        QVERIFY(faults.first().contains(u"'article' is missing"_s));
    }

    void overlapping_periods_are_refused_with_their_line()
    {
        const QStringList faults =
            faultsOf({{u"a.yaml"_s, goodRules()}, {u"b.yaml"_s, goodRules("later", "2020-12-31", "2021-12-31")}});
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(u"okinawa/b.yaml:6:"_s), qPrintable(faults.first()));
        QVERIFY(faultsOf({{u"a.yaml"_s, goodRules()}, {u"b.yaml"_s, goodRules("later", "2021-01-01", "2021-12-31")}})
                    .isEmpty());
    }

    void an_item_that_asks_for_nothing_is_refused()
    {
        const QStringList faults = faultsOf({{u"a.yaml"_s, goodRules().replace("    grounds: [law]\n", "")}});
        QVERIFY(!faults.isEmpty() && faults.first().contains(u"permit everything"_s));
    }

    void an_unknown_word_is_refused()
    {
        QVERIFY(!faultsOf({{u"a.yaml"_s, goodRules().replace("[law]", "[laws]")}}).isEmpty());
        QVERIFY(!faultsOf({{u"a.yaml"_s, goodRules().replace("\"47\"", "\"48\"")}}).isEmpty());
    }

    void the_template_is_no_rule()
    {
        QFile file(shipped + u"/template/ordinance.yaml.template"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!faultsOf({{u"a.yaml"_s, file.readAll()}}).isEmpty());
    }
};

MADO_TEST(DecideTest)

} // namespace mado::governance

#include "decide_test.moc"
