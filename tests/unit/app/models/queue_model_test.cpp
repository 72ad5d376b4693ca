// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_model.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

struct Bench
{
    SetClock clock{evening()};
    QueueModel model{saeki().id, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
};

const char *groupName(QueueGroup group)
{
    constexpr const char *names[] = {"offered", "mine", "emergency", "high", "unrated", "moderate", "low"};
    return names[int(group)];
}

/// "emergency 2: a b | high 1: c"
QString picture(const QueueModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto content = model.contentAt(row);
        if (const auto *group = std::get_if<GroupRow>(&content))
            text += QStringLiteral("%1%2 %3:")
                        .arg(text.isEmpty() ? QString() : QStringLiteral(" | "), QLatin1String(groupName(group->group)),
                             QString::number(group->count));
        else
            text += QLatin1Char(' ') + std::get<Consultation>(content).id.text();
    }
    return text;
}

QueueDiff changed(QList<Consultation> values) { return {std::move(values), {}}; }

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");
const QString d = QStringLiteral("d");

} // namespace

class QueueModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severity_first_then_the_longest_wait()
    {
        Bench t;
        t.model.apply(
            changed({waiting(a, RiskLevel::Low, 90), waiting(b, RiskLevel::High, 3), waiting(c, RiskLevel::High, 9),
                     waiting(d, RiskLevel::Unrated, 40), waiting(QStringLiteral("e"), RiskLevel::Emergency, 1),
                     waiting(QStringLiteral("f"), RiskLevel::Moderate, 80)}));
        QCOMPARE(picture(t.model),
                 QStringLiteral("emergency 1: e | high 2: c b | unrated 1: d | moderate 1: f | low 1: a"));
        QCOMPARE(std::get<GroupRow>(t.model.contentAt(0)).targetMinutes, std::optional<int>(5));
        QCOMPARE(t.model.headerRows(), (QList<int>{0, 2, 5, 7, 9}));
        QCOMPARE(t.model.waitingCount(), 6);
    }

    void what_colleagues_offer_me_comes_first_and_goes_with_its_answer()
    {
        Bench t;
        const StaffName other = hasegawa();
        auto one = taken(waiting(a, RiskLevel::High, 9), other, evening().addSecs(-600));
        t.model.apply(changed({one, taken(waiting(b, RiskLevel::Low, 9), saeki(), evening().addSecs(-60))}));
        QCOMPARE(picture(t.model), QStringLiteral("mine 1: b"));
        t.model.setFrozen(true);
        one.handOver = PendingHandOver{other, saeki(), {}, evening(), evening().addSecs(300), false};
        t.model.apply(changed({one}));
        QCOMPARE(picture(t.model), QStringLiteral("offered 1: a | mine 1: b"));
        one.handOver->to = hasegawa();
        t.model.apply(changed({one}));
        QCOMPARE(picture(t.model), QStringLiteral("mine 1: b"));
        one.handOver->to = saeki();
        t.model.apply(changed({one}));
        auto accepted = taken(waiting(a, RiskLevel::High, 9), saeki(), evening(), 2);
        t.model.apply(changed({accepted}));
        QCOMPARE(picture(t.model), QStringLiteral("mine 2: a b"));
        QCOMPARE(t.resets.count(), 0);
    }

    void offers_to_my_role_are_mine_to_answer_and_overdue_ones_the_supervisors()
    {
        const auto shows = [](Role role, const PendingHandOver &offer) {
            const SetClock clock{evening()};
            QueueModel model(StaffProfile{saeki().id, {}, {}, role, {}}, clock);
            auto one = taken(waiting(a, RiskLevel::High, 9), hasegawa(), evening().addSecs(-600));
            one.handOver = offer;
            model.apply(changed({one}));
            return model.rowCount() == 2;
        };
        PendingHandOver offer{hasegawa(), Role::Nurse, {}, evening(), evening().addSecs(300), false};
        QVERIFY(shows(Role::Nurse, offer));
        QVERIFY(!shows(Role::Physician, offer));
        QVERIFY(!shows(Role::Supervisor, offer));
        offer.overdue = true;
        QVERIFY(shows(Role::Supervisor, offer));
    }

    void mine_come_first_and_do_not_count_as_waiting()
    {
        Bench t;
        const auto one = waiting(a, RiskLevel::High, 9);
        t.model.apply(changed({one, waiting(b, RiskLevel::Emergency, 3)}));
        t.model.apply(changed({taken(one, saeki(), evening())}));
        QCOMPARE(picture(t.model), QStringLiteral("mine 1: a | emergency 1: b"));
        QCOMPARE(t.model.waitingCount(), 1);
    }

    void claimed_by_another_it_stays_muted_for_30_seconds_and_leaves()
    {
        Bench t;
        const auto one = waiting(a, RiskLevel::High, 9);
        t.model.apply(changed({one, waiting(b, RiskLevel::High, 20)}));
        t.model.apply(changed({taken(one, hasegawa(), evening().addSecs(-600))}));
        QCOMPARE(picture(t.model), QStringLiteral("high 1: b a"));
        t.clock.time = evening().addSecs(29);
        t.model.tick();
        QCOMPARE(picture(t.model), QStringLiteral("high 1: b a"));
        t.clock.time = evening().addSecs(30);
        t.model.tick();
        QCOMPARE(picture(t.model), QStringLiteral("high 1: b"));
        QVERIFY(t.model.find(one.id));
    }

    void what_others_took_long_ago_never_shows()
    {
        Bench t;
        t.model.apply(changed({taken(waiting(a, RiskLevel::High, 9), hasegawa(), evening().addSecs(-300))}));
        QCOMPARE(t.model.rowCount(), 0);
    }

    void selection_follows_its_consultation_when_others_leave()
    {
        Bench t;
        const auto one = waiting(a, RiskLevel::Emergency, 9);
        t.model.apply(changed({one, waiting(b, RiskLevel::High, 20), waiting(c, RiskLevel::High, 10)}));
        const QPersistentModelIndex selected = t.model.index(t.model.rowOf(*ConsultationId::from(c)));
        t.model.apply(changed({closed(one, evening())}));
        t.model.apply({{}, {*ConsultationId::from(b)}});
        QCOMPARE(selected.row(), 1);
        QCOMPARE(selected.data(QueueModel::ConsultationIdRole).toString(), c);
        t.model.apply(changed({waiting(c, RiskLevel::Emergency, 10)}));
        QCOMPARE(selected.data(QueueModel::ConsultationIdRole).toString(), c);
        QCOMPARE(picture(t.model), QStringLiteral("emergency 1: c"));
    }

    void while_frozen_the_order_stays_and_changes_are_counted()
    {
        Bench t;
        t.model.apply(changed({waiting(a, RiskLevel::High, 9), waiting(b, RiskLevel::Moderate, 9)}));
        QSignalSpy pending(&t.model, &QueueModel::pendingOrderChangesChanged);
        t.model.setFrozen(true);
        t.model.apply(changed({waiting(b, RiskLevel::High, 30), waiting(c, RiskLevel::Low, 1)}));
        QCOMPARE(picture(t.model), QStringLiteral("high 1: a | moderate 1: b"));
        QCOMPARE(t.model.pendingOrderChanges(), 2);
        QCOMPARE(pending.count(), 1);
        QCOMPARE(t.model.waitingCount(), 3);
        t.model.refreshOrder();
        QCOMPARE(picture(t.model), QStringLiteral("high 2: b a | low 1: c"));
        QCOMPARE(t.model.pendingOrderChanges(), 0);
        QVERIFY(t.model.isFrozen());
    }

    void a_new_emergency_is_inserted_at_once_even_when_frozen()
    {
        Bench t;
        t.model.apply(changed({waiting(a, RiskLevel::High, 9), waiting(b, RiskLevel::Low, 9)}));
        t.model.setFrozen(true);
        t.model.apply(changed({waiting(c, RiskLevel::Emergency, 0), waiting(b, RiskLevel::Emergency, 9)}));
        QCOMPARE(picture(t.model), QStringLiteral("emergency 2: b c | high 1: a"));
    }

    void ones_own_take_over_shows_at_once_even_when_frozen()
    {
        Bench t;
        const auto one = waiting(a, RiskLevel::High, 9);
        t.model.apply(changed({one}));
        t.model.setFrozen(true);
        t.model.apply(changed({taken(one, saeki(), evening())}));
        QCOMPARE(picture(t.model), QStringLiteral("mine 1: a"));
        t.model.apply(changed({one}));
        QCOMPARE(picture(t.model), QStringLiteral("high 1: a"));
    }

    void filters_show_what_they_say_and_counts_stay_whole()
    {
        Bench t;
        auto mind = waiting(b, RiskLevel::High, 20);
        mind.kind = ConsultationKind::Counsellor;
        t.model.apply(changed({waiting(a, RiskLevel::High, 9), mind, waiting(c, RiskLevel::Low, 3)}));
        t.model.setKindFilter(ConsultationKind::Counsellor);
        QCOMPARE(picture(t.model), QStringLiteral("high 1: b"));
        QCOMPARE(t.model.waitingCount(), 3);
        QCOMPARE(t.model.waitingCount(ConsultationKind::Nurse), 2);
        t.model.setKindFilter({});
        t.model.setSearch(QStringLiteral("r-C"));
        QCOMPARE(picture(t.model), QStringLiteral("low 1: c"));
        t.model.setSearch({});
        QCOMPARE(picture(t.model), QStringLiteral("high 2: b a | low 1: c"));
    }

    void the_average_and_the_longest_wait_are_known()
    {
        Bench t;
        QVERIFY(!t.model.waits());
        t.model.apply(changed({waiting(a, RiskLevel::High, 2), waiting(b, RiskLevel::Low, 22),
                               taken(waiting(c, RiskLevel::High, 200), saeki(), evening())}));
        QCOMPARE(t.model.waits()->averageSeconds, 12 * 60);
        QCOMPARE(t.model.waits()->longestSeconds, 22 * 60);
    }

    void random_changes_end_in_the_same_order_as_sorting_anew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void random_changes_end_in_the_same_order_as_sorting_anew()
    {
        QFETCH(quint32, seed);
        Bench t;
        QRandomGenerator random(seed);
        QHash<QString, Consultation> truth;
        for (int step = 0; step < 300; ++step) {
            QueueDiff diff;
            for (int n = random.bounded(1, 6); n > 0; --n)
                mutate(random, truth, diff);
            t.model.setFrozen(random.bounded(3) == 0);
            t.model.apply(diff);
            if (random.bounded(10) == 0)
                t.model.refreshOrder();
            t.clock.time = t.clock.time.addSecs(random.bounded(20));
            t.model.tick();
        }
        t.model.setFrozen(false);
        t.clock.time = t.clock.time.addSecs(60);
        t.model.tick();
        QCOMPARE(picture(t.model), sortedAnew(truth));
        QCOMPARE(t.resets.count(), 0);
        QCOMPARE(t.layouts.count(), 0);
        for (int row = 0; row < t.model.rowCount(); ++row) {
            const auto id = ConsultationId::from(t.model.index(row).data(QueueModel::ConsultationIdRole).toString());
            QVERIFY(!id || t.model.rowOf(*id) == row);
        }
    }

    void a_hundred_thousand_rows_take_live_changes()
    {
        SetClock clock{evening()};
        QueueModel model(saeki().id, clock);
        QList<Consultation> all;
        for (int i = 0; i < 100000; ++i)
            all.append(waiting(QStringLiteral("r%1").arg(i), RiskLevel(i % 5), i % 977));
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.apply(changed(all));
        QCOMPARE(inserts.count(), 5);
        QCOMPARE(model.rowCount(), 100005);
        for (int i = 0; i < 200; ++i)
            model.apply(changed({waiting(QStringLiteral("r%1").arg(i * 431), RiskLevel::Moderate, i)}));
        QCOMPARE(model.rowCount(), 100005);
        const auto last = *ConsultationId::from(QStringLiteral("r0"));
        QCOMPARE(model.index(model.rowOf(last)).data(QueueModel::ConsultationIdRole).toString(), last.text());
    }

