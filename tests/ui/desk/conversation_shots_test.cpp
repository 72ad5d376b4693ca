// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/desk/conversation_world.h"
#include "tests/ui/shared/shots.h"
#include "ui/desk/conversation_panel.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/side_panel.h"
#include "ui/desk/transcript_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

/// Both panes side by side, as wide as in a full window.
struct Stage : ConversationWorld
{
    Stage(Theme::Mode mode, Language language_) : ConversationWorld(mode), language(language_), words(language_)
    {
        qApp->setStyleSheet(theme.styleSheet());
        qApp->setPalette(theme.palette());
        window.resize(1020, 790);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        panel = new ConversationPanel(theme, desk, transcript, clock);
        side = new SidePanel(theme, desk, transcript, clock);
        side->setFixedWidth(theme.size(Size::SidePanel));
        row->addWidget(panel, 1);
        row->addWidget(side);
        panel->setLanguage(language);
        side->setLanguage(language);
    }
    ~Stage() { qApp->setStyleSheet(QString()); }
    void show(const Consultation &consultation)
    {
        panel->show(consultation);
        side->show(consultation);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, 20000));
        QCoreApplication::processEvents();
    }
    void shot(const QString &name)
    {
        QCoreApplication::processEvents();
        const QString tags = QStringLiteral("-%1-%2").arg(language == Language::Japanese ? u"ja" : u"en",
                                                          theme.mode() == Theme::Mode::Light ? u"light" : u"dark");
        saveShot(window, QStringLiteral("conversation-") + name + tags);
    }
    Language language;
    Catalogue words;
    QWidget window;
    ConversationPanel *panel;
    SidePanel *side;
};

} // namespace

class ConversationShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_state_draws_data();
    void every_state_draws();
};

void ConversationShots::every_state_draws_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("english");
    QTest::newRow("light, Japanese") << false << false;
    QTest::newRow("dark, Japanese") << true << false;
    QTest::newRow("light, English") << false << true;
}

void ConversationShots::every_state_draws()
{
    QFETCH(bool, dark);
    QFETCH(bool, english);
    Stage stage(dark ? Theme::Mode::Dark : Theme::Mode::Light, english ? Language::English : Language::Japanese);
    stage.tell();
    stage.desk.drafts.insert(QStringLiteral("p1"),
                             Draft{ja("承知しました。こちらで救急車を呼びます。いまいる場所の"), 99, evening()});
    stage.show(mine(mikan()));
    stage.shot(QStringLiteral("mine"));
    stage.panel->startClosing();
    stage.shot(QStringLiteral("closing"));
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Escape);
    stage.desk.drafts.clear();
    Consultation other = taken(mikan(), hasegawa(), evening().addSecs(-120));
    other.revision = 9;
    other.risk.byRules = RiskLevel::High;
    stage.panel->refresh(other);
    stage.side->refresh(other);
    stage.staff("県の相談窓口、看護師の長谷川です。お返事が遅くなりました。", 60, SendStage::AcceptedByLine,
                hasegawa());
    stage.shot(QStringLiteral("conflict"));
    Consultation free = mikan();
    free.revision = 10;
    stage.panel->refresh(free);
    stage.shot(QStringLiteral("waiting"));
    Consultation again = mine(mikan());
    again.revision = 11;
    stage.panel->refresh(again);
    const ConnectionState away{ConnectionState::Phase::Offline, evening().addSecs(-720), evening().addSecs(8)};
    stage.panel->setConnection(away);
    stage.side->setConnection(away);
    stage.queueReply("119番に電話できましたか。難しければ、こちらで救急車を呼びます。", OutboxState::Checking, 50);
    stage.queueReply("いまいる場所の住所を確認させてください。", OutboxState::NeedsLook, 40);
    stage.queueReply("ドアの鍵は開けておけますか。", OutboxState::Waiting, 30);
    const Problem why{409, QStringLiteral("x"), local("LINEが受け付けませんでした。", "LINE refused it."), {}};
    stage.queueReply("送れなかった返信です。", OutboxState::Refused, 20, why);
    stage.say(Unsent{}, 15);
    stage.say(ResidentSticker{{ja("泣く"), ja("不安")}}, 12);
    stage.queue(AddNote{std::nullopt, ja("本人は一人暮らし。鍵は管理人が持つ。")}, OutboxState::Waiting, 5);
    stage.side->writeNote();
    stage.shot(QStringLiteral("offline"));
    stage.side->hide();
    QCoreApplication::processEvents(); // the window learns its new minimum
    stage.window.resize(460, 640);
    QCoreApplication::processEvents();
    auto *bar = stage.panel->findChild<TranscriptView *>()->verticalScrollBar();
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    stage.resident("いま119番に電話しました", 0);
    stage.shot(QStringLiteral("narrow"));
    stage.side->show();
    stage.panel->hide();
    stage.window.resize(356, 790);
    stage.side->showTab(SidePanel::Tab::Answers);
    stage.shot(QStringLiteral("answers"));
    stage.side->showTab(SidePanel::Tab::Notes);
    stage.shot(QStringLiteral("notes"));
}

MADO_TEST(ConversationShots)

#include "conversation_shots_test.moc"
