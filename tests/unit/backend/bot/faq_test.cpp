// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/faq_question_rows.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QTest>

namespace mado::bot {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);

std::shared_ptr<const faq::Shelf> shelf()
{
    static const auto made = std::make_shared<const faq::Shelf>(
        account, faq::loadKnowledge(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq/faq")).value());
    return made;
}

/// The account that only answers questions.
Service faqService()
{
    return {survey::loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/faq")).value(), u"14"_s,
            shelf()};
}

QString dataOf(const Sent &sent, const QString &label) { return sent.data.value(sent.labels.indexOf(label)); }

} // namespace

class FaqTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Talk> m_talk;

    QString outcome() { return m_talk->column("SELECT outcome FROM faq_question ORDER BY at DESC LIMIT 1"); }

private Q_SLOTS:
    void init()
    {
        m_talk = std::make_unique<Talk>(faqService());
        m_talk->follow();
    }

    void after_the_language_comes_the_menu()
    {
        const auto sent = m_talk->tap(u"do=lang_ja"_s);
        QCOMPARE(sent.size(), 1);
        QVERIFY(sent.first().labels.contains(u"症状・検査・療養"_s));
        QVERIFY(sent.first().offers(u"do=human"_s));
        QVERIFY(sent.first().offers(u"do=physician"_s));
    }

    void every_branch_of_the_menu_ends_in_an_answer_and_fits_line()
    {
        m_talk->tap(u"do=lang_ja"_s);
        int answers = 0;
        for (const faq::MenuNode &node : shelf()->knowledge().menu.nodes) {
            const Sent sent = m_talk->tap(u"do=menu&m="_s + node.key).first();
            QVERIFY2(sent.data.size() <= 13, qPrintable(node.key));
            QVERIFY(sent.text.size() <= 5000);
            QVERIFY(sent.offers(u"do=human"_s));
            for (const QString &data : sent.data)
                answers += data.startsWith(u"do=faq&"_s);
        }
        QVERIFY(answers > 50);
    }

    void pages_of_a_long_category_show_every_entry()
    {
        m_talk->tap(u"do=lang_ja"_s);
        QSet<QString> met;
        for (int page = 0; page < 4; ++page) {
            for (const QString &data : m_talk->tap(u"do=menu&m=symptoms&n=%1"_s.arg(page)).first().data) {
                if (data.startsWith(u"do=faq&"_s))
                    met.insert(data);
            }
        }
        qsizetype expected = 0;
        for (const faq::Entry &entry : shelf()->knowledge().entries)
            expected += entry.content.category == u"symptoms";
        QCOMPARE(met.size(), expected);
    }

    void a_typed_question_is_answered_in_its_language()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent ja = m_talk->write(u"PCR検査はどこで受けられますか"_s).first();
        QVERIFY(ja.text.contains(u"帰国者・接触者相談センター"_s));
        QVERIFY(ja.text.contains(u"出典"_s));
        QVERIFY(ja.labels.contains(u"役に立った"_s) && ja.labels.contains(u"人と話す"_s));
        const Sent en = m_talk->write(u"How long is the incubation period?"_s).first();
        QVERIFY(en.text.contains(u"1 to 14 days"_s));
        QVERIFY(en.labels.contains(u"It helped"_s));
        QVERIFY(en.byReply);
    }

    void what_helped_is_counted_and_its_words_are_forgotten()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent sent = m_talk->write(u"PCR検査はどこで受けられますか"_s).first();
        m_talk->tap(dataOf(sent, u"役に立った"_s));
        QCOMPARE(m_talk->column("SELECT rating FROM faq_question"), u"helped"_s);
        QCOMPARE(m_talk->column("SELECT text FROM faq_question"), QString());
    }

    void what_did_not_help_stays_for_staff()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent sent = m_talk->write(u"PCR検査はどこで受けられますか"_s).first();
        const Sent sorry = m_talk->tap(dataOf(sent, u"解決しない"_s)).first();
        QVERIFY(sorry.offers(u"do=human"_s));
        QCOMPARE(m_talk->column("SELECT rating FROM faq_question"), u"not"_s);
        QVERIFY(!m_talk->column("SELECT text FROM faq_question").isEmpty());
    }

    void an_unsure_bot_says_so_offers_the_nearest_and_files_the_question()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent sent = m_talk->write(u"検査場はあの、駐車場からどれくらい歩くのでしょう"_s).first();
        QVERIFY2(sent.text.contains(u"はっきりした答え"_s) || sent.text.contains(u"まだ用意できていません"_s),
                 qPrintable(sent.text));
        QVERIFY(sent.offers(u"do=human"_s));
        QVERIFY(outcome() == u"nearest" || outcome() == u"nothing");
    }

    void the_nearest_one_chosen_counts_as_an_answer()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent sent = m_talk->write(u"犬とか猫とか飼っている人の場合"_s).first();
        QVERIFY2(sent.labels.contains(u"1"_s), qPrintable(sent.text));
        m_talk->tap(dataOf(sent, u"1"_s));
        QCOMPARE(outcome(), u"chosen"_s);
    }

    void another_language_gets_a_polite_hand_off()
    {
        m_talk->tap(u"do=lang_en"_s);
        const Sent sent = m_talk->write(u"我发烧了应该怎么办"_s).first();
        QVERIFY(sent.text.contains(u"English"_s) && sent.text.contains(u"工作人员"_s));
        QVERIFY(sent.offers(u"do=human"_s));
        QCOMPARE(outcome(), u"other_language"_s);
    }

    void danger_in_the_words_silences_the_answers()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const auto sent = m_talk->write(u"死にたい。検査はどこで受けられますか"_s);
        QVERIFY(!sent.isEmpty() && sent.first().urgent);
        QCOMPARE(m_talk->count("SELECT COUNT(*) FROM faq_question"), 0);
        QVERIFY(m_talk->consultation());
    }

    void taps_on_the_menu_stay_unanswered_while_two_people_work_on_danger_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("menu") << u"do=menu&m=symptoms"_s;
        QTest::newRow("answer") << u"do=faq&e="_s + shelf()->knowledge().entries.first().id.text();
        QTest::newRow("none of these") << u"do=faq_none"_s;
        QTest::newRow("physician") << u"do=physician"_s;
    }
    void taps_on_the_menu_stay_unanswered_while_two_people_work_on_danger()
    {
        QFETCH(QString, data);
        m_talk->tap(u"do=lang_ja"_s);
        QVERIFY(!m_talk->tap(data).isEmpty());
        m_talk->write(u"もう消えてしまいたいです"_s);
        QVERIFY(m_talk->consultation()->safety.danger);
        const qint64 counted = m_talk->count("SELECT COUNT(*) FROM faq_question");
        const int unread = m_talk->consultation()->unread;
        QVERIFY(m_talk->tap(data).isEmpty());
        QCOMPARE(m_talk->count("SELECT COUNT(*) FROM faq_question"), counted);
        QVERIFY(m_talk->consultation()->unread > unread);
    }

    void a_person_is_one_tap_away_and_then_the_bot_is_silent()
    {
        m_talk->tap(u"do=lang_ja"_s);
        m_talk->write(u"PCR検査はどこで受けられますか"_s);
        m_talk->tap(u"do=human"_s);
        QVERIFY(m_talk->consultation());
        QCOMPARE(m_talk->count("SELECT handed_on FROM faq_question"), 1);
        m_talk->write(u"マスクの洗い方は？"_s);
        QCOMPARE(m_talk->count("SELECT COUNT(*) FROM faq_question"), 1);
    }

    void a_physician_is_called_into_the_queue()
    {
        m_talk->tap(u"do=lang_ja"_s);
        m_talk->tap(u"do=physician"_s);
        QCOMPARE(m_talk->consultation()->kind, ConsultationKind::Physician);
    }

    void an_unsent_question_is_forgotten()
    {
        m_talk->tap(u"do=lang_ja"_s);
        m_talk->happen(line::MessageReceived{u"m-1"_s, line::TextMessage{u"駅前のあれはどうなりましたか"_s}});
        QVERIFY(!m_talk->column("SELECT text FROM faq_question").isEmpty());
        m_talk->happen(line::MessageUnsent{u"m-1"_s});
        QCOMPARE(m_talk->column("SELECT text FROM faq_question"), QString());
    }

    void an_answer_that_was_withdrawn_is_not_given_from_an_old_menu()
    {
        m_talk->tap(u"do=lang_ja"_s);
        const Sent sent = m_talk->tap(u"do=faq&e=no-such-entry"_s).first();
        QVERIFY(sent.text.contains(u"いまは公開されていません"_s));
    }
};

MADO_TEST(FaqTest)

} // namespace mado::bot

#include "faq_test.moc"
