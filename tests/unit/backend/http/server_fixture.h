// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/server.h"
#include "tests/support/certificates.h"
#include "tests/unit/backend/http/client.h"

#include <mutex>
#include <semaphore>
#include <stdexcept>

namespace mado::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the server's connections are made of: nothing more than TCP, or TLS with a certificate for 127.0.0.1.
class Layer
{
public:
    enum class Kind { Plain, Tls };
    explicit Layer(Kind kind) : m_authority(kind == Kind::Tls ? std::make_unique<Authority>() : nullptr) {}

    bool isTls() const { return m_authority != nullptr; }
    std::optional<http::Tls> tls() const
    {
        if (!m_authority)
            return std::nullopt;
        const auto files = m_authority->issue(u"server"_s, "IP:127.0.0.1");
        return http::loadTls({files.certificate, files.key}).value();
    }
    QList<QSslCertificate> trusted() const
    {
        return m_authority ? QSslCertificate::fromPath(m_authority->file()) : QList<QSslCertificate>();
    }

private:
    std::unique_ptr<Authority> m_authority;
};

/// A server on a free port with a route for each kind of behaviour.
class ServedRoutes
{
public:
    explicit ServedRoutes(const Layer &on, const http::ServerLimits &limits = http::defaultLimits())
        : layer(on),
          server(routes(), limits, 2)
    {
        if (const auto tls = layer.tls())
            server.useTls(*tls);
        port = server.listen(u"127.0.0.1"_s, 0).value_or(0);
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

    const Layer &layer;
    std::counting_semaphore<8> entered{0}; ///< Released as /slow is entered.
    std::counting_semaphore<8> gate{0};    ///< /slow waits here.
    std::mutex mutex;
    std::shared_ptr<http::Pending> held;
    http::Server server;
    quint16 port = 0;

private:
    http::Router routes()
    {
        using http::Method;
        using http::Request;
        http::Router router;
        const auto echo = [](const Request &request) {
            return http::Response{200, "text/plain", request.path.toUtf8() + '|' + request.body, {}};
        };
        router.add(Method::Get, u"/echo/{what}"_s, Permission::ReadAbout, echo);
        router.add(Method::Post, u"/echo/{what}"_s, Permission::ReadAbout, echo);
        router.add(Method::Get, u"/header"_s, Permission::ReadAbout, [](const Request &request) {
            return http::Response{200, "text/plain", request.header("x-a"), {}};
        });
        router.add(Method::Delete, u"/gone"_s, Permission::ReadAbout,
                   [](const Request &) { return http::Response::empty(204); });
        router.add(Method::Get, u"/throws"_s, Permission::ReadAbout,
                   [](const Request &) -> http::Response { throw std::runtime_error("secret of a resident"); });
        router.add(Method::Get, u"/slow"_s, Permission::ReadAbout, [this](const Request &) {
            entered.release();
            gate.acquire();
            return http::Response::empty(204);
        });
        router.addHolding(Method::Get, u"/held"_s, Permission::ReadAbout,
                          [this](const Request &, std::shared_ptr<http::Pending> pending) {
                              const std::lock_guard lock(mutex);
                              held = std::move(pending);
                          });
        router.addHolding(Method::Get, u"/dropped"_s, Permission::ReadAbout,
                          [](const Request &, std::shared_ptr<http::Pending>) {});
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
