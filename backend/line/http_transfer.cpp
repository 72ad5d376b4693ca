// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/http_transfer.h"

#include <algorithm>

namespace mado::line {

namespace {

constexpr std::chrono::milliseconds connectDeadline(5000);

} // namespace

HttpTransfer::HttpTransfer(const HttpRequest &request, HttpBatch::Done done)
    : m_easy(curl_easy_init()),
      m_url(request.url.toEncoded()),
      m_body(request.body.value_or(QByteArray())),
      m_maxBytes(request.maxBytes),
      m_done(std::move(done))
{
    curl_slist *list = curl_slist_append(nullptr, "Expect:"); // no waiting for 100-continue
    for (const auto &header : request.headers)
        list = curl_slist_append(list, header.constData());
    m_headers.reset(list);
    curl_easy_setopt(handle(), CURLOPT_URL, m_url.constData());
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, m_headers.get());
    if (request.body) {
        curl_easy_setopt(handle(), CURLOPT_POST, 1L);
        curl_easy_setopt(handle(), CURLOPT_POSTFIELDS, m_body.constData());
        curl_easy_setopt(handle(), CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_body.size()));
    }
    curl_easy_setopt(handle(), CURLOPT_WRITEFUNCTION, &HttpTransfer::receive);
    curl_easy_setopt(handle(), CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle(), CURLOPT_PRIVATE, this);
    setSafety(request);
}

void HttpTransfer::setSafety(const HttpRequest &request)
{
    const auto connecting = std::min(request.deadline, connectDeadline);
    curl_easy_setopt(handle(), CURLOPT_TIMEOUT_MS, long(request.deadline.count()));
    curl_easy_setopt(handle(), CURLOPT_CONNECTTIMEOUT_MS, long(connecting.count()));
    curl_easy_setopt(handle(), CURLOPT_FRESH_CONNECT, long(request.atMostOnce));
    curl_easy_setopt(handle(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle(), CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle(), CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle(), CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle(), CURLOPT_SSL_VERIFYHOST, 2L);
    if (!request.authority.isEmpty()) {
        curl_easy_setopt(handle(), CURLOPT_CAINFO, request.authority.constData());
        curl_easy_setopt(handle(), CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(handle(), CURLOPT_PROXY, ""); // never from the environment by surprise
    curl_easy_setopt(handle(), CURLOPT_USERAGENT, "madoguchid");
}

size_t HttpTransfer::receive(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<HttpTransfer *>(self);
    const auto bytes = qsizetype(size) * qsizetype(count);
    transfer->m_tooLarge = transfer->m_received.size() + bytes > transfer->m_maxBytes;
    if (transfer->m_tooLarge)
        return 0; // libcurl gives up on the transfer
    transfer->m_received.append(data, bytes);
    return size_t(bytes);
}

HttpResult HttpTransfer::resultOf(CURLcode code) const
{
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK && status > 0)
        return HttpAnswer{int(status), m_received};
    if (m_tooLarge)
        return tl::unexpected(HttpFault::TooLarge);
    curl_off_t connected = 0; // stays 0 until a connection was made
    curl_easy_getinfo(handle(), CURLINFO_PRETRANSFER_TIME_T, &connected);
    return tl::unexpected(connected == 0 ? HttpFault::NotSent : HttpFault::Unanswered);
}

void HttpTransfer::finish(CURLcode code) { m_done(resultOf(code)); }

} // namespace mado::line
