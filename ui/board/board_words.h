// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/board.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>

namespace mado {

/// The words of the board.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::BoardWords)

public:
    static QString levels(const QList<LevelWaiting> &waiting, Language language); ///< 緊急 1・高 2・中 9
    static QString reasons(const Consultation &consultation, Language language);
    static QString channel(Channel channel);
    static QString load(int held, int comfortable); ///< 1 / 3件
    /// Whether they can take another one, or where they are.
    static QString state(const BoardPerson &person, int comfortable, const QDateTime &now, Language language);
    static QString page(const Page &page, Language language);         ///< One line of the record of calls.
    static QString unattended(const Board &board, Language language); ///< What happens while nobody attends.
    static QString day(const DayCount &day, Language language);       ///< 看護師　受付 87・終了 53
    static QString outcomes(const DayCount &day, Language language);
    static QString spoken(const Consultation &consultation, const QDateTime &now, Language language);
    static QString dot(Language language); ///< Between facts of one line.
};

} // namespace mado