private:
    static void mutate(QRandomGenerator &random, QHash<QString, Consultation> &truth, QueueDiff &diff)
    {
        const QString id = QStringLiteral("p%1").arg(random.bounded(40));
        for (const Consultation &value : std::as_const(diff.changed)) {
            if (value.id.text() == id)
                return;
        }
        if (random.bounded(8) == 0) {
            truth.remove(id);
            diff.gone.append(*ConsultationId::from(id));
            return;
        }
        if (diff.gone.contains(*ConsultationId::from(id)))
            return;
        Consultation value = waiting(id, RiskLevel(random.bounded(5)), random.bounded(100));
        const int fate = random.bounded(10);
        if (fate == 0)
            value = closed(value, evening());
        else if (fate < 3)
            value = taken(value, saeki(), evening().addSecs(-random.bounded(500)), random.bounded(1000));
        else if (fate < 5)
            value = taken(value, hasegawa(), evening().addSecs(-random.bounded(500)), random.bounded(1000));
        truth.insert(id, value);
        diff.changed.append(value);
    }

    static QString sortedAnew(const QHash<QString, Consultation> &truth)
    {
        std::array<QList<std::tuple<int, qint64, QString>>, 7> groups;
        for (const Consultation &value : truth) {
            if (value.closed || (value.owner && value.owner->staff.id != saeki().id))
                continue;
            const int level = int(value.risk.level());
            if (value.owner)
                groups[1].append({level, value.owner->since.toMSecsSinceEpoch(), value.id.text()});
            else
                groups[size_t(level) + 2].append({0, value.waitingSince->toMSecsSinceEpoch(), value.id.text()});
        }
        QStringList parts;
        for (int group = 0; group < 7; ++group) {
            auto &rows = groups[size_t(group)];
            std::sort(rows.begin(), rows.end());
            QString part =
                QStringLiteral("%1 %2:").arg(QLatin1String(groupName(QueueGroup(group))), QString::number(rows.size()));
            for (const auto &row : rows)
                part += QLatin1Char(' ') + std::get<2>(row);
            if (!rows.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(" | "));
    }
};

MADO_TEST(QueueModelTest)
#include "queue_model_test.moc"
