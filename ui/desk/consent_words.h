// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

namespace mado {

/// How consent is said.
class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::ConsentWords)

public:
    enum class State { Agreed, TakenBack, Refused, AwaitsGuardian };
    static State stateOf(const Consent &consent);
    static ColorRole color(const Consent &consent);

    /// "✓ 県での利用", "撤回 国などへの提供（6月17日）".
    static QString brief(const Consent &consent, Language language);
    static QString none();
    static QString state(const Consent &consent, Language language); ///< With its day.
    /// For whom, until when, by which article and text, who answered: one a line.
    static QStringList details(const Consent &consent, Language language);
};

} // namespace mado
