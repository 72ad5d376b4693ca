// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/exchange.h"
#include "contract/codec.h"

#include <QJsonObject>

namespace mado {

/// How an answer of this route is to be read.
struct Reading
{
    HttpAsk::Effect effect;
    bool signsIn = false; ///< 401 then means a wrong password, not an ended session.
};

/// The JSON body of a success (empty for 204), or what the status means for the person.
Result<QJsonObject> bodyOf(const HttpAnswer &answer, const Reading &reading);

AppError incompatible(const DecodeError &fault);

} // namespace mado
