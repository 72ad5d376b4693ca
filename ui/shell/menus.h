// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>
#include <functional>

namespace mado {

/// Signing out.
void openUserMenu(QWidget &window, const QPoint &corner, std::function<void()> signOut);

} // namespace mado
