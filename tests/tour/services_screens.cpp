// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/services_screens.h"

#include "ui/services/faq_editor.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/segmented.h"

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// Everybody asks once, in their own words.
void askAround(Stage &stage)
{
    const char *const questions[] = {"犬の美容院は開いていますか",       "ペットの美容院に連れて行っていいですか",
                                     "犬の美容院に行ってもいい？",       "渡し船の時刻を教えて",
                                     "渡し船は動いていますか",           "駅前の市民プールはいつから",
                                     "Is the ferry to the island open?", "請問檢測要去哪裡",
                                     "町内会の祭りはやりますか"};
    int number = 0;
    for (const char *question : questions) {
        const QString resident = text("asker-%1").arg(++number);
        stage.training().control(text("follow"), {{text("resident"), resident}, {text("name"), resident}});
        stage.training().say(resident, text(question));
        stage.expect("the bot answers", [&] { return stage.training().received(resident).size() > 1; });
    }
}

} // namespace

void shootServices(Stage &stage)
{
    askAround(stage);
    stage.signIn();
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_S);
    auto *rows = stage.window().findChild<FaqRows *>();
    stage.expect("questions are listed", [&] { return rows->count() > 3; });
    const auto writes = [&](const char *what) {
        stage.expect(what, [&] {
            const auto fields = stage.window().findChild<FaqEditor *>()->written();
            return !fields.question.ja.isEmpty() || !fields.question.en.isEmpty();
        });
    };
    rows->setCurrentRow(-1);
    rows->setCurrentRow(0);
    writes("what was asked is taken along");
    stage.shoot(text("19-faq-unanswered"));
    auto *which = rows->parentWidget()->findChild<Segmented *>();
    which->setFocus();
    stage.press(Qt::Key_Right);
    stage.expect("entries are listed", [&] { return rows->count() > 100; });
    rows->setCurrentRow(3);
    stage.expect("the entry is shown",
                 [&] { return stage.window().findChild<FaqEditor *>()->written().question.ja.contains(text("食器")); });
    stage.shoot(text("19-faq-entry"));
}

} // namespace mado::tour
