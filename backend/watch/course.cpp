// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/store/watch_rows.h"
#include "backend/survey/answer_reading.h"
#include "backend/survey/walk.h"
#include "backend/watch/sweeps.h"
#include "contract/codecs.h"
#include "contract/tokyo.h"

#include <algorithm>

namespace mado::watch {

namespace {

constexpr qint64 batch = 100;

QStringList consentsOf(store::Transaction &tx, const ConversationId &conversation)
{
    QStringList granted;
    const auto answers = store::consentAnswers(tx, conversation);
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it.value())
            granted << it.key();
    }
    return granted;
}

triage::Answers answersOf(store::Transaction &tx, const WatchedAccount &account, const ConversationId &conversation,
                          const store::ResponseRow &row)
{
    const survey::Survey &health = account.package->health;
    const auto answers = survey::decodeAnswers(health, row.answers, inTokyo(row.answeredAt).date());
    return survey::effective(health, answers, consentsOf(tx, conversation));
}

Risk riskOf(const store::ResponseRow &row)
{
    return decodeRisk(row.risk).value_or(Risk{RiskLevel::Unrated, std::nullopt, {}, {}});
}

/// The response's own result with what fired on top of it.
void fire(store::Transaction &tx, const WatchedAccount &account, const ConversationId &conversation, Risk risk,
          const QList<triage::WatchHit> &hits, const QDateTime &now)
{
    QList<RiskReason> reasons;
    for (const triage::WatchHit &hit : hits)
        reasons.append({hit.rule, hit.text, hit.value, hit.level});
    risk.byRules = std::min(risk.byRules, hits.first().level);
    risk.reasons = reasons + risk.reasons;
    desk::worsened(tx, {.conversation = conversation,
                        .account = account.account,
                        .prefecture = account.prefecture,
                        .kind = ConsultationKind::Nurse,
                        .channel = Channel::Chat,
                        .risk = risk,
                        .targets = account.targets,
                        .at = now});
    for (const triage::WatchHit &hit : hits)
        desk::append(tx, conversation, now, Event{EventKind::WatchFired, std::nullopt, hit.rule});
}

/// After an outage several may wait: how somebody is says only the last one.
bool isNewest(store::Transaction &tx, const store::WatchedResponse &one)
{
    const QDateTime later = one.response.answeredAt.addYears(1);
    const auto newest = store::latestResponse(tx, one.conversation, one.response.survey, later);
    return newest && newest->answeredAt == one.response.answeredAt;
}

QList<triage::WatchHit> hitsOf(store::Transaction &tx, const WatchedAccount &account, const store::WatchedResponse &one)
{
    const auto before = store::latestResponse(tx, one.conversation, one.response.survey, one.response.answeredAt);
    if (!before || one.response.survey != account.package->health.id || !isNewest(tx, one))
        return {};
    return triage::courseHits(*account.package->watch, answersOf(tx, account, one.conversation, *before),
                              answersOf(tx, account, one.conversation, one.response));
}

const triage::MissedRule *ruleFor(store::Transaction &tx, const WatchedAccount &account,
                                  const store::WatchedResponse &one, const QDateTime &now, bool &vulnerable)
{
    vulnerable = triage::isVulnerable(*account.package->watch, answersOf(tx, account, one.conversation, one.response));
    const qint64 hours = one.response.answeredAt.secsTo(now) / 3600;
    for (const triage::MissedRule &rule : account.package->watch->missed) {
        const bool called = vulnerable || riskOf(one.response).level() <= rule.lastAtLeast;
        if (called && hours >= rule.afterHours && hours < rule.untilHours)
            return &rule;
    }
    return nullptr;
}

LocalText hoursIn(const LocalText &unit, qint64 hours) { return {unit.ja.arg(hours), unit.en.arg(hours)}; }

/// The span in which a missing answer may be said; nullopt without rules.
std::optional<std::pair<QDateTime, QDateTime>> spanOf(const WatchedAccount &account, const QDateTime &now)
{
    if (!account.package->watch || account.package->watch->missed.isEmpty())
        return std::nullopt;
    const auto &rules = account.package->watch->missed;
    const int soonest = std::ranges::min(rules, {}, &triage::MissedRule::afterHours).afterHours;
    const int latest = std::ranges::max(rules, {}, &triage::MissedRule::untilHours).untilHours;
    return std::pair(now - std::chrono::hours(latest), now - std::chrono::hours(soonest));
}

std::vector<store::WatchedResponse> overdue(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now,
                                            qint64 limit)
{
    const auto span = spanOf(account, now);
    if (!span)
        return {};
    return store::overdueResponses(tx, account.account, span->first, span->second, limit);
}

} // namespace

bool anythingToWatch(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now)
{
    return (account.package->watch && !store::unwatchedResponses(tx, account.account, 1).empty()) ||
           !overdue(tx, account, now, 1).empty() || silenceToWatch(tx, account, now);
}

int watchCourse(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now)
{
    if (!account.package->watch)
        return 0;
    int fired = 0;
    for (const store::WatchedResponse &one : store::unwatchedResponses(tx, account.account, batch)) {
        store::markWatched(tx, one.id);
        const auto hits = hitsOf(tx, account, one);
        if (hits.isEmpty())
            continue;
        fire(tx, account, one.conversation, riskOf(one.response), hits, now);
        ++fired;
    }
    return fired;
}

int watchMissed(store::Transaction &tx, const WatchedAccount &account, const QDateTime &now)
{
    int fired = 0;
    for (const store::WatchedResponse &one : overdue(tx, account, now, batch)) {
        store::markMissed(tx, one.id);
        bool vulnerable = false;
        const triage::MissedRule *rule = ruleFor(tx, account, one, now, vulnerable);
        if (!rule)
            continue;
        const qint64 hours = one.response.answeredAt.secsTo(now) / 3600;
        // What was said then is a day old: only the silence itself decides the level now.
        Risk risk{RiskLevel::Low, std::nullopt, riskOf(one.response).ruleVersion, {}};
        fire(tx, account, one.conversation, risk,
             {{rule->id, rule->text, hoursIn(rule->unit, hours), vulnerable ? rule->ifVulnerable : rule->level}}, now);
        ++fired;
    }
    return fired;
}

} // namespace mado::watch
