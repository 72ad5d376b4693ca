// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/faq_flow.h"

#include "backend/bot/completion.h"
#include "backend/bot/faq_speech.h"
#include "backend/desk/danger.h"
#include "backend/store/faq_question_rows.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

using Kind = faq::Finding::Kind;

constexpr qint64 sameMatterSeconds = 3600;

FaqVoice voiceIn(const Turn &turn, Language language)
{
    return {turn.package(), turn.service().faq->knowledge(), language};
}
FaqVoice voiceOf(const Turn &turn) { return voiceIn(turn, turn.language()); }

store::FaqOutcome outcomeOf(Kind kind)
{
    switch (kind) {
    case Kind::Sure:
        return store::FaqOutcome::Sure;
    case Kind::Nearest:
        return store::FaqOutcome::Nearest;
    case Kind::Nothing:
        return store::FaqOutcome::Nothing;
    case Kind::OtherLanguage:
        return store::FaqOutcome::OtherLanguage;
    }
    Q_UNREACHABLE();
}

QString languageWord(const faq::Finding &finding)
{
    if (finding.kind == Kind::OtherLanguage)
        return u"other"_s;
    return finding.language == Language::Japanese ? u"ja"_s : u"en"_s;
}

Speech speechFor(const Turn &turn, const faq::Finding &finding, const FaqQuestionId &asked)
{
    const FaqVoice voice = voiceIn(turn, finding.language);
    switch (finding.kind) {
    case Kind::Sure:
        return voice.answer(finding.entries.first(), asked);
    case Kind::Nearest:
        return voice.nearest(finding.entries, asked);
    case Kind::Nothing:
        return voice.words("nothing");
    case Kind::OtherLanguage:
        // Whoever reads neither language of the bot finds their own further down.
        return {voiceIn(turn, Language::Japanese).text("other_language") + u'\n' +
                    voiceIn(turn, Language::English).text("other_language"),
                voice.words("nothing").choices};
    }
    Q_UNREACHABLE();
}

std::optional<FaqQuestionId> questionIn(const QUrlQuery &parameters)
{
    return FaqQuestionId::from(parameters.queryItemValue(u"i"_s));
}

std::shared_ptr<const faq::Search> searchOf(const Turn &turn) { return turn.service().faq->current(turn.tx()); }

void showNode(Turn &turn, const QString &key, int page)
{
    const faq::Menu &menu = turn.service().faq->knowledge().menu;
    const faq::MenuNode *node = menu.node(key);
    if (!node)
        node = menu.node(menu.start);
    turn.say(voiceOf(turn).menu(*node, searchOf(turn)->in(node->category), page));
}

/// From the menu there is no question yet that the rating could belong to.
FaqQuestionId noteFromMenu(Turn &turn, const FaqEntryId &entry)
{
    const store::FaqQuestionRow row{.id = FaqQuestionId::random(),
                                    .at = turn.at(),
                                    .language = turn.language() == Language::Japanese ? u"ja"_s : u"en"_s,
                                    .text = {},
                                    .outcome = store::FaqOutcome::Menu,
                                    .entry = entry};
    store::insertFaqQuestion(turn.tx(), turn.account(), turn.conversation(), row, std::nullopt);
    return row.id;
}

void answerEntry(Turn &turn, const QUrlQuery &parameters)
{
    const auto id = FaqEntryId::from(parameters.queryItemValue(u"e"_s));
    const auto search = searchOf(turn);
    const faq::Entry *entry = id ? search->entry(*id) : nullptr;
    if (!entry) {
        turn.say(voiceOf(turn).words("gone"));
        return;
    }
    const auto asked = questionIn(parameters);
    if (asked)
        store::chooseFaqAnswer(turn.tx(), turn.conversation(), *asked, *id);
    turn.say(voiceOf(turn).answer(*entry, asked ? *asked : noteFromMenu(turn, *id)));
}

void rate(Turn &turn, const QUrlQuery &parameters, bool helped)
{
    if (const auto asked = questionIn(parameters))
        store::rateFaqQuestion(turn.tx(), turn.conversation(), *asked, helped);
    turn.say(voiceOf(turn).words(helped ? "thanks" : "sorry"));
}

