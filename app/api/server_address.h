// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QUrl>
#include <QUrlQuery>

namespace mado {

/// Where a server is: https, or http on this very computer (training). Errors are Incompatible with a detail that
/// starts with "address.invalid" or "address.insecure".
class ServerAddress
{
public:
    /// Takes what a person types; without a scheme it means https.
    static Result<ServerAddress> from(const QString &typed);

    QUrl at(const QString &path, const QUrlQuery &query = {}) const;
    /// One spelling for one server: lower-case host, no default port, no trailing slash.
    QString text() const { return m_base.toString(QUrl::StripTrailingSlash); }
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    explicit ServerAddress(QUrl base) : m_base(std::move(base)) {}
    QUrl m_base;
};

} // namespace mado
