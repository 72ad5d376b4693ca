// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokyo.h"
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/segmented.h"
#include "ui/shell/desk_frame.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

namespace {

struct Quiet : Console
{
    Quiet() { clock.time = fromTokyo(QDate(2020, 5, 9), QTime(3, 0)); }

    Segmented *choice() const
    {
        for (auto *one : window->findChildren<Segmented *>()) {
            if (one->accessibleName() == QStringLiteral("Softer tones"))
                return one;
        }
        return nullptr;
    }
    void choose(int steps) const
    {
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(choice(), Qt::Key_Right);
    }
    void sound(Ring how) const { Q_EMIT window->findChild<DeskFrame *>()->ring(how); }
    QSignalSpy heard{window.get(), &MainWindow::ring};
};

} // namespace

/// Softer tones may rest; an emergency never does.
class QuietTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void at_three_in_the_morning_a_reply_is_heard_unless_somebody_chose_otherwise()
    {
        Quiet t;
        t.sound(Ring::Reply);
        QCOMPARE(t.heard.count(), 1);
        t.choose(1);
        t.sound(Ring::Reply);
        QCOMPARE(t.heard.count(), 1);
        t.clock.time = fromTokyo(QDate(2020, 5, 9), QTime(6, 0));
        t.sound(Ring::Reply);
        QCOMPARE(t.heard.count(), 2);
    }

    void an_emergency_is_heard_in_the_quietest_hours()
    {
        Quiet t;
        t.choose(2);
        t.sound(Ring::Reply);
        QCOMPARE(t.heard.count(), 0);
        t.sound(Ring::Emergency);
        QCOMPARE(t.heard.count(), 1);
        QCOMPARE(t.heard.first().first().value<Ring>(), Ring::Emergency);
    }

    void the_choice_stays_for_the_next_desk_on_this_computer()
    {
        Quiet t;
        t.choose(2);
        t.window->showDesk(new DeskPage(t.theme, t.desk, t.clock), t.people, {QStringLiteral("0.1"), {}, true});
        QCOMPARE(t.choice()->current(), 2);
        t.sound(Ring::Reply);
        QCOMPARE(t.heard.count(), 0);
    }
};

MADO_TEST(QuietTest)
#include "quiet_test.moc"
