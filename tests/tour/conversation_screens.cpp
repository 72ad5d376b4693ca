// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/conversation_screens.h"

#include "ui/desk/picture_viewer.h"
#include "ui/desk/pictures.h"
#include "ui/desk/purpose_ribbon.h"
#include "ui/desk/reply_phrases.h"
#include "ui/desk/reply_picker.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/chip.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void tell(Stage &stage, const QJsonObject &what)
{
    QJsonObject body = what;
    body.insert(QStringLiteral("resident"), QStringLiteral("sender"));
    body.insert(QStringLiteral("name"), text("ゆず茶"));
    stage.training().control(QStringLiteral("say"), body);
}

} // namespace

void shootConversation(Stage &stage)
{
    stage.signIn();
    for (const char *said : {"do=lang_ja", "do=consent_guardian&p=use_prefecture", "do=consent_yes&p=use_national",
                             "do=consent_no&p=callback", "do=consent_no&p=use_national"})
        tell(stage, {{QStringLiteral("postback"), text(said)}});
    tell(stage, {{QStringLiteral("text"), text("人と話す")}});
    const Consultation person = stage.find("somebody waits", [](const Consultation &c) { return !c.closed; });
    stage.clickPerson(person.id);
    stage.expectTranscript();
    stage.shoot(text("14-conversation-ribbon"));
    stage.click(stage.window().findChild<PurposeRibbon *>());
    stage.shoot(text("14-conversation-consent"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_T);
    stage.expect("it is mine", [&] { return stage.now(person.id).owner.has_value(); });
    tell(stage, {{QStringLiteral("text"), text("体温計の写真を送ります。熱が下がりません")}});
    tell(stage, {{QStringLiteral("image"), true}});
    tell(stage, {{QStringLiteral("image"), true}, {QStringLiteral("content"), QStringLiteral("bm90IGEgcGljdHVyZQ==")}});
    tell(stage,
         {{QStringLiteral("location"), QJsonObject{{QStringLiteral("title"), text("みなと荘")},
                                                   {QStringLiteral("address"), text("横浜市中区架空町2丁目3番")}}}});
    auto *view = stage.window().findChild<TranscriptView *>();
    const auto pictureRow = [&] {
        for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
            if (view->actionRect(row, LogAct::OpenPicture).isValid())
                return row;
        }
        return -1;
    };
    stage.expect("the picture came", [&] { return pictureRow() >= 0; });
    stage.expect("the place came", [&] { return view->model()->rowCount() > pictureRow() + 2; });
    auto *pictures = stage.window().findChild<Pictures *>();
    QSignalSpy loaded(pictures, &Pictures::changed);
    stage.expect("the picture is loaded", [&] { return loaded.count() > 0; });
    stage.shoot(text("14-conversation-picture"));
    auto *phrases = stage.window().findChild<ReplyPhrases *>();
    stage.expect("canned replies are offered", [&] { return !phrases->findChild<Chip *>()->text().isEmpty(); });
    stage.press(Qt::Key_J, Qt::ControlModifier); // taking over gave the composer the focus
    stage.shoot(text("14-conversation-phrases"));
    if (auto *picker = stage.window().findChild<ReplyPicker *>())
        picker->close();
    stage.click(phrases->findChild<Chip *>());
    stage.shoot(text("14-conversation-phrase-inserted"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(text("体温"));
    stage.shoot(text("14-conversation-find"));
    stage.press(Qt::Key_Escape);
    stage.click(view->viewport(), view->actionRect(pictureRow(), LogAct::OpenPicture).center());
    stage.expect("it is open", [&] {
        auto *viewer = stage.window().findChild<PictureViewer *>();
        return viewer && viewer->isVisible();
    });
    stage.shoot(text("14-conversation-picture-large"));
    stage.press(Qt::Key_Escape);
    Q_EMIT stage.desk().cannedRepliesRequested();
    stage.shoot(text("14-canned-replies-edit"));
    stage.press(Qt::Key_Escape);
}

} // namespace mado::tour
