// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace mado {

/// Where decoding stopped: "owner.leaseUntil: not a UTC time". Never quotes the value: it may be personal.
struct DecodeError
{
    QString path;
    QString what;
    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

template <class T> using Decoded = tl::expected<T, DecodeError>;

} // namespace mado
