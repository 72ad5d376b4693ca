// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/medicine/requests.h"
#include "backend/store/medicine_rows.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/bot/talk.h"

#include <QTest>

namespace mado::bot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/quarantine-support");

Service service()
{
    Service made{survey::loadPackage(folder).value(), u"14"_s};
    made.medicine = std::make_shared<const medicine::Form>(medicine::loadForm(made.package.medicine).value());
    return made;
}

line::MessageReceived picture(const QString &id)
{
    return {id, line::MediaMessage{.type = u"image"_s, .atLine = true}};
}

} // namespace

class MedicineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Talk> m_talk;

    QString newest(const QList<Sent> &sent) const { return sent.isEmpty() ? QString() : sent.last().text; }
    void beginForm(const QString &language = u"ja"_s)
    {
        m_talk->begin(language);
        m_talk->tap(u"do=medicine"_s);
        QCOMPARE(m_talk->question(), u"medicine"_s);
    }
    QString fillAfterMedicine()
    {
        m_talk->tap(u"q=days&a=week"_s);
        m_talk->write(u"2"_s);
        m_talk->tap(u"q=allergies&a=none"_s);
        m_talk->tap(u"q=photo&a=none"_s);
        return newest(m_talk->write(u"5120"_s));
    }
    qint64 requests() { return m_talk->count("SELECT COUNT(*) FROM medicine_request"); }
    QString body() { return m_talk->column("SELECT body FROM medicine_request"); }

