// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/message.h"
#include "contract/permissions.h"

#include <chrono>
#include <memory>
#include <vector>

namespace mado::http {

/// A held request (long poll). Thread-safe; answering twice or after the client left is harmless.
class Pending
{
public:
    virtual ~Pending() = default;
    virtual void answer(Response response) = 0;
    virtual bool clientGone() const = 0;
};

/// Runs on the worker pool: may block on the database, never on a remote party.
using Handler = std::function<Response(const Request &)>;
/// For requests that may wait for news; keeps `pending` until it answers.
using HoldingHandler = std::function<void(const Request &, std::shared_ptr<Pending> pending)>;

struct Route
{
    Method method;
    QString pattern; ///< "/v1/consultations/{id}/replies".
    Permission permission;
    Handler handler; ///< One of the two is set.
    HoldingHandler holdingHandler;
};

/// The table of routes; what it does not know is answered 404, a known path with another method 405. A route cannot
/// be added without the permission it asks for; those of Proof::Session are added through identity::StaffRoutes,
/// which asks.
class Router
{
public:
    void add(Method method, const QString &pattern, Permission permission, Handler handler);
    void addHolding(Method method, const QString &pattern, Permission permission, HoldingHandler handler);

    struct Match
    {
        const Route *route;
        QHash<QString, QString> captures;
    };
    /// nullopt: no such path; a match with a null route: path known, method not.
    std::optional<Match> match(Method method, const QString &path) const;
    /// Methods that some route of this path takes: the Allow header of a 405.
    QList<Method> methodsOf(const QString &path) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace mado::http
