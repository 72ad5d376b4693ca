// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/actions.h"

#include "backend/bot/completion.h"
#include "backend/bot/consent_flow.h"
#include "backend/bot/faq_flow.h"
#include "backend/bot/follow_up_flow.h"
#include "backend/bot/learning_flow.h"
#include "backend/bot/medicine_flow.h"
#include "backend/bot/survey_flow.h"
#include "backend/survey/plain_text.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

void chooseLanguage(Turn &turn, Language language)
{
    turn.setLanguage(language);
    if (turn.dialogue.flow == Flow::Language)
        continueConsent(turn);
    else
        repeat(turn);
}

void turnPage(Turn &turn, const QUrlQuery &parameters)
{
    const bool asked = turn.asking() && parameters.queryItemValue(u"q"_s) == turn.dialogue.step;
    askAgain(turn, {}, asked ? std::clamp(parameters.queryItemValue(u"n"_s).toInt(), 0, 99) : 0);
}

Speech withMenu(const Turn &turn, Speech speech)
{
    if (turn.service().faq)
        speech.choices.append({turn.service().faq->knowledge().texts["menu"].in(turn.language()), u"do=menu"_s});
    if (turn.service().medicine)
        speech.choices.append(requestChoice(turn));
    return speech;
}

void askForHuman(Turn &turn)
{
    noteHandedOn(turn);
    callHuman(turn);
}

std::optional<store::GuardianAnswer> guardianAnswer(const QString &action)
{
    if (action == u"guardian_yes")
        return store::GuardianAnswer::Agrees;
    if (action == u"guardian_no")
        return store::GuardianAnswer::Refuses;
    return action == u"guardian_over" ? std::optional(store::GuardianAnswer::OldEnough) : std::nullopt;
}

/// What waits for a guardian is answered by their label, typed, whatever the bot asked last.
std::optional<QString> typedGuardian(const Turn &turn, const std::function<bool(const LocalText &)> &same)
{
    const auto &guardian = turn.package().guardian;
    const auto awaits = [&] { return !store::awaitedConsents(turn.tx(), turn.conversation()).empty(); };
    if (!guardian)
        return std::nullopt;
    if (same(guardian->label) && awaits())
        return u"guardian_yes"_s;
    if (same(guardian->over) && awaits())
        return u"guardian_over"_s;
    const bool asked = turn.dialogue.flow == Flow::Consent && turn.dialogue.step.isEmpty();
    return asked && same(turn.package().texts["no"]) && awaits() ? std::optional(u"guardian_no"_s) : std::nullopt;
}

} // namespace

bool act(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (action == u"restart")
        continueConsent(turn);
    else if (action == u"stop")
        stopSurvey(turn);
    else if (action == u"human")
        askForHuman(turn);
    else if (action == u"lang_ja" || action == u"lang_en")
        chooseLanguage(turn, action == u"lang_ja" ? Language::Japanese : Language::English);
    else if (action == u"consent_yes" || action == u"consent_no")
        answerConsent(turn, parameters.queryItemValue(u"p"_s), action == u"consent_yes");
    else if (action == u"consent_guardian" && turn.package().guardian)
        answerConsent(turn, parameters.queryItemValue(u"p"_s), true, ConsentGiver::Guardian);
    else if (const auto answer = guardianAnswer(action); answer && turn.package().guardian)
        answerGuardian(turn, *answer);
    else if (action == u"consents")
        showConsents(turn);
    else if (action == u"page")
        turnPage(turn, parameters);
    else
        return actOnMedicine(turn, action, parameters) || actOnFollowUp(turn, action, parameters) ||
               actOnLearning(turn, action, parameters) || actOnFaq(turn, action, parameters);
    return true;
}

std::optional<QString> actionLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    const Voice voice = turn.voice();
    if (action == u"page")
        return QString();
    if (action == u"consent_yes" || action == u"consent_no")
        return voice.text(action == u"consent_yes" ? "yes" : "no");
    if (action == u"consent_guardian" && turn.package().guardian)
        return voice.in(turn.package().guardian->label);
    if (const auto answer = guardianAnswer(action); answer && turn.package().guardian)
        return *answer == store::GuardianAnswer::Refuses  ? voice.text("no")
               : *answer == store::GuardianAnswer::Agrees ? voice.in(turn.package().guardian->label)
                                                          : voice.in(turn.package().guardian->over);
    const survey::Command *command = turn.package().command(action);
    if (command)
        return voice.in(command->label);
    auto label = medicineLabel(turn, action, parameters);
    if (!label)
        label = followUpLabel(turn, action, parameters);
    if (!label)
        label = learningLabel(turn, action, parameters);
    return label ? label : faqLabel(turn, action, parameters);
}

std::optional<QString> typedAction(const Turn &turn, const QString &text)
{
    const QString plain = survey::plainText(text);
    const auto same = [&](const QString &word) { return survey::plainText(word) == plain; };
    for (const survey::Command &command : turn.package().commands) {
        if (std::ranges::any_of(command.words, same) || same(command.label.ja) || same(command.label.en))
            return command.action;
    }
    if (const auto action = typedMedicine(turn, plain))
        return action;
    if (const auto &change = turn.package().consentChange; change && std::ranges::any_of(change->words, same))
        return u"consents"_s;
    if (const auto action = typedGuardian(turn, [&](const LocalText &word) { return same(word.ja) || same(word.en); }))
        return action;
    const bool consenting = turn.dialogue.flow == Flow::Consent;
    if (const auto &guardian = turn.package().guardian;
        consenting && guardian && (same(guardian->label.ja) || same(guardian->label.en)))
        return u"consent_guardian"_s;
    for (const auto &[key, action] : {std::pair("yes", u"consent_yes"_s), std::pair("no", u"consent_no"_s)}) {
        const LocalText label = turn.package().texts[key];
        if (consenting && (same(label.ja) || same(label.en)))
            return action;
    }
    return std::nullopt;
}

void repeat(Turn &turn, const QString &words)
{
    const Voice voice = turn.voice();
    switch (turn.dialogue.flow) {
    case Flow::Language:
        turn.say(voice.welcome().after(words));
        return;
    case Flow::Consent:
        if (askGuardian(turn, words))
            return;
        if (const survey::Purpose *purpose = turn.package().purpose(turn.dialogue.step))
            turn.say(voice.consent(*purpose).after(words));
        return;
    case Flow::Survey:
    case Flow::Medicine:
        askAgain(turn, words);
        return;
    case Flow::Idle:
        if (owesGuardianQuestion(turn) && askGuardian(turn, words))
            return;
        if (helpFirst(turn)) {
            showHelp(turn, "menu", words);
            return;
        }
        if (showLearning(turn, words))
            return;
        turn.say(withFollowUp(turn, withMenu(turn, voice.withWaysOn(voice.text("idle")))).after(words));
        return;
    }
}

} // namespace mado::bot
