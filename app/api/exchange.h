// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <chrono>

namespace mado {

struct HttpAsk
{
    enum class Effect { Reads, Changes };
    QByteArray verb;
    QNetworkRequest request;
    QByteArray body;
    Effect effect;
    std::chrono::milliseconds deadline; ///< For the whole exchange, whatever trickles in meanwhile.
    qint64 maxBytes;                    ///< Of the answer's body, unpacked.
};

struct HttpAnswer
{
    int status;
    QByteArray contentType;
    QByteArray body;
    QByteArray tag = {}; ///< Its ETag; empty: none.
};

/// One request and its answer. A server that cannot prove who it is: Offline "tls.…", see tlsFault(). Offline: it never
/// left, or it only reads; UnknownResult: it may have been carried out; Incompatible: the answer is too large. Any HTTP
/// status is an answer. The future finishes from the event loop.
QFuture<Result<HttpAnswer>> exchange(QNetworkAccessManager &network, const HttpAsk &ask, QNetworkReply **reply);

} // namespace mado
