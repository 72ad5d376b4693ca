// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/line/http_client.h"

#include <curl/curl.h>

namespace mado::line {

/// One request on an easy handle of its own, with everything the handle points to.
class HttpTransfer
{
public:
    HttpTransfer(const HttpRequest &request, HttpBatch::Done done);
    HttpTransfer(const HttpTransfer &) = delete;
    HttpTransfer &operator=(const HttpTransfer &) = delete;

    CURL *handle() const { return m_easy.get(); }
    void finish(CURLcode code);

private:
    static size_t receive(char *data, size_t size, size_t count, void *self);
    void setSafety(const HttpRequest &request);
    HttpResult resultOf(CURLcode code) const;

    struct CleanUp
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    std::unique_ptr<CURL, CleanUp> m_easy;
    std::unique_ptr<curl_slist, CleanUp> m_headers;
    QByteArray m_url;
    QByteArray m_body;
    QByteArray m_received;
    const qsizetype m_maxBytes;
    bool m_tooLarge = false;
    HttpBatch::Done m_done;
};

} // namespace mado::line
