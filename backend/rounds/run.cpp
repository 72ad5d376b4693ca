// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/run.h"

#include "backend/bot/dialogue.h"
#include "backend/bot/follow_up_flow.h"
#include "backend/bot/unasked.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/rounds/budget.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consent_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/survey_round_rows.h"
#include "contract/tokyo.h"

#include <algorithm>

namespace mado::rounds {

namespace {

constexpr qint64 atOnce = 100;
/// After an outage nobody is asked much later than the hour they chose.
constexpr int hoursLate = 3;

using Scene = staff::AccountScene<Account>;

QDate today(const Scene &scene) { return dayOf(scene.now); }
int hourOf(const Scene &scene) { return inTokyo(scene.now).time().hour(); }

bool agreed(const Scene &scene, const ConversationId &conversation)
{
    const auto answers = store::consentAnswers(scene.tx, conversation);
    return std::ranges::all_of(scene.account.purposes(), [&](const QString &key) { return answers.value(key); });
}

/// Where a human, two people, or a question under way has the conversation, nothing cuts in.
bool quiet(const Scene &scene, const ConversationId &conversation)
{
    const auto dialogue = store::dialogueOf(scene.tx, conversation);
    return !desk::humanHolds(scene.tx, conversation) && !desk::inDanger(scene.tx, conversation) &&
           !(dialogue && bot::isUnderWay(dialogue->flow));
}

void send(const Scene &scene, const ConversationId &conversation, const LocalText &words)
{
    const auto language = store::languageOf(scene.tx, conversation) == u"ja" ? Language::Japanese : Language::English;
    const bot::Speech speech = bot::question(*scene.account.package, language, words.in(language));
    bot::sayUnasked(scene.tx, scene.id, conversation, scene.now, speech);
}

QList<ConversationId> guardiansToAsk(const Scene &scene)
{
    QList<ConversationId> free;
    if (!scene.account.package->guardian)
        return free;
    for (const ConversationId &conversation : store::guardiansToAsk(scene.tx, scene.id, atOnce)) {
        if (quiet(scene, conversation))
            free << conversation;
    }
    return free;
}

/// Staff were told an age under which a guardian agrees; the talk with them is over.
int askGuardians(const Scene &scene)
{
    using namespace Qt::Literals::StringLiterals;
    const QList<ConversationId> all = guardiansToAsk(scene);
    for (const ConversationId &conversation : all) {
        const auto language =
            store::languageOf(scene.tx, conversation) == u"ja" ? Language::Japanese : Language::English;
        QStringList names;
        bool perhapsOlder = true;
        for (const store::AwaitedConsent &one : store::awaitedConsents(scene.tx, conversation)) {
            perhapsOlder = perhapsOlder && one.youth == store::Youth::Perhaps;
            const survey::Purpose *purpose = scene.account.package->purpose(one.purpose);
            names << u"・"_s + (purpose ? purpose->label.in(language) : one.purpose);
        }
        bot::sayUnasked(scene.tx, scene.id, conversation, scene.now,
                        bot::Voice(*scene.account.package, language).guardian(names, perhapsOlder));
        store::noteGuardianAsked(scene.tx, conversation);
    }
    return int(all.size());
}

bool closeOver(const Scene &scene)
{
    bool closed = false;
    for (SurveyRound &round : store::roundsOf(scene.tx, scene.id)) {
        const bool running = round.state == SurveyRoundState::Open || round.state == SurveyRoundState::Paused;
        if (!running || round.content.closesAt > scene.now)
            continue;
        round.state = SurveyRoundState::Closed;
        ++round.revision;
        closed = store::saveRound(scene.tx, scene.id, round) || closed;
    }
    return closed;
}

bool toPlan(const Scene &scene)
{
    const auto row = store::followUpSwitch(scene.tx, scene.id);
    return row.asks && row.plannedDay != today(scene).toString(Qt::ISODate) && store::quotaOf(scene.tx, scene.id);
}

void plan(const Scene &scene)
{
    store::planFollowUps(scene.tx, scene.id, today(scene), beganOf(today(scene)),
                         budgetOf(scene.tx, scene.id, scene.account, scene.now).free());
}

int askDue(const Scene &scene)
{
    int asked = 0;
    for (const ConversationId &conversation :
         store::followUpsDue(scene.tx, scene.id, today(scene), hourOf(scene), atOnce)) {
        const auto hour = store::followUpHour(scene.tx, conversation);
        const bool inTime = hour && hourOf(scene) - *hour <= hoursLate;
        const bool may = inTime && agreed(scene, conversation) && quiet(scene, conversation);
        if (may)
            send(scene, conversation, scene.account.package->followUp->question);
        store::settleFollowUp(scene.tx, scene.id, conversation, today(scene),
                              may ? store::FollowUpFate::Asked : store::FollowUpFate::Skipped, scene.now);
        asked += may;
    }
    return asked;
}

std::optional<SurveyRound> openRound(const Scene &scene)
{
    for (const SurveyRound &round : store::roundsOf(scene.tx, scene.id)) {
        if (round.state == SurveyRoundState::Open && round.content.opensAt <= scene.now &&
            round.content.closesAt > scene.now)
            return round;
    }
    return std::nullopt;
}

QList<ConversationId> stillToInvite(const Scene &scene, const SurveyRound &round, qint64 atMost)
{
    return store::toInvite(scene.tx, scene.id, round.id, {round.content.audience, scene.account.purposes()}, atMost);
}

/// Those who are asked every day go before invitations.
qint64 freeForInvitations(const Scene &scene)
{
    const qint64 kept = store::followUpDay(scene.tx, scene.id, today(scene)).open;
    return std::min(atOnce, budgetOf(scene.tx, scene.id, scene.account, scene.now).free() - kept);
}

int invite(const Scene &scene)
{
    const auto round = openRound(scene);
    const qint64 atMost = round ? freeForInvitations(scene) : 0;
    if (atMost <= 0)
        return 0;
    int sent = 0;
    for (const ConversationId &conversation : stillToInvite(scene, *round, atMost)) {
        if (quiet(scene, conversation)) { // who is being talked to is noted, and not disturbed
            send(scene, conversation, round->content.invitation);
            ++sent;
        }
        store::noteInvited(scene.tx, round->id, conversation, scene.now);
    }
    return sent;
}

bool over(const Scene &scene) { return store::intakeStopped(scene.tx) || store::serviceClosing(scene.tx, scene.id); }

bool somethingToDo(const Scene &scene)
{
    const auto rounds = store::roundsOf(scene.tx, scene.id);
    if (std::ranges::any_of(rounds, [&](const SurveyRound &round) {
            return round.state != SurveyRoundState::Closed && round.state != SurveyRoundState::Planned &&
                   round.content.closesAt <= scene.now;
        }))
        return true;
    if (over(scene))
        return false;
    if (store::followUpSwitch(scene.tx, scene.id).asks &&
        (toPlan(scene) || !store::followUpsDue(scene.tx, scene.id, today(scene), hourOf(scene), 1).isEmpty()))
        return true;
    if (!guardiansToAsk(scene).isEmpty())
        return true;
    const auto round = openRound(scene);
    return round && freeForInvitations(scene) > 0 && !stillToInvite(scene, *round, 1).isEmpty();
}

int work(const Scene &scene)
{
    closeOver(scene);
    if (over(scene))
        return 0;
    int sent = askGuardians(scene);
    if (scene.account.package->followUp && store::followUpSwitch(scene.tx, scene.id).asks) {
        if (toPlan(scene))
            plan(scene);
        sent += askDue(scene);
    }
    return sent + invite(scene);
}

} // namespace

Run::Run(store::Database &database, const Clock &clock, AccountBook accounts)
    : m_rounds(database, clock, std::move(accounts), {"rounds.failed", "rounds.asked", somethingToDo, work})
{
}

} // namespace mado::rounds
