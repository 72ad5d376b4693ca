// SPDX-License-Identifier: GPL-3.0-or-later
// A department with one nurse, for the tests of identity.
#pragma once

#include "backend/identity/accounts.h"
#include "backend/identity/gate.h"
#include "backend/identity/routes.h"
#include "backend/identity/tokens.h"
#include "backend/store/audit_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/opened.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace mado::identity {

inline const QString login = QStringLiteral("K-30417");
inline const QString password = QStringLiteral("ひみつの合言葉は十二字以上");
inline const QString wrongPassword = QStringLiteral("not the right password");

class SetClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 5, 8), QTime(0, 0), Qt::UTC);
};

inline std::unique_ptr<store::Database> openIn(const QTemporaryDir &folder)
{
    store::SqliteOptions options;
    options.durable = false;
    return mado::test::opened(store::openSqlite(folder.filePath(QStringLiteral("db")), options));
}

/// Knows one code for one person, until it is used.
class OneInvitation final : public Invitations
{
public:
    std::optional<StaffId> invited(store::Transaction &, const QString &code, const QDateTime &) const override
    {
        return code == open ? staff : std::nullopt;
    }
    std::optional<QByteArray> markOf(store::Transaction &, const StaffId &id, const QDateTime &) const override
    {
        return id == staff && !open.isEmpty() ? std::optional(open.toUtf8()) : std::nullopt;
    }
    void accepted(store::Transaction &tx, const StaffId &id, const QDateTime &) const override
    {
        tx.execute("UPDATE staff SET state = 'active' WHERE id = $1", {id.text()});
        open.clear();
    }
    mutable QString open;
    std::optional<StaffId> staff;
};

struct Department
{
    explicit Department(SecondFactorPolicy policy = SecondFactorPolicy::Optional)
        : desk(*database, clock, hasher, sessions, policy, secrets),
          enrolment(*database, clock, hasher, sessions, policy, invitations, QStringLiteral("窓口"), secrets)
    {
        staff = addStaff(*database, clock, hasher, nurse())->id;
        addRoutes(router, sessions, desk, enrolment);
        addSessionRoutes(router, sessions, authenticator);
        addSecondFactorRoutes(router, enrolment, authenticator);
        addProofRoute(router, desk, authenticator);
        StaffRoutes(router, authenticator)
            .add(http::Method::Post, QStringLiteral("/take-away"), Permission::ExportProvision,
                 [](const http::Request &, const StaffProfile &) { return http::Response::empty(204); });
    }

    QTemporaryDir folder;
    SetClock clock;
    std::unique_ptr<store::Database> database = openIn(folder);
    audit::Recorder audit{audit::Seal::ofTheMoment()};
    PasswordHasher hasher{PasswordWork::LeastForTests};
    Sessions sessions{
        *database, clock, {QStringLiteral("0.1"), {QStringLiteral("窓口"), QStringLiteral("Desk")}, true}, &audit};
    Authenticator authenticator{sessions};
    OneInvitation invitations;
    SecretBox secrets = SecretBox::ofTheMoment();
    SignInDesk desk;
    EnrolmentDesk enrolment;
    http::Router router;
    StaffId staff = StaffId::random();

    static NewStaff nurse() { return {login, QStringLiteral("高橋"), Role::Nurse, QStringLiteral("14"), password}; }

    http::Response ask(http::Method method, const QString &path, const QByteArray &body, const QByteArray &token = {})
    {
        const auto match = router.match(method, path);
        http::Request request{method, path, {}, {}, body, match->captures};
        if (!token.isEmpty())
            request.headers.insert("authorization", "Bearer " + token);
        return match->route->handler(request);
    }

    StaffProfile profile() const { return {staff, login, QStringLiteral("高橋"), Role::Nurse, QStringLiteral("14")}; }
    SessionGranted enter() const { return desk.signIn({login, password}).value(); }

    QByteArray tokenOf(const SignIn &credentials) const
    {
        const auto granted = desk.signIn(credentials);
        return granted ? granted->token.toLatin1() : QByteArray();
    }

    /// What the record says since the test began: "session.begin K-30417 reason", with "by nobody" where it says so.
    QStringList record() const
    {
        QStringList lines;
        const auto rows = database->read([](store::Transaction &tx) { return store::auditAfter(tx, 0, 1000); });
        for (const store::AuditRow &row : rows.value()) {
            QStringList parts{row.action, row.label, row.reason};
            parts.removeAll(QString());
            if (row.staff.isEmpty())
                parts.append(QStringLiteral("by nobody"));
            lines.append(parts.join(QLatin1Char(' ')));
        }
        return lines;
    }

    /// "" or the code of the refusal.
    QString refusalOf(const QString &token) const
    {
        const auto presence = sessions.presenceOf(token.toLatin1());
        return presence ? QString() : presence.error().problem.code;
    }
    bool knows(const QByteArray &token) const { return refusalOf(QString::fromLatin1(token)).isEmpty(); }

    int statusOfFailure(const QString &who) const { return desk.signIn({who, wrongPassword}).error().problem.status; }
};

} // namespace mado::identity
