// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/answer_reading.h"

#include "backend/survey/plain_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

namespace {

using triage::Answer;
using triage::Chosen;
using triage::NotKnown;

constexpr int maxTextUnits = 200;

LocalText joined(const QList<const Option *> &options)
{
    QStringList ja;
    QStringList en;
    for (const Option *option : options) {
        ja << option->shown.ja;
        en << option->shown.en;
    }
    return {ja.join(u"・"_s), en.join(u", "_s)};
}

Answer numberAnswer(const Question &question, double number)
{
    const QString digits = QString::number(number, 'f', question.number->decimals);
    const LocalText &unit = number == 1.0 ? question.number->unitOfOne : question.number->unit;
    return {number, {digits + unit.ja, digits + unit.en}};
}

Answer textAnswer(const QString &text) { return {text, {text, text}}; }

const Option *typedOption(const Question &question, const QString &plain)
{
    const auto means = [&](const Option &option) {
        const auto same = [&](const QString &word) { return plainText(word) == plain; };
        return same(option.label.ja) || same(option.label.en) || std::ranges::any_of(option.also, same);
    };
    const auto found = std::ranges::find_if(question.options, means);
    return found == question.options.end() ? nullptr : &*found;
}

ReadAnswer readNumber(const Question &question, const QString &typed)
{
    const auto number = numberIn(typed);
    if (!number)
        return tl::unexpected(Refusal::NotANumber);
    if (*number < question.number->least || *number > question.number->most)
        return tl::unexpected(Refusal::OutOfRange);
    return numberAnswer(question, *number);
}

Answer dateAnswer(const QDate &date) { return {date, {date.toString(u"yyyy年M月d日"_s), date.toString(Qt::ISODate)}}; }

ReadAnswer readDate(const QString &typed, const QDate &today)
{
    static const QRegularExpression form(u"^(?:(\\d{4})[-/年])?(\\d{1,2})[-/月](\\d{1,2})日?$"_s);
    const auto match = form.match(plainText(typed));
    const bool yearGiven = !match.captured(1).isEmpty();
    QDate date(yearGiven ? match.captured(1).toInt() : today.year(), match.captured(2).toInt(),
               match.captured(3).toInt());
    if (!yearGiven && date > today)
        date = date.addYears(-1);
    if (!match.hasMatch() || !date.isValid() || date > today)
        return tl::unexpected(Refusal::NotADate);
    return dateAnswer(date);
}

ReadAnswer readPhone(const QString &typed)
{
    QString digits = plainText(typed);
    digits.remove(QRegularExpression(u"[-‐‑–—ー−() ]"_s));
    static const QRegularExpression form(u"^0\\d{9,10}$"_s);
    if (!form.match(digits).hasMatch())
        return tl::unexpected(Refusal::NotAPhone);
    return textAnswer(digits);
}

/// "231-0023", "〒２３１００２３".
ReadAnswer readPostal(const QString &typed)
{
    QString digits = plainText(typed);
    digits.remove(QRegularExpression(u"[-‐‑–—ー−〒 ]"_s));
    static const QRegularExpression form(u"^[0-9]{7}$"_s);
    if (!form.match(digits).hasMatch())
        return tl::unexpected(Refusal::NotAPostalCode);
    return textAnswer(digits);
}

ReadAnswer readFree(const QString &typed)
{
    const QString text = typed.simplified();
    const bool says = std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
    if (!says)
        return tl::unexpected(Refusal::NotAChoice);
    if (text.size() > maxTextUnits)
        return tl::unexpected(Refusal::TooLong);
    return textAnswer(text);
}

/// "糖尿病、高血圧": all of the parts must be known, or none counts.
ReadAnswer readSeveral(const Question &question, const QString &typed)
{
    static const QRegularExpression marks(u"[、,・/;]|\\band\\b"_s);
    QStringList keys;
    for (const QString &part : plainText(typed).split(marks, Qt::SkipEmptyParts)) {
        const Option *option = typedOption(question, plainText(part));
        if (!option)
            return tl::unexpected(Refusal::NotAChoice);
        keys << option->key;
    }
    keys.removeDuplicates();
    const auto answer = answerOf(question, keys);
    return answer ? ReadAnswer(*answer) : tl::unexpected(Refusal::NotAChoice);
}

int severityOf(const Question &question, const Answer &answer)
{
    int sum = 0;
    if (const auto *chosen = std::get_if<Chosen>(&answer.value)) {
        for (const QString &key : chosen->options) {
            if (const Option *option = question.option(key))
                sum += option->severity;
        }
    }
    return sum;
}

QJsonObject encodeValue(const triage::AnswerValue &value)
{
    if (const auto *chosen = std::get_if<Chosen>(&value))
        return {{u"options"_s, QJsonArray::fromStringList(chosen->options)}};
    if (const auto *number = std::get_if<double>(&value))
        return {{u"number"_s, *number}};
    if (const auto *date = std::get_if<QDate>(&value))
        return {{u"date"_s, date->toString(Qt::ISODate)}};
    if (const auto *text = std::get_if<QString>(&value))
        return {{u"text"_s, *text}};
    return {{u"unknown"_s, true}};
}

std::optional<Answer> unknownAnswer(const Question &question)
{
    const auto found = std::ranges::find_if(question.options, &Option::unknown);
    return Answer{NotKnown{}, found == question.options.end() ? LocalText{} : found->shown};
}

std::optional<Answer> decodeValue(const Question &question, const QJsonObject &json)
{
    if (json.contains("options"_L1)) {
        QStringList keys;
        for (const auto &key : json["options"_L1].toArray())
            keys << key.toString();
        return answerOf(question, keys);
    }
    if (json.contains("number"_L1))
        return question.number ? std::optional(numberAnswer(question, json["number"_L1].toDouble())) : std::nullopt;
    if (json.contains("date"_L1))
        return dateAnswer(QDate::fromString(json["date"_L1].toString(), Qt::ISODate));
    if (json.contains("text"_L1))
        return textAnswer(json["text"_L1].toString());
    return unknownAnswer(question);
}

} // namespace

