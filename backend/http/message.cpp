// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/message.h"

#include <QJsonDocument>

namespace mado::http {

Response Response::json(int status, const QJsonObject &body)
{
    return {status, "application/json; charset=utf-8", QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

Response Response::empty(int status) { return {status, {}, {}, {}}; }

} // namespace mado::http
