// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/board_screens.h"

#include "ui/board/case_table.h"
#include "ui/board/person_row.h"
#include "ui/board/sweep_sheet.h"
#include "ui/shell/desk_frame.h"

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

void shootBoard(Stage &stage)
{
    stage.signIn(text("K-30401"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_A);
    stage.expect("people and cases are listed", [&] {
        const auto *table = stage.window().findChild<CaseTable *>();
        return table && table->model()->rowCount() > 2 && stage.window().findChildren<PersonRow *>().size() > 2;
    });
    stage.press(Qt::Key_J);
    stage.shoot(text("18-board"));
    stage.press(Qt::Key_J, Qt::ShiftModifier);
    stage.shoot(text("18-board-several"));
    stage.press(Qt::Key_K);
    stage.press(Qt::Key_Return);
    stage.shoot(text("18-board-people"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_T);
    stage.press(Qt::Key_T, Qt::ShiftModifier);
    stage.expect("somebody is taken over",
                 [&] { return stage.window().findChild<DeskFrame *>()->page().shown().has_value(); });
    stage.window().findChild<DeskFrame *>()->leave();
    stage.expect("what is still held is shown", [&] {
        const auto *sheet = stage.window().findChild<SweepSheet *>();
        return sheet && sheet->isOpen();
    });
    stage.shoot(text("18-sweep"));
    stage.press(Qt::Key_Escape);
}

} // namespace mado::tour
