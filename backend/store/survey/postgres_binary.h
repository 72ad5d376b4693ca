// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's binary forms, written and read without a value object in between.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <span>

namespace mado::store {

/// Rows of COPY … (FORMAT binary), or the contents of an array.
class BinaryWriter
{
public:
    template <class T> void number(T value)
    {
        const auto at = m_bytes.size();
        m_bytes.resize(at + qsizetype(sizeof(T)));
        qToBigEndian(value, m_bytes.data() + at);
    }
    template <class T> void field(T value)
    {
        number(qint32(sizeof(T)));
        number(value);
    }
    void field(const void *bytes, qsizetype size)
    {
        number(qint32(size));
        m_bytes.append(static_cast<const char *>(bytes), size);
    }
    void copyHeader() { m_bytes.append(QByteArray("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19)); }
    void arrayHeader(quint32 type, qsizetype size)
    {
        number(qint32(size ? 1 : 0)); // dimensions
        number(qint32(0));            // no nulls
        number(type);
        if (size) {
            number(qint32(size));
            number(qint32(1)); // lower bound
        }
    }
    const QByteArray &bytes() const { return m_bytes; }
    QByteArray &bytes() { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Fields of one row as PQgetCopyData hands it out.
class BinaryRow
{
public:
    explicit BinaryRow(const char *bytes) : m_at(bytes + 2) {}
    template <class T> T number()
    {
        const T value = qFromBigEndian<T>(m_at + 4);
        m_at += 4 + sizeof(T);
        return value;
    }
    std::span<const unsigned char> bytes()
    {
        const auto size = std::size_t(qFromBigEndian<qint32>(m_at));
        const auto *from = reinterpret_cast<const unsigned char *>(m_at + 4);
        m_at += 4 + size;
        return {from, size};
    }

private:
    const char *m_at;
};

} // namespace mado::store
