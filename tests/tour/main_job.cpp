// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/main_job.h"

#include "ui/desk/close_dialog.h"
#include "ui/shared/chip.h"

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Consultation takeMostUrgent(Stage &stage)
{
    stage.say(text("2. The queue fills: most urgent first."));
    stage.expect("twelve people wait", [&] { return stage.desk().queue().waitingCount() >= 12; });
    stage.shoot(text("02-triage-waiting"));
    stage.say(text("3. Shift+T takes over the one who needs a human most; the bot falls silent."));
    stage.desk().focusQueue();
    stage.press(Qt::Key_T, Qt::ShiftModifier);
    const StaffId me = stage.desk().me().id;
    const auto mine = [&](const Consultation &person) { return person.owner && person.owner->staff.id == me; };
    const Consultation taken = stage.find("somebody is mine", mine);
    stage.expect("the conversation opens", [&] { return stage.desk().shown() == taken.id; });
    stage.expectTranscript();
    stage.say(text("   %1, urgency '%2'").arg(taken.caseNumber, word(taken.risk.level())));
    stage.shoot(text("03-triage-taken"));
    return taken;
}

void answer(Stage &stage, const Consultation &taken)
{
    stage.say(text("4. R, a reply, Ctrl+Enter: it waits, reaches the server, then LINE."));
    stage.press(Qt::Key_R);
    stage.type(text("県の窓口、看護師の佐伯です。いま、会話はできますか。短いお返事で大丈夫です。"));
    stage.shoot(text("04-triage-writing"));
    const qint64 before = stage.now(taken.id).transcriptSeq;
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("the reply leaves the outbox", [&] { return stage.desk().outboxCount() == 0; });
    stage.expect("the transcript grows", [&] { return stage.now(taken.id).transcriptSeq > before; });
    stage.say(text("5. The resident writes back; the bot says nothing."));
    const QString spoken = text("話すと息が切れます");
    const auto residents = stage.training().look(text("residents")).value(QLatin1String("residents")).toArray();
    for (const auto &resident : residents) {
        if (resident[QLatin1String("name")].toString() == taken.resident.displayName)
            stage.training().say(resident[QLatin1String("id")].toString(), spoken);
    }
    stage.expect("their words arrive", [&] { return stage.now(taken.id).unread > 0; });
    stage.shoot(text("05-triage-answered"));
}

void writeNote(Stage &stage, const Consultation &taken)
{
    stage.say(text("6. N, a note for colleagues; it is never sent."));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_N);
    stage.type(text("一人暮らし。ご家族は県外。電話は長めに鳴らす。"));
    const qint64 before = stage.now(taken.id).transcriptSeq;
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("the note is in the transcript", [&] { return stage.now(taken.id).transcriptSeq > before; });
    stage.expect("the note leaves the outbox", [&] { return stage.desk().outboxCount() == 0; });
}

void finish(Stage &stage, const Consultation &taken)
{
    stage.say(text("7. E closes with a result: 1, 119 advised; a note says what was done."));
    stage.clickPerson(taken.id);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_E);
    stage.press(Qt::Key_1);
    auto *closing = stage.window().findChild<CloseDialog *>();
    stage.click(closing->findChildren<Chip *>().first()); // next contact in an hour
    stage.expect("closing is possible", [&] { return closing->canFinish(); });
    stage.shoot(text("06-triage-closing"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("it leaves the queue", [&] {
        const auto known = stage.known(taken.id);
        return !known || known->closed;
    });
    stage.shoot(text("07-triage-closed"));
}

} // namespace

void playMainJob(Stage &stage)
{
    stage.say(text("1. Signing in with the staff number and password of the training system."));
    stage.shoot(text("01-signin-empty"));
    stage.signIn();
    const Consultation taken = takeMostUrgent(stage);
    answer(stage, taken);
    writeNote(stage, taken);
    finish(stage, taken);
    stage.say(text("Done: seen, taken over, answered, noted, closed."));
}

} // namespace mado::tour
