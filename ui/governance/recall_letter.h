// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/governance.h"

#include <QCoreApplication>

namespace mado {

/// What an export's recipient is sent when it is asked back: which data, why, what they are to do, a slip to answer
/// with.
class RecallLetter
{
    Q_DECLARE_TR_FUNCTIONS(mado::RecallLetter)

public:
    /// `office`: who writes. Empty unless the export was asked back. Names nobody whose data it is.
    static QStringList lines(const RegisterEntry &entry, const ProvisionRequest &request, const QString &office,
                             Language language);
    /// Data set and days, as one would find them.
    static QString dataOf(const RegisterEntry &entry, const ProvisionRequest &request, Language language);
};

} // namespace mado
