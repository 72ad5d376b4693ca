// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

Event lastEvent(DeskFixture &t, const ConsultationId &id)
{
    Event found{EventKind::Opened, std::nullopt, {}};
    for (const EntryBody &body : t.bodies(id)) {
        if (const auto *event = std::get_if<Event>(&body))
            found = *event;
    }
    return found;
}

} // namespace

class LevelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raising_is_at_once_and_leaves_the_level_by_rules()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Moderate);
        const qint64 fence = t.takeOver(t.nurse, id);
        QVERIFY(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::Emergency, {}}).has_value());
        const auto shown = t.view(id);
        QCOMPARE(shown.risk.byRules, RiskLevel::Moderate);
        QCOMPARE(shown.risk.byStaff, std::optional(RiskLevel::Emergency));
        QCOMPARE(shown.targetMinutes, std::optional(5));
        QCOMPARE(shown.owner->leaseUntil, t.now.addSecs(120));
        const Event event = lastEvent(t, id);
        QCOMPARE(event.what, EventKind::LevelSet);
        QCOMPARE(event.detail, u"emergency"_s);
        QCOMPARE(event.by->id, t.nurse.id);
    }

    void lowering_needs_a_few_words_that_stay_in_the_transcript()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Emergency);
        const qint64 fence = t.takeOver(t.nurse, id);
        for (const QString &reason : {QString(), u"  "_s, u"ok"_s})
            QCOMPARE(problemOf(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::Low, reason})).code,
                     u"level.reason_missing"_s);
        QVERIFY(!t.view(id).risk.byStaff);
        const QString why = u"電話で確かめ、症状は消えている。"_s;
        QVERIFY(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::Low, why}).has_value());
        QCOMPARE(t.view(id).risk.level(), RiskLevel::Low);
        QVERIFY(!t.view(id).targetMinutes);
        QCOMPARE(lastEvent(t, id).reason, why);
    }

    void raising_again_what_staff_had_lowered_needs_no_reason()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Unrated);
        const qint64 fence = t.takeOver(t.nurse, id);
        QVERIFY(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::Low, u"聞き取りで軽い。"_s}).has_value());
        QVERIFY(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::High, {}}).has_value());
        QCOMPARE(problemOf(t.apply(t.nurse, id, SetLevel{fence, RiskLevel::Moderate, {}})).code,
                 u"level.reason_missing"_s);
    }

    void somebody_who_waits_is_raised_by_whoever_sees_it_and_is_next()
    {
        DeskFixture t;
        t.open(RiskLevel::High);
        const auto worse = t.open(RiskLevel::Moderate);
        QVERIFY(t.apply(t.nurse, worse, SetLevel{std::nullopt, RiskLevel::Emergency, {}}).has_value());
        const auto next = t.write([&](store::Transaction &tx) { return takeNext(tx, t.context(t.colleague)); });
        QCOMPARE((*next)->consultation, worse);
    }

    void under_a_colleagues_lease_or_an_old_fence_nothing_changes()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Moderate);
        const qint64 fence = t.takeOver(t.nurse, id);
        QCOMPARE(problemOf(t.apply(t.colleague, id, SetLevel{std::nullopt, RiskLevel::High, {}})).code,
                 u"lease.taken"_s);
        QCOMPARE(problemOf(t.apply(t.nurse, id, SetLevel{fence - 1, RiskLevel::High, {}})).code, u"lease.stale"_s);
        QVERIFY(!t.view(id).risk.byStaff);
    }

    void nobody_is_set_to_unrated()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Low);
        QCOMPARE(
            problemOf(t.apply(t.nurse, id, SetLevel{std::nullopt, RiskLevel::Unrated, u"わからないため。"_s})).status,
            422);
    }

    void the_goal_is_that_of_the_account()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Low);
        Context context = t.context(t.nurse);
        context.targets = [](store::Transaction &, const AccountId &) { return Targets{2, 7, 9, 40}; };
        QVERIFY(t.write([&](store::Transaction &tx) {
            return setLevel(tx, context, id, SetLevel{std::nullopt, RiskLevel::High, {}}).has_value();
        }));
        QCOMPARE(t.view(id).targetMinutes, std::optional(7));
    }

    void an_emergency_call_is_on_record_under_any_lease_and_after_closing()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Moderate);
        const qint64 fence = t.takeOver(t.nurse, id);
        const QDateTime called = t.now.addSecs(-90);
        QVERIFY(t.apply(t.colleague, id, RecordEmergencyCall{called, DispatcherAnswer::Dispatched, {}}).has_value());
        QCOMPARE(lastEvent(t, id).what, EventKind::EmergencyCalled);
        QCOMPARE(lastEvent(t, id).detail, u"dispatched"_s);
        QCOMPARE(lastEvent(t, id).by->id, t.colleague.id);
        QVERIFY(t.apply(t.nurse, id, Close{fence, Disposition::AmbulanceCalled, t.now.addDays(1), {}}).has_value());
        const auto late =
            t.apply(t.nurse, id, RecordEmergencyCall{called, DispatcherAnswer::CallsBack, u"場所を再確認"_s});
        QVERIFY(late.has_value());
        QVERIFY(late->entry.has_value());
        QCOMPARE(std::get<Note>(t.bodies(id).back()).text, u"場所を再確認"_s);
    }

    void an_emergency_call_lies_within_the_last_week()
    {
        DeskFixture t;
        const auto id = t.open(RiskLevel::Emergency);
        for (const QDateTime &at : {t.now.addSecs(120), t.now.addDays(-8)})
            QCOMPARE(problemOf(t.apply(t.nurse, id, RecordEmergencyCall{at, DispatcherAnswer::NotReached, {}})).code,
                     u"emergency_call.time_invalid"_s);
        QVERIFY(!t.events(id).contains(EventKind::EmergencyCalled));
    }
};

MADO_TEST(LevelTest)

#include "level_test.moc"
