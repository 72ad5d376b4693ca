// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <optional>

namespace mado::identity {

/// Seals what must not lie readable in the database or its backups: secrets of authenticator apps, codes under way.
/// The key stays outside the database. Immutable, thread-safe; copies share the key.
class SecretBox
{
public:
    static constexpr int keyBytes = 32;

    /// A key that nobody keeps: for training and tests.
    static SecretBox ofTheMoment();
    static QByteArray newKey();
    /// `key` has keyBytes bytes.
    explicit SecretBox(const QByteArray &key);

    /// `place` says whose it is and what; it opens only there again.
    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;
    /// nullopt: another key, another place, or changed bytes.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;
    /// For comparing alone: nobody without the key can try values against it.
    QByteArray hash(const QByteArray &value) const;

private:
    struct Keys;
    std::shared_ptr<const Keys> m_keys;
};

} // namespace mado::identity
