// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPainter>

namespace mado {

/// A counter window with a person behind it.
void paintLogo(QPainter &painter, const Theme &theme, const QRectF &rect);
QIcon appIcon(const Theme &theme);

} // namespace mado
