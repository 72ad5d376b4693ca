// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

class QPainter;
class QRect;

namespace mado {

/// The desk as bars alone, under a scrim. Drawn from fixed lengths and nothing else: what is not there cannot show
/// through, and the number of bars says nothing about who waits.
void paintLockBackdrop(QPainter &painter, const QRect &rect, const Theme &theme);

} // namespace mado
