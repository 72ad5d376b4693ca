// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/learning.h"
#include "ui/shared/tag.h"

#include <QCoreApplication>

namespace mado {

/// Words of what children learn from.
class LearningWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::LearningWords)

public:
    static QString subject(const std::optional<LearningSubject> &subject);
    static QString kind(LearningKind kind);
    /// Where residents find it: published, but from a later day on.
    static QString state(const LearningItem &item, const QDateTime &now, Language language);
    static TagTone tone(const LearningItem &item, const QDateTime &now);
    static QString year(int year);
    static QString years(int from, int until);
};

} // namespace mado
