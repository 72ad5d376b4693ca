// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/panel_bench.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/history_page.h"
#include "ui/desk/note_editor.h"
#include "ui/desk/overview_page.h"
#include "ui/desk/panel_tabs.h"
#include "ui/desk/side_panel.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

class SidePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_why_and_that_it_is_no_diagnosis();
    void shows_contact_consent_and_its_article();
    void tags_what_got_worse_and_names_the_day_compared_with();
    void note_is_saved_by_ctrl_enter_and_kept_for_its_consultation();
    void note_saved_late_leaves_the_keyboard_where_its_author_went();
    void waiting_notes_are_listed_with_their_state();
    void earlier_consultations_say_how_they_ended();
    void tabs_stand_in_two_rows_where_one_is_too_narrow();
};

namespace {
struct SideBench : ConversationWorld
{
    SideBench()
    {
        panel.setLanguage(Language::English);
        panel.resize(356, 790);
        panel.show(mikan());
        panel.QWidget::show();
    }
    bool ready() { return QTest::qWaitForWindowActive(&panel, 20000); }
    bool shows(const QString &words) const
    {
        for (auto *label : panel.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    SidePanel panel{theme, desk, transcript, clock};
};
} // namespace

void SidePanelTest::says_why_and_that_it_is_no_diagnosis()
{
    SideBench bench;
    QVERIFY(bench.ready());
    QVERIFY(bench.shows(QStringLiteral("Why this is an emergency")));
    QVERIFY(bench.shows(QStringLiteral("Triage rules 3.2 · not a diagnosis")));
    const auto &facts = bench.panel.findChild<OverviewPage *>()->reasons().facts();
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts.at(0).shape, std::optional(RiskLevel::Emergency));
    Consultation unrated = newer(mikan());
    unrated.risk = {RiskLevel::Unrated, {}, QStringLiteral("3.2"), {}};
    bench.panel.refresh(unrated);
    QVERIFY(bench.shows(QStringLiteral("not a diagnosis")));
}

void SidePanelTest::shows_contact_consent_and_its_article()
{
    SideBench bench;
    QVERIFY(bench.ready());
    const auto &facts = bench.panel.findChild<OverviewPage *>()->contact().facts();
    QCOMPARE(facts.at(0).value, ja("090-••••-••12"));
    QCOMPARE(facts.at(2).value, QStringLiteral("Agreed"));
    QCOMPARE(facts.at(2).more, ja("第4条第2項 · 12 June"));
}

void SidePanelTest::tags_what_got_worse_and_names_the_day_compared_with()
{
    SideBench bench;
    bench.tell();
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.shows(QStringLiteral("Compared with 16 June")));
    const auto &facts = bench.panel.findChild<OverviewPage *>()->answers().facts();
    QCOMPARE(facts.at(0).tag, QStringLiteral("Worse"));
    QCOMPARE(facts.at(2).tag, QString());
}

void SidePanelTest::note_is_saved_by_ctrl_enter_and_kept_for_its_consultation()
{
    SideBench bench;
    QVERIFY(bench.ready());
    bench.panel.writeNote();
    auto *field = bench.panel.findChild<NoteEditor *>()->findChild<ReplyField *>();
    QCOMPARE(bench.panel.focusWidget(), field);
    QTest::keyClicks(field, QStringLiteral("lives alone"));
    const Consultation other = waiting(QStringLiteral("p2"), RiskLevel::Low, 3);
    bench.panel.show(other);
    QVERIFY(field->text().isEmpty());
    QVERIFY(bench.panel.hasUnsavedNote());
    bench.panel.show(mikan());
    QTRY_COMPARE(field->text(), QStringLiteral("lives alone"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.desk.notes.size(), 1);
    QCOMPARE(bench.desk.notes.at(0).text, QStringLiteral("lives alone"));
    QVERIFY(!bench.panel.hasUnsavedNote());
}

void SidePanelTest::note_saved_late_leaves_the_keyboard_where_its_author_went()
{
    SideBench bench;
    QLineEdit elsewhere(&bench.panel);
    elsewhere.show();
    QVERIFY(bench.ready());
    QSignalSpy back(&bench.panel, &SidePanel::conversationRequested);
    auto *field = bench.panel.findChild<NoteEditor *>()->findChild<ReplyField *>();
    const auto write = [&] {
        bench.panel.writeNote();
        QTest::keyClicks(field, QStringLiteral("lives alone"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    };
    bench.desk.held = true;
    write();
    elsewhere.setFocus();
    bench.desk.answerHeld();
    QTRY_VERIFY(field->text().isEmpty());
    QCOMPARE(back.count(), 0);
    bench.desk.held = false;
    write();
    QCOMPARE(back.count(), 1);
}

void SidePanelTest::waiting_notes_are_listed_with_their_state()
{
    SideBench bench;
    bench.tell();
    bench.queue(AddNote{std::nullopt, ja("あとで届くメモ")}, OutboxState::Waiting, 5);
    QVERIFY(bench.ready());
    QTRY_VERIFY(bench.shows(ja("あとで届くメモ")));
    QVERIFY(bench.shows(QStringLiteral("Waiting to be sent")));
}

void SidePanelTest::earlier_consultations_say_how_they_ended()
{
    SideBench bench;
    const auto at = [](int minutes) { return evening().addSecs(-60 * minutes); };
    bench.transcript.apply(
        TranscriptDiff{mikan().conversation,
                       {Entry{*EntryId::from(QStringLiteral("o1")), 1, at(900), Event{EventKind::Opened, {}, {}}},
                        Entry{*EntryId::from(QStringLiteral("c1")), 2, at(880),
                              Event{EventKind::Closed, hasegawa(), QStringLiteral("testing_desk")}},
                        Entry{*EntryId::from(QStringLiteral("o2")), 3, at(9), Event{EventKind::Opened, {}, {}}}}});
    QVERIFY(bench.ready());
    bench.panel.showTab(SidePanel::Tab::History);
    const auto *page = bench.panel.findChild<HistoryPage *>();
    QTRY_COMPARE(page->count(), 1);
    const auto &facts = page->findChild<FactList *>()->facts();
    QCOMPARE(facts.at(0).value, QStringLiteral("Sent to the testing desk"));
    QCOMPARE(facts.at(1).value, QStringLiteral("長谷川 (nurse)"));
}

void SidePanelTest::tabs_stand_in_two_rows_where_one_is_too_narrow()
{
    SideBench bench;
    QVERIFY(bench.ready());
    auto *tabs = bench.panel.findChild<PanelTabs *>();
    for (const int width : {900, 280}) {
        bench.panel.resize(width, 790);
        QCoreApplication::processEvents();
        for (const auto *tab : tabs->findChildren<QAbstractButton *>()) {
            QVERIFY(tab->geometry().right() < width);
            QVERIFY(tab->isHidden() || tab->width() >= tab->sizeHint().width());
            QVERIFY(tab->geometry().bottom() < tabs->height());
        }
        QCOMPARE(tabs->height() > 44, width == 280);
    }
}

MADO_TEST(SidePanelTest)

#include "side_panel_test.moc"
