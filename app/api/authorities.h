// SPDX-License-Identifier: GPL-3.0-or-later
// Whose word for a server's identity is taken, and what is wrong when it is not.
#pragma once

#include "app/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace mado {

/// The authorities of a PEM file. Incompatible "authority.unreadable: …" when there is none in it.
Result<QList<QSslCertificate>> readAuthorities(const QString &file);

/// The fault that a person must have mended first, as a detail of AppError: tls.unknown_issuer, tls.expired,
/// tls.not_yet_valid, tls.other_name or tls.refused.
QString tlsFault(const QList<QSslError> &errors);

} // namespace mado
