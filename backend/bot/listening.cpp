// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/listening.h"

#include "backend/bot/actions.h"
#include "backend/bot/completion.h"
#include "backend/bot/faq_flow.h"
#include "backend/bot/medicine_flow.h"
#include "backend/bot/survey_flow.h"
#include "backend/desk/danger.h"
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/store/announcement_rows.h"
#include "backend/store/bot_rows.h"
#include "backend/store/faq_question_rows.h"
#include "backend/survey/plain_text.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

/// Two people work on it from now on, where the danger is one that calls for two.
void callTwo(Turn &turn, const survey::Danger &danger)
{
    if (danger.steps.isEmpty())
        return;
    const survey::DangerSource &source = turn.package().dangerSource;
    desk::openDanger(turn.tx(), turn.conversation(), turn.at(),
                     {.danger = danger.id,
                      .label = danger.label,
                      .source = source.text,
                      .version = source.version,
                      .foundAt = turn.at(),
                      .steps = danger.steps,
                      .routes = danger.routes});
}

/// Raises the alarm over words of danger, whoever has the conversation. True: there were some.
bool screen(Turn &turn, const QString &text)
{
    const survey::Danger *danger = survey::dangerIn(turn.package().dangers, text);
    if (!danger)
        return false;
    Risk risk = presentRisk(turn);
    risk.byRules = RiskLevel::Emergency;
    risk.reasons.prepend(
        {u"danger-"_s + danger->id, danger->label, turn.package().texts["value_danger"], RiskLevel::Emergency});
    turn.advise(turn.voice().in(danger->advice));
    turn.call(ConsultationKind::Nurse, Channel::Chat, risk);
    callTwo(turn, *danger);
    return true;
}

/// The resident wrote to the bot while it asks nothing, or while a human is called.
void hearWords(Turn &turn, const QString &words, const std::optional<QString> &lineMessage = {})
{
    if (!turn.tellDesk(words)) {
        if (!answerQuestion(turn, words, lineMessage))
            repeat(turn);
    } else if (!turn.dialogue.waitingSaid) {
        turn.dialogue.waitingSaid = !turn.held();
        turn.say({turn.voice().text("human_waiting"), {}});
    }
}

bool asksSomething(const Turn &turn) { return turn.asking() || turn.dialogue.flow == Flow::Consent; }

/// A sticker in the middle of a form still reaches the human who was called; it calls none back.
void hearAside(Turn &turn)
{
    if (store::hasOpenConsultation(turn.tx(), turn.conversation()))
        turn.tellDesk({});
}

/// Staff make their own telephone one for tests of announcements.
bool becomesTester(Turn &turn, const QString &text)
{
    static const QRegularExpression form(u"^test-[0-9]{8}$"_s);
    const QString word = survey::plainText(text);
    if (!form.match(word).hasMatch() || !store::takeTestWord(turn.tx(), turn.account(), word, turn.conversation()))
        return false;
    turn.say({LocalText{u"このスマートフォンに、お知らせの試し送りが届きます。"_s,
                        u"Tests of announcements come to this telephone from now on."_s}
                  .in(turn.language()),
              {}});
    return true;
}

void hearText(Turn &turn, const QString &text, const QString &lineMessage)
{
    if (becomesTester(turn, text))
        return;
    const bool danger = screen(turn, text);
    if (sayClosed(turn, text, danger))
        return;
    if (turn.standby() || turn.held()) {
        turn.tellDesk(text);
        return;
    }
    if (const auto action = typedAction(turn, text)) {
        act(turn, *action, {});
        return;
    }
    if (danger) {
        turn.tellDesk(text);
        if (asksSomething(turn)) // Else the advice stands alone: nothing may follow that draws the eye from it.
            repeat(turn, turn.asking() ? turn.voice().text("continue_if_able") : QString());
    } else if (turn.asking()) {
        if (!takeTyped(turn, text))
            turn.tellDesk(text);
    } else if (turn.dialogue.flow == Flow::Consent) {
        repeat(turn, turn.voice().text("reminder_consent"));
        turn.tellDesk(text);
    } else {
        hearWords(turn, text, lineMessage);
    }
}

/// A sticker, picture or place: nothing a question could take for an answer.
void hearOther(Turn &turn, bool image)
{
    if (sayClosed(turn))
        return;
    if (turn.standby() || turn.held()) {
        turn.tellDesk({});
    } else if (image && takePicture(turn)) {
        hearAside(turn);
    } else if (asksSomething(turn)) {
        repeat(turn, turn.voice().text("reminder_not_text"));
        hearAside(turn);
    } else {
        hearWords(turn, {});
    }
}

bool isImage(const line::MessageContent &content)
{
    const auto *media = std::get_if<line::MediaMessage>(&content);
    return media && media->type == u"image";
}

