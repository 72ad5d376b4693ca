// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/faq_rows.h"
#include "ui/services/round_form.h"
#include "ui/services/survey_pictures.h"
#include "ui/services/surveys_page.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile officer{*StaffId::from(u"inoue"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
const StaffName colleague{*StaffId::from(u"imai"_s), u"今井"_s, Role::Officer};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

SurveyRound round(const char *id, SurveyRoundState state, const StaffName &writer = colleague)
{
    const bool begun = state != SurveyRoundState::Planned;
    return {.id = *SurveyRoundId::from(QString::fromLatin1(id)),
            .revision = 3,
            .content = {{u"第5回"_s, u"Round 5"_s},
                        {u"お答えください。"_s, u"Please answer."_s},
                        {AudienceKind::Everybody, {}},
                        noon,
                        noon.addDays(2)},
            .state = state,
            .writtenBy = writer,
            .openedBy = std::nullopt,
            .people = 41230,
            .invited = begun ? 38000 : 0,
            .started = begun ? 13580 : 0,
            .answered = begun ? 12740 : 0,
            .byHour = begun ? QList<int>{2400, 5100, 5240} : QList<int>{},
            .questions = begun ? QList<SurveyQuestionCount>{{{u"体温"_s, u"Temperature"_s}, 13580, 13512}}
                               : QList<SurveyQuestionCount>{}};
}

FollowUpPlan plan()
{
    QList<int> hours(24, 0);
    hours[8] = 3200;
    return {.revision = 2,
            .asks = true,
            .people = 3200,
            .byHour = hours,
            .planned = 2879,
            .asked = 1800,
            .byThemselves = 600,
            .leftOut = 321,
            .quota = MessageQuota{100000, 59200, noon},
            .left = 40300,
            .daysLeft = 14,
            .today = 2879};
}

/// A server's surveys without a server: remembers what it was asked.
class FakeSurveys final : public SurveyRounds
{
public:
    QFuture<Result<SurveyAccountList>> accounts() override
    {
        return ready<Result<SurveyAccountList>>(SurveyAccountList{{boardNow.account}});
    }
    QFuture<Result<SurveyRoundBoard>> board(const AccountId &) override { return answer(); }
    QFuture<Result<SurveyRoundBoard>> save(const AccountId &, const SurveyRoundId &id,
                                           const SurveyRoundSave &save) override
    {
        saved << save;
        SurveyRound now = round("x", SurveyRoundState::Planned, {officer.id, officer.name, officer.role});
        now.id = id;
        now.revision = save.revision + 1;
        now.content = save.content;
        boardNow.rounds.prepend(now);
        return answer();
    }
    QFuture<Result<SurveyRoundBoard>> move(const AccountId &, const SurveyRoundId &,
                                           const SurveyRoundStep &step) override
    {
        steps << step;
        return answer();
    }
    QFuture<Result<SurveyRoundBoard>> switchAsking(const AccountId &, const FollowUpSwitch &change) override
    {
        switches << change;
        boardNow.followUp.asks = change.asks;
        return answer();
    }

    SurveyRoundBoard boardNow{noon,
                              {account, {u"窓口"_s, u"Desk"_s}},
                              {u"健康観察"_s, u"Health check"_s},
                              true,
                              {round("r-1", SurveyRoundState::Planned), round("r-2", SurveyRoundState::Open)},
                              {41230, 40000, 1230, 1144, {{{u"横浜市"_s, u"Yokohama"_s}, 9618}}},
                              plan(),
                              4100,
                              3900,
                              {{{u"体温"_s, u"Temperature"_s}, 200, 190}},
                              {{{u"横浜市保健所"_s, u"Yokohama health centre"_s}, {{u"横浜市"_s, u"Yokohama"_s}}}},
                              {u"担当の保健所"_s, u"your health centre"_s},
                              {{u"箱根町"_s, u"Hakone"_s}}};
    std::optional<AppError> error;
    QList<SurveyRoundSave> saved;
    QList<SurveyRoundStep> steps;
    QList<FollowUpSwitch> switches;

private:
    QFuture<Result<SurveyRoundBoard>> answer() const
    {
        if (error)
            return ready<Result<SurveyRoundBoard>>(tl::make_unexpected(*error));
        return ready<Result<SurveyRoundBoard>>(boardNow);
    }
};

} // namespace

class SurveysPageTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<FakeSurveys> m_surveys;
    std::unique_ptr<SurveysPage> m_page;
    std::unique_ptr<Hands> m_hands;

    FaqRows &rows() const { return *m_page->findChild<FaqRows *>(); }
    RoundForm &form() const { return *m_page->findChild<RoundForm *>(); }

