// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/run.h"

#include "backend/bot/dialogue.h"
#include "backend/bot/follow_up_flow.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "backend/log/log.h"
#include "backend/rounds/budget.h"
#include "backend/store/bot_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/survey_round_rows.h"
#include "contract/tokyo.h"
#include "contract/transcript.h"

#include <algorithm>

namespace mado::rounds {

namespace {

constexpr std::chrono::seconds betweenLooks{5};
constexpr qint64 atOnce = 100;
/// After an outage nobody is asked much later than the hour they chose.
constexpr int hoursLate = 3;

/// One account at one moment, inside one transaction.
struct Scene
{
    store::Transaction &tx;
    const AccountId &id;
    const Account &account;
    QDateTime now;

    QDate day() const { return dayOf(now); }
    int hour() const { return inTokyo(now).time().hour(); }
};

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
    const EntryId entry =
        desk::append(scene.tx, conversation, scene.now,
                     BotMessage{speech.text, speech.labels(), false, {SendStage::AcceptedByServer, {}}});
    line::enqueue(scene.tx, {.account = scene.id,
                             .conversation = conversation,
                             .entry = entry,
                             .replyToken = std::nullopt,
                             .messages = {speech.toLine()},
                             .urgent = false,
                             .at = scene.now});
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
    return row.asks && row.plannedDay != scene.day().toString(Qt::ISODate) && store::quotaOf(scene.tx, scene.id);
}

void plan(const Scene &scene)
{
    store::planFollowUps(scene.tx, scene.id, scene.day(), beganOf(scene.day()),
                         budgetOf(scene.tx, scene.id, scene.account, scene.now).free());
}

int askDue(const Scene &scene)
{
    int asked = 0;
    for (const ConversationId &conversation :
         store::followUpsDue(scene.tx, scene.id, scene.day(), scene.hour(), atOnce)) {
        const auto hour = store::followUpHour(scene.tx, conversation);
        const bool inTime = hour && scene.hour() - *hour <= hoursLate;
        const bool may = inTime && agreed(scene, conversation) && quiet(scene, conversation);
        if (may)
            send(scene, conversation, scene.account.package->followUp->question);
        store::settleFollowUp(scene.tx, scene.id, conversation, scene.day(),
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
    const qint64 kept = store::followUpDay(scene.tx, scene.id, scene.day()).open;
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
        (toPlan(scene) || !store::followUpsDue(scene.tx, scene.id, scene.day(), scene.hour(), 1).isEmpty()))
        return true;
    const auto round = openRound(scene);
    return round && freeForInvitations(scene) > 0 && !stillToInvite(scene, *round, 1).isEmpty();
}

int work(const Scene &scene)
{
    closeOver(scene);
    if (over(scene))
        return 0;
    int sent = 0;
    if (scene.account.package->followUp && store::followUpSwitch(scene.tx, scene.id).asks) {
        if (toPlan(scene))
            plan(scene);
        sent += askDue(scene);
    }
    return sent + invite(scene);
}

void report(const store::StoreError &error)
{
    log::event(log::Level::Error, "rounds.failed", {{log::Key::Fault, error.what}});
}

} // namespace

Run::Run(store::Database &database, const Clock &clock, Accounts accounts)
    : m_database(database),
      m_clock(clock),
      m_accounts(std::move(accounts))
{
}

void Run::tick()
{
    const QDateTime now = m_clock.now();
    if (m_lookedAt && now >= *m_lookedAt && now < *m_lookedAt + betweenLooks)
        return;
    m_lookedAt = now;
    for (const auto &[id, account] : m_accounts)
        look(id, account, now);
}

void Run::look(const AccountId &id, const Account &account, const QDateTime &now)
{
    // Looked up first: a write transaction every few seconds would hold up the others for nothing.
    const auto any = m_database.read([&](store::Transaction &tx) { return somethingToDo({tx, id, account, now}); });
    if (!any)
        report(any.error());
    if (!any.value_or(false))
        return;
    const auto sent = m_database.write([&](store::Transaction &tx) { return work({tx, id, account, now}); });
    if (!sent)
        report(sent.error());
    else if (*sent > 0)
        log::event(log::Level::Info, "rounds.asked", {{log::Key::Count, *sent}});
}

} // namespace mado::rounds
