// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>
#include <functional>

namespace mado {

/// Language and theme, beside the rail.
void openSettingsMenu(QWidget &window, const QPoint &corner, Language now, Theme &theme,
                      std::function<void(Language)> chooseLanguage);

/// Signing out.
void openUserMenu(QWidget &window, const QPoint &corner, std::function<void()> signOut);

} // namespace mado
