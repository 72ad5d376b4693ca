// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/answer_reading.h"
#include "backend/survey/package.h"
#include "backend/survey/plain_text.h"
#include "backend/survey/walk.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace mado;
using namespace mado::survey;

namespace {

const QDate day(2020, 6, 17);
const QStringList everything{u"use_prefecture"_s, u"use_national"_s, u"callback"_s};

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

    AccountPackage m_package;

    triage::Answer tap(const char *question, const QStringList &options) const
    {
        return *answerOf(*m_package.health.question(QLatin1String(question)), options);
    }
    ReadAnswer type(const char *question, const QString &text) const
    {
        return readTyped(*m_package.health.question(QLatin1String(question)), text, day);
    }
    triage::Answers answers(const QString &age, const QString &temperature, const QString &breathing) const
    {
        triage::Answers given{day, {}, std::nullopt};
        given.given.insert(u"age"_s, tap("age", {age}));
        given.given.insert(u"municipality"_s, tap("municipality", {u"yokohama"_s}));
        given.given.insert(u"temperature"_s, *type("temperature", temperature));
        given.given.insert(u"breathing"_s, tap("breathing", {breathing}));
        for (const char *key : {"signs", "fatigue", "cough", "medicines", "conditions"})
            given.given.insert(QLatin1String(key), tap(key, {u"none"_s}));
        return given;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto package = loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support"));
        QVERIFY(package);
        m_package = *package;
    }

