// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mado {

/// Plain text on A4 pages: the first line is the title, one that begins with a space stands further in. False: it could
/// not be written whole, and nothing is left at `path`.
bool writePaper(const QStringList &lines, const QString &path);

} // namespace mado
