// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/http_client.h"

#include "backend/line/http_transfer.h"

#include <unordered_map>

namespace mado::line {

struct HttpBatch::Impl
{
    struct CleanUp
    {
        void operator()(CURLM *handle) const { curl_multi_cleanup(handle); }
    };
    std::unique_ptr<CURLM, CleanUp> multi{curl_multi_init()};
    std::unordered_map<CURL *, std::unique_ptr<HttpTransfer>> transfers;

    void finishOne(CURL *easy, CURLcode code)
    {
        curl_multi_remove_handle(multi.get(), easy);
        const auto node = transfers.extract(easy);
        node.mapped()->finish(code);
    }
};

HttpBatch::HttpBatch() : m_impl(std::make_unique<Impl>()) {}

HttpBatch::~HttpBatch()
{
    for (const auto &[easy, transfer] : m_impl->transfers)
        curl_multi_remove_handle(m_impl->multi.get(), easy);
}

void HttpBatch::start(const HttpRequest &request, Done done)
{
    auto transfer = std::make_unique<HttpTransfer>(request, std::move(done));
    auto *easy = transfer->handle();
    m_impl->transfers.emplace(easy, std::move(transfer));
    curl_multi_add_handle(m_impl->multi.get(), easy);
}

void HttpBatch::poll(std::chrono::milliseconds timeout)
{
    int running = 0;
    curl_multi_perform(m_impl->multi.get(), &running);
    if (std::size_t(running) == m_impl->transfers.size())
        curl_multi_poll(m_impl->multi.get(), nullptr, 0, int(timeout.count()), nullptr);
    curl_multi_perform(m_impl->multi.get(), &running);
    std::vector<std::pair<CURL *, CURLcode>> finished;
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_impl->multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            finished.emplace_back(message->easy_handle, message->data.result);
    }
    for (const auto &[easy, code] : finished)
        m_impl->finishOne(easy, code);
}

std::size_t HttpBatch::running() const { return m_impl->transfers.size(); }

void HttpBatch::wake() { curl_multi_wakeup(m_impl->multi.get()); }

HttpResult HttpClient::send(const HttpRequest &request)
{
    std::optional<HttpResult> result;
    if (!m_cancelled)
        m_batch.start(request, [&result](HttpResult finished) { result = std::move(finished); });
    while (!result && !m_cancelled)
        m_batch.poll(request.deadline);
    return result.value_or(tl::unexpected(HttpFault::Unanswered));
}

void HttpClient::cancel()
{
    m_cancelled = true;
    m_batch.wake();
}

QList<QByteArray> lineHeaders(const QByteArray &accessToken)
{
    return {"Authorization: Bearer " + accessToken, QByteArrayLiteral("Content-Type: application/json")};
}

QUrl lineUrl(const QUrl &base, const QString &path)
{
    auto url = base;
    url.setPath(base.path() + path);
    return url;
}

} // namespace mado::line
