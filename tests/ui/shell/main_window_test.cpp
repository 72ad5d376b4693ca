// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/note_editor.h"
#include "ui/desk/overview_page.h"
#include "ui/desk/queue_filter.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_panel.h"
#include "ui/desk/reply_area.h"
#include "ui/desk/side_strip.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/banner.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/key_list.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toasts.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/top_bar_parts.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSplitter>

using namespace mado;
using namespace mado::test;

namespace {

template <class T> T *part(Console &console) { return console.window->findChild<T *>(); }

QRect inWindow(Console &console, const QWidget *widget)
{
    return {widget->mapTo(console.window.get(), QPoint(0, 0)), widget->size()};
}

bool near(int actual, int wanted) { return std::abs(actual - wanted) <= 2; }

bool activate(Console &console)
{
    console.window->activateWindow();
    return QTest::qWaitForWindowActive(console.window.get(), 20000);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regions_are_within_two_pixels_of_the_tokens()
    {
        Console t;
        t.fill();
        t.open("p1");
        QVERIFY(t.exposed());
        const auto size = [&](Size name) { return t.theme.size(name); };
        QVERIFY(near(part<Rail>(t)->width(), size(Size::Rail)));
        QVERIFY(near(part<TopBar>(t)->height(), size(Size::TopBar)));
        QVERIFY(near(part<StatusBar>(t)->height(), size(Size::StatusBar)));
        const QRect queue = inWindow(t, part<QueuePanel>(t));
        QVERIFY(near(queue.left(), size(Size::Rail)) && near(queue.top(), size(Size::TopBar)));
        QVERIFY(near(queue.width(), size(Size::Queue)));
        QVERIFY(near(queue.bottom() + 1, 900 - size(Size::StatusBar)));
        const QRect side = inWindow(t, part<SidePanel>(t));
        QVERIFY(near(side.width(), size(Size::SidePanel)) && near(side.right() + 1, 1440));
        const QRect conversation = inWindow(t, part<ConversationPanel>(t));
        QVERIFY(near(conversation.left(), queue.right() + 1) && near(conversation.right() + 1, side.left()));
        QVERIFY(near(part<QueueFilter>(t)->height(), size(Size::QueueFilter)));
        QVERIFY(!part<SideStrip>(t)->isVisible() && !part<Banner>(t)->isVisible());
    }

    void a_narrower_window_uses_the_compact_layout_and_its_overlay()
    {
        Console t(Theme::Mode::Light, {1100, 700});
        t.fill();
        t.open("p1");
        QVERIFY(t.exposed());
        QCOMPARE(part<Rail>(t)->width(), t.theme.size(Size::RailCompact));
        QVERIFY(near(part<QueuePanel>(t)->width(), t.theme.size(Size::QueueCompact)));
        QVERIFY(near(part<SideStrip>(t)->width(), t.theme.size(Size::SideStrip)));
        QVERIFY(!part<SidePanel>(t)->isVisible());
        t.page->toggleSidePanel();
        QVERIFY(part<SidePanel>(t)->isVisible());
        QVERIFY(near(inWindow(t, part<SidePanel>(t)).right() + 1, 1100 - t.theme.size(Size::SideStrip)));
        t.window->resize(1440, 900);
        QCoreApplication::processEvents();
        QVERIFY(part<SidePanel>(t)->isVisible() && !part<SideStrip>(t)->isVisible());
        QVERIFY(near(inWindow(t, part<SidePanel>(t)).right() + 1, 1440));
    }

    void the_smallest_window_shows_queue_and_conversation_in_turn()
    {
        Console t(Theme::Mode::Light, {720, 450});
        t.fill();
        QVERIFY(t.exposed());
        QCOMPARE(t.window->size(), QSize(720, 450));
        QVERIFY(part<QueuePanel>(t)->isVisible() && !part<ConversationPanel>(t)->isVisible());
        QVERIFY(!part<StatusBar>(t)->isVisible());
        t.open("p3");
        QVERIFY(!part<QueuePanel>(t)->isVisible() && part<ConversationPanel>(t)->isVisible());
        QVERIFY(part<ConversationPanel>(t)->isAncestorOf(t.window->focusWidget()));
        t.page->showQueue();
        QVERIFY(part<QueuePanel>(t)->isVisible() && !part<ConversationPanel>(t)->isVisible());
    }

    void the_training_tag_shows_in_every_layout_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("full") << QSize(1440, 900);
        QTest::newRow("compact") << QSize(1100, 700);
        QTest::newRow("stack") << QSize(720, 450);
    }

    void the_training_tag_shows_in_every_layout()
    {
        QFETCH(QSize, size);
        Console t(Theme::Mode::Light, size);
        QVERIFY(t.exposed());
        QVERIFY(part<TopBar>(t)->findChild<Tag *>()->isVisible());
    }

