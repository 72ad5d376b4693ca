// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <QCoreApplication>

namespace mado {

/// Who is ill and how they can be reached, in words for header, queue and sheet.
class AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::AccessWords)

public:
    static QString relation(Relation relation);
    /// 「子・6歳（保護者 母）」; "" where it is the one who writes and nothing else is known.
    static QString person(const Consultation &consultation, Language language);
    /// 「声なし」「通訳が必要（ベトナム語）」「2人目を求めています」, what matters most first.
    static QStringList needs(const Consultation &consultation, Language language);
    /// Chat, NET119, the relay service or a visit.
    static QString waysWithoutVoice();
};

} // namespace mado