/// Only images can be shown later.
std::optional<MediaCopy> copyToFetch(const line::MediaMessage &media)
{
    const bool image = media.type == u"image" && media.atLine;
    return image ? std::optional(MediaCopy{MediaState::Fetching, {}, 0, {}}) : std::nullopt;
}

EntryBody bodyOf(const Turn &turn, const line::MessageContent &content)
{
    if (const auto *text = std::get_if<line::TextMessage>(&content))
        return ResidentText{forTranscript(turn, text->text)};
    if (const auto *sticker = std::get_if<line::StickerMessage>(&content))
        return ResidentSticker{sticker->keywords};
    if (const auto *place = std::get_if<line::LocationMessage>(&content))
        return ResidentLocation{place->title, place->address, place->point};
    if (const auto *media = std::get_if<line::MediaMessage>(&content))
        return ResidentMedia{media->type, copyToFetch(*media)};
    return ResidentUnknown{std::get<line::UnknownMessage>(content).type};
}

/// While a guardian is asked because of it, a wrong age can still be put right.
bool correctsAge(const Turn &turn, const survey::Question &question)
{
    return turn.dialogue.flow == Flow::Consent && question.role == survey::QuestionRole::Age &&
           turn.dialogue.answers.given.contains(question.key);
}

void hearTap(Turn &turn, const QUrlQuery &data)
{
    const QString option = data.queryItemValue(u"a"_s);
    const survey::Question *question = turn.asked().question(data.queryItemValue(u"q"_s));
    const auto label = question ? tapLabel(turn, *question, option) : std::nullopt;
    turn.record(label ? EntryBody(ResidentText{*label}) : EntryBody(ResidentUnknown{u"postback"_s}));
    if (turn.standby() || sayClosed(turn))
        return;
    if (question && correctsAge(turn, *question))
        turn.dialogue.flow = Flow::Survey;
    if (question && turn.asking())
        takeTap(turn, *question, option);
    else
        repeat(turn);
}

void hearAction(Turn &turn, const QUrlQuery &data)
{
    const QString action = data.queryItemValue(u"do"_s);
    const auto label = actionLabel(turn, action, data);
    if (!label)
        turn.record(ResidentUnknown{u"postback"_s});
    else if (!label->isEmpty())
        turn.record(ResidentText{*label});
    if (turn.standby() || sayClosed(turn))
        return;
    if (turn.held() && (action == u"human" || action == u"restart" || action == u"physician" || action == u"medicine" ||
                        action == u"consult"))
        turn.tellDesk(label.value_or(QString()));
    else if (!act(turn, action, data))
        repeat(turn);
}

/// Follow and unfollow may arrive the wrong way round: the later of the two by LINE's time counts.
bool reachability(Turn &turn, bool reachable)
{
    turn.record(Event{reachable ? EventKind::Followed : EventKind::Unfollowed, std::nullopt, {}});
    if (turn.dialogue.reachableSince && *turn.dialogue.reachableSince > turn.at())
        return false;
    turn.dialogue.reachableSince = turn.at();
    store::setReachable(turn.tx(), turn.conversation(), reachable);
    desk::residentChanged(turn.tx(), turn.conversation());
    return true;
}

struct Listener
{
    Turn &turn;

    void operator()(const line::MessageReceived &message) const
    {
        turn.record(bodyOf(turn, message.content), message.lineMessage);
        if (const auto *text = std::get_if<line::TextMessage>(&message.content))
            hearText(turn, text->text, message.lineMessage);
        else
            hearOther(turn, isImage(message.content));
    }
    void operator()(const line::MessageUnsent &unsent) const
    {
        desk::unsend(turn.tx(), turn.conversation(), unsent.lineMessage);
        store::forgetFaqQuestion(turn.tx(), turn.conversation(), unsent.lineMessage);
    }
    void operator()(const line::Followed &) const
    {
        if (!reachability(turn, true) || turn.standby())
            return;
        turn.dialogue.endSurvey();
        if (sayClosed(turn))
            return;
        turn.dialogue.flow = Flow::Language;
        repeat(turn);
    }
    void operator()(const line::Unfollowed &) const { reachability(turn, false); }
    void operator()(const line::PostedBack &postback) const
    {
        const QUrlQuery data(postback.data);
        data.hasQueryItem(u"q"_s) && !data.hasQueryItem(u"do"_s) ? hearTap(turn, data) : hearAction(turn, data);
    }
    void operator()(const line::OtherEvent &other) const { turn.record(ResidentUnknown{other.type}); }
};

} // namespace

void listen(Turn &turn, const line::EventContent &content) { std::visit(Listener{turn}, content); }

} // namespace mado::bot
