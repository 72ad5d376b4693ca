// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"

namespace mado {

/// A refusal that names nobody.
inline Problem problem(int status, const char *code, const char16_t *ja, const char16_t *en)
{
    return {status, QString::fromLatin1(code), {QString::fromUtf16(ja), QString::fromUtf16(en)}, std::nullopt};
}

} // namespace mado
