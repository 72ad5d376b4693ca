// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"
#include "tests/unit/backend/http/client.h"

#include <mutex>
#include <semaphore>
#include <stdexcept>

namespace mado::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A server on a free port with a route for each kind of behaviour.
class ServedRoutes
{
public:
    explicit ServedRoutes(const http::ServerLimits &limits = http::defaultLimits())
        : server(routes(), limits, 2),
          port(server.listen(u"127.0.0.1"_s, 0).value_or(0))
    {
    }
    ~ServedRoutes() { gate.release(); }

    std::shared_ptr<http::Pending> pending()
    {
        const std::lock_guard lock(mutex);
        return held;
    }
    void forget()
    {
        const std::lock_guard lock(mutex);
        held.reset();
    }

    std::counting_semaphore<8> entered{0}; ///< Released as /slow is entered.
    std::counting_semaphore<8> gate{0};    ///< /slow waits here.
    std::mutex mutex;
    std::shared_ptr<http::Pending> held;
    http::Server server;
    quint16 port;

private:
    http::Router routes()
    {
        using http::Method;
        using http::Request;
        http::Router router;
        const auto echo = [](const Request &request) {
            return http::Response{200, "text/plain", request.path.toUtf8() + '|' + request.body, {}};
        };
        router.add(Method::Get, u"/echo/{what}"_s, echo);
        router.add(Method::Post, u"/echo/{what}"_s, echo);
        router.add(Method::Delete, u"/gone"_s, [](const Request &) { return http::Response::empty(204); });
        router.add(Method::Get, u"/throws"_s,
                   [](const Request &) -> http::Response { throw std::runtime_error("secret of a resident"); });
        router.add(Method::Get, u"/slow"_s, [this](const Request &) {
            entered.release();
            gate.acquire();
            return http::Response::empty(204);
        });
        router.addHolding(Method::Get, u"/held"_s, [this](const Request &, std::shared_ptr<http::Pending> pending) {
            const std::lock_guard lock(mutex);
            held = std::move(pending);
        });
        router.addHolding(Method::Get, u"/dropped"_s, [](const Request &, std::shared_ptr<http::Pending>) {});
        return router;
    }
};

inline QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + more + "\r\n";
}
inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &more = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           more + "\r\n" + body;
}

} // namespace mado::test
