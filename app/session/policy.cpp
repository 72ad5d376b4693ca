// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/policy.h"

#include "app/api/authorities.h"
#include "app/then.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace mado {

namespace {

constexpr QLatin1String serverKey{"server"};
constexpr QLatin1String authorityKey{"authority"};

tl::unexpected<AppError> unreadable(const QString &file, const QString &what)
{
    return fail(AppError::Kind::Incompatible, QStringLiteral("policy.unreadable: %1: %2").arg(file, what));
}

} // namespace

Result<Policy> readPolicy(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Policy{};
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(file, QStringLiteral("cannot be opened"));
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(source.readAll(), &fault);
    if (!document.isObject())
        return unreadable(file, QStringLiteral("no JSON object (byte %1)").arg(fault.offset));
    const QJsonObject json = document.object();
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member.key() != serverKey && member.key() != authorityKey)
            return unreadable(file, QStringLiteral("unknown member '%1'").arg(member.key()));
        if (member->toString().isEmpty())
            return unreadable(file, QStringLiteral("'%1' is no text").arg(member.key()));
    }
    return Policy{json.value(serverKey).toString(), json.value(authorityKey).toString()};
}

QString policyFile()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("ProgramData", QStringLiteral("C:/ProgramData")) +
           QStringLiteral("/Madoguchi/policy.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Madoguchi/policy.json");
#else
    return QStringLiteral("/etc/madoguchi/policy.json");
#endif
}

Trust trust(const Result<Policy> &policy, const QString &namedAtStart)
{
    const QList<QSslCertificate> nobody;
    if (!policy)
        return {nobody, policy.error()};
    const QString file = policy->authority.isEmpty() ? namedAtStart : policy->authority;
    if (file.isEmpty())
        return {};
    auto authorities = readAuthorities(file);
    if (!authorities)
        return {nobody, authorities.error()};
    return {std::move(*authorities), std::nullopt};
}

} // namespace mado
