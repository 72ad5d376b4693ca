// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/lock_screens.h"

#include "ui/settings/pin_sheet.h"
#include "ui/settings/second_factor_sheet.h"
#include "ui/settings/settings_page.h"
#include "ui/staff/session_card.h"

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void clickOn(Stage &stage, const char *context, const char *english)
{
    const QString words = QCoreApplication::translate(context, english);
    const auto buttons = stage.window().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == words)
            return stage.click(button);
    }
    stage.expect(english, [] { return false; });
}

} // namespace

void shootLock(Stage &stage)
{
    stage.training().signIn(); // the same person at another computer
    stage.signIn();
    stage.expect("somebody waits", [&] { return stage.desk().queue().waitingCount() > 0; });
    stage.press(Qt::Key_T, Qt::ShiftModifier);
    stage.expect("somebody is taken over", [&] { return stage.desk().shown().has_value(); });
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_L, Qt::ControlModifier);
    stage.expect("the screen is locked", [&] { return stage.window().isLocked(); });
    stage.shoot(text("09-lock"));
    stage.type(text("not it"));
    stage.press(Qt::Key_Return);
    stage.expect("the word is refused",
                 [&] { return stage.window().focusWidget() && stage.window().focusWidget()->isEnabled(); });
    stage.shoot(text("09-lock-refused"));
    clickOn(stage, "mado::LockScreen", "Somebody else");
    stage.shoot(text("09-lock-other"));
    stage.press(Qt::Key_Escape);
    stage.type(stage.training().password());
    stage.press(Qt::Key_Return);
    stage.expect("the screen is open", [&] { return !stage.window().isLocked(); });
    auto *settings = stage.window().findChild<SettingsPage *>();
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_Comma);
    clickOn(stage, "mado::DisplaySection", "Set a PIN");
    stage.shoot(text("11-settings-pin"));
    stage.press(Qt::Key_Escape);
    settings->open(SettingsPage::Section::Access);
    stage.expect("sessions are read", [&] { return stage.window().findChild<SessionCard *>()->sessions().size() > 1; });
    stage.shoot(text("11-settings-access"));
    clickOn(stage, "mado::SessionCard", "Delete what it keeps");
    stage.shoot(text("11-settings-wipe"));
    stage.press(Qt::Key_Escape);
    clickOn(stage, "mado::AccessSection", "Set up anew");
    stage.shoot(text("11-settings-factor"));
    stage.press(Qt::Key_Escape);
}

} // namespace mado::tour
