// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QIODevice>

namespace mado::main {

/// Hands on what is written to it and keeps its SHA-256. What it writes to outlives it.
class DigestingDevice final : public QIODevice
{
public:
    explicit DigestingDevice(QIODevice &to) : m_to(to) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QString digest() const { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.addData(QByteArrayView(data, size));
        return m_to.write(data, size);
    }

private:
    QIODevice &m_to;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace mado::main