const Option *Question::option(const QString &wanted) const
{
    const auto found = std::ranges::find(options, wanted, &Option::key);
    return found == options.end() ? nullptr : &*found;
}

const Question *Survey::question(const QString &wanted) const
{
    const auto found = std::ranges::find(questions, wanted, &Question::key);
    return found == questions.end() ? nullptr : &*found;
}

std::optional<Answer> answerOf(const Question &question, const QStringList &keys)
{
    QList<const Option *> options;
    for (const QString &key : keys) {
        const Option *option = question.option(key);
        if (!option)
            return std::nullopt;
        options.append(option);
    }
    const bool single = question.kind != QuestionKind::Multiple;
    if (options.isEmpty() || (single && options.size() > 1))
        return std::nullopt;
    const bool apart = std::ranges::any_of(options, [](const Option *o) { return o->alone || o->unknown; });
    if (apart && options.size() > 1)
        return std::nullopt;
    if (options.first()->unknown)
        return Answer{NotKnown{}, options.first()->shown};
    if (options.first()->number)
        return Answer{*options.first()->number, options.first()->shown};
    return Answer{Chosen{keys}, joined(options)};
}

ReadAnswer readTyped(const Question &question, const QString &typed, const QDate &today)
{
    if (const Option *option = typedOption(question, plainText(typed)))
        return *answerOf(question, {option->key});
    switch (question.kind) {
    case QuestionKind::Single:
        return question.freeText ? readFree(typed) : tl::unexpected(Refusal::NotAChoice);
    case QuestionKind::Multiple:
        return readSeveral(question, typed);
    case QuestionKind::Number:
        return readNumber(question, typed);
    case QuestionKind::Date:
        return readDate(typed, today);
    case QuestionKind::Text:
        if (question.role == QuestionRole::Photo)
            return tl::unexpected(Refusal::NotAChoice);
        return question.role == QuestionRole::Phone ? readPhone(typed) : readFree(typed);
    case QuestionKind::Postal:
        return readPostal(typed);
    }
    return tl::unexpected(Refusal::NotAChoice);
}

std::optional<Answer> impliedAnswer(const Question &question)
{
    if (!question.ifSkipped)
        return std::nullopt;
    return answerOf(question, {*question.ifSkipped});
}

bool isWorse(const Question &question, const Answer &before, const Answer &now)
{
    const auto *was = std::get_if<double>(&before.value);
    const auto *is = std::get_if<double>(&now.value);
    if (was && is)
        return question.number && question.number->worseHigher && *is > *was;
    const bool comparable = std::holds_alternative<Chosen>(before.value) && std::holds_alternative<Chosen>(now.value);
    return comparable && severityOf(question, now) > severityOf(question, before);
}

QJsonObject encodeAnswers(const triage::Answers &answers)
{
    QJsonObject json;
    for (auto it = answers.given.cbegin(); it != answers.given.cend(); ++it)
        json.insert(it.key(), encodeValue(it->value));
    return json;
}

triage::Answers decodeAnswers(const Survey &survey, const QJsonObject &json, const QDate &day)
{
    triage::Answers answers{day, {}, std::nullopt};
    for (const Question &question : survey.questions) {
        if (!json.contains(question.key))
            continue;
        if (const auto answer = decodeValue(question, json[question.key].toObject()))
            answers.given.insert(question.key, *answer);
    }
    return answers;
}

} // namespace mado::survey
