// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/board/board_page.h"
#include "ui/board/case_table.h"
#include "ui/board/figure_card.h"
#include "ui/board/person_list.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

BoardPerson person(const StaffName &who, bool connected, int held)
{
    QList<LevelCount> levels;
    if (held > 0)
        levels.append({RiskLevel::High, held});
    return {.staff = who,
            .duty = connected ? Duty::OnDuty : Duty::Off,
            .dutyUntil = std::nullopt,
            .connected = connected,
            .lastActAt = std::nullopt,
            .held = levels,
            .languages = {u"ja"_s},
            .kinds = {}};
}

Board boardOf(const QList<BoardPerson> &people)
{
    return {.serverTime = evening(),
            .attended = true,
            .paging = true,
            .comfortable = 3,
            .waiting = {{RiskLevel::High, 2, 0, evening()}},
            .overdueCalls = 0,
            .oldestOverdueCall = std::nullopt,
            .people = people,
            .emergencyGoal = {29, 32},
            .today = {{ConsultationKind::Nurse, 5, {{Disposition::SelfCare, 2}}}},
            .pages = {},
            .samples = {}};
}

struct Bench
{
    explicit Bench(const QList<Consultation> &all)
    {
        desk.profile.role = Role::Supervisor;
        desk.state.phase = ConnectionState::Phase::Online;
        desk.shownBoard = boardOf({person(saeki(), true, 1), person(hasegawa(), false, 0)});
        page = std::make_unique<BoardPage>(theme, desk, clock);
        page->setLanguage(Language::English);
        page->resize(1312, 820);
        page->show();
        for (const auto &one : all)
            desk.consultations.insert(one.id.text(), one);
        Q_EMIT desk.queueChanged({all, {}});
    }
    bool ready()
    {
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get(), 20000))
            return false;
        page->focusList();
        return true;
    }
    template <class T> T *part() { return page->findChild<T *>(); }
    void press(Qt::Key key) { QTest::keyClick(page->focusWidget(), key); }
    Button *buttonOf(const StaffName &who)
    {
        for (auto *row : page->findChildren<PersonRow *>()) {
            if (row->id() == who.id)
                return row->button();
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    SetClock clock{evening()};
    FakeDesk desk;
    std::unique_ptr<BoardPage> page;
};

} // namespace

class BoardPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void by_keyboard_alone_the_next_one_is_assigned_to_whom_it_suits()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3), waiting(u"b"_s, RiskLevel::Emergency, 1)});
        QVERIFY(t.ready());
        QCOMPARE(t.part<CaseTable>()->selected()->text(), u"b"_s); // the worst one stands first
        t.press(Qt::Key_J);
        QCOMPARE(t.part<CaseTable>()->selected()->text(), u"a"_s);
        t.press(Qt::Key_Return);
        QCOMPARE(static_cast<QWidget *>(t.buttonOf(saeki())), t.page->focusWidget());
        t.press(Qt::Key_Space);
        QTRY_COMPARE(t.desk.assigned.size(), 1);
        QCOMPARE(t.desk.assigned.first().first.text(), u"a"_s);
        QCOMPARE(t.desk.assigned.first().second, saeki().id);
    }

    void several_that_are_marked_are_assigned_one_by_one_and_taken_back_together()
    {
        const auto held = taken(waiting(u"c"_s, RiskLevel::High, 1), hasegawa(), evening());
        Bench t({waiting(u"a"_s, RiskLevel::High, 3), waiting(u"b"_s, RiskLevel::High, 2), held});
        QVERIFY(t.ready());
        QTest::keyClick(t.page->focusWidget(), Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(t.part<CaseTable>()->marked().size(), 2);
        t.buttonOf(saeki())->click();
        QTRY_COMPARE(t.desk.assigned.size(), 2);
        QCOMPARE(t.desk.assigned.at(0).first.text(), u"a"_s);
        QCOMPARE(t.desk.assigned.at(1).first.text(), u"b"_s);
        QCOMPARE(t.desk.assigned.at(1).second, saeki().id);
        t.desk.assigned.clear();
        t.press(Qt::Key_U);
        QTRY_COMPARE(t.desk.givenBack.size(), 2); // nobody's: to oneself, and back to the queue
        QCOMPARE(t.desk.assigned.size(), 2);
        QCOMPARE(t.desk.assigned.first().second, t.desk.profile.id);
        t.press(Qt::Key_U);
        QCOMPARE(t.desk.givenBack.size(), 2);
    }

    void what_somebody_held_goes_back_to_them()
    {
        const auto held = taken(waiting(u"c"_s, RiskLevel::High, 1), hasegawa(), evening());
        Bench t({held});
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        QTRY_VERIFY(t.part<CaseTable>()->selected());
        t.buttonOf(saeki())->click();
        QTRY_COMPARE(t.desk.assigned.size(), 1);
        t.press(Qt::Key_U);
        QTRY_COMPARE(t.desk.assigned.size(), 2);
        QCOMPARE(t.desk.assigned.last().second, hasegawa().id);
        QVERIFY(t.desk.givenBack.isEmpty());
    }

    void one_that_was_taken_meanwhile_is_left_and_the_page_says_so()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3), waiting(u"b"_s, RiskLevel::High, 2)});
        QVERIFY(t.ready());
        QTest::keyClick(t.page->focusWidget(), Qt::Key_J, Qt::ShiftModifier);
        t.desk.error = AppError{AppError::Kind::Refused, u"assign.changed"_s, std::nullopt};
        t.buttonOf(saeki())->click();
        QTRY_COMPARE(t.desk.assigned.size(), 2);
        t.press(Qt::Key_U);
        QCOMPARE(t.desk.assigned.size(), 2); // nothing was done, so nothing is undone
    }

    void one_who_is_not_there_is_called_in_instead()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3)});
        QVERIFY(t.ready());
        QCOMPARE(t.buttonOf(hasegawa())->text(), u"Call in"_s);
        t.buttonOf(hasegawa())->click();
        QTRY_COMPARE(t.desk.calledIn, QList{hasegawa().id});
        QVERIFY(t.desk.assigned.isEmpty());
    }

    void after_calling_somebody_in_the_keys_are_in_the_list_again()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3)});
        QPushButton next(t.page.get()); // where the keys would go from a button that is off
        next.show();
        QVERIFY(t.ready());
        t.buttonOf(hasegawa())->setFocus();
        t.press(Qt::Key_Space);
        QTRY_COMPARE(t.desk.calledIn.size(), 1);
        QTRY_COMPARE(t.page->focusWidget(), static_cast<QWidget *>(t.part<CaseTable>()));
    }

    void nothing_is_offered_while_offline()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3)});
        QVERIFY(t.buttonOf(saeki())->isEnabled());
        t.desk.state.phase = ConnectionState::Phase::Offline;
        Q_EMIT t.desk.connectionChanged(t.desk.state);
        QVERIFY(!t.buttonOf(saeki())->isEnabled());
    }

    void the_holder_is_not_offered_what_they_hold()
    {
        Bench t({taken(waiting(u"a"_s, RiskLevel::High, 3), saeki(), evening())});
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        QTRY_VERIFY(t.part<CaseTable>()->selected());
        QVERIFY(!t.buttonOf(saeki())->isVisible());
    }

    void when_nobody_attends_the_page_says_so_and_what_happens()
    {
        Bench t({});
        QVERIFY(!t.part<Banner>()->isVisible());
        QSignalSpy attended(t.page.get(), &BoardPage::attendedChanged);
        t.desk.shownBoard->attended = false;
        t.desk.shownBoard->pages = {{PageId::random(),
                                     PageKind::EmergencyUnattended,
                                     evening(),
                                     {},
                                     {},
                                     PageState::Failed,
                                     3,
                                     u"gateway.refused"_s,
                                     {}}};
        t.page->reload();
        QTRY_VERIFY(t.part<Banner>()->isVisible());
        QCOMPARE(attended.count(), 1);
    }

    void figures_have_their_denominators()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3)});
        QStringList said;
        for (const auto *card : t.page->findChildren<FigureCard *>())
            said << card->accessibleName();
        QVERIFY2(said.contains(u"Emergencies within their goal: 90 %. Today 29 of 32"_s), qPrintable(said.join(u'\n')));
    }

    void with_privacy_bars_nobody_is_named()
    {
        Bench t({waiting(u"a"_s, RiskLevel::High, 3)});
        t.page->setPrivacyBars(true);
        for (const auto *label : t.page->findChildren<TextLabel *>())
            QVERIFY(!label->text().contains(u" a "_s));
        QCOMPARE(t.part<CaseTable>()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"R-a"_s);
    }
};

MADO_TEST(BoardPageTest)
#include "board_test.moc"
