// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

namespace mado {

/// Where a sealed value stands. Sealed bytes moved to another place do not open there.
struct SealPlace
{
    QByteArray table;
    QByteArray column;
    QString row;
};

/// Seals personal content with XChaCha20-Poly1305 (IETF). The associated data are table, column, row and the version
/// of this format; the result is version, nonce, ciphertext. Thread-safe.
class Sealer
{
public:
    static constexpr int keyBytes = 32;
    static QByteArray randomKey();
    /// nullopt: not a key of `keyBytes` bytes.
    static std::optional<Sealer> withKey(const QByteArray &key);

    QByteArray seal(const SealPlace &place, const QByteArray &plain) const;
    /// nullopt: another key, another place, or altered bytes.
    std::optional<QByteArray> open(const SealPlace &place, const QByteArray &sealed) const;

private:
    struct Key;
    explicit Sealer(std::shared_ptr<const Key> key) : m_key(std::move(key)) {}
    std::shared_ptr<const Key> m_key;
};

} // namespace mado
