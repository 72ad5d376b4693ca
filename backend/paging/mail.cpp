// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/mail.h"

#include <QLocale>
#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace mado::paging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CleanUp
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Source
{
    QByteArray text;
    qsizetype at = 0;
};

size_t read(char *buffer, size_t size, size_t count, void *from)
{
    auto *source = static_cast<Source *>(from);
    const auto length = std::min<qsizetype>(qsizetype(size * count), source->text.size() - source->at);
    std::copy_n(source->text.constData() + source->at, length, buffer);
    source->at += length;
    return size_t(length);
}

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
}

QByteArray angled(const QString &address) { return '<' + address.toUtf8() + '>'; }

/// At most 36 bytes of UTF-8 a word, so that a line with its field's name stays under 78; no character cut in two
/// (RFC 2047).
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray part;
    const auto flush = [&] {
        if (!part.isEmpty())
            words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const uint character : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8();
        if (part.size() + next.size() > 36)
            flush();
        part += next;
    }
    flush();
    return words;
}

QByteArray folded(const QByteArray &base64)
{
    constexpr qsizetype line = 76;
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += line)
        lines += base64.mid(at, line) + "\r\n";
    return lines;
}

} // namespace

QByteArray mailText(const Mail &mail, const Message &message)
{
    QByteArrayList to;
    for (const QString &address : mail.to)
        to.append(angled(address));
    const QByteArray host = mail.from.section(u'@', 1).toUtf8();
    return "From: " + angled(mail.from) + "\r\nTo: " + to.join(", ") +
           "\r\nSubject: " + encodedWords(message.subject()) +
           "\r\nDate: " + message.at.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" +
           message.id.text().toLatin1() + '@' + host +
           ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
           "base64\r\nImportance: high\r\n\r\n" +
           folded(message.text().toUtf8().toBase64());
}

QString sendMail(const Mail &mail, const Message &message, std::chrono::milliseconds deadline)
{
    const std::unique_ptr<CURL, CleanUp> easy(curl_easy_init());
    curl_slist *addresses = nullptr;
    for (const QString &address : mail.to)
        addresses = curl_slist_append(addresses, angled(address).constData());
    const std::unique_ptr<curl_slist, CleanUp> to(addresses);
    Source source{mailText(mail, message)};
    curl_easy_setopt(easy.get(), CURLOPT_URL, mail.server.toEncoded().constData());
    curl_easy_setopt(easy.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy.get(), CURLOPT_USE_SSL, isThisMachine(mail.server) ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    if (!mail.user.isEmpty()) {
        curl_easy_setopt(easy.get(), CURLOPT_USERNAME, mail.user.toUtf8().constData());
        curl_easy_setopt(easy.get(), CURLOPT_PASSWORD, mail.password.constData());
    }
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, angled(mail.from).constData());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(easy.get(), CURLOPT_READFUNCTION, read);
    curl_easy_setopt(easy.get(), CURLOPT_READDATA, &source);
    curl_easy_setopt(easy.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT_MS, long(deadline.count()));
    const CURLcode code = curl_easy_perform(easy.get());
    if (code == CURLE_OK)
        return {};
    const bool refused = code == CURLE_LOGIN_DENIED || code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR ||
                         code == CURLE_WEIRD_SERVER_REPLY;
    return refused ? u"mail.refused"_s : u"mail.unreachable"_s;
}

} // namespace mado::paging
