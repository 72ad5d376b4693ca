// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/router.h"

#include <QStringList>

namespace mado::http {

namespace {

bool isCapture(const QString &part) { return part.startsWith(u'{') && part.endsWith(u'}'); }

std::optional<QHash<QString, QString>> capturesOf(const QString &pattern, const QStringList &path)
{
    const QStringList parts = pattern.split(u'/');
    if (parts.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> captures;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isCapture(parts.at(i)) && !path.at(i).isEmpty())
            captures.insert(parts.at(i).mid(1, parts.at(i).size() - 2), path.at(i));
        else if (parts.at(i) != path.at(i))
            return std::nullopt;
    }
    return captures;
}

} // namespace

void Router::add(Method method, const QString &pattern, Permission permission, Handler handler)
{
    m_routes.push_back({method, pattern, permission, std::move(handler), {}});
}

void Router::addHolding(Method method, const QString &pattern, Permission permission, HoldingHandler handler)
{
    m_routes.push_back({method, pattern, permission, {}, std::move(handler)});
}

std::optional<Router::Match> Router::match(Method method, const QString &path) const
{
    const QStringList parts = path.split(u'/');
    bool known = false;
    for (const Route &route : m_routes) {
        auto captures = capturesOf(route.pattern, parts);
        if (captures && route.method == method)
            return Match{&route, std::move(*captures)};
        known = known || captures;
    }
    return known ? std::optional(Match{nullptr, {}}) : std::nullopt;
}

QList<Method> Router::methodsOf(const QString &path) const
{
    const QStringList parts = path.split(u'/');
    QList<Method> methods;
    for (const Route &route : m_routes) {
        if (capturesOf(route.pattern, parts) && !methods.contains(route.method))
            methods.append(route.method);
    }
    return methods;
}

} // namespace mado::http
