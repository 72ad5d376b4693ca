// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_desk.h"
#include "tests/support/fake_people.h"
#include "tests/ui/desk/conversation_world.h"
#include "tests/ui/desk/queue_sample.h"
#include "ui/desk/desk_page.h"
#include "ui/shell/main_window.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace mado::test {

inline QList<Entry> sampleTranscript(const QString &id)
{
    Q_UNUSED(id);
    int seq = 0;
    QList<Entry> all;
    const auto add = [&](const EntryBody &body, int minutesAgo) {
        ++seq;
        all.append({*EntryId::from(QStringLiteral("e%1").arg(seq)), seq, evening().addSecs(-60 * minutesAgo), body});
    };
    const SendState sent{SendStage::AcceptedByLine, {}};
    add(survey(38.4, true), 9);
    add(BotMessage{ja("今すぐ119番に電話してください。返事を待たないでください。"), {}, true, sent}, 9);
    add(ResidentText{ja("横になっても息が苦しいです。夜間はどこに電話すればいいですか")}, 7);
    add(Event{EventKind::TakenOver, saeki(), {}}, 4);
    add(
        StaffMessage{
            saeki(), ja("県の窓口、看護師の佐伯です。いま、会話はできますか。短いお返事で大丈夫です。"), {}, sent},
        4);
    add(ResidentText{ja("話すと息が切れます")}, 3);
    add(StaffMessage{saeki(),
                     ja("わかりました。いますぐ119番に電話できますか。電話が難しければ、こちらで救急車を呼びます。"),
                     {},
                     sent},
        2);
    add(ResidentText{ja("一人なので不安です。お願いできますか")}, 1);
    return all;
}

/// The whole window over a desk without a server.
struct Console
{
    explicit Console(Theme::Mode mode = Theme::Mode::Light, const QSize &size = {1440, 900}) : theme(mode)
    {
        settings.setValue(QStringLiteral("theme"), mode == Theme::Mode::Dark ? QStringLiteral("dark") : QString());
        desk.state = online();
        window = std::make_unique<MainWindow>(theme, clock, settings);
        page = new DeskPage(theme, desk, clock);
        window->resize(size);
        window->showDesk(page, people, {QStringLiteral("0.1"), {ja("神奈川県"), QStringLiteral("Kanagawa")}, true});
        window->show();
    }
    ~Console() { qApp->setStyleSheet({}); }

    static ConnectionState online() { return {ConnectionState::Phase::Online, evening(), {}}; }
    static ConnectionState offline()
    {
        return {ConnectionState::Phase::Offline, evening().addSecs(-720), evening().addSecs(8)};
    }
    void go(const ConnectionState &state)
    {
        desk.state = state;
        Q_EMIT desk.connectionChanged(state);
    }
    void fill()
    {
        QList<Consultation> all = sampleQueue();
        all[0].resident.consents = mikan().resident.consents;
        all[0].resident.phoneMasked = mikan().resident.phoneMasked;
        Q_EMIT desk.queueChanged({all, {}});
    }
    void open(const char *id)
    {
        page->open(*ConsultationId::from(QString::fromLatin1(id)));
        const auto shown = page->queue().find(*page->shown());
        Q_EMIT desk.transcriptChanged({shown->conversation, sampleTranscript(shown->id.text())});
    }
    bool exposed() { return QTest::qWaitForWindowExposed(window.get(), 20000); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme;
    SetClock clock{evening()};
    FakeDesk desk;
    FakePeople people;
    std::unique_ptr<MainWindow> window;
    DeskPage *page;
};

} // namespace mado::test