void askPhysician(Turn &turn)
{
    noteHandedOn(turn);
    if (turn.package().physicianLink.isEmpty())
        callHuman(turn, ConsultationKind::Physician);
    else
        turn.say(voiceOf(turn).physicianLink());
}

/// Two people answer now: they see the tap, and nothing answers it by itself. What was rated is still counted.
bool leaveToTwo(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    const auto label = faqLabel(turn, action, parameters);
    if (!label)
        return false;
    const auto asked = questionIn(parameters);
    if (asked && (action == u"faq_helped" || action == u"faq_not"))
        store::rateFaqQuestion(turn.tx(), turn.conversation(), *asked, action == u"faq_helped");
    turn.tellDesk(*label);
    return true;
}

} // namespace

bool answerQuestion(Turn &turn, const QString &text, const std::optional<QString> &lineMessage)
{
    if (!turn.service().faq || text.trimmed().isEmpty())
        return false;
    if (desk::inDanger(turn.tx(), turn.conversation()))
        return false; // two people answer now, nothing by itself
    const faq::Finding finding = searchOf(turn)->ask(text, turn.language());
    const store::FaqQuestionRow row{.id = FaqQuestionId::random(),
                                    .at = turn.at(),
                                    .language = languageWord(finding),
                                    .text = text,
                                    .outcome = outcomeOf(finding.kind),
                                    .entry = finding.entries.isEmpty() ? std::nullopt
                                                                       : std::optional(finding.entries.first().id)};
    store::insertFaqQuestion(turn.tx(), turn.account(), turn.conversation(), row, lineMessage);
    turn.say(speechFor(turn, finding, row.id));
    return true;
}

bool actOnFaq(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().faq)
        return false;
    if (desk::inDanger(turn.tx(), turn.conversation()))
        return leaveToTwo(turn, action, parameters);
    if (action == u"menu")
        showNode(turn, parameters.queryItemValue(u"m"_s),
                 std::clamp(parameters.queryItemValue(u"n"_s).toInt(), 0, 999));
    else if (action == u"faq")
        answerEntry(turn, parameters);
    else if (action == u"faq_helped" || action == u"faq_not")
        rate(turn, parameters, action == u"faq_helped");
    else if (action == u"faq_none")
        turn.say(voiceOf(turn).words("nothing"));
    else if (action == u"physician")
        askPhysician(turn);
    else
        return false;
    return true;
}

std::optional<QString> faqLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.service().faq)
        return std::nullopt;
    const FaqVoice voice = voiceOf(turn);
    if (action == u"menu") {
        const faq::MenuNode *node = turn.service().faq->knowledge().menu.node(parameters.queryItemValue(u"m"_s));
        return node && !node->category.isEmpty() ? node->label.in(turn.language()) : voice.text("menu");
    }
    if (action == u"faq") {
        const auto id = FaqEntryId::from(parameters.queryItemValue(u"e"_s));
        const auto search = searchOf(turn);
        const faq::Entry *entry = id ? search->entry(*id) : nullptr;
        return entry ? std::optional(entry->content.question.in(turn.language())) : std::nullopt;
    }
    static const QHash<QString, const char *> texts{{u"faq_helped"_s, "helped"},
                                                    {u"faq_not"_s, "not_helped"},
                                                    {u"faq_none"_s, "none_of_these"},
                                                    {u"physician"_s, "physician"}};
    const auto text = texts.constFind(action);
    return text == texts.cend() ? std::nullopt : std::optional(voice.text(*text));
}

bool showMenu(Turn &turn)
{
    if (!turn.service().faq)
        return false;
    showNode(turn, {}, 0);
    return true;
}

void noteHandedOn(Turn &turn)
{
    if (turn.service().faq)
        store::handOnFaqQuestions(turn.tx(), turn.conversation(), turn.at().addSecs(-sameMatterSeconds));
}

} // namespace mado::bot
