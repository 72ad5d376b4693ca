// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of everything, sealed with one key (libsodium's secretstream, XChaCha20-Poly1305): several named files in one
// stream. Without the key nobody reads any of it; cut short, changed or put in another order it does not open.
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <tl/expected.hpp>

class QIODevice;

namespace mado::backup {

inline constexpr int keyBytes = 32;

/// Writes one. The device outlives it. Errors say what to do, in English for the command line.
class SealedWriter
{
public:
    using Done = tl::expected<void, QString>;

    /// `key` has keyBytes bytes.
    SealedWriter(QIODevice &to, const QByteArray &key);
    ~SealedWriter();
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    /// What add() is given from now on belongs to it.
    Done beginFile(const QString &name);
    Done add(const char *data, qint64 size);
    /// What add() is given next belongs there in its file; what nobody adds is zeros.
    Done seek(qint64 at);
    Done finish(); ///< Without it nothing of it opens.

private:
    Done put(char kind, const char *data, qint64 size, unsigned char tag);

    struct State;
    QIODevice &m_to;
    std::unique_ptr<State> m_state;
};

/// Takes what is in one, as it is read.
class Unpacker
{
public:
    using Done = tl::expected<void, QString>;

    virtual ~Unpacker() = default;
    virtual Done beginFile(const QString &name) = 0;
    virtual Done add(const QByteArray &data) = 0;
    virtual Done seek(qint64 at) = 0;
};

/// To its end. After an error what was unpacked is to be thrown away.
tl::expected<void, QString> unpack(QIODevice &from, const QByteArray &key, Unpacker &to);

} // namespace mado::backup
