// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/callbacks/hours_chart.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/button.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/leaving.h"
#include "ui/shell/page_stack.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Consultation mine(const QString &id, RiskLevel level) { return taken(waiting(id, level, 5), saeki(), evening()); }

/// The desk's way out, beside the window's own.
struct Door
{
    explicit Door(const QList<Consultation> &held)
        : pages(console.window->findChild<DeskFrame *>()->pages()),
          leaving(console.theme, *console.page, pages, console.people, console.clock, &frame),
          left(&leaving, &Leaving::left)
    {
        leaving.setLanguage(Language::English);
        frame.resize(1200, 800);
        frame.show();
        console.desk.profile.id = saeki().id;
        tell({held, {}});
    }
    void tell(const QueueDiff &diff)
    {
        for (const Consultation &one : diff.changed)
            console.desk.consultations.insert(one.id.text(), one);
        Q_EMIT console.desk.queueChanged(diff);
    }
    SweepSheet *sheet() { return frame.findChild<SweepSheet *>(); }
    Button *main()
    {
        for (auto *button : sheet()->findChildren<Button *>()) {
            if (button->text() == u"Sign out"_s || button->text() == u"Done"_s)
                return button;
        }
        qFatal("no main button");
    }
    void write(const QString &reason)
    {
        sheet()->findChild<ReplyField *>()->setText(reason);
        main()->click();
    }
    Shift onDutyUntil(const QDateTime &until) const
    {
        return {ShiftId::random(), saeki().id, evening().addSecs(-3600), until, ShiftKind::OnDuty};
    }

    Console console;
    PageStack &pages;
    QWidget frame;
    Leaving leaving;
    QSignalSpy left;
};

} // namespace

class LeavingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_holds_nothing_leaves_without_a_question()
    {
        Door t({taken(waiting(u"hers"_s, RiskLevel::Emergency, 5), hasegawa(), evening())});
        t.leaving.signOut();
        QCOMPARE(t.left.count(), 1);
        QVERIFY(!t.sheet()->isOpen());
    }

    void what_is_held_is_shown_before_one_leaves()
    {
        Door t({mine(u"a"_s, RiskLevel::High)});
        t.leaving.signOut();
        QVERIFY(t.sheet()->isOpen());
        QCOMPARE(t.left.count(), 0);
        t.main()->click();
        QCOMPARE(t.left.count(), 1);
        QVERIFY(!t.sheet()->isOpen());
    }

    void going_back_leaves_nothing_behind()
    {
        Door t({mine(u"a"_s, RiskLevel::High)});
        t.leaving.signOut();
        t.sheet()->dismiss();
        QCOMPARE(t.left.count(), 0);
    }

    void an_emergency_is_left_when_its_reason_is_on_the_server()
    {
        Door t({mine(u"a"_s, RiskLevel::Emergency), mine(u"b"_s, RiskLevel::High)});
        t.leaving.signOut();
        t.write(u"責任者に口頭で伝えた"_s);
        QTRY_COMPARE(t.console.desk.notes.size(), 1); // of the emergency alone
        QVERIFY(t.console.desk.notes.first().text.contains(u"責任者に口頭で伝えた"_s));
        QCOMPARE(t.left.count(), 0);
        Q_EMIT t.console.desk.outboxChanged({{}, {CommandKey::random()}}); // something else went out
        QCOMPARE(t.left.count(), 0);
        Q_EMIT t.console.desk.outboxChanged({{}, {t.console.desk.keysGiven.last()}});
        QCOMPARE(t.left.count(), 1);
    }

    void offline_the_reason_stays_in_the_outbox_and_one_may_leave()
    {
        Door t({mine(u"a"_s, RiskLevel::Emergency)});
        t.console.go(Console::offline());
        t.leaving.signOut();
        t.write(u"責任者に口頭で伝えた"_s);
        QTRY_COMPARE(t.left.count(), 1);
        QCOMPARE(t.console.desk.notes.size(), 1);
    }

    void a_reason_that_was_not_kept_keeps_one_here()
    {
        Door t({mine(u"a"_s, RiskLevel::Emergency)});
        t.leaving.signOut();
        t.console.desk.error = AppError{AppError::Kind::Store, u"cache.failed"_s, std::nullopt};
        t.write(u"責任者に口頭で伝えた"_s);
        QTRY_VERIFY(t.main()->isEnabled());
        QCOMPARE(t.left.count(), 0);
        QVERIFY(t.sheet()->isOpen());
    }

    void returning_one_from_the_sheet_asks_the_server()
    {
        Door t({mine(u"a"_s, RiskLevel::High)});
        t.leaving.signOut();
        Q_EMIT t.sheet()->returnRequested(*ConsultationId::from(u"a"_s));
        QTRY_COMPARE(t.console.desk.givenBack.size(), 1);
        t.tell({{waiting(u"a"_s, RiskLevel::High, 5)}, {}});
        QVERIFY(t.main()->isEnabled());
    }

    void a_quarter_of_an_hour_before_the_shift_ends_one_is_told_once()
    {
        Door t({mine(u"a"_s, RiskLevel::High)});
        QSignalSpy told(&t.leaving, &Leaving::shiftEnds);
        t.console.people.planned = {t.onDutyUntil(evening().addSecs(16 * 60))};
        t.leaving.tick(); // reads the shifts
        QCoreApplication::processEvents();
        t.leaving.tick();
        QCOMPARE(told.count(), 0);
        t.console.clock.time = evening().addSecs(61);
        t.leaving.tick();
        QCOMPARE(told.count(), 1);
        t.leaving.tick();
        QCOMPARE(told.count(), 1);
    }

    void the_end_of_ones_shift_stands_among_the_calls_of_each_hour()
    {
        Door t({});
        auto *chart = t.console.window->findChild<HoursChart *>();
        Q_EMIT t.console.desk.queueChanged({sampleQueue(), {}});
        const auto said = [&] {
            QString all;
            for (int part = 0; part < chart->partCount(); ++part)
                all += chart->partInWords(part);
            return all;
        };
        QVERIFY(chart->partCount() > 0 && !said().contains(u"Your shift ends"_s));
        t.console.people.planned = {t.onDutyUntil(evening().addSecs(2 * 3600))};
        t.console.window->findChild<Leaving *>()->tick();
        QTRY_VERIFY(said().contains(u"Your shift ends"_s));
    }

    void who_holds_nothing_is_not_told_of_the_end()
    {
        Door t({});
        QSignalSpy told(&t.leaving, &Leaving::shiftEnds);
        t.console.people.planned = {t.onDutyUntil(evening().addSecs(600))};
        t.leaving.tick();
        QCoreApplication::processEvents();
        t.leaving.tick();
        QCOMPARE(told.count(), 0);
    }
};

MADO_TEST(LeavingTest)
#include "leaving_test.moc"
