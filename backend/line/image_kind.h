// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace mado::line {

/// "image/jpeg", "image/png", "image/gif" or "image/webp", by the first bytes alone; what a sender or a header claims
/// does not count. nullopt: none of these.
std::optional<QString> imageKind(const QByteArray &content);

} // namespace mado::line
