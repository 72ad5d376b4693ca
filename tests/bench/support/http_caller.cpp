// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/http_caller.h"

#include <QJsonDocument>
#include <QList>
#include <curl/curl.h>
#include <memory>

namespace mado::bench {

namespace {

constexpr long deadlineMs = 20000;

size_t collect(char *data, size_t size, size_t count, void *to)
{
    static_cast<QByteArray *>(to)->append(data, qsizetype(size * count));
    return size * count;
}

std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headerList(const QList<QByteArray> &lines)
{
    curl_slist *list = nullptr;
    for (const QByteArray &line : lines)
        list = curl_slist_append(list, line.constData());
    return {list, curl_slist_free_all};
}

} // namespace

HttpCaller::HttpCaller(QUrl server, QByteArray token)
    : m_server(std::move(server)),
      m_token(std::move(token)),
      m_handle(curl_easy_init())
{
}

HttpCaller::~HttpCaller() { curl_easy_cleanup(m_handle); }

QJsonObject HttpCaller::Answer::json() const { return QJsonDocument::fromJson(body).object(); }

HttpCaller::Answer HttpCaller::get(const QString &path) { return perform(path, nullptr, {}); }

HttpCaller::Answer HttpCaller::post(const QString &path, const QJsonObject &body, const QString &key)
{
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return perform(path, &json, key);
}

HttpCaller::Answer HttpCaller::perform(const QString &path, const QByteArray *body, const QString &key)
{
    QList<QByteArray> lines{"Content-Type: application/json", "Expect:"};
    if (!m_token.isEmpty())
        lines.append("Authorization: Bearer " + m_token);
    if (!key.isEmpty())
        lines.append("Idempotency-Key: " + key.toLatin1());
    const auto headers = headerList(lines);
    const QByteArray url = (m_server.toString() + path).toLatin1();
    QByteArray answer;
    CURL *handle = m_handle;
    curl_easy_reset(handle); // keeps the connection
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, deadlineMs);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &collect);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer);
    if (body) {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, long(body->size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body->constData());
    }
    long status = 0;
    if (curl_easy_perform(handle) != CURLE_OK)
        return {0, {}};
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return {int(status), answer};
}

} // namespace mado::bench
