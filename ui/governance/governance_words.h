// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "contract/governance.h"
#include "ui/shared/tag.h"

#include <QCoreApplication>

namespace mado {

/// Names of what governance speaks of, in the language of the catalogue that is installed.
class GovernanceWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::GovernanceWords)

public:
    static QString dataSet(DataSet value);
    static QString recipientKind(RecipientKind value);
    static QString purpose(ProvisionPurpose value);
    static QString ground(Ground value);
    static QString outcome(Outcome value);
    static TagTone tone(Outcome value);
    static QString state(ProvisionState value);
    static TagTone tone(ProvisionState value);
    static bool isRefused(const QString &action); ///< Tried in vain.
    static QString action(const QString &name);   ///< Of a permission; an unknown one stands for itself.
    /// What the server wrote as a reason by itself; what people wrote stands as it is.
    static QString reason(const QString &word);
    static QString day(const QDate &day, Language language);
    static QString cited(const CitedRule &rule, Language language); ///< Law and article.
};

} // namespace mado