    void numbers_are_read_in_every_usual_form_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number");
        QTest::newRow("plain") << u"38.4"_s << 38.4;
        QTest::newRow("full width") << u"３８．４度"_s << 38.4;
        QTest::newRow("degree sign") << u"38.4℃"_s << 38.4;
        QTest::newRow("Japanese point") << u"38度4分"_s << 38.4;
        QTest::newRow("comma") << u"38,4"_s << 38.4;
        QTest::newRow("polite") << u"３８．４でした。"_s << 38.4;
        QTest::newRow("day") << u"4日目です"_s << 4.0;
        QTest::newRow("days") << u"about 4 days"_s << 4.0;
        QTest::newRow("about") << u"約４日"_s << 4.0;
    }
    void numbers_are_read_in_every_usual_form()
    {
        QFETCH(QString, typed);
        QFETCH(double, number);
        QVERIFY(numberIn(typed));
        QCOMPARE(*numberIn(typed), number);
    }

    void what_is_no_single_number_is_not_guessed()
    {
        for (const QString &text : {u"2日前から38度"_s, u"ある"_s, u""_s, u"38.4.1"_s, u"電話090"_s, u"-3"_s})
            QVERIFY2(!numberIn(text), qPrintable(text));
    }

    void typed_labels_count_in_both_languages_and_widths()
    {
        QCOMPARE(type("breathing", u"なし"_s)->shown.ja, u"ない"_s);
        QCOMPARE(type("cough", u" Very Much "_s)->shown.en, u"Severe"_s);
        QCOMPARE(type("temperature", u"わからない"_s)->value, triage::AnswerValue(triage::NotKnown{}));
        QCOMPARE(type("days", u"なし"_s)->value, triage::AnswerValue(0.0));
        QCOMPARE(type("conditions", u"糖尿病、ＣＯＰＤ"_s)->shown.ja, u"糖尿病・呼吸器の病気"_s);
        QCOMPARE(type("conditions", u"diabetes and high blood pressure"_s)->shown.en,
                 u"Diabetes, High blood pressure"_s);
        QCOMPARE(type("municipality", u"横浜市中区"_s)->shown.ja, u"横浜市中区"_s);
    }

    void what_cannot_be_read_says_why()
    {
        QCOMPARE(type("breathing", u"むらさき"_s).error(), Refusal::NotAChoice);
        QCOMPARE(type("conditions", u"糖尿病、むらさき"_s).error(), Refusal::NotAChoice);
        QCOMPARE(type("temperature", u"384"_s).error(), Refusal::OutOfRange);
        QCOMPARE(type("temperature", u"高いです"_s).error(), Refusal::NotANumber);
        QCOMPARE(type("phone", u"12345"_s).error(), Refusal::NotAPhone);
        QCOMPARE(type("municipality", QString(300, u'あ')).error(), Refusal::TooLong);
    }

    void a_phone_number_keeps_its_digits_only()
    {
        QCOMPARE(type("phone", u"０９０−１２３４−５６１２"_s)->value, triage::AnswerValue(u"09012345612"_s));
    }

    void none_and_something_exclude_each_other()
    {
        const Question &question = *m_package.health.question(u"conditions"_s);
        QVERIFY(!answerOf(question, {u"none"_s, u"diabetes"_s}));
        QVERIFY(!answerOf(question, {u"purple"_s}));
        QVERIFY(answerOf(question, {u"heart"_s, u"diabetes"_s}));
    }

    void days_are_asked_only_of_those_with_symptoms()
    {
        auto given = answers(u"age_30_39"_s, u"36.5"_s, u"none"_s);
        given.given.remove(u"conditions"_s);
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"conditions"_s);
        QCOMPARE(effective(m_package.health, given, everything).given[u"days"_s].value, triage::AnswerValue(0.0));
        given.given.insert(u"temperature"_s, *type("temperature", u"37.5"_s));
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"days"_s);
        given.given.insert(u"temperature"_s, *type("temperature", u"わからない"_s));
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"days"_s);
    }

    void pregnancy_is_asked_where_it_applies()
    {
        auto given = answers(u"age_70_79"_s, u"36.5"_s, u"none"_s);
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"lives_with"_s);
        given = answers(u"age_30_39"_s, u"36.5"_s, u"none"_s);
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"pregnancy"_s);
        QCOMPARE(effective(m_package.health, given, everything).age, triage::AgeBand(30, 39));
    }

    void the_phone_is_asked_only_with_consent_to_it()
    {
        auto given = answers(u"age_70_79"_s, u"36.5"_s, u"none"_s);
        given.given.insert(u"lives_with"_s, tap("lives_with", {u"alone"_s}));
        given.given.insert(u"medicines"_s, tap("medicines", {u"none"_s}));
        given.given.insert(u"contact"_s, tap("contact", {u"call"_s}));
        QCOMPARE(nextQuestion(m_package.health, given, everything)->key, u"phone"_s);
        QVERIFY(!nextQuestion(m_package.health, given, {u"use_prefecture"_s}));
    }

    void worse_answers_are_marked_against_the_previous_response()
    {
        const auto before = answers(u"age_30_39"_s, u"37.6"_s, u"none"_s);
        auto now = answers(u"age_30_39"_s, u"38.4"_s, u"rest"_s);
        now.given.insert(u"fatigue"_s, tap("fatigue", {u"unknown"_s}));
        for (const SurveyAnswer &answer : forStaff(m_package.health, now, before, everything))
            QCOMPARE(answer.worse, answer.question == u"temperature"_s || answer.question == u"breathing"_s);
        for (const SurveyAnswer &answer : forStaff(m_package.health, now, std::nullopt, everything))
            QVERIFY(!answer.worse);
    }

    void answers_survive_being_stored()
    {
        auto given = answers(u"age_30_39"_s, u"38.4"_s, u"rest"_s);
        given.given.insert(u"days"_s, tap("days", {u"unknown"_s}));
        given.given.insert(u"conditions"_s, tap("conditions", {u"heart"_s, u"lung"_s}));
        given.given.insert(u"municipality"_s, *type("municipality", u"横浜市中区"_s));
        const auto back = decodeAnswers(m_package.health, encodeAnswers(given), day);
        QCOMPARE(back.given, given.given);
    }

    void unknown_places_in_a_text_stay_and_values_are_not_expanded_again()
    {
        QCOMPARE(filled(u"{a} and {b}"_s, {{u"a"_s, u"{b}"_s}}), u"{b} and {b}"_s);
    }

    void staff_answer_within_their_hours_in_japan()
    {
        QVERIFY(m_package.hours.openAt(QDateTime(QDate(2020, 6, 17), QTime(0, 0), Qt::UTC)));
        QVERIFY(!m_package.hours.openAt(QDateTime(QDate(2020, 6, 17), QTime(12, 0), Qt::UTC)));
        QVERIFY(!m_package.hours.openAt(QDateTime(QDate(2020, 6, 16), QTime(23, 59, 59), Qt::UTC)));
    }
};

MADO_TEST(AnswersTest)
#include "answers_test.moc"
