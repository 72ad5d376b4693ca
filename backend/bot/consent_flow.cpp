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

void record(Turn &turn, const Purpose &purpose, bool granted, ConsentGiver giver)
{
    store::saveConsent(turn.tx(), turn.conversation(),
                       {.purpose = purpose.key,
                        .label = purpose.label,
                        .granted = granted,
                        .at = turn.at(),
                        .textVersion = purpose.version,
                        .article = purpose.article,
                        .forWhom = purpose.forWhom,
                        .until = purpose.until,
                        .giver = giver,
                        .forSurvey = purpose.neededForSurvey});
    desk::residentChanged(turn.tx(), turn.conversation());
}

bool asksForPhone(const Turn &turn, const Purpose &purpose)
{
    return std::ranges::any_of(turn.package().health.questions, [&](const survey::Question &question) {
        return question.role == survey::QuestionRole::Phone && question.needsConsent == purpose.key;
    });
}

/// What was told under a consent goes when the consent goes.
void refuse(Turn &turn, const Purpose &purpose, bool whileAsking)
{
    if (asksForPhone(turn, purpose))
        store::setPhone(turn.tx(), turn.conversation(), std::nullopt);
    if (purpose.neededForSurvey) {
        turn.dialogue.endSurvey();
        store::endFollowUp(turn.tx(), turn.conversation());
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

} // namespace

void continueConsent(Turn &turn)
{
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
    record(turn, *purpose, granted, giver);
    if (!granted)
        refuse(turn, *purpose, asking);
    else if (asking)
        continueConsent(turn);
    else if (turn.dialogue.flow != Flow::Survey)
        turn.say(turn.voice().withWaysOn(turn.voice().text("idle")));
}

} // namespace mado::bot
