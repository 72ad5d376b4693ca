// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/people_screens.h"

#include "ui/staff/code_sheet.h"
#include "ui/staff/member_panel.h"
#include "ui/staff/member_sheet.h"
#include "ui/staff/staff_table.h"

#include <QApplication>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void openStaff(Stage &stage)
{
    for (int i = 0; i < 3; ++i)
        stage.press(Qt::Key_Down);
    auto *table = stage.window().findChild<StaffTable *>();
    stage.expect("those who work tonight are listed", [&] { return table->model()->rowCount() >= 8; });
    stage.press(Qt::Key_F6);
    stage.press(Qt::Key_J);
    stage.expect("the changes of one person are read",
                 [&] { return stage.window().findChild<MemberPanel *>()->knowsChanges(); });
}

void addSomebody(Stage &stage)
{
    const QString words = QCoreApplication::translate("mado::StaffPage", "Add a member of staff");
    const auto buttons = stage.window().findChildren<Button *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const Button *button) {
        return button->isVisible() && button->text() == words;
    });
    if (found != buttons.end())
        stage.click(*found);
    stage.expect("the card is open", [&] {
        const auto *sheet = stage.window().findChild<MemberSheet *>();
        return sheet && sheet->isOpen();
    });
    stage.type(text("阿部"));
    stage.press(Qt::Key_Tab);
    stage.type(text("C-11240"));
}

} // namespace

void shootPeople(Stage &stage)
{
    stage.signIn(text("K-30010"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_Comma);
    stage.shoot(text("11-settings-display"));
    stage.press(Qt::Key_Down);
    stage.shoot(text("11-settings-keys"));
    stage.press(Qt::Key_Up);
    openStaff(stage);
    stage.shoot(text("12-staff"));
    addSomebody(stage);
    stage.shoot(text("12-staff-add"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    auto *code = stage.window().findChild<CodeSheet *>();
    stage.expect("the code is shown", [&] { return code && code->isOpen(); });
    stage.shoot(text("12-staff-code"));
    stage.press(Qt::Key_Escape);
}

} // namespace mado::tour
