// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace mado {

/// What Tab stops at inside of `root`, itself first, as one reads: layouts in their order, rows of the rest from top
/// to bottom. However and whenever the widgets were made.
QList<QWidget *> controlsInReadingOrder(QWidget &root);

/// Gives the focus to the one after (or before) the focused one, round the end, and scrolls it into sight. False: there
/// is none.
bool stepFocus(const QList<QWidget *> &controls, const QWidget *focused, bool next);

} // namespace mado
