// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reports/routes.h"

#include "backend/desk/refusals.h"
#include "backend/desk/run_once.h"
#include "backend/http/problems.h"
#include "backend/identity/gate.h"
#include "backend/log/log.h"
#include "backend/reports/operations.h"
#include "backend/reports/reports.h"
#include "backend/store/trouble.h"
#include "contract/codecs_operations.h"
#include "contract/codecs_report.h"

#include <QJsonDocument>

namespace mado::reports {

using namespace Qt::Literals::StringLiterals;
using governance::GovernanceServices;
using governance::Officer;
using http::Method;

namespace {

http::Response refusedWith(const Problem &problem) { return http::problemResponse(problem); }

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "reports.store.failed", {{log::Key::Fault, error.what}});
    return refusedWith(store::troubleOf(error));
}

template <class T> using Work = std::function<Step(store::Transaction &, const Officer &, const T &)>;

/// Reads the body, runs the work under the request's Idempotency-Key and tells the report.
template <class T>
http::Response answered(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                        int status, Permission what, Decoded<T> (*decode)(const QJsonObject &), const Work<T> &work)
{
    const auto key = CommandKey::from(QString::fromLatin1(request.header("idempotency-key")));
    if (!key)
        return refusedWith(desk::refused::keyMissing());
    const auto json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return http::refusal(400);
    const auto body = decode(json.object());
    if (!body)
        return refusedWith(desk::refused::bodyInvalid(body.error().path));
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Officer officer{services, staff, services.clock.now()};
        const auto done = [&]() -> tl::expected<QString, Problem> {
            const Step id = work(tx, officer, *body);
            if (!id)
                return tl::unexpected(id.error());
            officer.record(tx, what, id->text());
            return id->text();
        };
        return desk::runOnceOn(tx, staff.id, officer.now, {*key, request.path, json.object()}, done,
                               [&](const QString &subject, bool) {
                                   const auto report = reportFor(tx, officer, *ReportId::from(subject));
                                   return http::Response::json(status, report ? encode(*report) : QJsonObject());
                               });
    });
    return answer ? *answer : unavailable(answer.error());
}

template <class T> using Change = Step (*)(store::Transaction &, const Officer &, const ReportId &, const T &);

template <class T>
http::Response changed(GovernanceServices &services, const http::Request &request, const StaffProfile &staff,
                       Permission what, Decoded<T> (*decode)(const QJsonObject &), Change<T> how)
{
    const auto id = ReportId::from(request.captures.value(u"id"_s));
    if (!id)
        return refusedWith(refused::unknown());
    return answered<T>(
        services, request, staff, 200, what, decode,
        [&](store::Transaction &tx, const Officer &officer, const T &body) { return how(tx, officer, *id, body); });
}

std::optional<OperationsQuery> operationsQuery(const http::Request &request)
{
    const auto day = [&](const char *name) {
        return QDate::fromString(request.query.queryItemValue(QLatin1String(name)), Qt::ISODate);
    };
    const OperationsQuery query{day("from"), day("until")};
    const bool good = query.from.isValid() && query.until.isValid() && query.from <= query.until &&
                      query.from.daysTo(query.until) < maxOperationsDays;
    return good ? std::optional(query) : std::nullopt;
}

http::Response operations(GovernanceServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto query = operationsQuery(request);
    if (!query)
        return refusedWith(desk::refused::queryInvalid());
    const auto counted = services.database.read([&](store::Transaction &tx) {
        return operationsFor(tx, {services, staff, services.clock.now()}, *query);
    });
    return counted ? http::Response::json(200, encode(*counted)) : unavailable(counted.error());
}

http::Response list(GovernanceServices &services, const StaffProfile &staff)
{
    const auto all = services.database.read([&](store::Transaction &tx) {
        return reportsFor(tx, {services, staff, services.clock.now()});
    });
    return all ? http::Response::json(200, encode(*all)) : unavailable(all.error());
}

} // namespace

void addRoutes(http::Router &router, GovernanceServices &services)
{
    identity::StaffRoutes routes(router, services.authenticator);
    routes.add(Method::Get, u"/v1/operations"_s, Permission::ReadOperations,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return operations(services, request, staff);
               });
    routes.add(Method::Get, u"/v1/reports"_s, Permission::ReadReports,
               [&services](const http::Request &, const StaffProfile &staff) { return list(services, staff); });
    routes.add(Method::Post, u"/v1/reports"_s, Permission::WriteReports,
               [&services](const http::Request &request, const StaffProfile &staff) {
                   return answered<ReportContent>(services, request, staff, 201, Permission::WriteReports,
                                                  decodeReportContent, begin);
               });
    const auto onOne = [&]<class T>(const QString &path, Permission permission,
                                    Decoded<T> (*decode)(const QJsonObject &), Change<T> how) {
        routes.add(Method::Post, path, permission,
                   [&services, permission, decode, how](const http::Request &request, const StaffProfile &staff) {
                       return changed<T>(services, request, staff, permission, decode, how);
                   });
    };
    onOne(u"/v1/reports/{id}/text"_s, Permission::WriteReports, decodeReportUpdate, &change);
    onOne(u"/v1/reports/{id}/steps"_s, Permission::WriteReports, decodeReportMove, &reports::move);
    onOne(u"/v1/reports/{id}/decision"_s, Permission::DecideReports, decodeReportMove, &decide);
}

} // namespace mado::reports
