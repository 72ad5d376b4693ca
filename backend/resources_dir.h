// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

namespace mado {

/// The folder that holds accounts/ and training/, from where this binary lies: ../share/madoguchi. An installed binary
/// in /usr/bin finds /usr/share/madoguchi; a build tree has a link there. Linux only, needs no application object.
inline QString resourcesDir()
{
    const QFileInfo binary(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget());
    return QDir::cleanPath(binary.absolutePath() + QStringLiteral("/../share/madoguchi"));
}

} // namespace mado
