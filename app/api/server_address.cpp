// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/server_address.h"

#include "app/then.h"

#include <QHostAddress>

namespace mado {

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

int defaultPort(const QString &scheme) { return scheme == QLatin1String("https") ? 443 : 80; }

} // namespace

Result<ServerAddress> ServerAddress::from(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool plain = url.scheme() == QLatin1String("http");
    const bool extras = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || extras || (!plain && url.scheme() != QLatin1String("https")))
        return fail(AppError::Kind::Incompatible, QStringLiteral("address.invalid: not the address of a server"));
    if (plain && !isThisComputer(url.host()))
        return fail(AppError::Kind::Incompatible,
                    QStringLiteral("address.insecure: only https is allowed beyond this computer"));
    if (url.port() == defaultPort(url.scheme()))
        url.setPort(-1);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return ServerAddress(url);
}

QUrl ServerAddress::at(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    url.setQuery(query);
    return url;
}

} // namespace mado
