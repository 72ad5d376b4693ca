// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/questions.h"

#include <QSet>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAnswers = 9; ///< One key each.

bool isWhole(const LocalText &text) { return !text.ja.isEmpty() && !text.en.isEmpty(); }

bool isWhole(const QuestionAnswer &answer)
{
    const auto *end = std::get_if<QuestionOutcome>(&answer.then);
    return isWhole(answer.text) && (!end || isWhole(end->advice));
}

QString faultAt(const QuestionProtocol &protocol, const ProtocolQuestion &one, const QSet<QString> &seen)
{
    if (one.key.isEmpty() || seen.contains(one.key))
        return u"has no key of its own"_s;
    if (!isWhole(one.ask) || !std::ranges::all_of(one.answers, [](const auto &a) { return isWhole(a); }))
        return u"a text is missing in Japanese or English"_s;
    if (one.answers.size() < 2 || one.answers.size() > mostAnswers)
        return u"needs 2 to 9 answers"_s;
    for (const QuestionAnswer &answer : one.answers) {
        const auto *to = std::get_if<QString>(&answer.then);
        if (to && (*to == one.key || seen.contains(*to) || !protocol.question(*to)))
            return u"an answer leads to no later question"_s;
    }
    return {};
}

} // namespace

const ProtocolQuestion *QuestionProtocol::question(const QString &key) const
{
    const auto found = std::ranges::find(questions, key, &ProtocolQuestion::key);
    return found == questions.end() ? nullptr : &*found;
}

std::optional<QuestionFault> faultOf(const QuestionProtocol &protocol)
{
    if (protocol.id.isEmpty() || protocol.source.isEmpty())
        return QuestionFault{-1, u"needs an id and a source"_s};
    if (!isWhole(protocol.title))
        return QuestionFault{-1, u"a text is missing in Japanese or English"_s};
    if (protocol.questions.isEmpty())
        return QuestionFault{-1, u"asks nothing"_s};
    QSet<QString> seen;
    for (qsizetype i = 0; i < protocol.questions.size(); ++i) {
        const QString what = faultAt(protocol, protocol.questions.at(i), seen);
        if (!what.isEmpty())
            return QuestionFault{i, what};
        seen.insert(protocol.questions.at(i).key);
    }
    return std::nullopt;
}

} // namespace mado
