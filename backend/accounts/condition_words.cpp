// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/condition_words.h"

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;
using triage::Condition;

namespace {

LocalText joined(const LocalText &a, const LocalText &b) { return {a.ja + u"："_s + b.ja, a.en + u": "_s + b.en}; }

QString number(double value) { return QString::number(value, 'g', 6); }

LocalText bounds(const triage::Range &range, const LocalText &unit)
{
    QStringList ja;
    QStringList en;
    const auto add = [&](const std::optional<double> &bound, const QString &after, const QString &before) {
        if (!bound)
            return;
        ja << number(*bound) + unit.ja + after;
        en << before + number(*bound) + unit.en;
    };
    add(range.atLeast, u"以上"_s, u"at least "_s);
    add(range.moreThan, u"より上"_s, u"more than "_s);
    add(range.atMost, u"以下"_s, u"at most "_s);
    add(range.lessThan, u"未満"_s, u"less than "_s);
    return {ja.join(u'・'), en.join(u", "_s)};
}

LocalText options(const survey::Question &question, const QStringList &keys)
{
    QStringList ja;
    QStringList en;
    for (const QString &key : keys) {
        const survey::Option *option = question.option(key);
        ja << (option ? option->shown.ja : key);
        en << (option ? option->shown.en : key);
    }
    return {ja.join(u'・'), en.join(u", "_s)};
}

LocalText days(const triage::Days &days)
{
    QStringList ja;
    QStringList en;
    if (days.since) {
        ja << days.since->toString(Qt::ISODate) + u"以後"_s;
        en << u"since "_s + days.since->toString(Qt::ISODate);
    }
    if (days.before) {
        ja << days.before->toString(Qt::ISODate) + u"より前"_s;
        en << u"before "_s + days.before->toString(Qt::ISODate);
    }
    return {ja.join(u'・'), en.join(u", "_s)};
}

/// What a test asks of the answer.
struct Told
{
    const survey::Question &question;

    LocalText operator()(const triage::OneOf &wanted) const { return options(question, wanted.options); }
    LocalText operator()(const triage::Range &range) const
    {
        return bounds(range, question.number ? question.number->unit : LocalText());
    }
    LocalText operator()(const triage::Days &wanted) const { return days(wanted); }
    LocalText operator()(const triage::DaysAgo &ago) const { return bounds(ago.days, {u"日前"_s, u" days ago"_s}); }
    LocalText operator()(const triage::IsNotKnown &) const { return {u"わからない"_s, u"not known"_s}; }
    LocalText operator()(const triage::IsAnswered &) const { return {u"答えがある"_s, u"answered"_s}; }
};

LocalText counted(const triage::Count &count)
{
    const int size = int(count.of.size());
    const QString least = QString::number(count.least);
    const QString most = QString::number(count.most);
    if (count.least == size)
        return {u"次のすべて"_s, u"All of these"_s};
    if (count.least == 1 && count.most == size)
        return {u"次のどれか"_s, u"Any of these"_s};
    if (count.least == 1 && count.most == 1)
        return {u"次のうち、ちょうど1つ"_s, u"Exactly one of these"_s};
    if (count.most == size)
        return {u"次のうち%1つ以上"_s.arg(least), u"At least %1 of these"_s.arg(least)};
    return {u"次のうち%1つまで"_s.arg(most), u"At most %1 of these"_s.arg(most)};
}

class Writer
{
public:
    explicit Writer(const survey::Survey &survey) : m_survey(survey) {}

    void write(const Condition &condition, int depth)
    {
        if (const auto *test = std::get_if<triage::Test>(&condition.what))
            return line(depth, of(*test));
        if (const auto *age = std::get_if<triage::AgeTest>(&condition.what))
            return line(depth, joined({u"年齢"_s, u"Age"_s}, bounds(age->range, {u"歳"_s, {}})));
        if (const auto *no = std::get_if<triage::Not>(&condition.what)) {
            line(depth, {u"次にあてはまらない"_s, u"Not this"_s});
            return write(no->of.front(), depth + 1);
        }
        const auto &count = std::get<triage::Count>(condition.what);
        if (count.of.size() == 1 && count.least == 1)
            return write(count.of.front(), depth);
        line(depth, counted(count));
        for (const Condition &part : count.of)
            write(part, depth + 1);
    }

    QList<RulePart> parts;

private:
    void line(int depth, const LocalText &words) { parts.append({depth, words}); }
    LocalText of(const triage::Test &test) const
    {
        const survey::Question *question = m_survey.question(test.question);
        return question ? joined(question->label, std::visit(Told{*question}, test.that)) : LocalText();
    }

    const survey::Survey &m_survey;
};

} // namespace

QList<RulePart> wordsOf(const Condition &condition, const survey::Survey &survey)
{
    Writer writer(survey);
    writer.write(condition, 0);
    return writer.parts;
}

} // namespace mado::accounts
