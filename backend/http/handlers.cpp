// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/handlers.h"

#include "backend/http/problems.h"
#include "backend/log/log.h"

#include <exception>

namespace mado::http {

namespace {

/// The exception's own words stay out of the log: they may quote what a resident sent.
Response failed(const Route &route)
{
    log::event(log::Level::Error, "http.handler.failed", {{log::Key::Route, route.pattern}});
    return refusal(500);
}

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET, HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

} // namespace

Response run(const Route &route, const Request &request)
{
    try {
        return route.handler(request);
    } catch (...) {
        return failed(route);
    }
}

void run(const Route &route, const Request &request, const std::shared_ptr<Pending> &pending)
{
    try {
        route.holdingHandler(request, pending);
    } catch (...) {
        pending->answer(failed(route));
    }
}

Response methodNotAllowed(const QList<Method> &allowed)
{
    Response response = refusal(405);
    QByteArrayList names;
    for (const Method method : allowed)
        names.append(nameOf(method));
    response.headers.insert("Allow", names.join(", "));
    return response;
}

} // namespace mado::http