private Q_SLOTS:
    void init() { m_talk = std::make_unique<Talk>(service()); }

    void after_consent_comes_the_menu_of_those_who_help()
    {
        const auto sent = m_talk->begin();
        QVERIFY(sent.last().offers(u"do=medicine"_s));
        QVERIFY(sent.last().offers(u"do=consult&k=nurse"_s));
        QVERIFY(sent.last().offers(u"do=consult&k=counsellor"_s));
        QVERIFY(sent.last().offers(u"do=consult&k=physician"_s));
        QVERIFY(sent.last().offers(u"do=lang_en"_s));
    }

    void the_menu_speaks_english()
    {
        const auto sent = m_talk->begin(u"en"_s);
        QVERIFY(sent.last().labels.contains(u"Ask for medicine"_s));
        QVERIFY(sent.last().labels.contains(u"Talk to a physician"_s));
    }

    void nothing_is_asked_without_consent()
    {
        m_talk->follow();
        m_talk->tap(u"do=lang_ja"_s);
        m_talk->tap(u"do=consent_no&p=use_care"_s);
        const auto sent = m_talk->tap(u"do=medicine"_s);
        QVERIFY(sent.last().offers(u"do=consent_yes&p=use_care"_s));
        QCOMPARE(requests(), 0);
    }

    void a_filled_in_form_becomes_a_request_with_a_number()
    {
        beginForm();
        m_talk->write(u"血圧の薬"_s);
        const QString answer = fillAfterMedicine();
        QVERIFY(answer.contains(u"M-1001"_s));
        QVERIFY(answer.contains(u"5120"_s));
        QCOMPARE(requests(), 1);
        QVERIFY(body().contains(u"血圧の薬"_s));
        QVERIFY(body().contains(u"\"neededOn\":\"2020-06-19\""_s)); // two days' worth left
        QVERIFY(!m_talk->consultation());
    }

    void a_form_in_english_becomes_a_request_too()
    {
        beginForm(u"en"_s);
        m_talk->write(u"Blood pressure tablets"_s);
        QVERIFY(fillAfterMedicine().contains(u"We have your request"_s));
        QVERIFY(body().contains(u"7 days"_s));
    }

    void urgent_medicine_enters_the_queue_at_high_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("urgent");
        QTest::newRow("insulin") << u"インスリン（持効型）"_s << true;
        QTest::newRow("English") << u"my Insulin pen"_s << true;
        QTest::newRow("full width") << u"ＷＡＲＦＡＲＩＮ"_s << true;
        QTest::newRow("in other words") << u"血をさらさらにする薬"_s << true;
        QTest::newRow("stomach") << u"胃薬"_s << false;
        QTest::newRow("part of a word") << u"noninsulinlike"_s << false;
    }
    void urgent_medicine_enters_the_queue_at_high()
    {
        QFETCH(QString, said);
        QFETCH(bool, urgent);
        beginForm();
        m_talk->write(said);
        fillAfterMedicine();
        const auto consultation = m_talk->consultation();
        QCOMPARE(consultation.has_value(), urgent);
        if (urgent) {
            QCOMPARE(consultation->kind, ConsultationKind::Medicine);
            QCOMPARE(consultation->risk.level(), RiskLevel::High);
            QCOMPARE(consultation->risk.reasons.first().rule, u"medicine-urgent"_s);
        }
    }

    void a_sticker_or_nonsense_in_the_middle_loses_nothing()
    {
        beginForm();
        m_talk->write(u"胃薬"_s);
        QVERIFY(newest(m_talk->happen(line::MessageReceived{u"s1"_s, line::StickerMessage{}}))
                    .contains(u"これまでの回答は残っています"_s));
        QVERIFY(newest(m_talk->write(u"？？？"_s)).contains(u"これまでの回答は残っています"_s));
        QVERIFY(newest(m_talk->happen(picture(u"p0"_s))).contains(u"これまでの回答は残っています"_s));
        QCOMPARE(m_talk->question(), u"days"_s);
        fillAfterMedicine();
        QVERIFY(body().contains(u"胃薬"_s));
    }

    void photos_of_the_label_are_counted()
    {
        beginForm();
        m_talk->write(u"胃薬"_s);
        m_talk->tap(u"q=days&a=week"_s);
        m_talk->write(u"2"_s);
        m_talk->tap(u"q=allergies&a=none"_s);
        QVERIFY(newest(m_talk->write(u"あとで送ります"_s)).contains(u"これまでの回答は残っています"_s));
        m_talk->happen(picture(u"p1"_s));
        QCOMPARE(m_talk->question(), u"photo"_s);
        m_talk->happen(picture(u"p2"_s));
        m_talk->tap(u"q=photo&a=none"_s);
        m_talk->tap(u"q=place&a=home"_s);
        QVERIFY(body().contains(u"\"pictures\":2"_s));
    }

    void stop_ends_the_form_and_a_person_is_called_in_the_middle_of_it()
    {
        beginForm();
        m_talk->write(u"胃薬"_s);
        m_talk->write(u"人と話す"_s);
        QVERIFY(m_talk->consultation().has_value());
        QCOMPARE(m_talk->question(), u"days"_s);
        QVERIFY(newest(m_talk->write(u"やめる"_s)).contains(u"やめました"_s));
        QCOMPARE(requests(), 0);
        QVERIFY(m_talk->tap(u"q=days&a=week"_s).last().offers(u"do=medicine"_s));
    }

    void each_helper_is_called_into_a_queue_of_their_own()
    {
        m_talk->begin();
        m_talk->tap(u"do=consult&k=counsellor"_s);
        QCOMPARE(m_talk->consultation()->kind, ConsultationKind::Counsellor);
    }

    void danger_in_the_form_gets_advice_at_once()
    {
        beginForm();
        const auto sent = m_talk->write(u"胸が痛くて息ができない"_s);
        QVERIFY(sent.first().urgent);
        QCOMPARE(m_talk->consultation()->risk.level(), RiskLevel::Emergency);
    }

    void words_of_self_harm_or_violence_in_the_form_call_for_two_people_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("danger");
        QTest::newRow("self-harm") << u"睡眠薬。もう死にたいです"_s << u"self_harm"_s;
        QTest::newRow("self-harm, en") << u"Sleeping pills, I want to die"_s << u"self_harm"_s;
        QTest::newRow("violence") << u"痛み止め。夫に殴られました"_s << u"violence"_s;
        QTest::newRow("neither") << u"血圧の薬"_s << QString();
        QTest::newRow("a way of speaking") << u"胃薬。死ぬほど眠いです"_s << QString();
    }
    void words_of_self_harm_or_violence_in_the_form_call_for_two_people()
    {
        QFETCH(QString, words);
        QFETCH(QString, danger);
        beginForm();
        m_talk->write(words);
        const auto found = m_talk->consultation();
        QCOMPARE(found && found->safety.danger ? found->safety.danger->danger : QString(), danger);
        if (!danger.isEmpty())
            QCOMPARE(found->risk.level(), RiskLevel::Emergency);
        QCOMPARE(m_talk->question(), danger.isEmpty() ? u"days"_s : m_talk->question());
    }
};

MADO_TEST(MedicineTest)

} // namespace mado::bot

#include "medicine_test.moc"
