// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/terms.h"

namespace mado::faq {

/// Puts texts that ask alike together: places in `texts`, largest group first, each in the order of `texts`.
/// A text joins the group whose first text is nearest, if it is near enough.
QList<QList<int>> alike(const Analyser &analyser, const QStringList &texts);

} // namespace mado::faq
