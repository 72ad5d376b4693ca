// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

/// Every route × role × holder of the lease × scope, asked of the real routes over a real database.
class MatrixTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void every_cell_is_answered_as_the_table_says()
    {
        const auto house = newHouse();
        int cells = 0;
        for (const http::Route &route : house->router.routes()) {
            const PermissionRow &row = rowOf(route.permission);
            if (row.proof != Proof::Session)
                continue;
            for (const Cell &cell : cellsOf(row)) {
                const auto answer = askSample(*house, route, cell);
                QVERIFY2(answer, qPrintable(describe(route, cell) + u": add a sample to cells.cpp"_s));
                const int status = answer->status / 100 == 2 ? 200 : answer->status;
                QVERIFY2(status == expectedStatus(row, cell),
                         qPrintable(u"%1: %2 %3"_s.arg(describe(route, cell), QString::number(answer->status),
                                                       QString::fromUtf8(answer->body))));
                ++cells;
            }
        }
        QVERIFY(cells > 500);
    }

    void what_needs_no_session_gains_nothing_by_one()
    {
        const auto house = newHouse();
        const QByteArray token = house->tokenOf(house->person(Role::Administrator));
        for (const http::Route &route : house->router.routes()) {
            if (rowOf(route.permission).proof == Proof::Session)
                continue;
            QString path = route.pattern;
            path.replace(u"{account}"_s, account.text());
            const auto without = house->ask(route.method, path, {});
            QCOMPARE(house->ask(route.method, path, token).status, without.status);
            QCOMPARE(without.status / 100 == 2, rowOf(route.permission).proof == Proof::None);
        }
    }

    void the_feed_holds_what_the_role_may_see_and_the_scope_reaches()
    {
        const auto house = newHouse();
        const ConsultationId near = house->consultation();
        house->consultation(elsewhere);
        for (const Role role : allRoles) {
            const SyncBatch batch = house->feed(house->tokenOf(house->person(role)));
            QCOMPARE(batch.consultations.size(), allows(role, Permission::SeeConsultations) ? 1 : 0);
            if (!batch.consultations.isEmpty())
                QCOMPARE(batch.consultations.first().id, near);
        }
    }

    void a_token_of_one_tenant_is_worth_nothing_in_another()
    {
        const auto kanagawa = newHouse();
        const auto nation = newHouse();
        const StaffProfile administrator = kanagawa->person(Role::Administrator);
        const QByteArray token = kanagawa->tokenOf(administrator);
        for (const http::Route &route : nation->router.routes()) {
            if (rowOf(route.permission).proof != Proof::Session)
                continue;
            QString path = route.pattern;
            path.replace(u"{id}"_s, administrator.id.text());
            QVERIFY2(nation->ask(route.method, path, token).status == 401, qPrintable(path));
        }
        QCOMPARE(kanagawa->ask(Method::Get, u"/v1/staff"_s, token).status, 200);
    }
};

class SqliteMatrixTest : public MatrixTest
{
    Q_OBJECT

public:
    SqliteMatrixTest() : MatrixTest(Engine::Sqlite) {}
};

class PostgresMatrixTest : public MatrixTest
{
    Q_OBJECT

public:
    PostgresMatrixTest() : MatrixTest(Engine::Postgres) {}
};

MADO_TEST(SqliteMatrixTest)
MADO_TEST(PostgresMatrixTest)

} // namespace mado::staff

#include "matrix_test.moc"
