// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/trail.h"
#include "backend/audit/verify.h"
#include "backend/store/audit_rows.h"
#include "cells.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

using audit::Trail;

/// What staff see and change stands in the record, whatever route it goes by.
class TrailTest : public OnBothEngines
{
    Q_OBJECT

    static QList<store::AuditRow> recordsOf(House &house, Permission permission)
    {
        const QString action = QString::fromLatin1(rowOf(permission).name);
        QList<store::AuditRow> found;
        for (const store::AuditRow &row :
             house.write([](store::Transaction &tx) { return store::auditAfter(tx, 0, 100000); })) {
            if (row.action == action)
                found.append(row);
        }
        return found;
    }
    static Cell allowedCell(const PermissionRow &row)
    {
        for (const Cell &cell : cellsOf(row)) {
            if (expectedStatus(row, cell) == 200)
                return cell;
        }
        return {};
    }

public:
    TrailTest() : OnBothEngines(Engine::Sqlite) {}

private Q_SLOTS:
    void every_route_that_shows_or_changes_something_leaves_a_record()
    {
        auto house = newHouse();
        QStringList silent;
        int recorded = 0;
        const auto routes = newHouse();
        for (const http::Route &route : routes->router.routes()) {
            const PermissionRow &row = rowOf(route.permission);
            if (row.proof != Proof::Session || audit::trailOf(route.permission) == Trail::Nothing)
                continue;
            auto before = recordsOf(*house, route.permission).size();
            auto answer = askSample(*house, route, allowedCell(row)); // by somebody new each time
            if (answer && answer->status == 409) {                    // what an earlier sample left stands in its way
                house = newHouse();
                before = 0;
                answer = askSample(*house, route, allowedCell(row));
            }
            QVERIFY2(answer && answer->status / 100 == 2,
                     qPrintable(route.pattern + u' ' + QString::number(answer ? answer->status : 0)));
            if (recordsOf(*house, route.permission).size() == before)
                silent << nameOf(route.method) + u' ' + route.pattern + u" ("_s + QLatin1String(row.name) + u')';
            ++recorded;
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
        QVERIFY(recorded > 60);
    }

    void looking_again_soon_is_the_same_look_and_a_refusal_is_none()
    {
        const auto house = newHouse();
        const StaffProfile officer = house->person(Role::Officer);
        const QByteArray token = house->tokenOf(officer);
        QCOMPARE(house->ask(Method::Get, u"/v1/governance"_s, token).status, 200);
        QCOMPARE(house->ask(Method::Get, u"/v1/governance"_s, token).status, 200);
        QCOMPARE(house->ask(Method::Get, u"/v1/governance"_s, house->tokenOf(house->person(Role::Nurse))).status, 403);
        const auto first = recordsOf(*house, Permission::ReadGovernance);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.first().staff, officer.id.text());
        QCOMPARE(first.first().role, u"officer"_s);
        house->clock.time = house->clock.time.addSecs(audit::sameLookSeconds);
        QCOMPARE(house->ask(Method::Get, u"/v1/governance"_s, house->tokenOf(officer)).status, 200);
        QCOMPARE(recordsOf(*house, Permission::ReadGovernance).size(), 2);
    }

    void the_queue_is_seen_by_those_who_may_see_it()
    {
        const auto house = newHouse();
        house->feed(house->tokenOf(house->person(Role::Officer)));
        QVERIFY(recordsOf(*house, Permission::ReadFeed).isEmpty());
        house->feed(house->tokenOf(house->person(Role::Nurse)));
        QCOMPARE(recordsOf(*house, Permission::ReadFeed).size(), 1);
    }

    void what_cannot_be_recorded_is_not_shown()
    {
        const auto house = newHouse();
        const QByteArray token = house->tokenOf(house->person(Role::Officer));
        house->write([](store::Transaction &tx) { return tx.execute("DROP TABLE audit_head"); });
        QCOMPARE(house->ask(Method::Get, u"/v1/governance"_s, token).status, 503);
    }

    void nothing_that_goes_unrecorded_shows_residents()
    {
        // Roles that may not see consultations are asked for nothing that would need a record: a list to look over.
        QStringList unrecorded;
        for (const PermissionRow &row : permissionRows()) {
            if (row.proof == Proof::Session && audit::trailOf(row.permission) == Trail::Nothing)
                unrecorded << QLatin1String(row.name);
        }
        unrecorded.sort();
        QCOMPARE(unrecorded, (QStringList{u"announcement.read_accounts"_s, u"canned_reply.read"_s, u"care.read"_s,
                                          u"consultation.renew"_s, u"consultation.see"_s, u"faq.read_accounts"_s,
                                          u"hand_over.receivers"_s, u"learning.read"_s, u"learning.read_accounts"_s,
                                          u"medicine.read_accounts"_s, u"presence.show"_s, u"survey.read_accounts"_s,
                                          u"team.read"_s}));
    }
};

MADO_TEST(TrailTest)

} // namespace mado::staff

#include "trail_test.moc"
