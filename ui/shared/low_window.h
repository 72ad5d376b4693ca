// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mado {

inline constexpr int lowBelow = 560; ///< Logical pixels: at 200 % most screens have less.

/// True where everything around a conversation makes do with one line, so that its messages can be read.
inline bool isLow(const QWidget &widget) { return widget.window()->height() < lowBelow; }

} // namespace mado
