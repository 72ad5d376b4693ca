// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPainter>

namespace mado {

/// The sign of the product: a person at a lit counter window. A square of any size.
void paintBrandMark(QPainter &painter, const QRectF &square, const Theme &theme);

} // namespace mado
