// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/faq/likeness.h"
#include "backend/faq/plain.h"
#include "backend/faq/search.h"
#include "tests/support/runner.h"

#include <QFile>
#include <QTest>

namespace mado::faq {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq");

const Knowledge &knowledge()
{
    static const Knowledge loaded = loadKnowledge(folder).value();
    return loaded;
}

std::shared_ptr<const Analyser> analyser(WordReader reader = WordReader())
{
    return std::make_shared<const Analyser>(knowledge().synonyms, std::move(reader));
}

const Search &search()
{
    static const Search made(knowledge().entries, analyser(), knowledge().languages);
    return made;
}

QString first(const QString &question, const Search &in = search())
{
    const Finding finding = in.ask(question, Language::Japanese);
    return finding.entries.isEmpty() ? QString() : finding.entries.first().id.text();
}

Finding::Kind kind(const QString &question) { return search().ask(question, Language::Japanese).kind; }

} // namespace

class FaqSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_form_for_every_way_of_writing()
    {
        QCOMPARE(plain(u"ＰＣＲ検査、３８．５℃！"_s), plain(u"pcr検査 38.5℃"_s));
        QCOMPARE(plain(u"ﾏｽｸは？"_s), u"マスクは"_s);
        QCOMPARE(kana(u"マスク"_s), u"ますく"_s);
        QCOMPARE(pairs(u"濃厚接触 者"_s), (QStringList{u"濃厚"_s, u"厚接"_s, u"接触"_s, u"者"_s}));
    }

    void a_question_is_found_however_it_is_written_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("entry");
        QTest::newRow("as it stands") << u"PCR検査はどこで受けられますか"_s << u"test-where"_s;
        QTest::newRow("full width") << u"ＰＣＲ検査は　どこで受けられますか？"_s << u"test-where"_s;
        QTest::newRow("half-width kana") << u"ﾏｽｸの正しい着け方"_s << u"mask-how"_s;
        QTest::newRow("without particles") << u"濃厚接触者 家族 出勤"_s << u"contact-of-contact"_s;
        QTest::newRow("only kana") << u"せんぷくきかん なんにち"_s << u"virus-incubation"_s;
        QTest::newRow("a synonym") << u"犬から伝染しますか"_s << u"virus-pets"_s;
        QTest::newRow("English") << u"How long is the incubation period"_s << u"virus-incubation"_s;
        QTest::newRow("English, shouted") << u"CAN PETS INFECT ME?!"_s << u"virus-pets"_s;
    }
    void a_question_is_found_however_it_is_written()
    {
        QFETCH(QString, question);
        QTEST(first(question), "entry");
    }

    void without_a_dictionary_pairs_of_letters_find_it_too()
    {
        const Search plainest(knowledge().entries, analyser(WordReader::withoutDictionary()), knowledge().languages);
        QCOMPARE(first(u"PCR検査はどこで受けられますか"_s, plainest), u"test-where"_s);
        QCOMPARE(first(u"布マスクの洗い方"_s, plainest), u"mask-cloth-wash"_s);
    }

    void another_language_never_gets_a_sure_answer_data()
    {
        QTest::addColumn<QString>("question");
        for (const QString &question :
             {u"我发烧了应该怎么办"_s, u"我媽媽咳嗽怎麼辦"_s, u"코로나 검사는 어디서 받나요"_s,
              u"Tôi bị sốt, phải làm gì?"_s, u"Estou com febre, o que devo fazer?"_s, u"Tengo fiebre y tos"_s,
              u"May lagnat ako"_s, u"ฉันมีไข้"_s, u"У меня температура"_s, u"Où puis-je faire un test ?"_s})
            QTest::addRow("%s", qPrintable(question)) << question;
    }
    void another_language_never_gets_a_sure_answer()
    {
        QFETCH(QString, question);
        QCOMPARE(int(kind(question)), int(Finding::Kind::OtherLanguage));
    }

    void what_nobody_wrote_an_answer_to_is_not_answered_for_sure()
    {
        for (const QString &question :
             {u"明日の天気は？"_s, u"おすすめのラーメン屋"_s, u"who won the game"_s, u"ああああ"_s})
            QVERIFY2(kind(question) != Finding::Kind::Sure, qPrintable(question));
    }

    void nonsense_and_long_texts_do_no_harm()
    {
        QCOMPARE(int(kind(u""_s)), int(Finding::Kind::Nothing));
        QCOMPARE(int(kind(u"？！。、"_s)), int(Finding::Kind::Nothing));
        QVERIFY(kind(QString(100000, u'熱')) != Finding::Kind::OtherLanguage);
        QCOMPARE(int(kind(QString(QChar(0xD83D)))), int(Finding::Kind::Nothing)); // half an emoji
    }

    void questions_kept_apart_are_answered_well()
    {
        QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/data/faq_questions.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int all = 0;
        int right = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QString expected = line.section(u'\t', 0, 0);
            const QString question = line.section(u'\t', 1);
            if (line.startsWith(u'#'))
                continue;
            if (expected == u"none" || expected == u"other") {
                QVERIFY2(kind(question) != Finding::Kind::Sure, qPrintable(question));
                continue;
            }
            ++all;
            right += first(question) == expected;
        }
        QVERIFY(all >= 300);
        QVERIFY2(right >= all * 7 / 10, qPrintable(u"%1 of %2"_s.arg(right).arg(all)));
    }

    void alike_questions_come_together_largest_first()
    {
        const QStringList texts{u"犬の散歩はしてよいですか"_s, u"実家に帰っていいの？"_s, u"実家に帰ってもいい"_s,
                                u"実家に帰りたい"_s};
        const auto groups = alike(search().analyser(), texts);
        QCOMPARE(groups.first(), (QList<int>{1, 2, 3}));
        QCOMPARE(groups.size(), 2);
    }
};

MADO_TEST(FaqSearchTest)

} // namespace mado::faq

#include "search_test.moc"
