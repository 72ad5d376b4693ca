// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_api.h"
#include "contract/codecs_people.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"
#include "tests/support/staff_samples.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

QByteArray keyOf(const SeenRequest &request) { return request.headers.value("idempotency-key"); }

template <class T> bool done(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 10000);
}

struct World
{
    explicit World(ScriptedServer::Script script) : server(std::move(script)) {}

    ScriptedServer server;
    std::shared_ptr<ApiClient> api = std::make_shared<ApiClient>(*ServerAddress::from(server.address()));
    PeopleApi people{api};
};

} // namespace

class PeopleApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybody_is_read_as_the_server_has_them()
    {
        const StaffList list{staffEvening(), staffSample(), {}};
        World t([&](const SeenRequest &) { return Reaction::json(200, encode(list)); });
        const auto future = t.people.staff();
        QVERIFY(done(future));
        QVERIFY(future.result().has_value());
        QCOMPARE(future.result()->staff, list.staff);
        QVERIFY(t.server.seen().at(0).to("GET", "/v1/staff"));
    }

    void shifts_are_asked_for_by_their_time()
    {
        World t([&](const SeenRequest &) { return Reaction::json(200, encode(ShiftList{shiftSample()})); });
        const auto future = t.people.shifts(staffEvening(), staffEvening().addDays(1));
        QVERIFY(done(future));
        QVERIFY(future.result().has_value());
        QCOMPARE(t.server.seen().at(0).target,
                 QByteArray("/v1/shifts?from=2020-06-17T14:41:52.000Z&until=2020-06-18T14:41:52.000Z"));
    }

    void a_change_asked_again_after_a_lost_answer_keeps_its_key()
    {
        bool lost = true;
        World t([&](const SeenRequest &) {
            return lost ? Reaction::close() : Reaction::json(200, encode(staffSample().at(2)));
        });
        const StaffStep step{QStringLiteral("端末を紛失したため")};
        const auto first = t.people.act(staffId("oda"), StaffAction::Suspend, step);
        QVERIFY(done(first));
        QCOMPARE(int(first.result().error().kind), int(AppError::Kind::UnknownResult));
        lost = false;
        const auto again = t.people.act(staffId("oda"), StaffAction::Suspend, step);
        QVERIFY(done(again));
        QVERIFY(again.result().has_value());
        const auto seen = t.server.seen("POST", "/v1/staff/oda/suspend");
        QVERIFY(seen.size() >= 2);
        QVERIFY(!keyOf(seen.first()).isEmpty());
        QCOMPARE(keyOf(seen.first()), keyOf(seen.last()));
        const auto third = t.people.act(staffId("oda"), StaffAction::Suspend, step);
        QVERIFY(done(third));
        QVERIFY(keyOf(t.server.seen().last()) != keyOf(seen.first()));
    }

    void another_wording_is_another_change()
    {
        World t([&](const SeenRequest &) { return Reaction::close(); });
        const auto first = t.people.act(staffId("oda"), StaffAction::Suspend, {QStringLiteral("a")});
        QVERIFY(done(first));
        const auto firstKey = keyOf(t.server.seen().first());
        const auto second = t.people.act(staffId("oda"), StaffAction::Suspend, {QStringLiteral("b")});
        QVERIFY(done(second));
        QVERIFY(keyOf(t.server.seen().last()) != firstKey);
    }

    void the_code_of_an_invitation_arrives()
    {
        const InvitationIssued issued{staffSample().at(9), QStringLiteral("7KQM-2XRD-9TWC-H4NP"), staffEvening()};
        World t([&](const SeenRequest &) { return Reaction::json(201, encode(issued)); });
        const auto future = t.people.invite(staffSample().at(9).details);
        QVERIFY(done(future));
        QCOMPARE(*future.result(), issued);
        QCOMPARE(t.server.seen().at(0).json(), encode(staffSample().at(9).details));
    }

    void deleting_a_shift_needs_no_answer_body()
    {
        World t([&](const SeenRequest &) { return Reaction::status(204); });
        const auto future = t.people.deleteShift(shiftOf("oda", 3, 13).id);
        QVERIFY(done(future));
        QVERIFY(future.result().has_value());
        QVERIFY(t.server.seen().at(0).to("DELETE", "/v1/shifts/shift-oda"));
    }

    void what_cannot_be_read_says_so()
    {
        World t([&](const SeenRequest &) { return Reaction::json(200, {{QStringLiteral("staff"), 3}}); });
        const auto future = t.people.staff();
        QVERIFY(done(future));
        QCOMPARE(int(future.result().error().kind), int(AppError::Kind::Incompatible));
    }
};

MADO_TEST(PeopleApiTest)
#include "people_api_test.moc"
