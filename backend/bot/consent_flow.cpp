// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/consent_flow.h"

#include "backend/bot/faq_flow.h"
#include "backend/bot/learning_flow.h"
#include "backend/bot/medicine_flow.h"
#include "backend/bot/survey_flow.h"
#include "backend/desk/intake.h"
#include "backend/store/bot_rows.h"
#include "backend/store/follow_up_rows.h"
#include "backend/survey/plain_text.h"

#include <algorithm>

namespace mado::bot {

namespace {

using namespace Qt::Literals::StringLiterals;
using survey::Purpose;

/// The first purpose not answered about, or refused although the survey needs it.
const Purpose *openPurpose(const Turn &turn)
{
    const auto answers = store::consentAnswers(turn.tx(), turn.conversation());
    for (const Purpose &purpose : turn.package().purposes) {
        const auto answer = answers.constFind(purpose.key);
        if (answer == answers.cend() || (purpose.neededForSurvey && !*answer))
            return &purpose;
    }
    return nullptr;
}

bool needsGuardian(const Turn &turn, const Purpose &purpose)
{
    return turn.package().guardian && store::needsGuardian(turn.tx(), turn.conversation(), purpose.key);
}

void record(Turn &turn, const Purpose &purpose, bool granted, ConsentGiver giver)
{
    store::saveConsent(
        turn.tx(), turn.conversation(),
        {.purpose = purpose.key,
         .label = purpose.label,
         .granted = granted,
         .at = turn.at(),
         .textVersion = purpose.version,
         .article = purpose.article,
         .forWhom = purpose.forWhom,
         .until = purpose.until,
         .giver = !granted && needsGuardian(turn, purpose) ? ConsentGiver::Guardian : giver,
         .guardianUnder = turn.package().guardian ? std::optional(turn.package().guardian->under) : std::nullopt,
         .forSurvey = purpose.neededForSurvey});
    desk::residentChanged(turn.tx(), turn.conversation());
}

bool asksForPhone(const Turn &turn, const Purpose &purpose)
{
    return std::ranges::any_of(turn.package().health.questions, [&](const survey::Question &question) {
        return question.role == survey::QuestionRole::Phone && question.needsConsent == purpose.key;
    });
}

/// What was told under a consent goes when the consent goes. True: so does the survey.
bool forgetWhatItAllowed(Turn &turn, const Purpose &purpose)
{
    if (asksForPhone(turn, purpose))
        store::setPhone(turn.tx(), turn.conversation(), std::nullopt);
    if (!purpose.neededForSurvey)
        return false;
    turn.dialogue.endSurvey();
    store::endFollowUp(turn.tx(), turn.conversation());
    return true;
}

void refuse(Turn &turn, const Purpose &purpose, bool whileAsking)
{
    if (forgetWhatItAllowed(turn, purpose)) {
        const char *words = whileAsking ? "consent_declined" : "consent_withdrawn";
        turn.say(turn.voice().withWaysOn(turn.voice().text(words)));
    } else if (whileAsking) {
        continueConsent(turn);
    } else {
        turn.say(turn.voice().withWaysOn(turn.voice().text("consent_withdrawn")));
    }
}

/// An account without a survey begins with its menu.
void beginAsking(Turn &turn)
{
    turn.dialogue.endSurvey();
    if (helpFirst(turn))
        showHelp(turn, "menu");
    else if (!showLearning(turn) && !showMenu(turn))
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
}

/// The most that is known of the age for which consent waits.
store::Youth youngestKnown(const Turn &turn)
{
    auto most = store::Youth::Perhaps;
    for (const store::AwaitedConsent &one : store::awaitedConsents(turn.tx(), turn.conversation()))
        most = std::max(most, one.youth);
    return most;
}

/// Back to the question that was open when the guardian was asked.
void goOn(Turn &turn)
{
    if (turn.dialogue.flow == Flow::Survey || turn.dialogue.flow == Flow::Medicine)
        return;
    turn.dialogue.step.clear();
    if (turn.dialogue.answers.given.isEmpty()) {
        turn.dialogue.flow = Flow::Idle;
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
        return;
    }
    turn.dialogue.flow = Flow::Survey;
    continueSurvey(turn);
}

} // namespace

bool heardAge(Turn &turn, const triage::AgeBand &age, const QString &words)
{
    const auto &guardian = turn.package().guardian;
    if (!guardian)
        return false;
    const int limit = guardian->under;
    if (age.from < limit)
        store::awaitGuardian(turn.tx(), turn.conversation(), age.from,
                             age.until < limit ? store::Youth::Surely : store::Youth::Perhaps, turn.at());
    else if (youngestKnown(turn) != store::Youth::Known) // the age that made it wait was put right
        store::answerForAwaited(turn.tx(), turn.conversation(), store::GuardianAnswer::OldEnough, turn.at());
    desk::residentChanged(turn.tx(), turn.conversation());
    return askGuardian(turn, words);
}

bool askGuardian(Turn &turn, const QString &words)
{
    const auto awaited = store::awaitedConsents(turn.tx(), turn.conversation());
    if (awaited.empty() || !turn.package().guardian)
        return false;
    QStringList names;
    for (const store::AwaitedConsent &one : awaited) {
        const Purpose *purpose = turn.package().purpose(one.purpose);
        names << u"・"_s + (purpose ? turn.voice().in(purpose->label) : one.purpose);
    }
    const bool perhapsOlder = youngestKnown(turn) == store::Youth::Perhaps;
    turn.dialogue.flow = Flow::Consent;
    turn.dialogue.step.clear();
    turn.say(turn.voice().guardian(names, perhapsOlder).after(words));
    if (!turn.held() && !turn.standby())
        store::noteGuardianAsked(turn.tx(), turn.conversation());
    return true;
}

bool owesGuardianQuestion(const Turn &turn)
{
    return std::ranges::any_of(store::awaitedConsents(turn.tx(), turn.conversation()),
                               [](const store::AwaitedConsent &one) { return !one.asked; });
}

void answerGuardian(Turn &turn, store::GuardianAnswer answer)
{
    if (answer == store::GuardianAnswer::OldEnough && youngestKnown(turn) != store::Youth::Perhaps) {
        askGuardian(turn);
        return;
    }
    const QStringList purposes = store::answerForAwaited(turn.tx(), turn.conversation(), answer, turn.at());
    desk::residentChanged(turn.tx(), turn.conversation());
    bool ended = false;
    for (const Purpose &purpose : turn.package().purposes) {
        if (answer == store::GuardianAnswer::Refuses && purposes.contains(purpose.key))
            ended = forgetWhatItAllowed(turn, purpose) || ended;
    }
    if (ended)
        turn.say(turn.voice().withWaysOn(turn.voice().text("consent_declined")));
    else
        goOn(turn);
}

void continueConsent(Turn &turn)
{
    if (askGuardian(turn))
        return;
    const Purpose *purpose = openPurpose(turn);
    if (!purpose) {
        turn.package().hasSurvey() ? beginSurvey(turn) : beginAsking(turn);
        return;
    }
    turn.dialogue.flow = Flow::Consent;
    turn.dialogue.step = purpose->key;
    turn.say(turn.voice().consent(*purpose));
}

void showConsents(Turn &turn)
{
    const auto answers = store::consentAnswers(turn.tx(), turn.conversation());
    const auto &change = turn.package().consentChange;
    if (!change || answers.isEmpty()) {
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
        return;
    }
    QStringList lines;
    QList<Choice> choices;
    for (const Purpose &purpose : turn.package().purposes) {
        if (!answers.contains(purpose.key))
            continue;
        const bool granted = answers.value(purpose.key);
        const QString n = QString::number(lines.size() + 1);
        const QString name = turn.voice().in(purpose.label);
        lines << survey::filled(turn.voice().in(granted ? change->granted : change->refused),
                                {{u"n"_s, n}, {u"purpose"_s, name}});
        choices.append({survey::filled(turn.voice().in(granted ? change->takeBack : change->agree), {{u"n"_s, n}}),
                        (granted ? u"do=consent_no&p="_s : u"do=consent_yes&p="_s) + purpose.key});
    }
    turn.say({survey::filled(turn.voice().in(change->intro), {{u"list"_s, lines.join(u'\n')}}), choices});
}

void answerConsent(Turn &turn, const QString &key, bool granted, ConsentGiver giver)
{
    const bool asking = turn.dialogue.flow == Flow::Consent;
    const Purpose *purpose = turn.package().purpose(key.isEmpty() && asking ? turn.dialogue.step : key);
    if (!purpose) {
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
        return;
    }
    if (granted && giver == ConsentGiver::Self && needsGuardian(turn, *purpose)) {
        if (!askGuardian(turn))
            turn.say(turn.voice().guardianOnly(*purpose));
        return;
    }
    record(turn, *purpose, granted, giver);
    if (!granted)
        refuse(turn, *purpose, asking);
    else if (asking)
        continueConsent(turn);
    else if (turn.dialogue.flow != Flow::Survey)
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
}

} // namespace mado::bot
