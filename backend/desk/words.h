// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado::desk {

/// A message's beginning as the queue shows it: at most 200 UTF-16 units, no character cut in two.
QString shortened(const QString &words);

} // namespace mado::desk
