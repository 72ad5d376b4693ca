// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/support/staff_samples.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/reply_field.h"
#include "ui/settings/settings_nav.h"
#include "ui/shared/button.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/shell/toasts.h"
#include "ui/staff/reason_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace mado;
using namespace mado::test;

namespace {

struct World
{
    World()
    {
        console.people.list = {staffEvening(), staffSample(), {}};
        console.fill();
    }
    bool show()
    {
        console.window->activateWindow();
        return QTest::qWaitForWindowActive(console.window.get(), 20000);
    }
    PageStack &pages() { return console.window->findChild<DeskFrame *>()->pages(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <class T> T *part() { return console.window->findChild<T *>(); }

    Console console;
};

} // namespace

class PagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void g_and_comma_opens_the_settings_and_g_and_t_leads_back_where_one_was()
    {
        World t;
        QVERIFY(t.show());
        auto *list = t.part<QueueList>();
        QVERIFY(list->hasFocus());
        t.press(Qt::Key_J);
        t.press(Qt::Key_G);
        t.press(Qt::Key_Comma);
        QCOMPARE(int(t.pages().place()), int(Place::Settings));
        QVERIFY(t.part<SettingsNav>()->isAncestorOf(QApplication::focusWidget()));
        t.press(Qt::Key_G);
        t.press(Qt::Key_T);
        QCOMPARE(int(t.pages().place()), int(Place::Desk));
        QVERIFY(list->hasFocus());
    }

    void t_after_g_takes_nobody_over()
    {
        World t;
        QVERIFY(t.show());
        const auto person = *t.console.page->queue().find(*ConsultationId::from(QStringLiteral("p3")));
        t.console.desk.consultations.insert(QStringLiteral("p3"), taken(person, saeki(), evening()));
        for (int i = 0; i < 3; ++i)
            t.press(Qt::Key_J);
        QCOMPARE(t.console.page->shown()->text(), QStringLiteral("p3"));
        t.press(Qt::Key_G);
        t.press(Qt::Key_T);
        QVERIFY(t.console.desk.takenOver.isEmpty());
        t.press(Qt::Key_G);
        t.press(Qt::Key_X); // no such place: the chord is over and did nothing
        QCOMPARE(int(t.pages().place()), int(Place::Desk));
        t.press(Qt::Key_Escape);
    }

    void letters_typed_into_a_field_go_nowhere()
    {
        World t;
        QVERIFY(t.show());
        t.press(Qt::Key_Slash);
        auto *search = t.part<SearchField>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("g,"));
        QCOMPARE(search->text(), QStringLiteral("g,"));
        QCOMPARE(int(t.pages().place()), int(Place::Desk));
    }

    void the_desk_lives_on_behind_the_settings()
    {
        World t;
        QVERIFY(t.show());
        t.console.open("p1");
        t.pages().go(Place::Settings);
        const int before = t.console.page->queue().waitingCount();
        Q_EMIT t.console.desk.queueChanged({{waiting(QStringLiteral("new"), RiskLevel::Emergency, 0)}, {}});
        QCOMPARE(t.console.page->queue().waitingCount(), before + 1);
        auto *toasts = t.part<Toasts>();
        QVERIFY(toasts->isVisible());
        for (auto *button : toasts->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Open"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(int(t.pages().place()), int(Place::Desk));
        QCOMPARE(t.console.page->shown()->text(), QStringLiteral("new"));
    }

    void a_draft_survives_a_look_at_the_settings()
    {
        World t;
        QVERIFY(t.show());
        t.console.open("p1");
        t.console.page->writeReply();
        auto *field = qobject_cast<ReplyField *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("draft"));
        t.pages().go(Place::Settings);
        t.pages().go(Place::Desk);
        QCOMPARE(field->toPlainText(), QStringLiteral("draft"));
        QVERIFY(field->hasFocus());
    }

    void escape_leads_from_the_settings_to_the_desk()
    {
        World t;
        QVERIFY(t.show());
        t.pages().go(Place::Settings);
        t.press(Qt::Key_Escape);
        QCOMPARE(int(t.pages().place()), int(Place::Desk));
        QVERIFY(t.part<QueueList>()->hasFocus());
    }

    void the_rail_shows_where_one_is_and_how_many_wait()
    {
        World t;
        QVERIFY(t.show());
        const auto items = t.part<Rail>()->findChildren<RailItem *>();
        auto *settings = items.last();
        QTest::mouseClick(settings, Qt::LeftButton);
        QVERIFY(settings->isChecked() && !items.first()->isChecked());
        QVERIFY(!t.part<SearchField>()->isVisible());
        QVERIFY(items.first()->accessibleName().contains(QString::number(t.console.page->queue().waitingCount())));
        QTest::mouseClick(items.first(), Qt::LeftButton);
        QVERIFY(items.first()->isChecked() && t.part<SearchField>()->isVisible());
    }

    void reaching_beyond_ones_scope_asks_for_a_reason_and_says_until_when()
    {
        World t;
        QVERIFY(t.show());
        t.press(Qt::Key_K, Qt::ControlModifier);
        auto *field = t.part<CommandPalette>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("beyond"));
        QTest::keyClick(field, Qt::Key_Return);
        auto *sheet = t.part<BreakGlassSheet>();
        QVERIFY(sheet->isOpen());
        auto *reason = sheet->findChild<QPlainTextEdit *>();
        reason->setFocus(Qt::TabFocusReason);
        reason->setPlainText(QStringLiteral("short"));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.console.people.opened.isEmpty());
        reason->setPlainText(QStringLiteral("東京都から救急の応援を頼まれたため"));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.console.people.opened.size(), 1);
        QCOMPARE(t.console.people.opened.at(0).prefecture, QStringLiteral("01"));
        QVERIFY(!sheet->isOpen());
        QVERIFY(t.part<Toasts>()->isVisible());
        QCOMPARE(t.console.desk.reconnects, 1);
    }
};

MADO_TEST(PagesTest)
#include "pages_test.moc"
