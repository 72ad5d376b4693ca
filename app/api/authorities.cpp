// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authorities.h"

#include "app/then.h"

#include <QFile>

namespace mado {

namespace {

struct Known
{
    QSslError::SslError error;
    const char *fault;
};

// In this order: a name that does not match means nothing while it is unknown who says so.
constexpr Known known[] = {
    {QSslError::SelfSignedCertificate, "tls.unknown_issuer"},
    {QSslError::SelfSignedCertificateInChain, "tls.unknown_issuer"},
    {QSslError::UnableToGetIssuerCertificate, "tls.unknown_issuer"},
    {QSslError::UnableToGetLocalIssuerCertificate, "tls.unknown_issuer"},
    {QSslError::UnableToVerifyFirstCertificate, "tls.unknown_issuer"},
    {QSslError::CertificateUntrusted, "tls.unknown_issuer"},
    {QSslError::CertificateSignatureFailed, "tls.unknown_issuer"},
    {QSslError::CertificateExpired, "tls.expired"},
    {QSslError::CertificateNotYetValid, "tls.not_yet_valid"},
    {QSslError::HostNameMismatch, "tls.other_name"},
};

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &file)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return fail(AppError::Kind::Incompatible, QStringLiteral("authority.unreadable: cannot read %1").arg(file));
    const auto authorities = QSslCertificate::fromData(pem.readAll(), QSsl::Pem);
    if (authorities.isEmpty())
        return fail(AppError::Kind::Incompatible,
                    QStringLiteral("authority.unreadable: no certificate in PEM in %1").arg(file));
    return authorities;
}

QString tlsFault(const QList<QSslError> &errors)
{
    for (const Known &one : known) {
        for (const QSslError &error : errors) {
            if (error.error() == one.error)
                return QString::fromLatin1(one.fault);
        }
    }
    return QStringLiteral("tls.refused");
}

} // namespace mado
