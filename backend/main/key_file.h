// SPDX-License-Identifier: GPL-3.0-or-later
// A key of 32 bytes in a file of its own, readable for its owner alone.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace mado::main {

inline constexpr int keyFileBytes = 32;

/// The key as it is; nullopt: there is no such file. The error says what is wrong with it and what to do.
tl::expected<std::optional<QByteArray>, QString> readKeyFile(const QString &path);
/// A new one, whole and durable before it is used; never over another. `option`: its name in the configuration.
tl::expected<QByteArray, QString> makeKeyFile(const QString &path, const QString &option);
/// Overwritten and removed. False: it is still there. Safe to repeat.
bool destroyKeyFile(const QString &path);

} // namespace mado::main
