// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/safety_screens.h"

#include "ui/desk/question_page.h"
#include "ui/desk/side_panel.h"

#include <QJsonObject>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// In another console.
void colleagueDoes(Stage &stage, const ConsultationId &id, const char *what, const QJsonObject &body = {})
{
    const QByteArray token = stage.training().signIn(QStringLiteral("K-30422"));
    stage.training().call("POST", QStringLiteral("/v1/consultations/%1/%2").arg(id.text(), QLatin1String(what)), token,
                          body, nullptr, CommandKey::random().text().toLatin1());
}

void shootDanger(Stage &stage)
{
    stage.training().say(QStringLiteral("sumire"), text("仕事も休んでいて、もう消えてしまいたいです"));
    const Consultation person =
        stage.find("words of danger are found", [](const Consultation &one) { return one.danger.has_value(); });
    stage.clickPerson(person.id);
    stage.expectTranscript();
    stage.shoot(text("14-danger-found"));
    stage.press(Qt::Key_T);
    stage.expect("it is mine", [&] { return stage.now(person.id).owner.has_value(); });
    colleagueDoes(stage, person.id, "danger-join");
    stage.expect("a second person is there", [&] { return stage.now(person.id).danger->second.has_value(); });
    auto *side = stage.window().findChild<SidePanel *>();
    stage.expect("the step can be marked", [&] {
        Q_EMIT side->stepMarked(QStringLiteral("listen"), true);
        return stage.now(person.id).danger->steps.first().doneAt.has_value();
    });
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_R);
    stage.type(text("看護師の佐伯です。話してくださって、ありがとうございます。いま、一人でいますか。"));
    stage.shoot(text("14-danger-two-people"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_E);
    stage.shoot(text("14-danger-closing"));
    stage.press(Qt::Key_Escape);
}

Consultation shootCare(Stage &stage)
{
    const Consultation person = stage.find("somebody waits at high", [](const Consultation &one) {
        return !one.owner && !one.closed && one.risk.level() == RiskLevel::High;
    });
    stage.clickPerson(person.id);
    stage.expectTranscript();
    stage.press(Qt::Key_T);
    stage.expect("it is mine", [&] { return stage.now(person.id).owner.has_value(); });
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_P);
    stage.shoot(text("15-person"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Q);
    stage.press(Qt::Key_1);
    stage.shoot(text("15-questions"));
    stage.press(Qt::Key_2);
    stage.press(Qt::Key_2);
    stage.press(Qt::Key_2);
    stage.press(Qt::Key_1);
    stage.shoot(text("15-questions-proposal"));
    stage.press(Qt::Key_Return);
    stage.expect("the proposal is on record", [&] { return stage.desk().outboxCount() == 0; });
    return person;
}

void shootEmergency(Stage &stage)
{
    const Consultation person = stage.find("an emergency waits", [](const Consultation &one) {
        return !one.owner && !one.closed && one.risk.level() == RiskLevel::Emergency && !one.danger;
    });
    stage.clickPerson(person.id);
    stage.expectTranscript();
    stage.press(Qt::Key_T);
    stage.expect("it is mine", [&] { return stage.now(person.id).owner.has_value(); });
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_9);
    stage.shoot(text("15-119"));
    stage.press(Qt::Key_Escape);
}

void shootUndo(Stage &stage, const ConsultationId &id)
{
    stage.clickPerson(id);
    stage.expectTranscript();
    stage.desk().giveBack();
    stage.expect("it is nobody's", [&] { return !stage.now(id).owner; });
    stage.expect("it can be undone", [&] { return stage.desk().canUndo(); });
    stage.shoot(text("15-undo"));
    if (!stage.desk().canUndo())
        return; // a slow computer needs longer for the picture than undoing is offered
    stage.desk().focusQueue();
    stage.press(Qt::Key_Z);
    stage.expect("it is mine again", [&] { return stage.now(id).owner.has_value(); });
}

} // namespace

void shootSafety(Stage &stage)
{
    stage.signIn();
    stage.expect("twelve people wait", [&] { return stage.desk().queue().waitingCount() >= 12; });
    shootDanger(stage);
    const Consultation person = shootCare(stage);
    shootEmergency(stage);
    shootUndo(stage, person.id);
}

} // namespace mado::tour
