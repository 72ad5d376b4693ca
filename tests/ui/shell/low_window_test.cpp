// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/composer.h"
#include "ui/desk/reply_phrases.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

using namespace mado;
using namespace mado::test;

namespace {

/// A screen of 1440×900 at 200 %, an emergency in the nurse's care, another one waiting.
struct Low : Console
{
    explicit Low(const QSize &size = {720, 450}) : Console(Theme::Mode::Light, size)
    {
        fill();
        const auto first = sampleQueue().first();
        Consultation mine = first;
        mine.owner = Ownership{saeki(), 1, evening(), evening().addSecs(600)};
        Q_EMIT desk.queueChanged({{mine, waiting(QStringLiteral("new"), RiskLevel::Emergency, 0)}, {}});
        open(mine.id.text().toUtf8().constData());
    }
    int linesOfLog() const
    {
        return window->findChild<TranscriptView *>()->viewport()->height() / theme.lineHeight(TextStyle::Chat);
    }
};

} // namespace

/// At 200 % everything around a conversation makes do with one line.
class LowWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_newest_messages_are_read_beside_an_alarm()
    {
        Low t;
        QVERIFY(t.exposed());
        QTRY_VERIFY2(t.linesOfLog() >= 6, qPrintable(QString::number(t.linesOfLog())));
    }

    void offline_too()
    {
        Low t;
        QVERIFY(t.exposed());
        t.go(Console::offline());
        QTRY_VERIFY2(t.linesOfLog() >= 4, qPrintable(QString::number(t.linesOfLog())));
    }

    void in_the_smallest_window_a_message_is_read()
    {
        Low t({550, 350});
        QVERIFY(t.exposed());
        QTRY_VERIFY2(t.linesOfLog() >= 2, qPrintable(QString::number(t.linesOfLog())));
    }

    void canned_replies_are_a_button_beside_the_field()
    {
        Low t;
        QVERIFY(t.exposed());
        auto *composer = t.window->findChild<Composer *>();
        composer->offerPhrases(true);
        QVERIFY(!composer->phrases().isVisible());
        QVERIFY(composer->phrasesAnchor()->isVisible());
        QCOMPARE(composer->phrasesAnchor()->accessibleName(), QStringLiteral("Canned replies (Ctrl+J)"));
        t.window->resize(1440, 900);
        QTRY_VERIFY(composer->phrases().isVisible());
    }

    void a_banner_leaves_out_what_stands_elsewhere_before_it_takes_a_second_line()
    {
        const Theme theme(Theme::Mode::Light);
        Banner banner(theme);
        banner.setWords(QStringLiteral("Meets the signs of an emergency"),
                        QStringLiteral("Breathless at rest · High fever · Condition"));
        banner.setNote(QStringLiteral("Automatic answers have stopped"));
        banner.resize(420, banner.height());
        banner.show();
        const int oneLine = theme.size(Size::Banner);
        banner.setLow(true, true);
        QCOMPARE(banner.height(), oneLine);
        QVERIFY(!said(banner).contains(QStringLiteral("Meets the signs of an emergency")));
        banner.setLow(true, false);
        QVERIFY(banner.height() > oneLine);
        QVERIFY(said(banner).contains(QStringLiteral("Meets the signs of an emergency")));
        QVERIFY(!said(banner).contains(QStringLiteral("Automatic answers have stopped")));
        banner.setLow(false, true);
        QVERIFY(said(banner).contains(QStringLiteral("Automatic answers have stopped")));
    }

private:
    static QStringList said(const Banner &banner)
    {
        QStringList words;
        for (const auto *label : banner.findChildren<TextLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words;
    }
};

MADO_TEST(LowWindowTest)
#include "low_window_test.moc"
