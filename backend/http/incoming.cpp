// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/incoming.h"

#include <QStringDecoder>
#include <algorithm>
#include <cctype>
#include <cstring>

namespace mado::http {

namespace wire = boost::beast::http;

namespace {

bool isServed(wire::verb verb)
{
    return verb == wire::verb::get || verb == wire::verb::head || verb == wire::verb::post || verb == wire::verb::put ||
           verb == wire::verb::delete_;
}

Method methodOf(wire::verb verb)
{
    switch (verb) {
    case wire::verb::post:
        return Method::Post;
    case wire::verb::put:
        return Method::Put;
    case wire::verb::delete_:
        return Method::Delete;
    default:
        return Method::Get;
    }
}

QByteArray bytes(boost::beast::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

/// As sent, within a few blanks: Beast itself limits a single field only.
std::size_t sizeOf(const WireHeader &header)
{
    std::size_t size = header.target().size();
    for (const auto &field : header)
        size += field.name_string().size() + field.value().size() + std::size_t(4);
    return size;
}

bool endsInChunks(boost::beast::string_view encodings)
{
    const auto last = encodings.substr(encodings.find_last_of(", \t") + 1);
    return boost::beast::iequals(last, "chunked");
}

/// Only "chunked" is understood; anything else could hide the end of the request from one of two parties.
std::optional<int> framingFault(const WireHeader &header)
{
    const auto lengths = header.count(wire::field::content_length);
    const auto encodings = header.count(wire::field::transfer_encoding);
    const auto length = header[wire::field::content_length];
    const bool digits = std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (lengths > 1 || encodings > 1 || !digits || (lengths == 1 && length.empty()))
        return 400;
    if (encodings == 0)
        return std::nullopt;
    const auto encoding = header[wire::field::transfer_encoding];
    if (lengths > 0 || header.version() != 11 || !endsInChunks(encoding))
        return 400;
    return boost::beast::iequals(encoding, "chunked") ? std::nullopt : std::optional(501);
}

/// One host and perhaps a port, as in an address. HTTP/1.0 may leave it out.
bool namesItsHost(const WireHeader &header)
{
    const auto hosts = header.count(wire::field::host);
    if (hosts != 1)
        return hosts == 0 && header.version() == 10;
    const auto host = header[wire::field::host];
    return std::all_of(host.begin(), host.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::strchr(".-_~:[]%!$&'()*+,;=", c) != nullptr;
    });
}

/// "http://host/path" is a path too: some proxies send it.
QByteArray originForm(QByteArray target)
{
    const auto authority = target.indexOf("://");
    if (!target.startsWith('/') && authority > 0) {
        const auto path = target.indexOf('/', authority + 3);
        target = path < 0 ? QByteArray("/") : target.mid(path);
    }
    return target;
}

std::optional<QString> decodedPath(const QByteArray &raw)
{
    if (!raw.startsWith('/') || raw.toLower().contains("%2f") || raw.contains('#'))
        return std::nullopt;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString path = decode(QByteArray::fromPercentEncoding(raw));
    if (decode.hasError() || path.contains(QChar(u'\0')))
        return std::nullopt;
    return path;
}

QHash<QByteArray, QByteArray> headersOf(const WireHeader &header)
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &field : header) {
        QByteArray &value = headers[bytes(field.name_string()).toLower()];
        value = value.isEmpty() ? bytes(field.value()) : value + ", " + bytes(field.value());
    }
    return headers;
}

} // namespace

std::optional<int> faultOf(const WireHeader &header, std::size_t headerBytes)
{
    if (sizeOf(header) > headerBytes)
        return 431;
    if (!isServed(header.method()))
        return 501;
    if (!namesItsHost(header))
        return 400;
    if (const auto fault = framingFault(header))
        return fault;
    if (header.count(wire::field::expect) > 0 && !waitsForContinue(header))
        return 417;
    return std::nullopt;
}

bool waitsForContinue(const WireHeader &header)
{
    return boost::beast::iequals(header[wire::field::expect], "100-continue");
}

std::optional<Request> toRequest(WireRequest &&wire)
{
    const QByteArray target = originForm(bytes(wire.target()));
    const auto mark = target.indexOf('?');
    const auto path = decodedPath(mark < 0 ? target : target.left(mark));
    if (!path)
        return std::nullopt;
    return Request{.method = methodOf(wire.method()),
                   .path = *path,
                   .query = QUrlQuery(mark < 0 ? QString() : QString::fromUtf8(target.mid(mark + 1))),
                   .headers = headersOf(wire),
                   .body = QByteArray::fromStdString(wire.body()),
                   .captures = {}};
}

} // namespace mado::http
