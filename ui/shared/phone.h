// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado {

/// 09012345678 → 090-1234-5678, grouped as in Japan (abroad: international). As it was typed when it is no certain
/// number.
QString groupedPhone(const QString &typed);

/// tel: with the digits alone, for the telephone of this computer; "" for what cannot be dialled.
QString dialledPhone(const QString &typed);

} // namespace mado
