// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/event_words.h"

#include "contract/codecs.h"
#include "ui/desk/emergency_facts.h"
#include "ui/shared/wording.h"

namespace mado {

QString EventWords::icon(EventKind kind)
{
    switch (kind) {
    case EventKind::Closed:
        return QStringLiteral("check");
    case EventKind::EmergencyCalled:
        return QStringLiteral("siren");
    case EventKind::WatchFired:
    case EventKind::DangerFound:
        return QStringLiteral("alert");
    case EventKind::DangerJoined:
    case EventKind::DangerAgreed:
        return QStringLiteral("users");
    case EventKind::DangerStepMarked:
        return QStringLiteral("check");
    case EventKind::Reopened:
    case EventKind::TakenBack:
        return QStringLiteral("refresh");
    case EventKind::InterpreterNeeded:
        return QStringLiteral("translate");
    case EventKind::LevelSet:
    case EventKind::RiskChanged:
    case EventKind::LeaseLapsed:
        return QStringLiteral("alert");
    case EventKind::Unfollowed:
        return QStringLiteral("offline");
    case EventKind::Opened:
        return QStringLiteral("chat");
    case EventKind::Assigned:
        return QStringLiteral("assign");
    case EventKind::Returned:
    case EventKind::HandedOver:
    case EventKind::HandOverAccepted:
    case EventKind::HandOverDeclined:
    case EventKind::HandOverWithdrawn:
        return QStringLiteral("handover");
    case EventKind::HandOverOverdue:
        return QStringLiteral("alert");
    case EventKind::CallPlanned:
    case EventKind::CallReached:
    case EventKind::CallUnanswered:
    case EventKind::CallWrongNumber:
    case EventKind::WelfareAsked:
        return QStringLiteral("phone");
    case EventKind::NumberShown:
        return QStringLiteral("eye");
    case EventKind::Acknowledged:
        return QStringLiteral("bell");
    case EventKind::Followed:
    case EventKind::TakenOver:
    case EventKind::PersonDescribed:
        break;
    }
    return QStringLiteral("user");
}

QString EventWords::callTime(const QString &utc) const
{
    const auto at = utcFrom(utc);
    if (!at)
        return tr("a later time");
    return wording::shortDate(wording::dateInTokyo(*at), m_language) + QLatin1Char(' ') + wording::clock(*at);
}

QString EventWords::handOverText(const Event &body, const QString &who) const
{
    const QLatin1String role("role:");
    if (body.detail.isEmpty())
        return tr("%1 handed this over").arg(who);
    const auto wanted = body.detail.startsWith(role) ? roleFrom(body.detail.mid(role.size())) : std::nullopt;
    return tr("%1 offered this to %2").arg(who, wanted ? wording::role(*wanted, m_language) : body.detail);
}

QString EventWords::textOf(const Event &body) const
{
    const QString who = body.by ? wording::staff(*body.by, m_language) : tr("A colleague");
    switch (body.what) {
    case EventKind::Followed:
        return tr("Added this account as a friend");
    case EventKind::Unfollowed:
        return tr("Blocked the account or left");
    case EventKind::Opened:
        return tr("The consultation began");
    case EventKind::TakenOver:
        return tr("%1 took over").arg(who);
    case EventKind::Assigned:
        return (body.by && body.by->role == Role::Supervisor ? tr("%1 assigned this to %2")
                                                             : tr("%1 asked %2 to take this"))
            .arg(who, body.detail);
    case EventKind::LeaseLapsed:
        if (body.detail == QLatin1String("assigned"))
            return tr("%1 did not accept this in time; it waits in the queue again").arg(who);
        return tr("%1 lost the connection and no longer holds this").arg(who);
    case EventKind::Returned:
        return tr("%1 returned this to the queue").arg(who);
    case EventKind::HandedOver:
        return handOverText(body, who);
    case EventKind::HandOverAccepted:
        return tr("%1 accepted the hand-over").arg(who);
    case EventKind::HandOverDeclined:
        return tr("%1 declined the hand-over: %2").arg(who, body.detail);
    case EventKind::HandOverWithdrawn:
        return tr("%1 withdrew the hand-over").arg(who);
    case EventKind::HandOverOverdue:
        return tr("Nobody answered the hand-over of %1 in time; the supervisor may").arg(who);
    case EventKind::Closed: {
        const auto how = dispositionFrom(body.detail);
        return how ? tr("%1 finished: %2").arg(who, wording::disposition(*how, m_language))
                   : tr("%1 finished").arg(who);
    }
    case EventKind::CallPlanned:
        return body.by ? tr("%1 promised a call at %2").arg(who, callTime(body.detail))
                       : tr("No reply: to be called at %1").arg(callTime(body.detail));
    case EventKind::CallReached:
        return tr("%1 called and reached the resident").arg(who);
    case EventKind::CallUnanswered:
        return body.detail.isEmpty()
                   ? tr("%1 called; nobody answered").arg(who)
                   : tr("%1 called; nobody answered. Next call at %2").arg(who, callTime(body.detail));
    case EventKind::CallWrongNumber:
        return tr("%1 called; the number is wrong").arg(who);
    case EventKind::WelfareAsked:
        return tr("%1 asked somebody to go and look; call again at %2").arg(who, callTime(body.detail));
    case EventKind::NumberShown:
        return tr("%1 looked at the telephone number").arg(who);
    case EventKind::Acknowledged:
        return tr("%1 heard the alarm").arg(who);
    case EventKind::LevelSet: {
        const QString level = wording::risk(riskLevelFrom(body.detail).value_or(RiskLevel::Unrated), m_language);
        return body.reason.isEmpty() ? tr("%1 set the urgency to %2").arg(who, level)
                                     : tr("%1 set the urgency to %2: %3").arg(who, level, body.reason);
    }
    case EventKind::EmergencyCalled: {
        const auto answer = dispatcherAnswerFrom(body.detail);
        return answer ? tr("%1 called 119: %2").arg(who, EmergencyWords::answer(*answer))
                      : tr("%1 called 119").arg(who);
    }
    case EventKind::Reopened:
        return tr("%1 opened this again: %2").arg(who, body.reason);
    case EventKind::TakenBack:
        return tr("%1 took that back and goes on").arg(who);
    case EventKind::WatchFired:
        if (body.detail == QLatin1String("next_contact"))
            return tr("The agreed next contact is due");
        return tr("The watch noticed a turn for the worse (rule %1)").arg(body.detail);
    case EventKind::DangerFound:
        return tr("Words of danger; two people are needed");
    case EventKind::DangerJoined:
        return tr("%1 joined as the second person").arg(who);
    case EventKind::DangerStepMarked:
        return body.detail.startsWith(QLatin1Char('-')) ? tr("%1 took a step back").arg(who)
                                                        : tr("%1 marked a step as done").arg(who);
    case EventKind::DangerAgreed:
        return body.detail == QLatin1String("yes") ? tr("%1 agrees to finishing").arg(who)
                                                   : tr("%1 no longer agrees to finishing").arg(who);
    case EventKind::PersonDescribed:
        return tr("%1 recorded who is ill and how to reach them").arg(who);
    case EventKind::InterpreterNeeded:
        return tr("An interpreter is needed: %1").arg(wording::languageName(body.detail, m_language));
    case EventKind::RiskChanged: {
        const auto level = riskLevelFrom(body.detail);
        return tr("Urgency is now %1").arg(wording::risk(level.value_or(RiskLevel::Unrated), m_language));
    }
    }
    Q_UNREACHABLE();
}

} // namespace mado
