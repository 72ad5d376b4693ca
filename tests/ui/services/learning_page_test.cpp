// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/hands.h"
#include "tests/support/runner.h"
#include "ui/services/faq_rows.h"
#include "ui/services/learning_form.h"
#include "ui/services/learning_page.h"
#include "ui/services/week_calendar.h"
#include "ui/shared/button.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"learning"_s);
const StaffProfile officer{*StaffId::from(u"inoue"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

LearningItem item(const char *id, LearningKind kind, LearningState state)
{
    const bool live = kind == LearningKind::Lesson;
    return {.id = *LearningItemId::from(QString::fromLatin1(id)),
            .revision = 2,
            .content = {kind,
                        live ? LearningSubject::Science : LearningSubject::Mathematics,
                        8,
                        8,
                        live ? LocalText{u"電流"_s, u"Electric current"_s} : LocalText{u"一次関数"_s, u"Lines"_s},
                        {u"提供団体A"_s, u"Provider A"_s},
                        u"https://example.org/a"_s,
                        12,
                        live ? std::optional(noon.addDays(1)) : std::nullopt,
                        std::nullopt},
            .state = state,
            .changedBy = std::nullopt,
            .changedAt = noon,
            .publishedAt = noon,
            .views = live ? 0 : 18204,
            .reminders = live ? 31 : 0};
}

/// A server's catalogue without a server: remembers what it was asked.
class FakeLearning final : public Learning
{
public:
    QFuture<Result<LearningAccountList>> accounts() override
    {
        return ready<Result<LearningAccountList>>(LearningAccountList{{boardNow.account}});
    }
    QFuture<Result<LearningBoard>> board(const AccountId &) override { return answer(); }
    QFuture<Result<LearningBoard>> save(const AccountId &, const LearningItemId &id, const LearningSave &save) override
    {
        saved << save;
        LearningItem now = item("x", LearningKind::Video, LearningState::Draft);
        now.id = id;
        now.revision = save.revision + 1;
        now.content = save.content;
        boardNow.items.prepend(now);
        return answer();
    }
    QFuture<Result<LearningBoard>> move(const AccountId &, const LearningItemId &, const LearningStep &step) override
    {
        steps << step;
        return answer();
    }

    LearningBoard boardNow{noon,
                           {account, {u"おうち学習"_s, u"Learning"_s}},
                           {item("i-1", LearningKind::Video, LearningState::Published),
                            item("i-2", LearningKind::Lesson, LearningState::Draft)}};
    QList<LearningSave> saved;
    QList<LearningStep> steps;

private:
    QFuture<Result<LearningBoard>> answer() const { return ready<Result<LearningBoard>>(boardNow); }
};

} // namespace

class LearningPageTest : public QObject
{
    Q_OBJECT

    const Theme m_theme{Theme::Mode::Light};
    std::unique_ptr<FakeLearning> m_learning;
    std::unique_ptr<LearningPage> m_page;
    std::unique_ptr<Hands> m_hands;

    FaqRows &rows() const { return *m_page->findChild<FaqRows *>(); }
    QLineEdit *line(int which) const
    {
        return m_page->findChild<LearningForm *>()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly).at(which);
    }

private Q_SLOTS:
    void init()
    {
        m_learning = std::make_unique<FakeLearning>();
        m_page = std::make_unique<LearningPage>(m_theme, officer);
        m_page->setLanguage(Language::English);
        m_page->resize(1400, 820);
        m_page->show();
        m_page->setLearning(m_learning.get());
        m_hands = std::make_unique<Hands>(*m_page);
        QVERIFY(m_hands->waitForFocus());
    }
    void cleanup()
    {
        m_hands.reset();
        m_page.reset();
    }

    void an_item_is_added_and_kept_as_a_draft()
    {
        m_hands->clickOn(u"Add"_s);
        QTRY_COMPARE(m_page->focusWidget(), line(0));
        m_hands->compose(u"平方根"_s);
        line(1)->setText(u"Square roots"_s);
        line(2)->setText(u"提供団体B"_s);
        line(3)->setText(u"Provider B"_s);
        line(4)->setText(u"http://unsafe.example"_s);
        m_hands->clickOn(u"Save"_s);
        QVERIFY(m_learning->saved.isEmpty()); // the link is not safe
        line(4)->setText(u"https://example.org/roots"_s);
        m_hands->clickOn(u"Save"_s);
        QCOMPARE(m_learning->saved.size(), 1);
        QCOMPARE(m_learning->saved[0].content.title, (LocalText{u"平方根"_s, u"Square roots"_s}));
        QVERIFY(!m_learning->saved[0].content.startsAt);
        QCOMPARE(m_learning->saved[0].revision, qint64(0));
    }

    void views_and_reminders_stand_there_and_lessons_stand_in_their_week()
    {
        rows().choose(u"i-1"_s);
        QVERIFY(m_hands->sees(u"Shown 18,204 times"_s));
        QVERIFY(m_hands->sees(u"Science  Electric current  Draft"_s));
        QVERIFY(m_hands->sees(u"1 lessons and events"_s));
        m_hands->clickOn(u"18 June 12:00  Science  Electric current  Draft"_s);
        QCOMPARE(rows().chosen(), u"i-2"_s);
        rows().choose(u"i-2"_s);
        QVERIFY(m_hands->sees(u"Reminders asked for: 31"_s));
    }

    void the_week_after_has_lessons_of_its_own()
    {
        auto *calendar = m_page->findChild<WeekCalendar *>();
        const auto buttons = calendar->findChildren<IconButton *>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QVERIFY(m_hands->sees(u"Week of 22 June"_s));
        QVERIFY(!m_hands->sees(u"Electric current  Draft"_s));
        m_hands->clickOn(u"This week"_s);
        QVERIFY(m_hands->sees(u"Electric current  Draft"_s));
    }

    void an_item_is_published_and_withdrawn()
    {
        rows().choose(u"i-2"_s);
        m_hands->clickOn(u"Publish"_s);
        rows().choose(u"i-1"_s);
        m_hands->clickOn(u"Withdraw"_s);
        QCOMPARE(m_learning->steps,
                 (QList<LearningStep>{{2, LearningStepKind::Publish}, {2, LearningStepKind::Withdraw}}));
    }

    void only_live_lessons_are_listed_where_that_is_chosen()
    {
        QCOMPARE(rows().count(), 2);
        m_hands->clickOn(u"Live"_s);
        QCOMPARE(rows().count(), 1);
    }
};

MADO_TEST(LearningPageTest)

} // namespace mado::test

#include "learning_page_test.moc"
