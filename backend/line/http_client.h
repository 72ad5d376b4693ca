// SPDX-License-Identifier: GPL-3.0-or-later
// Outgoing HTTP on libcurl: certificates checked, redirects never followed, one deadline over a whole request,
// connections kept for the next one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace mado::line {

struct HttpRequest
{
    QUrl url;
    QList<QByteArray> headers;      ///< "Name: value".
    std::optional<QByteArray> body; ///< Set: POST; else GET.
    std::chrono::milliseconds deadline;
    /// A kept connection may turn out closed, and libcurl then sends once more by itself; true: never.
    bool atMostOnce = false;
    QByteArray authority = {};    ///< PEM file; only whom it vouches for is spoken to. Empty: whom the system trusts.
    qsizetype maxBytes = 1 << 20; ///< A longer answer is broken off.
};

struct HttpAnswer
{
    int status;
    QByteArray body;
};

enum class HttpFault {
    NotSent,    ///< No connection came about: the other side cannot have acted on it.
    Unanswered, ///< It may have arrived; nobody knows.
    TooLarge    ///< It arrived; the answer was longer than wanted.
};
using HttpResult = tl::expected<HttpAnswer, HttpFault>;

/// Requests in flight side by side, driven by one thread. Only wake() may be called from others.
class HttpBatch
{
public:
    using Done = std::function<void(HttpResult)>;

    HttpBatch();
    ~HttpBatch(); ///< Drops what is in flight without calling back.
    HttpBatch(const HttpBatch &) = delete;
    HttpBatch &operator=(const HttpBatch &) = delete;

    void start(const HttpRequest &request, Done done);
    /// Waits for progress, a wake or the time-out, then calls back for what has finished.
    void poll(std::chrono::milliseconds timeout);
    std::size_t running() const;
    void wake();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// One request at a time, blocking; used by one thread, cancelled from any.
class HttpClient
{
public:
    HttpResult send(const HttpRequest &request);
    /// A running and every later send returns at once with Unanswered.
    void cancel();

private:
    HttpBatch m_batch;
    std::atomic_bool m_cancelled = false;
};

/// "Authorization: Bearer …" and the content type of LINE's API.
QList<QByteArray> lineHeaders(const QByteArray &accessToken);

/// `base` with LINE's path appended.
QUrl lineUrl(const QUrl &base, const QString &path);

} // namespace mado::line
