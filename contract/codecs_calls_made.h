// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/calls_made.h.
#pragma once

#include "contract/calls_made.h"
#include "contract/codec.h"

#include <QJsonObject>

namespace mado {

QJsonObject encode(const CallsMade &value);
Decoded<CallsMade> decodeCallsMade(const QJsonObject &json);

} // namespace mado
