// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/screens.h"

#include "ui/callbacks/call_panel.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/desk/ask_sheet.h"
#include "ui/desk/queue_list.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

bool waits(const Consultation &person, RiskLevel level)
{
    return !person.owner && !person.closed && person.risk.level() == level;
}

/// A colleague in another console takes this one over, through the server's own API.
void colleagueTakes(Stage &stage, const ConsultationId &id)
{
    const QByteArray token = stage.training().signIn(QStringLiteral("K-30422"));
    stage.training().call("POST", QStringLiteral("/v1/consultations/%1/take-over").arg(id.text()), token, {}, nullptr,
                          CommandKey::random().text().toLatin1());
    stage.expect("the colleague has it", [&] { return stage.now(id).owner.has_value(); });
}

void shootSignIn(Stage &stage)
{
    stage.shoot(text("01-signin-start"));
    const auto fields = stage.window().findChildren<QLineEdit *>();
    for (auto *field : fields) {
        if (field->echoMode() == QLineEdit::Password) {
            stage.click(field);
            QTest::keyClicks(field, QStringLiteral("not the password"));
            stage.press(Qt::Key_Return);
            field->clear();
        }
    }
    stage.shoot(text("01-signin-problem"));
}

void shootOthersCase(Stage &stage)
{
    const Consultation other =
        stage.find("somebody waits at high", [](const Consultation &c) { return waits(c, RiskLevel::High); });
    stage.clickPerson(other.id);
    stage.expectTranscript();
    colleagueTakes(stage, other.id);
    stage.shoot(text("05-triage-taken-by-colleague"));
}

Consultation shootOwnCase(Stage &stage)
{
    const Consultation person =
        stage.find("an emergency waits", [](const Consultation &c) { return waits(c, RiskLevel::Emergency); });
    stage.clickPerson(person.id);
    stage.expectTranscript();
    stage.shoot(text("02-triage-waiting"));
    // A colleague's console asks for news: she is here.
    stage.training().call("GET", text("/v1/sync?since=0"), stage.training().signIn(text("K-30422")), {});
    stage.press(Qt::Key_A);
    auto *asking = stage.window().findChild<AskSheet *>();
    stage.expect("whom to ask is known", [&] { return asking && asking->asked().has_value(); });
    stage.shoot(text("02-triage-asking"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_T);
    stage.expect("it is mine", [&] { return stage.now(person.id).owner.has_value(); });
    stage.expectTranscript();
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_R);
    stage.type(text("県の窓口、看護師の佐伯です。いま、会話はできますか。短いお返事で大丈夫です。"));
    const qint64 before = stage.now(person.id).transcriptSeq;
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("the reply is in the conversation",
                 [&] { return stage.now(person.id).transcriptSeq > before && stage.desk().outboxCount() == 0; });
    stage.type(text("承知しました。こちらで救急車を呼びます。いまいる場所の"));
    stage.shoot(text("03-triage-mine"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_E);
    stage.shoot(text("04-triage-closing"));
    stage.press(Qt::Key_Escape);
    return person;
}

void shootAround(Stage &stage)
{
    stage.desk().focusQueue();
    stage.press(Qt::Key_Question, Qt::ShiftModifier);
    stage.shoot(text("06-keys"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_K, Qt::ControlModifier);
    stage.shoot(text("06-palette"));
    stage.press(Qt::Key_Escape);
    stage.desk().setPrivacyBars(true);
    stage.shoot(text("07-triage-privacy"));
    stage.desk().setPrivacyBars(false);
    stage.desk().setSearch(text("みかん"));
    stage.shoot(text("08-triage-search"));
    stage.desk().setSearch(text("どこにもいない"));
    stage.shoot(text("08-triage-search-nothing"));
    stage.desk().setSearch({});
}

void shootCalls(Stage &stage)
{
    stage.desk().focusQueue();
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_C);
    stage.shoot(text("13-calls"));
    stage.click(stage.window().findChild<QWidget *>(text("addCall")));
    stage.type(text("R-"));
    stage.shoot(text("13-calls-adding"));
    stage.press(Qt::Key_Escape);
    stage.window().findChild<CallTable *>()->setFocus();
    stage.press(Qt::Key_T);
    auto *panel = stage.window().findChild<CallPanel *>();
    stage.expect("the call is mine", [&] { return panel->mayShowNumber(); });
    stage.press(Qt::Key_V);
    stage.expect("the number is shown", [&] { return panel->hasNumber(); });
    stage.press(Qt::Key_2);
    stage.shoot(text("13-calls-no-answer"));
    stage.press(Qt::Key_C);
    stage.expect("the call is on record", [&] { return !panel->hasNumber(); });
    stage.click(stage.window().findChild<QWidget *>(text("calledToday")));
    auto *made = stage.window().findChild<CallsMadeTable *>();
    stage.expect("it is among those of today", [&] {
        Q_EMIT stage.window().findChild<QAbstractButton *>(text("calledToday"))->clicked(true);
        return made->count() > 0;
    });
    stage.shoot(text("13-calls-today"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_T);
}

void shootOffline(Stage &stage, const Consultation &mine)
{
    stage.clickPerson(mine.id);
    stage.training().kill();
    stage.expect("the outage is seen",
                 [&] { return stage.desk().connection().phase == ConnectionState::Phase::Offline; });
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_R);
    stage.type(text("ドアの鍵は開けておけますか。"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("it waits in the outbox", [&] { return stage.desk().outboxCount() > 0; });
    stage.shoot(text("09-triage-offline"));
}

} // namespace

void shootScreens(Stage &stage)
{
    shootSignIn(stage);
    stage.signIn();
    stage.expect("twelve people wait", [&] { return stage.desk().queue().waitingCount() >= 12; });
    const Consultation mine = shootOwnCase(stage);
    shootCalls(stage);
    shootOthersCase(stage);
    shootAround(stage);
    shootOffline(stage, mine);
}

void shootEmptyDesk(Stage &stage)
{
    stage.signIn();
    stage.shoot(text("10-triage-nobody"));
}

} // namespace mado::tour