private Q_SLOTS:
    void init()
    {
        m_surveys = std::make_unique<FakeSurveys>();
        m_page = std::make_unique<SurveysPage>(m_theme, officer);
        m_page->setLanguage(Language::English);
        m_page->resize(1400, 820);
        m_page->setSurveys(m_surveys.get());
        m_page->show();
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
    }
    void cleanup()
    {
        m_hands.reset();
        m_page.reset();
    }

    void what_the_months_messages_allow_stands_beside_what_everybody_would_take()
    {
        QVERIFY(m_hands->sees(u"3,200 people chose an hour"_s));
        QVERIFY(m_hands->sees(u"2,879 planned, 1,800 asked, 600 answered by themselves, 321 left"_s));
        QVERIFY(m_hands->sees(u"40,300 may still go to questions and invitations on 14 days: 2,879 today"_s));
        QVERIFY(m_hands->sees(u"Everybody every day would take 44,800"_s));
        QVERIFY(m_hands->sees(u"No desk is named for: Hakone"_s));
    }

    void asking_every_day_is_switched_off_and_on()
    {
        m_hands->clickOn(u"Stop asking"_s);
        QCOMPARE(m_surveys->switches, (QList<FollowUpSwitch>{{2, false}}));
        QVERIFY(m_hands->sees(u"Off: nobody is asked by itself"_s));
        QVERIFY(m_hands->sees(u"Begin asking"_s));
    }

    void a_round_is_planned_by_the_keyboard()
    {
        m_hands->clickOn(u"Plan a round"_s);
        QTRY_COMPARE(m_page->focusWidget(), form().findChildren<QLineEdit *>().at(0));
        m_hands->compose(u"第6回"_s);
        form().findChildren<QLineEdit *>().at(1)->setText(u"Round 6"_s);
        form().findChildren<QPlainTextEdit *>().at(0)->setPlainText(u"調査です。"_s);
        form().findChildren<QPlainTextEdit *>().at(1)->setPlainText(u"A survey."_s);
        QVERIFY(m_hands->sees(u"41,230 people"_s));
        m_hands->clickOn(u"Save"_s);
        QCOMPARE(m_surveys->saved.size(), 1);
        QCOMPARE(m_surveys->saved[0].revision, qint64(0));
        QCOMPARE(m_surveys->saved[0].content.name, (LocalText{u"第6回"_s, u"Round 6"_s}));
        QVERIFY(m_surveys->saved[0].content.closesAt > m_surveys->saved[0].content.opensAt);
        QVERIFY(m_hands->sees(u"somebody else opens it"_s));
        QVERIFY(!m_hands->sees(u"Open the round"_s));
    }

    void a_colleagues_round_is_opened_and_an_open_one_paused_and_closed()
    {
        rows().choose(u"r-1"_s);
        m_hands->clickOn(u"Open the round"_s);
        rows().choose(u"r-2"_s);
        QVERIFY(m_hands->sees(u"12,740"_s) && m_hands->sees(u"93.8 %"_s));
        m_hands->clickOn(u"Pause"_s);
        m_hands->clickOn(u"Close the round"_s);
        QCOMPARE(m_surveys->steps, (QList<SurveyRoundStep>{{3, SurveyRoundStepKind::Open},
                                                           {3, SurveyRoundStepKind::Pause},
                                                           {3, SurveyRoundStepKind::Close}}));
    }

    void pictures_tell_their_numbers_to_screen_readers()
    {
        rows().choose(u"r-2"_s);
        QVERIFY(m_page->findChild<PileChart *>()->accessibleDescription().contains(u"12,740"_s));
        for (const QuestionSteps *steps : m_page->findChildren<QuestionSteps *>())
            QVERIFY(steps->accessibleDescription().contains(u"stopped here"_s));
    }

    void what_is_typed_stays_when_the_list_is_read_again()
    {
        rows().choose(u"r-1"_s);
        form().findChildren<QLineEdit *>().at(1)->setText(u"Round five"_s);
        m_page->reload();
        QCOMPARE(form().findChildren<QLineEdit *>().at(1)->text(), u"Round five"_s);
        QSignalSpy said(m_page.get(), &SurveysPage::said);
        rows().choose(u"r-2"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(rows().chosen(), u"r-1"_s);
    }
};

MADO_TEST(SurveysPageTest)

} // namespace mado::test

#include "surveys_page_test.moc"
