// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/operations.h.
#pragma once

#include "contract/codec.h"
#include "contract/operations.h"

namespace mado {

QJsonObject encode(const Operations &value);
Decoded<Operations> decodeOperations(const QJsonObject &json);

} // namespace mado
