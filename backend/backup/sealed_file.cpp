// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backup/sealed_file.h"

#include <QIODevice>
#include <QtEndian>
#include <sodium.h>

namespace mado::backup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char magic[] = "madoguchi backup 1\n";
constexpr qint64 magicSize = sizeof magic - 1;
constexpr qint64 piece = 64 * 1024;
constexpr char fileKind = 'f';
constexpr char dataKind = 'd';
constexpr char placeKind = 'p';
constexpr qint64 longestFrame = piece + 1 + qint64(crypto_secretstream_xchacha20poly1305_ABYTES);

using Done = tl::expected<void, QString>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

tl::unexpected<QString> notWhole()
{
    return tl::unexpected(u"the backup does not open: it is of another key, was cut short, or was changed"_s);
}

Done write(QIODevice &to, const QByteArray &bytes)
{
    if (to.write(bytes) != bytes.size())
        return tl::unexpected(u"the backup could not be written: make room there"_s);
    return {};
}

/// Exactly so many bytes; nullopt: there are not so many.
std::optional<QByteArray> read(QIODevice &from, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = from.read(size - bytes.size());
        if (more.isEmpty())
            return std::nullopt;
        bytes += more;
    }
    return bytes;
}

struct Message
{
    QByteArray plain; ///< Its kind before it.
    unsigned char tag;
};

std::optional<Message> pull(QIODevice &from, crypto_secretstream_xchacha20poly1305_state &state)
{
    const auto length = read(from, 4);
    const qint64 size = length ? qint64(qFromLittleEndian<quint32>(length->constData())) : 0;
    if (size < qint64(crypto_secretstream_xchacha20poly1305_ABYTES) + 1 || size > longestFrame)
        return std::nullopt;
    const auto frame = read(from, size);
    if (!frame)
        return std::nullopt;
    Message message{QByteArray(frame->size() - qint64(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized),
                    0};
    if (crypto_secretstream_xchacha20poly1305_pull(&state, bytesOf(message.plain), nullptr, &message.tag,
                                                   bytesOf(*frame), static_cast<unsigned long long>(frame->size()),
                                                   bytesOf(*length), 4) != 0)
        return std::nullopt;
    return message;
}

Done give(Unpacker &to, char kind, const QByteArray &content)
{
    if (kind == fileKind)
        return to.beginFile(QString::fromUtf8(content));
    if (kind == dataKind)
        return to.add(content);
    const qint64 at = content.size() == qsizetype(sizeof at) ? qFromLittleEndian<qint64>(content.constData()) : -1;
    return kind == placeKind && at >= 0 ? to.seek(at) : notWhole();
}

} // namespace

struct SealedWriter::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray head; ///< Before the first message.
    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealedWriter::SealedWriter(QIODevice &to, const QByteArray &key) : m_to(to), m_state(std::make_unique<State>())
{
    static_assert(keyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: the system has no source of randomness");
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(header), bytesOf(key));
    m_state->head = QByteArray(magic, magicSize) + header;
}

SealedWriter::~SealedWriter() = default;

Done SealedWriter::put(char kind, const char *data, qint64 size, unsigned char tag)
{
    QByteArray plain(1, kind);
    plain.append(data, size);
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(quint32(plain.size() + qint64(crypto_secretstream_xchacha20poly1305_ABYTES)), length.data());
    QByteArray frame(plain.size() + qint64(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, bytesOf(frame), nullptr, bytesOf(plain),
                                               static_cast<unsigned long long>(plain.size()), bytesOf(length), 4, tag);
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return write(m_to, std::exchange(m_state->head, {}) + length + frame);
}

Done SealedWriter::beginFile(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    return put(fileKind, utf8.constData(), utf8.size(), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

Done SealedWriter::add(const char *data, qint64 size)
{
    Done done;
    for (qint64 at = 0; at < size && done; at += piece)
        done = put(dataKind, data + at, std::min(piece, size - at), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return done;
}

Done SealedWriter::seek(qint64 at)
{
    QByteArray place(qsizetype(sizeof at), Qt::Uninitialized);
    qToLittleEndian(at, place.data());
    return put(placeKind, place.constData(), place.size(), crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

Done SealedWriter::finish() { return put(dataKind, nullptr, 0, crypto_secretstream_xchacha20poly1305_TAG_FINAL); }

Done unpack(QIODevice &from, const QByteArray &key, Unpacker &to)
{
    const auto head = read(from, magicSize + qint64(crypto_secretstream_xchacha20poly1305_HEADERBYTES));
    if (!head || !head->startsWith(magic))
        return tl::unexpected(u"this is no backup of madoguchid"_s);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(head->mid(magicSize)), bytesOf(key)) != 0)
        return notWhole();
    for (;;) {
        const auto message = pull(from, state);
        if (!message)
            return notWhole();
        if (message->tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return from.atEnd() ? Done() : notWhole();
        if (const Done taken = give(to, message->plain.front(), message->plain.mid(1)); !taken)
            return taken;
    }
}

} // namespace mado::backup
