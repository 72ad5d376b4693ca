// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/close_dialog.h"
#include "ui/desk/hand_over_sheet.h"
#include "ui/shared/alarm_strip.h"
#include "ui/shell/command_palette.h"

#include <QPushButton>
#include <QTextEdit>

using namespace mado;
using namespace mado::test;

namespace {

const ConsultationId p3 = *ConsultationId::from(QStringLiteral("p3"));

/// p3 is the nurse's own and shown; no emergency waits.
struct Bench : Console
{
    Bench()
    {
        desk.profile.id = saeki().id;
        fill();
        QList<Consultation> calm;
        for (const Consultation &one : sampleQueue()) {
            if (one.risk.level() == RiskLevel::Emergency)
                calm << taken(one, hasegawa(), evening());
        }
        calm << taken(*page->queue().find(p3), saeki(), evening(), 4);
        Q_EMIT desk.queueChanged({calm, {}});
        open("p3");
        window->activateWindow();
    }
    bool ready() { return QTest::qWaitForWindowActive(window.get(), 20000); }
    void emergency()
    {
        const auto person = waiting(QStringLiteral("new"), RiskLevel::Emergency, 0);
        desk.consultations.insert(person.id.text(), person);
        Q_EMIT desk.queueChanged({{person}, {}});
        QCoreApplication::processEvents();
    }
    template <class Cover> AlarmStrip *strip() const
    {
        auto *cover = window->findChild<Cover *>();
        return cover ? cover->template findChild<AlarmStrip *>() : nullptr;
    }
    /// Nothing lies over it, and nothing dims it.
    bool isClear(AlarmStrip *strip) const
    {
        const QPoint place = strip->mapTo(window.get(), QPoint(0, 0));
        QWidget *top = window->childAt(place + strip->rect().center());
        const QImage alone = strip->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage whole = window->grab(QRect(place, strip->size())).toImage().convertToFormat(QImage::Format_RGB32);
        return strip->isVisible() && (top == strip || strip->isAncestorOf(top)) && alone == whole;
    }
};

} // namespace

class AlarmOverSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_emergency_that_comes_under_a_sheet_stands_above_it_undimmed()
    {
        Bench t;
        QVERIFY(t.ready());
        t.page->startHandOver();
        auto *sheet = t.window->findChild<HandOverSheet *>();
        QVERIFY(sheet->isOpen() && !t.strip<HandOverSheet>()->isVisible());
        t.emergency();
        QVERIFY(t.isClear(t.strip<HandOverSheet>()));
        t.page->startClosing();
        QVERIFY(t.isClear(t.strip<CloseDialog>()));
    }

    void what_one_writes_stays_and_the_keyboard_reaches_the_alarm()
    {
        Bench t;
        QVERIFY(t.ready());
        t.page->startHandOver();
        auto *sheet = t.window->findChild<HandOverSheet *>();
        auto *field = sheet->findChildren<QTextEdit *>().last();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("next"));
        t.emergency();
        QCOMPARE(t.window->focusWidget(), field);
        auto *button = t.strip<HandOverSheet>()->findChild<QPushButton *>();
        for (int step = 0; step < 20 && t.window->focusWidget() != button; ++step)
            QTest::keyClick(t.window->windowHandle(), Qt::Key_Tab);
        QCOMPARE(t.window->focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(t.desk.acknowledged.size(), 1);
        QVERIFY(t.page->alarms().isQuieted());
        QVERIFY(t.strip<HandOverSheet>()->isVisible()); // quiet, and still waiting
        QVERIFY(sheet->isOpen());
        QVERIFY(field->toPlainText().endsWith(QStringLiteral("next")));
    }

    void it_goes_when_somebody_takes_the_emergency_over()
    {
        Bench t;
        QVERIFY(t.ready());
        t.page->startClosing();
        t.emergency();
        QVERIFY(t.strip<CloseDialog>()->isVisible());
        const auto person = *t.page->queue().find(*ConsultationId::from(QStringLiteral("new")));
        Q_EMIT t.desk.queueChanged({{taken(person, hasegawa(), evening())}, {}});
        QVERIFY(!t.strip<CloseDialog>()->isVisible());
    }

    void the_palette_shows_it_too()
    {
        Bench t;
        QVERIFY(t.ready());
        t.emergency();
        QTest::keyClick(t.window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(t.window->findChild<CommandPalette *>()->isVisible());
        QVERIFY(t.isClear(t.strip<CommandPalette>()));
    }
};

MADO_TEST(AlarmOverSheetTest)
#include "alarm_over_sheet_test.moc"
