// SPDX-License-Identifier: GPL-3.0-or-later
// Operations of the desk and the life of a report, asked through the routes, on both engines.
#include "backend/reports/operations.h"
#include "backend/reports/practice.h"
#include "backend/store/statistics_rows.h"
#include "contract/codecs_operations.h"
#include "contract/codecs_report.h"
#include "contract/tokyo.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/staff/house.h"

#include <QTest>
#include <numeric>

namespace mado::staff {

namespace {

const QDate day(2020, 6, 17);

ReportContent content(const QString &period = u"health-2020-06-16"_s)
{
    return {.title = u"流行状況の報告"_s,
            .office = u"神奈川県"_s,
            .recipient = u"厚生労働省"_s,
            .from = day.addDays(-6),
            .until = day,
            .due = day.addDays(1),
            .rhythm = ReportRhythm::Weekly,
            .language = Language::Japanese,
            .chapters = {{u"概況"_s,
                          u"割合は {rate} でした。"_s,
                          ReportSubject{u"health-fever"_s, u"health"_s, u"health.1"_s, period, u"14"_s},
                          {ReportPart::Trend}}}};
}

void publish(House &house)
{
    house.write([&](store::Transaction &tx) {
        store::insertRelease(
            tx, {u"health.1"_s, u"health"_s, {u"1"_s, u"1"_s}, house.clock.now(), {u"health-2020-06-16"_s}});
        return true;
    });
}

http::Response post(House &house, const StaffProfile &who, const QString &path, const QJsonObject &body)
{
    return house.ask(Method::Post, u"/v1/reports"_s + path, house.tokenOf(who), body);
}

Report reportOf(const http::Response &response) { return decodeReport(jsonOf(response)).value(); }

http::Response taken(House &house, const StaffProfile &who, const Report &report, const ReportMove &move)
{
    const bool decides = move.step == ReportStep::Approve || move.step == ReportStep::Return;
    return post(house, who, u'/' + report.id.text() + (decides ? u"/decision"_s : u"/steps"_s), encode(move));
}

Operations operations(House &house, const StaffProfile &who, const QDate &from, const QDate &until)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, from.toString(Qt::ISODate));
    query.addQueryItem(u"until"_s, until.toString(Qt::ISODate));
    return decodeOperations(jsonOf(house.ask(Method::Get, u"/v1/operations"_s, house.tokenOf(who), {}, query))).value();
}

void setTimes(House &house, const ConsultationId &id, const QDateTime &opened, std::optional<int> takenAfterMinutes)
{
    house.write([&](store::Transaction &tx) {
        const qint64 at = opened.toMSecsSinceEpoch();
        return tx.execute(
            "UPDATE consultation SET opened_at = $2, first_owned_at = $3 WHERE id = $1",
            {id.text(), at, takenAfterMinutes ? store::Value(at + *takenAfterMinutes * 60000LL) : store::Value()});
    });
}

} // namespace

class ReportsTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void consultations_are_counted_by_the_days_and_hours_of_tokyo_and_of_ones_own_prefecture()
    {
        const auto house = newHouse();
        const StaffProfile reader = house->person(Role::Officer);
        // A minute before midnight in Tokyo, and a minute after.
        setTimes(*house, house->consultation(), fromTokyo(day, QTime(23, 59)), std::nullopt);
        setTimes(*house, house->consultation(), fromTokyo(day.addDays(1), QTime(0, 1)), std::nullopt);
        setTimes(*house, house->consultation(elsewhere), fromTokyo(day, QTime(12, 0)), std::nullopt);
        house->clock.time = fromTokyo(day.addDays(1), QTime(1, 0));
        const Operations one = operations(*house, reader, day, day);
        QCOMPARE(one.days, QList<DayVolume>({{day, 1, 0}}));
        QCOMPARE(one.hours.at(23), 1);
        QCOMPARE(one.hours.at(0), 0);
        QCOMPARE(one.kinds, QList<KindVolume>({{ConsultationKind::Nurse, u"ja"_s, 1}}));
        const Operations both = operations(*house, reader, day.addDays(-1), day.addDays(1));
        QCOMPARE(both.days.size(), 3);
        QCOMPARE(both.days.at(0), (DayVolume{day.addDays(-1), 0, 0}));
        QCOMPARE(both.hours.at(0), 1);
        QCOMPARE(both.waits.size(), 5);
    }

    void waits_are_held_against_the_goal_also_of_those_who_still_wait()
    {
        const auto house = newHouse();
        const QDateTime opened = fromTokyo(day, QTime(9, 0));
        for (const std::optional<int> minutes :
             {std::optional(4), std::optional(6), std::optional(12), std::optional<int>()})
            setTimes(*house, house->consultation(), opened, minutes);
        house->write([](store::Transaction &tx) {
            return tx.execute("UPDATE consultation SET level_rank = 1, target_minutes = 10");
        });
        house->clock.time = opened.addSecs(3600);
        const Operations seen = operations(*house, house->person(Role::Supervisor), day, day);
        const LevelWait high = seen.waits.at(1);
        QCOMPARE(high, (LevelWait{RiskLevel::High, 10, 4, 3, 2, 2, 6, 12}));
        QCOMPARE(seen.waits.at(0), (LevelWait{RiskLevel::Emergency, {}, 0, 0, 0, 0, {}, {}}));
    }

    void calls_avoided_are_told_with_their_range_and_only_from_enough_ratings()
    {
        const BotRelief few = reports::estimated({100, 90, 80, 19, 15, {}, {}, {}});
        QVERIFY(!few.avoided && !few.avoidedLow);
        const BotRelief enough = reports::estimated({100, 90, 80, 20, 15, {}, {}, {}});
        QCOMPARE(enough.avoided, std::optional(60));
        QVERIFY(*enough.avoidedLow < 60 && *enough.avoidedLow > 35);
        QVERIFY(*enough.avoidedHigh > 60 && *enough.avoidedHigh <= 80);
    }

    void practice_has_an_invented_past_that_stays_the_same_and_ends_where_practice_began()
    {
        const auto weeks = [](int from, int until) {
            return reports::inventedPast(day.addDays(from), day.addDays(until), day);
        };
        const reports::InventedPast fortnight = weeks(-14, 5);
        QCOMPARE(fortnight.days.size(), 14);
        QCOMPARE(fortnight.days.last().day, day.addDays(-1));
        QVERIFY(fortnight.days.first().opened > 5);
        QCOMPARE(weeks(-14, -14).days.first(), fortnight.days.first());
        QVERIFY(weeks(0, 30).days.isEmpty());
        QCOMPARE(weeks(-90, 0).days.size(), reports::inventedDays);
        int opened = 0;
        int kinds = 0;
        for (const DayVolume &each : fortnight.days)
            opened += each.opened;
        for (const KindVolume &kind : fortnight.kinds)
            kinds += kind.opened;
        QCOMPARE(kinds, opened);
        QCOMPARE(fortnight.waits.size(), opened);
        QCOMPARE(std::accumulate(fortnight.hours.begin(), fortnight.hours.end(), 0), opened);
        QVERIFY(reports::estimated(fortnight.bot).avoided);
    }

    void operations_of_too_many_days_are_refused()
    {
        const auto house = newHouse();
        QUrlQuery query;
        query.addQueryItem(u"from"_s, u"2020-01-01"_s);
        query.addQueryItem(u"until"_s, u"2020-12-31"_s);
        QCOMPARE(house->ask(Method::Get, u"/v1/operations"_s, house->tokenOf(house->person(Role::Officer)), {}, query)
                     .status,
                 400);
    }

    void a_report_leaves_after_a_second_person_approved_it_and_the_next_one_begins()
    {
        const auto house = newHouse();
        publish(*house);
        const StaffProfile writer = house->person(Role::Officer);
        const StaffProfile second = house->person(Role::Officer);
        const Report draft = reportOf(post(*house, writer, {}, encode(content())));
        QCOMPARE(draft.revision, 1);
        QCOMPARE(codeOf(taken(*house, second, draft, {1, ReportStep::Approve})), u"report.state"_s);
        const Report submitted = reportOf(taken(*house, writer, draft, {1, ReportStep::Submit}));
        QCOMPARE(codeOf(taken(*house, writer, draft, {2, ReportStep::Approve})), u"report.own"_s);
        QCOMPARE(codeOf(taken(*house, second, draft, {1, ReportStep::Approve})), u"report.changed"_s);
        QCOMPARE(codeOf(taken(*house, writer, submitted, {2, ReportStep::Send, {}, ReportSending::SavedFile})),
                 u"report.state"_s);
        const Report approved = reportOf(taken(*house, second, draft, {2, ReportStep::Approve}));
        QCOMPARE(approved.state, ReportState::Approved);
        const Report sent = reportOf(taken(*house, writer, draft, {3, ReportStep::Send, {}, ReportSending::SavedFile}));
        QCOMPARE(sent.state, ReportState::Sent);
        QCOMPARE(sent.content, content());
        const auto all = decodeReportList(jsonOf(house->ask(Method::Get, u"/v1/reports"_s, house->tokenOf(writer))));
        QCOMPARE(all->reports.size(), 2);
        QCOMPARE(all->reports.first().state, ReportState::Draft);
        QCOMPARE(all->reports.first().content.due, content().due.addDays(7));
        QVERIFY(all->reports.first().writers.isEmpty());
        QCOMPARE(all->reports.last(), sent);
    }

    void a_report_rests_on_published_figures_only()
    {
        const auto house = newHouse();
        publish(*house);
        const StaffProfile writer = house->person(Role::Officer);
        const Report draft = reportOf(post(*house, writer, {}, encode(content(u"health-2020-06-17"_s))));
        QCOMPARE(codeOf(taken(*house, writer, draft, {1, ReportStep::Submit})), u"report.release_missing"_s);
        const QString path = u'/' + draft.id.text() + u"/text"_s;
        const Report mended = reportOf(post(*house, writer, path, encode(ReportUpdate{1, content()})));
        QCOMPARE(reportOf(taken(*house, writer, mended, {2, ReportStep::Submit})).state, ReportState::Submitted);
        QCOMPARE(codeOf(post(*house, writer, path, encode(ReportUpdate{3, content()}))), u"report.state"_s);
    }

    void whoever_changed_a_report_does_not_approve_it()
    {
        const auto house = newHouse();
        publish(*house);
        const StaffProfile writer = house->person(Role::Officer);
        const StaffProfile second = house->person(Role::Officer);
        const Report draft = reportOf(post(*house, writer, {}, encode(content())));
        QCOMPARE(post(*house, second, u'/' + draft.id.text() + u"/text"_s, encode(ReportUpdate{1, content()})).status,
                 200);
        QCOMPARE(taken(*house, writer, draft, {2, ReportStep::Submit}).status, 200);
        QCOMPARE(codeOf(taken(*house, second, draft, {3, ReportStep::Approve})), u"report.own"_s);
        const StaffProfile third = house->person(Role::Officer);
        QCOMPARE(codeOf(taken(*house, third, draft, {3, ReportStep::Return})), u"report.reason_missing"_s);
        const Report back = reportOf(taken(*house, third, draft, {3, ReportStep::Return, u"期間"_s}));
        QCOMPARE(back.state, ReportState::Draft);
        QCOMPARE(back.events.last().words, u"期間"_s);
    }

    void a_sealed_provision_has_to_be_there()
    {
        const auto house = newHouse();
        publish(*house);
        const StaffProfile writer = house->person(Role::Officer);
        const Report draft = reportOf(post(*house, writer, {}, encode(content())));
        taken(*house, writer, draft, {1, ReportStep::Submit});
        taken(*house, house->person(Role::Officer), draft, {2, ReportStep::Approve});
        const ReportMove move{3, ReportStep::Send, {}, ReportSending::SealedProvision, ProvisionId::random()};
        QCOMPARE(codeOf(taken(*house, writer, draft, move)), u"report.no_provision"_s);
    }

    void reports_of_another_prefecture_do_not_exist()
    {
        const auto house = newHouse();
        const Report draft = reportOf(post(*house, house->person(Role::Officer), {}, encode(content())));
        const StaffProfile stranger = house->person(Role::Officer, elsewhere);
        QCOMPARE(taken(*house, stranger, draft, {1, ReportStep::Submit}).status, 404);
        const auto none = decodeReportList(jsonOf(house->ask(Method::Get, u"/v1/reports"_s, house->tokenOf(stranger))));
        QVERIFY(none->reports.isEmpty());
    }
};

class SqliteReportsTest : public ReportsTest
{
    Q_OBJECT

public:
    SqliteReportsTest() : ReportsTest(Engine::Sqlite) {}
};

class PostgresReportsTest : public ReportsTest
{
    Q_OBJECT

public:
    PostgresReportsTest() : ReportsTest(Engine::Postgres) {}
};

MADO_TEST(SqliteReportsTest)
MADO_TEST(PostgresReportsTest)

} // namespace mado::staff

#include "reports_test.moc"
