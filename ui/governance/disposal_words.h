// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/disposal.h"
#include "contract/duties.h"
#include "ui/shared/tag.h"

#include <QCoreApplication>

namespace mado {

/// What the end-of-measures run and the duties of the office are called.
class DisposalWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::DisposalWords)

public:
    static QString category(DataCategory value);
    static QString place(DataCategory value);
    static QString state(DisposalState value);
    static QString dutyKind(DutyKind value);
    static QString dutyState(DutyState value);
    static TagTone tone(DutyState value);
};

} // namespace mado
