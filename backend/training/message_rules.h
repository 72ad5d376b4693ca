// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <optional>

namespace mado::training {

/// Why LINE would refuse these messages ("messages[0].text: too long"); nullopt: it would take them.
std::optional<QString> faultIn(const QJsonArray &messages);

} // namespace mado::training
