// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// True for the reasons by which a keyboard gives focus; only then a ring is drawn.
bool isKeyboardFocus(Qt::FocusReason reason);

/// Draws a 2 px ring, 2 px outside of `control`, while it has keyboard focus. `radius`: of the control itself.
/// A negative offset draws it inside, where there is no room around.
void addFocusRing(QWidget &control, const Theme &theme, int radius, int offset = 2);

} // namespace mado
