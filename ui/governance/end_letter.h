// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/disposal.h"

#include <QCoreApplication>

namespace mado {

/// What a recipient is sent at the end of measures: that everything they were given is to be disposed of, and by which
/// clause of the agreement; a slip to answer with.
class EndLetter
{
    Q_DECLARE_TR_FUNCTIONS(mado::EndLetter)

public:
    /// `office`: who writes, on `day`.
    static QStringList lines(const DisposalProposal &proposal, const RecipientDisposal &recipient,
                             const AgreementContent &agreement, const QString &office, const QDate &day,
                             Language language);
};

} // namespace mado
