// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/store/board_rows.h"
#include "backend/store/postgres_database.h"
#include "backend/store/presence_rows.h"
#include "tests/support/opened.h"
#include "tests/support/postgres_cluster.h"
#include "tests/unit/backend/desk/desk_fixture.h"

namespace mado::test {

/// The desk's clock for those who look at it from other threads.
class FixtureClock final : public Clock
{
public:
    explicit FixtureClock(const desk::DeskFixture &desk) : m_desk(desk) {}
    QDateTime now() const override { return m_desk.now; }

private:
    const desk::DeskFixture &m_desk;
};

/// A desk whose people's consoles come and go.
struct Watched : desk::DeskFixture
{
    explicit Watched(const Engine &engine) : DeskFixture(engine) {}
    void consoleOf(const StaffProfile &who)
    {
        write([&](store::Transaction &tx) {
            store::sawConsole(tx, who.id, now);
            return true;
        });
    }
    FixtureClock clock{*this};
};

/// A PostgreSQL server for one test class.
class PostgresEngine
{
public:
    bool start() { return m_cluster.start(); }
    QString why() const { return m_cluster.why(); }
    desk::DeskFixture::Engine fresh()
    {
        return [this](const QString &) { return opened(store::openPostgres(m_cluster.freshDatabase())); };
    }

private:
    PostgresCluster m_cluster;
};

} // namespace mado::test
