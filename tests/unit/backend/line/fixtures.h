// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/accounts.h"
#include "backend/line/event.h"
#include "backend/store/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>

namespace mado::test {

inline AccountId account() { return *AccountId::from(QStringLiteral("kanagawa")); }

inline line::LineAccount lineAccount(const QUrl &api = {})
{
    return {account(), "SECRET", "TOKEN", QStringLiteral("Uab012345678901234567890123456789"), api};
}

/// Stands still unless pushed.
class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now = 1588896000000; // 2020-05-08
};

/// An empty database in a folder that goes with it.
struct Store
{
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database = open();

    std::unique_ptr<store::Database> open() const
    {
        auto opened = store::openSqlite(folder.filePath(QStringLiteral("test.sqlite")), {.durable = false});
        return opened ? std::move(*opened) : nullptr;
    }
};

inline ConversationId addConversation(store::Database &database, const QString &lineUser)
{
    const auto id = ConversationId::random();
    const auto done = database.write([&](store::Transaction &tx) {
        tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, created_at) "
                   "VALUES ($1, 'kanagawa', $2, '', 'ja', 1, 0)",
                   {id.text(), lineUser});
    });
    Q_ASSERT(done);
    return id;
}

inline qint64 countOf(store::Database &database, const char *sql)
{
    return database.read([&](store::Transaction &tx) { return tx.query(sql).at(0).integer(0); }).value_or(-1);
}

} // namespace mado::test