    void the_keyboard_walks_from_queue_to_conversation_and_back()
    {
        Console t;
        t.fill();
        QVERIFY(activate(t));
        auto *list = part<QueueList>(t);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_J);
        QCOMPARE(t.page->shown()->text(), QStringLiteral("p3"));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(part<ConversationPanel>(t)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_F6);
        QVERIFY(part<ConversationPanel>(t)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(list->hasFocus());
    }

    void t_takes_the_chosen_person_over()
    {
        Console t;
        t.fill();
        QVERIFY(activate(t));
        const auto person = *t.page->queue().find(*ConsultationId::from(QStringLiteral("p3")));
        t.desk.consultations.insert(QStringLiteral("p3"), taken(person, saeki(), evening()));
        auto *list = part<QueueList>(t);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_T);
        QCOMPARE(t.desk.takenOver.size(), 1);
        QCOMPARE(t.desk.takenOver.at(0).text(), QStringLiteral("p3"));
    }

    void slash_searches_and_escape_returns_to_the_whole_list()
    {
        Console t;
        t.fill();
        QVERIFY(activate(t));
        auto *list = part<QueueList>(t);
        const int all = t.page->queue().rowCount();
        QTest::keyClick(list, '/');
        auto *search = part<SearchField>(t);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("maria"));
        QCOMPARE(t.page->queue().rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(t.page->queue().rowCount(), all);
        QVERIFY(list->hasFocus());
    }

    void question_mark_lists_the_keys_and_gives_the_focus_back()
    {
        Console t;
        t.fill();
        QVERIFY(activate(t));
        auto *list = part<QueueList>(t);
        QTest::keyClick(list, '?');
        auto *keys = part<KeyList>(t);
        QVERIFY(keys->isVisible() && keys->hasFocus());
        QTest::keyClick(keys, Qt::Key_Escape);
        QVERIFY(!keys->isVisible() && list->hasFocus());
    }

    void offline_one_banner_says_so_and_reconnects()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        t.go(Console::offline());
        auto *banner = part<Banner>(t);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->height(), t.theme.size(Size::Banner));
        QTest::mouseClick(banner->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(t.desk.reconnects, 1);
        t.go(Console::online());
        QVERIFY(!banner->isVisible());
        t.window->setNotice(QStringLiteral("Memory only."), QStringLiteral("Nothing is kept."));
        QVERIFY(banner->isVisible());
    }

    void an_emergency_is_announced_without_names_until_somebody_takes_it()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        auto *toasts = part<Toasts>(t);
        QCOMPARE(toasts->count(), 1); // who waited at the start, as one digest
        auto person = waiting(QStringLiteral("new"), RiskLevel::Emergency, 0);
        person.resident.displayName = QStringLiteral("ひみつ");
        Q_EMIT t.desk.queueChanged({{person}, {}});
        QCOMPARE(toasts->count(), 2);
        for (const QWidget *child : toasts->findChildren<QWidget *>())
            QVERIFY(!child->accessibleName().contains(QStringLiteral("ひみつ")));
        Q_EMIT t.desk.queueChanged({{taken(person, hasegawa(), evening())}, {}});
        QCOMPARE(toasts->count(), 1);
    }

    void four_emergencies_show_three_toasts_and_a_number()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        for (int i = 0; i < 4; ++i)
            Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("new%1").arg(i), RiskLevel::Emergency, 0)}, {}});
        QCOMPARE(part<Toasts>(t)->count(), 5); // with the digest of who waited at the start
        const auto buttons = part<Toasts>(t)->findChildren<Button *>();
        QCOMPARE(std::count_if(buttons.begin(), buttons.end(), [](Button *button) { return button->isVisible(); }), 3);
    }

    void a_notice_covers_nothing_that_one_reads_or_writes_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("full") << QSize(1440, 900);
        QTest::newRow("compact") << QSize(1100, 700);
        QTest::newRow("stack") << QSize(720, 450);
    }

    void a_notice_covers_nothing_that_one_reads_or_writes()
    {
        QFETCH(QSize, size);
        Console t(Theme::Mode::Light, size);
        t.fill();
        t.open("p1");
        QVERIFY(t.exposed());
        auto *reply = part<ReplyArea>(t);
        const QRect writing = inWindow(t, reply);
        for (int i = 0; i < 4; ++i)
            Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("new%1").arg(i), RiskLevel::Emergency, 0)}, {}});
        QCoreApplication::processEvents();
        const QRect toast = inWindow(t, part<Toasts>(t));
        QVERIFY(part<Toasts>(t)->isVisible());
        QVERIFY(t.window->rect().contains(toast));
        QCOMPARE(inWindow(t, reply), writing); // and nothing moves under the hand
        for (QWidget *read : {static_cast<QWidget *>(reply), static_cast<QWidget *>(part<TranscriptView>(t)),
                              static_cast<QWidget *>(part<QueueList>(t)), static_cast<QWidget *>(part<NoteEditor>(t)),
                              static_cast<QWidget *>(part<OverviewPage>(t)->parentWidget())})
            QVERIFY2(!read->isVisible() || !toast.intersects(inWindow(t, read)), read->metaObject()->className());
    }

    void the_fact_of_a_notice_is_whole_in_a_narrow_queue()
    {
        Console t(Theme::Mode::Light, {1100, 700});
        t.fill();
        t.open("p1");
        QVERIFY(t.exposed());
        Q_EMIT t.desk.queueChanged({{waiting(QStringLiteral("new"), RiskLevel::Emergency, 0)}, {}});
        QCoreApplication::processEvents();
        const auto *toasts = part<Toasts>(t);
        QVERIFY2(toasts->width() < 352, "narrower than a card wants to be");
        int bold = 0;
        for (const TextLabel *label : toasts->findChildren<TextLabel *>()) {
            if (!label->isVisible() || !label->text().startsWith(QStringLiteral("An emergency")))
                continue;
            ++bold;
            QVERIFY2(label->toolTip().isEmpty(), "cut off");
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        QCOMPARE(bold, 1);
    }

    void other_pages_give_way_to_a_notice_too()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        auto *pages = part<PageStack>(t);
        pages->go(Place::Calls);
        QCoreApplication::processEvents();
        QVERIFY(part<Toasts>(t)->isVisible());
        QVERIFY(!inWindow(t, part<Toasts>(t)).intersects(inWindow(t, pages)));
    }

    void the_window_rings_until_an_emergency_is_taken_over_or_quieted()
    {
        Console t;
        t.fill();
        QSignalSpy rings(t.window.get(), &MainWindow::ring);
        QSignalSpy counts(t.window.get(), &MainWindow::emergenciesChanged);
        const auto person = waiting(QStringLiteral("new"), RiskLevel::Emergency, 0);
        Q_EMIT t.desk.queueChanged({{person}, {}});
        QCOMPARE(rings.count(), 1);
        t.page->alarms().acknowledge();
        t.clock.time = t.clock.time.addSecs(59);
        t.page->alarms().tick();
        QCOMPARE(rings.count(), 1);
        t.clock.time = t.clock.time.addSecs(1);
        t.page->alarms().tick();
        QCOMPARE(rings.count(), 2);
        t.window->endDesk();
        QCOMPARE(counts.last().first().toInt(), 0);
    }

    void a_computer_without_sound_says_so()
    {
        Console t;
        QVERIFY(t.exposed());
        t.window->setSilent(true);
        const auto labels = part<StatusBar>(t)->findChildren<TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](TextLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("No sound: watch the screen");
        }));
    }

    void taking_next_while_nobody_waits_is_said_in_words()
    {
        Console t;
        QVERIFY(t.exposed());
        QSignalSpy said(t.page, &DeskPage::said);
        Q_EMIT part<QueueList>(t)->takeNextRequested();
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(part<Toasts>(t)->isVisible());
    }

    void what_leaves_ones_scope_leaves_the_screen()
    {
        Console t;
        t.fill();
        t.open("p3");
        Q_EMIT t.desk.queueChanged({{}, {*ConsultationId::from(QStringLiteral("p3"))}});
        QVERIFY(!t.page->shown());
        QVERIFY(!part<ConversationPanel>(t)->shown());
    }

    void language_and_theme_change_while_running()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        t.window->setLanguage(Language::English);
        QCOMPARE(part<PlaceLabel>(t)->accessibleName(), QStringLiteral("Kanagawa"));
        t.window->setLanguage(Language::Japanese);
        QCOMPARE(part<PlaceLabel>(t)->accessibleName(), QStringLiteral("神奈川県"));
        const QImage light = t.window->grab().toImage();
        t.theme.setMode(Theme::Mode::Dark);
        QVERIFY(t.window->grab().toImage() != light);
        QCOMPARE(t.settings.value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
        QSignalSpy wanted(t.window.get(), &MainWindow::languageRequested);
        Q_EMIT part<LanguageSwitch>(t)->chosen(Language::English);
        QCOMPARE(wanted.count(), 1);
    }

    void column_widths_are_kept_for_each_person()
    {
        Console t;
        QVERIFY(t.exposed());
        t.page->setColumnWidths({400, 320});
        Q_EMIT t.page->columnsResized();
        auto *again = new DeskPage(t.theme, t.desk, t.clock);
        t.window->showDesk(again, t.people, {QStringLiteral("0.1"), {}, false});
        QCOMPARE(again->columnWidths(), (QList<int>{400, 320}));
    }

    void the_title_names_nobody()
    {
        Console t;
        t.fill();
        t.open("p1");
        QVERIFY(!t.window->windowTitle().contains(QStringLiteral("みかん")));
        QVERIFY(!t.window->windowTitle().contains(QStringLiteral("佐伯")));
    }
};

MADO_TEST(MainWindowTest)
#include "main_window_test.moc"
