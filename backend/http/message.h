// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <optional>

namespace mado::http {

enum class Method { Get, Post, Put, Delete };

/// A complete request within the server's limits. Header names are lower-case.
struct Request
{
    Method method;
    QString path; ///< Decoded, without the query.
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;                  ///< Raw bytes: webhook signatures are made over them.
    QHash<QString, QString> captures; ///< Values of {name} parts of the route.

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct Response
{
    int status;
    QByteArray contentType;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;

    static Response json(int status, const QJsonObject &body);
    static Response empty(int status);
};

} // namespace mado::http
