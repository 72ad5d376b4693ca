// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/call_list.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

/// Promised a call in so many minutes.
Consultation promised(const QString &id, int minutes, int unanswered = 0)
{
    auto one = waiting(id, RiskLevel::High, 20);
    one.channel = Channel::Callback;
    one.waitingSince.reset();
    one.call = PlannedCall{evening().addSecs(60 * minutes), unanswered, {}};
    return one;
}

struct Bench
{
    SetClock clock{evening()};
    CallList list{saeki().id, clock};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&list, &QAbstractItemModel::modelReset};

    QString picture() const
    {
        QString text;
        for (int row = 0; row < list.rowCount(); ++row)
            text += (list.beginsGroup(row) ? QStringLiteral("|") : QString()) + list.at(row).id.text();
        return text;
    }
    void apply(const QList<Consultation> &changed) { list.apply({changed, {}}); }
};

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

} // namespace

class CallListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_group_knows_how_many_rows_it_shows_by_the_filter_of_the_moment()
    {
        Bench t;
        QCOMPARE(t.list.shownIn(CallGroup::Now) + t.list.shownIn(CallGroup::Later), 0);
        t.apply({promised(a, 60), taken(promised(b, -10), saeki(), evening()), promised(c, 10)});
        QCOMPARE(t.list.shownIn(CallGroup::Now), 2);
        QCOMPARE(t.list.shownIn(CallGroup::Later), 1);
        t.list.setFilter(CallFilter::Mine);
        QCOMPARE(t.list.shownIn(CallGroup::Now), 1);
        QCOMPARE(t.list.shownIn(CallGroup::Later), 0);
        t.list.setFilter(CallFilter::All);
        t.clock.time = evening().addSecs(46 * 60);
        QCOMPARE(t.list.shownIn(CallGroup::Now), 3);
    }

    void who_was_promised_a_call_stands_in_the_order_of_the_times()
    {
        Bench t;
        t.apply({promised(a, 60), promised(b, -10), promised(c, 10), waiting(QStringLiteral("d"), RiskLevel::High, 3)});
        QCOMPARE(t.picture(), QStringLiteral("|bc|a"));
        QCOMPARE(t.list.dueNow(), 2);
        t.clock.time = evening().addSecs(46 * 60);
        t.list.tick();
        QCOMPARE(t.picture(), QStringLiteral("|bca"));
        QCOMPARE(t.resets.count(), 0);
    }

    void a_call_put_off_moves_and_a_kept_promise_leaves()
    {
        Bench t;
        t.apply({promised(a, 5), promised(b, 10)});
        t.apply({promised(a, 90, 1)});
        QCOMPARE(t.picture(), QStringLiteral("|b|a"));
        auto kept = promised(b, 10);
        kept.call.reset();
        kept.channel = Channel::Chat;
        t.apply({kept});
        QCOMPARE(t.picture(), QStringLiteral("|a"));
        t.list.apply({{}, {promised(a, 0).id}});
        QCOMPARE(t.list.rowCount(), 0);
        QCOMPARE(t.resets.count(), 0);
    }

    void whoever_wishes_a_call_and_was_promised_none_waits_since_they_asked()
    {
        Bench t;
        auto wish = waiting(a, RiskLevel::High, 20);
        wish.channel = Channel::Callback;
        t.apply({wish, promised(b, 1)});
        QCOMPARE(t.picture(), QStringLiteral("|ab"));
    }

    void filters_show_ones_own_the_unassigned_and_the_often_unanswered()
    {
        Bench t;
        t.apply({taken(promised(a, 5), saeki(), evening()), taken(promised(b, 6), hasegawa(), evening()),
                 promised(c, 7, 3)});
        t.list.setFilter(CallFilter::Mine);
        QCOMPARE(t.picture(), QStringLiteral("|a"));
        t.list.setFilter(CallFilter::Unassigned);
        QCOMPARE(t.picture(), QStringLiteral("|c"));
        t.list.setFilter(CallFilter::OftenUnanswered);
        QCOMPARE(t.picture(), QStringLiteral("|c"));
        t.list.setFilter(CallFilter::All);
        QCOMPARE(t.picture(), QStringLiteral("|abc"));
        QCOMPARE(t.list.count(CallFilter::Mine), 1);
        QCOMPARE(t.resets.count(), 0);
    }

    void a_closed_consultation_is_not_called()
    {
        Bench t;
        t.apply({promised(a, 5)});
        auto closed = promised(a, 5);
        closed.closed = Closing{Disposition::SelfCare, saeki(), evening()};
        t.apply({closed});
        QCOMPARE(t.list.rowCount(), 0);
    }
};

MADO_TEST(CallListTest)

#include "call_list_test.moc"
