// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/disposal.h"

#include <QCoreApplication>

namespace mado {

/// The certificate of a finished run as a PDF of A4 pages.
class CertificatePdf
{
    Q_DECLARE_TR_FUNCTIONS(mado::CertificatePdf)

public:
    /// What stands on it, line by line; plain text. A line that begins with a space belongs to the one before.
    static QStringList lines(const Disposal &disposal, Language language);
    /// False: it could not be written whole, and nothing is left at `path`.
    static bool write(const Disposal &disposal, Language language, const QString &path);
};

} // namespace mado
