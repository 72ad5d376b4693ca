// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/ids.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace mado {

namespace {

bool isIdUnit(QChar unit)
{
    const char16_t u = unit.unicode();
    return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'_' || u == u'-';
}

} // namespace

bool isIdText(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), isIdUnit);
}

QString randomIdText()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start: the system has no source of randomness");
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    const auto view = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return QString::fromLatin1(view.toHex());
}

} // namespace mado
