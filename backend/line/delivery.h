// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of delivering one queued call, without any I/O: what to try next, and what an answer means.
#pragma once

#include "backend/line/http_client.h"
#include "backend/store/line_rows.h"

#include <QString>

namespace mado::line {

struct DeliveryRules
{
    std::chrono::milliseconds callDeadline{10000};
    std::chrono::milliseconds replyTokenLife{50000};              ///< LINE allows a minute.
    std::chrono::milliseconds retryKeyLife{24 * 3600000 - 60000}; ///< LINE remembers a key for 24 h.
    std::chrono::milliseconds firstBackoff{1000};
    std::chrono::milliseconds maxBackoff{300000};
    std::chrono::milliseconds maxUrgentBackoff{15000};
    std::size_t sideBySide = 8;
};

/// The row's fault while a call is out: whoever finds it there after a crash knows that it may have arrived.
inline constexpr QLatin1String replyUnanswered("reply.unanswered");
inline constexpr QLatin1String pushUnanswered("push.unanswered");

struct Plan
{
    enum class Step { Reply, Push, GiveUp };
    Step step;
    QString code; ///< For GiveUp: why the outcome stays unknown.
};

/// Replies while the token is fresh, then pushes. Gives up, for a human to decide, when nobody knows whether an
/// earlier attempt arrived and another could double it; except for urgent ones, where twice is better than never.
Plan planFor(const store::OutboundRow &row, qint64 now, const DeliveryRules &rules);

struct Verdict
{
    enum class Kind { Accepted, Failed, Again };
    Kind kind;
    QString fault;       ///< The code for Failed; for Again what the row remembers.
    bool atOnce = false; ///< For Again: the next step needs no waiting.
};

Verdict judgeReply(const store::OutboundRow &row, const HttpResult &result);
Verdict judgePush(const store::OutboundRow &row, const HttpResult &result);

/// Doubles with every attempt up to the cap.
std::chrono::milliseconds backoffAfter(qint64 attempts, bool urgent, const DeliveryRules &rules);

} // namespace mado::line
