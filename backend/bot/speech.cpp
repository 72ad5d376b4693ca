// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/speech.h"

#include "backend/survey/limits.h"
#include "backend/survey/plain_text.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

using survey::Option;
using survey::Question;

constexpr qsizetype optionsPerPage = survey::maxQuickReplies - 1;

QString answerData(const QString &question, const QString &option) { return u"q=%1&a=%2"_s.arg(question, option); }

QString number(double value) { return QString::number(value, 'g', 4); }

} // namespace

QStringList Speech::labels() const
{
    QStringList found;
    for (const Choice &choice : choices)
        found << choice.label;
    return found;
}

QJsonObject Speech::toLine() const
{
    QJsonObject message{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    QJsonArray items;
    for (const Choice &choice : choices) {
        const QJsonObject action{{u"type"_s, u"postback"_s},
                                 {u"label"_s, choice.label},
                                 {u"data"_s, choice.data},
                                 {u"displayText"_s, choice.says.isEmpty() ? choice.label : choice.says}};
        items.append(QJsonObject{{u"type"_s, u"action"_s}, {u"action"_s, action}});
    }
    if (!items.isEmpty())
        message.insert(u"quickReply"_s, QJsonObject{{u"items"_s, items}});
    return message;
}

Speech Speech::after(const QString &words) const
{
    return {words.isEmpty() ? text : words + u"\n\n"_s + text, choices};
}

Choice Voice::command(const QString &action) const { return {in(m_package.command(action)->label), u"do="_s + action}; }

Speech Voice::welcome() const
{
    const LocalText text = m_package.texts["welcome"];
    const auto named = [](const QString &words, const QString &name) {
        return survey::filled(words, {{u"account"_s, name}});
    };
    return {named(text.ja, m_package.name.ja) + u"\n\n"_s + named(text.en, m_package.name.en),
            {command(u"lang_ja"_s), command(u"lang_en"_s)}};
}

Speech Voice::consent(const survey::Purpose &purpose) const
{
    Speech speech{
        in(purpose.ask),
        {{text("yes"), u"do=consent_yes&p="_s + purpose.key}, {text("no"), u"do=consent_no&p="_s + purpose.key}}};
    if (const auto &guardian = m_package.guardian) {
        speech.text += u'\n' + in(guardian->note);
        speech.choices.insert(1, {in(guardian->label), u"do=consent_guardian&p="_s + purpose.key});
    }
    return speech;
}

Speech Voice::guardian(const QStringList &purposes, bool perhapsOlder) const
{
    const auto &guardian = *m_package.guardian;
    Speech speech{survey::filled(in(guardian.later), {{u"list"_s, purposes.join(u'\n')}}),
                  {{in(guardian.label), u"do=guardian_yes"_s}}};
    if (perhapsOlder)
        speech.choices.append({in(guardian.over), u"do=guardian_over"_s});
    speech.choices.append({text("no"), u"do=guardian_no"_s});
    return speech;
}

Speech Voice::guardianOnly(const survey::Purpose &purpose) const
{
    const auto &guardian = *m_package.guardian;
    return {in(purpose.ask) + u'\n' + in(guardian.note),
            {{in(guardian.label), u"do=consent_guardian&p="_s + purpose.key},
             {text("no"), u"do=consent_no&p="_s + purpose.key}}};
}

QList<Choice> Voice::options(const Question &question, const QStringList &choosing, int page) const
{
    QList<Choice> all;
    for (const Option &option : question.options) {
        const bool excluded = !choosing.isEmpty() && (option.alone || option.unknown);
        if (!excluded && !choosing.contains(option.key))
            all.append({in(option.label), answerData(question.key, option.key)});
    }
    if (all.size() <= survey::maxQuickReplies)
        return all;
    const qsizetype pages = (all.size() + optionsPerPage - 1) / optionsPerPage;
    const qsizetype shown = page % pages;
    QList<Choice> some = all.mid(shown * optionsPerPage, optionsPerPage);
    some.append({text("more"), u"do=page&q=%1&n=%2"_s.arg(question.key, QString::number((shown + 1) % pages))});
    return some;
}

Speech Voice::question(const Question &question, const QStringList &choosing, int page) const
{
    Speech speech{in(question.ask), options(question, choosing, page)};
    if (!choosing.isEmpty()) {
        const auto chosen = survey::answerOf(question, choosing);
        speech.text = survey::filled(text("chosen_so_far"), {{u"choices"_s, chosen ? in(chosen->shown) : QString()}});
        speech.choices.prepend({text("done"), answerData(question.key, u"done"_s)});
    }
    for (const QString &action : {u"human"_s, u"stop"_s}) {
        if (speech.choices.size() < survey::maxQuickReplies)
            speech.choices.append(command(action));
    }
    return speech;
}

Speech Voice::withWaysOn(const QString &words) const { return {words, {command(u"restart"_s), command(u"human"_s)}}; }

QString Voice::reminder(const Question &question, survey::Refusal refusal) const
{
    const auto example = [&] {
        const bool measured = question.number && question.number->decimals > 0;
        return measured ? u"37.2"_s : u"3"_s;
    };
    switch (refusal) {
    case survey::Refusal::NotAChoice:
    case survey::Refusal::NotAPostalCode:
        return text("reminder_choose");
    case survey::Refusal::NotANumber:
        return survey::filled(text("reminder_number"), {{u"example"_s, example()}});
    case survey::Refusal::OutOfRange:
        return survey::filled(text("reminder_range"), {{u"least"_s, number(question.number->least)},
                                                       {u"most"_s, number(question.number->most)}});
    case survey::Refusal::NotADate:
        return text("reminder_date");
    case survey::Refusal::NotAPhone:
        return text("reminder_phone");
    case survey::Refusal::TooLong:
        return text("reminder_long");
    }
    return text("reminder_choose");
}

} // namespace mado::bot
