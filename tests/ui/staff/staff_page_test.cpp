// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/staff/staff_world.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/staff/code_sheet.h"
#include "ui/staff/member_panel.h"
#include "ui/staff/member_sheet.h"
#include "ui/staff/night_chart.h"
#include "ui/staff/reason_sheet.h"
#include "ui/staff/shifts_sheet.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace mado;
using namespace mado::test;

namespace {

QStringList labels(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<TextLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

bool says(const QWidget &widget, const QString &part) { return labels(widget).join(u'\n').contains(part); }

Button *button(const QWidget &widget, const char *words)
{
    for (auto *one : widget.findChildren<Button *>()) {
        if (one->isVisible() && one->text() == QLatin1String(words))
            return one;
    }
    return nullptr;
}

void pressButton(StaffWorld &t, const char *words)
{
    Button *found = button(t.window, words);
    QVERIFY2(found, words);
    found->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found, Qt::Key_Space);
}

AppError refused(int status, const char *code, const char *why)
{
    const QString words = QString::fromUtf8(why);
    return {AppError::Kind::Refused, {}, Problem{status, QString::fromLatin1(code), {words, words}, {}}};
}

} // namespace

class StaffPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tonight_shows_those_who_work_and_the_filter_counts_them()
    {
        StaffWorld t;
        QVERIFY(t.show());
        QCOMPARE(t.table().model()->rowCount(), 8);
        auto *filter = t.part<Segmented>();
        filter->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Right);
        QCOMPARE(t.table().model()->rowCount(), 11);
        t.press(Qt::Key_Right);
        QCOMPARE(t.table().model()->rowCount(), 1);
        QAbstractItemModelTester tester(t.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        t.press(Qt::Key_Left);
        QCOMPARE(t.table().model()->rowCount(), 11);
    }

    void the_keyboard_walks_the_table_and_the_panel_follows()
    {
        StaffWorld t;
        QVERIFY(t.show());
        t.page->focusFirst();
        QVERIFY(t.table().hasFocus());
        const auto first = t.part<MemberPanel>()->shown();
        t.press(Qt::Key_J);
        QVERIFY(t.part<MemberPanel>()->shown() != first);
        t.press(Qt::Key_K);
        QCOMPARE(t.part<MemberPanel>()->shown(), first);
        t.press(Qt::Key_Return);
        QVERIFY(t.part<MemberPanel>()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(t.page->goUp());
        QVERIFY(t.table().hasFocus());
        QVERIFY(!t.page->goUp());
    }

    void a_gap_in_the_night_is_said_in_words()
    {
        StaffWorld t;
        t.page->setLanguage(Language::English);
        QVERIFY(t.show());
        QVERIFY(says(*t.page, QStringLiteral("Nurses from 6:00: 1, from 8:00: 0. 2 are needed.")));
        t.people.planned << shiftOf("hasegawa", 13, 16) << shiftOf("oda", 13, 16);
        t.people.planned[t.people.planned.size() - 1].id = ShiftId::random();
        t.people.planned[t.people.planned.size() - 2].id = ShiftId::random();
        t.page->reload();
        QVERIFY(!says(*t.page, QStringLiteral("are needed")));
    }

    void a_screen_reader_hears_rows_of_table_and_chart()
    {
        StaffWorld t;
        QVERIFY(t.show());
        const QString row = t.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const char *part : {"小田", "C-11208", "Contractor", "On duty", "20:00–6:00"})
            QVERIFY2(row.contains(QString::fromUtf8(part)), qPrintable(row));
        auto *face = QAccessible::queryAccessibleInterface(t.part<NightChart>());
        QCOMPARE(face->childCount(), 9); // eight people and the numbers
        QVERIFY(face->child(0)->text(QAccessible::Name).contains(QStringLiteral("小田")));
        QVERIFY(face->child(8)->text(QAccessible::Name).contains(QStringLiteral("8:00 0")));
    }

    void inviting_by_keyboard_shows_the_code_once()
    {
        StaffWorld t;
        QVERIFY(t.show());
        pressButton(t, "Add a member of staff");
        auto *sheet = t.part<MemberSheet>();
        QVERIFY(sheet->isOpen());
        QCOMPARE(sheet->message(), QStringLiteral("Enter the name."));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.people.invited.isEmpty());
        t.type(QStringLiteral("Abe"));
        t.press(Qt::Key_Tab);
        t.type(QStringLiteral("K-30600"));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.people.invited.size(), 1);
        QCOMPARE(t.people.invited.at(0).login, QStringLiteral("K-30600"));
        QCOMPARE(t.people.invited.at(0).prefecture, QStringLiteral("14"));
        QCOMPARE(t.people.invited.at(0).scope.prefectures, QStringList{QStringLiteral("14")});
        QVERIFY(!sheet->isOpen());
        auto *code = t.part<CodeSheet>();
        QVERIFY(code->isOpen());
        QCOMPARE(code->findChild<QLineEdit *>()->text(), FakePeople::code());
        pressButton(t, "Copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), FakePeople::code());
        t.press(Qt::Key_Escape);
        QVERIFY(code->findChild<QLineEdit *>()->text().isEmpty());
        QCOMPARE(t.table().model()->rowCount(), 8); // they do not work tonight
    }

    void what_the_server_refuses_stays_typed_and_is_said_in_words()
    {
        StaffWorld t;
        QVERIFY(t.show());
        pressButton(t, "Add a member of staff");
        auto *sheet = t.part<MemberSheet>();
        t.type(QStringLiteral("Abe"));
        t.press(Qt::Key_Tab);
        t.type(QStringLiteral("K-30417"));
        t.people.error = refused(409, "login.taken", "This staff number is taken.");
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sheet->isOpen());
        QCOMPARE(sheet->message(), QStringLiteral("This staff number is taken."));
        QCOMPARE(sheet->details().name, QStringLiteral("Abe"));
        t.people.error.reset();
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!sheet->isOpen());
    }

    void two_presses_are_one_invitation()
    {
        StaffWorld t;
        QVERIFY(t.show());
        pressButton(t, "Add a member of staff");
        t.type(QStringLiteral("Abe"));
        t.press(Qt::Key_Tab);
        t.type(QStringLiteral("K-30600"));
        t.people.held = true;
        t.press(Qt::Key_Return, Qt::ControlModifier);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.people.invited.size(), 1);
        t.people.answerHeld();
        QVERIFY(t.part<CodeSheet>()->isOpen());
    }

    void suspending_asks_why_and_shows_it_at_once()
    {
        StaffWorld t(Role::Supervisor);
        QVERIFY(t.show());
        t.choose("oda");
        pressButton(t, "Suspend");
        auto *sheet = t.part<ReasonSheet>();
        QVERIFY(sheet->isOpen());
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.people.acted.isEmpty());
        sheet->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("端末を紛失したため"));
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.people.acted.size(), 1);
        QCOMPARE(t.people.acted.at(0).id, staffId("oda"));
        QCOMPARE(int(t.people.acted.at(0).action), int(StaffAction::Suspend));
        QCOMPARE(t.people.acted.at(0).reason, QStringLiteral("端末を紛失したため"));
        QVERIFY(!sheet->isOpen());
        t.part<Segmented>()->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Right);
        t.press(Qt::Key_Right);
        QCOMPARE(t.table().model()->rowCount(), 2);
    }

    void supervisors_may_suspend_but_not_add_or_change_roles()
    {
        StaffWorld t(Role::Supervisor);
        QVERIFY(t.show());
        t.choose("oda");
        QVERIFY(!button(t.window, "Add a member of staff"));
        QVERIFY(button(t.window, "Suspend") && button(t.window, "Edit shifts"));
        QVERIFY(!button(t.window, "Change role") && !button(t.window, "Let leave"));
        StaffWorld admin(Role::Administrator);
        QVERIFY(admin.show());
        admin.choose("oda");
        QVERIFY(button(admin.window, "Change role") && button(admin.window, "Let leave"));
    }

    void a_role_is_changed_from_the_newest_state()
    {
        StaffWorld t;
        QVERIFY(t.show());
        t.choose("oda");
        pressButton(t, "Change role");
        auto *sheet = t.part<MemberSheet>();
        QCOMPARE(sheet->message(), QStringLiteral("Nothing is changed yet."));
        sheet->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Down);
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.people.changed.size(), 1);
        QCOMPARE(int(t.people.changed.at(0).details.role), int(Role::Counsellor));
        QCOMPARE(t.people.changed.at(0).revision, qint64(1));
        QVERIFY(says(*t.part<MemberPanel>(), QStringLiteral("カウンセラー")));
    }

    void when_somebody_else_was_first_the_list_is_read_anew()
    {
        StaffWorld t;
        QVERIFY(t.show());
        t.choose("oda");
        pressButton(t, "Change role");
        t.press(Qt::Key_Down);
        t.people.error = refused(409, "staff.changed", "Somebody else changed this first.");
        const int reads = t.people.staffReads;
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.part<MemberSheet>()->message(), QStringLiteral("Somebody else changed this first."));
        QCOMPARE(t.people.staffReads, reads + 1);
    }

    void shifts_are_added_and_taken_out_by_keyboard()
    {
        StaffWorld t;
        QVERIFY(t.show());
        t.choose("oda");
        pressButton(t, "Edit shifts");
        auto *sheet = t.part<ShiftsSheet>();
        QVERIFY(sheet->isOpen());
        QCOMPARE(sheet->message(), QStringLiteral("They already work at that time."));
        t.press(Qt::Key_Delete);
        QCOMPARE(t.people.deleted.size(), 1);
        QCOMPARE(t.people.deleted.at(0), shiftOf("oda", 3, 13).id);
        QVERIFY(sheet->message().isEmpty());
        t.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.people.put.size(), 1);
        QCOMPARE(t.people.put.at(0).staff, staffId("oda"));
        QCOMPARE(t.people.put.at(0).from, shiftOf("oda", 0, 7).from);   // 17:00 in Tokyo
        QCOMPARE(t.people.put.at(0).until, shiftOf("oda", 0, 7).until); // to midnight
        t.press(Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
    }

    void tab_stays_inside_an_open_card()
    {
        StaffWorld t;
        QVERIFY(t.show());
        pressButton(t, "Add a member of staff");
        auto *sheet = t.part<MemberSheet>();
        for (int i = 0; i < 40; ++i) {
            t.press(Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        }
        t.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget()->property("text").toString(), QStringLiteral("Add a member of staff"));
    }

    void without_an_answer_it_says_so_and_tries_again()
    {
        StaffWorld t;
        t.people.error = AppError{AppError::Kind::Offline, {}, {}};
        QVERIFY(t.show());
        QVERIFY(says(*t.page, QStringLiteral("The staff cannot be shown now")));
        t.people.error.reset();
        pressButton(t, "Try again");
        QCOMPARE(t.table().model()->rowCount(), 8);
        t.people.error = AppError{AppError::Kind::Offline, {}, {}};
        t.page->reload();
        QCOMPARE(t.table().model()->rowCount(), 8); // what was read before stays in sight
        QVERIFY(says(*t.page, QStringLiteral("Not current")));
    }

    void who_may_not_is_told_who_may()
    {
        StaffWorld t;
        t.people.error = refused(403, "role.not_allowed", "no");
        QVERIFY(t.show());
        QVERIFY(says(*t.page, QStringLiteral("Administrators and supervisors may. Ask one of them.")));
        QVERIFY(!button(t.window, "Try again"));
    }

    void nobody_tonight_is_said_with_what_to_do()
    {
        StaffWorld t;
        t.people.planned.clear();
        QVERIFY(t.show());
        QVERIFY(says(*t.page, QStringLiteral("Nobody works tonight")));
    }
};

MADO_TEST(StaffPageTest)
#include "staff_page_test.moc"
