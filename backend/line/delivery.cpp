// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/delivery.h"

#include <QJsonDocument>
#include <algorithm>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Set once LINE has refused the reply token: from then on only push.
constexpr auto replyRefused = "reply.refused"_L1;
constexpr auto unreachable = "line.unreachable"_L1;

bool saysSo(const HttpAnswer &answer, QLatin1StringView words)
{
    const auto message = QJsonDocument::fromJson(answer.body)["message"_L1].toString();
    return message.contains(words, Qt::CaseInsensitive);
}

bool replyMayBeTried(const store::OutboundRow &row)
{
    return row.replyToken && (row.fault.isEmpty() || row.fault == replyUnanswered || row.fault == "reply.unreached"_L1);
}

Verdict again(QLatin1StringView fault, bool atOnce = false) { return {Verdict::Kind::Again, fault, atOnce}; }

} // namespace

Plan planFor(const store::OutboundRow &row, qint64 now, const DeliveryRules &rules)
{
    const bool fresh = now - row.createdAt < rules.replyTokenLife.count();
    if (fresh && replyMayBeTried(row))
        return {Plan::Step::Reply, {}};
    if (row.fault == replyUnanswered && !row.urgent)
        return {Plan::Step::GiveUp, u"line.unanswered"_s};
    if (row.firstAttemptAt && now - *row.firstAttemptAt >= rules.retryKeyLife.count())
        return {Plan::Step::GiveUp, row.fault == pushUnanswered ? u"line.unanswered"_s : row.fault};
    return {Plan::Step::Push, {}};
}

Verdict judgeReply(const store::OutboundRow &row, const HttpResult &result)
{
    const bool mayHaveArrived = row.fault == replyUnanswered; // an earlier attempt with this token
    if (!result && result.error() == HttpFault::NotSent)
        return mayHaveArrived ? again(replyUnanswered) : again("reply.unreached"_L1);
    if (!result || result->status >= 500 || result->status < 200)
        return again(replyUnanswered);
    if (result->status < 300)
        return {Verdict::Kind::Accepted, {}};
    if (result->status == 400 && mayHaveArrived && saysSo(*result, "reply token"_L1))
        return {Verdict::Kind::Accepted, {}}; // used up, and only we had it
    if (result->status == 400 || !mayHaveArrived)
        return again(replyRefused, true);
    return again(replyUnanswered);
}

Verdict judgePush(const store::OutboundRow &row, const HttpResult &result)
{
    const bool mayHaveArrived = row.fault == pushUnanswered;
    if (!result && result.error() == HttpFault::NotSent)
        return again(mayHaveArrived ? pushUnanswered : unreachable);
    if (!result || result->status >= 500 || result->status < 200)
        return again(pushUnanswered);
    if (result->status < 300 || result->status == 409) // 409: this retry key has been accepted before
        return {Verdict::Kind::Accepted, {}};
    if (result->status == 429 && saysSo(*result, "monthly limit"_L1))
        return row.urgent ? again("line.quota"_L1) : Verdict{Verdict::Kind::Failed, u"line.quota"_s};
    if (result->status == 429)
        return again(mayHaveArrived ? pushUnanswered : "line.rate"_L1);
    if (result->status == 401) // our token, not this message; an administrator can mend it
        return again(mayHaveArrived ? pushUnanswered : "line.credentials"_L1);
    return {Verdict::Kind::Failed, u"line.rejected"_s};
}

std::chrono::milliseconds backoffAfter(qint64 attempts, bool urgent, const DeliveryRules &rules)
{
    const auto doublings = std::clamp<qint64>(attempts - 1, 0, 20);
    const std::chrono::milliseconds grown = rules.firstBackoff * (qint64(1) << doublings);
    return std::min(grown, urgent ? rules.maxUrgentBackoff : rules.maxBackoff);
}

} // namespace mado::line
