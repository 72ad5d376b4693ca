// SPDX-License-Identifier: GPL-3.0-or-later
// A whole backend over a real database, asked through its real routes, with people of every role as needed.
#pragma once

#include "backend/main/backend.h"
#include "backend/staff/tick.h"
#include "backend/store/consultation_rows.h"
#include "contract/codecs_people.h"
#include "tests/support/postgres_cluster.h"

#include <QJsonDocument>
#include <QObject>
#include <QTemporaryDir>

namespace mado::staff {

using namespace Qt::Literals::StringLiterals;
using http::Method;

inline const QString home = QStringLiteral("14");
inline const QString elsewhere = QStringLiteral("13");
inline const AccountId account = *AccountId::from(QStringLiteral("kanagawa"));

class KeptPending final : public http::Pending
{
public:
    void answer(http::Response response) override { answered = std::move(response); }
    bool clientGone() const override { return false; }
    std::optional<http::Response> answered;
};

class HouseClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
};

class House
{
public:
    explicit House(std::unique_ptr<store::Database> database);

    StaffProfile person(Role role, const QString &prefecture = home);
    QByteArray tokenOf(const StaffProfile &who);
    /// Of somebody new.
    StaffDetails details(Role role, const QString &prefecture = home);

    ConsultationId consultation(const QString &prefecture = home, const AccountId &of = account);
    void giveLease(const ConsultationId &id, const StaffId &owner);
    store::ConsultationRow row(const ConsultationId &id);
    StaffMember member(const StaffId &id);

    http::Response ask(Method method, const QString &path, const QByteArray &token, const QJsonObject &body = {},
                       const QUrlQuery &query = {});
    /// The same with a key of one's own.
    http::Response askKeyed(Method method, const QString &path, const QByteArray &token, const QJsonObject &body,
                            const CommandKey &key);
    SyncBatch feed(const QByteArray &token, qint64 since = 0);

    template <class Work> auto write(Work work) { return database->write(std::move(work)).value(); }

    HouseClock clock;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<line::EventSink> sink;
    QTemporaryDir folder;
    std::unique_ptr<main::StatisticsDesk> statistics;
    accounts::Published published;
    main::Backend backend;
    http::Router router;
    identity::Sessions sessions;
    identity::Authenticator authenticator{sessions};
    StaffServices services;
    StaffTick tick{services};
};

QJsonObject jsonOf(const http::Response &response);
QString codeOf(const http::Response &response); ///< Empty when it is no refusal.

/// Runs the tests of a class once on SQLite and once on PostgreSQL; those without a server skip.
class OnBothEngines : public QObject
{
    Q_OBJECT

public:
    enum class Engine { Sqlite, Postgres };
    explicit OnBothEngines(Engine engine) : m_engine(engine) {}

protected:
    std::unique_ptr<House> newHouse();
    std::unique_ptr<store::Database> newDatabase();

protected Q_SLOTS:
    void initTestCase();

private:
    Engine m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PostgresCluster> m_cluster;
    int m_files = 0;
};

} // namespace mado::staff
