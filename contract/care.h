// SPDX-License-Identifier: GPL-3.0-or-later
// How residents of an account are cared for, as data of its package: the ladder of calls and the questions asked.
#pragma once

#include "contract/questions.h"

#include <QTime>

namespace mado {

/// 折り返し電話 from the first call to the visit (B1).
struct CallLadder
{
    QList<int> again; ///< Minutes after a call that nobody took at which the next may be; 1 to 3, growing.
    QTime from;       ///< In Japan: people who are not urgent are called from here …
    QTime until;      ///< … until here; the next morning's call is at `from`.
    int attempts;     ///< Unanswered calls after which moderate and low may end. The others never end by counting.
    int welfare;      ///< Unanswered calls after which somebody is asked to go and look.
    LocalText missed; ///< Sent through LINE after a call that nobody took, if staff wish so.
    friend bool operator==(const CallLadder &, const CallLadder &) = default;
};

/// What is wrong with it: "again: …"; nullopt: nothing.
std::optional<QString> faultOf(const CallLadder &ladder);

struct CareGuide
{
    AccountId account;
    CallLadder calls;
    QuestionSet questions;
    friend bool operator==(const CareGuide &, const CareGuide &) = default;
};

/// GET /v1/care: of every account.
struct CareGuides
{
    QList<CareGuide> guides;
    friend bool operator==(const CareGuides &, const CareGuides &) = default;
};

} // namespace mado
