// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/encoder.h"

#include <QDate>
#include <QJsonArray>
#include <cmath>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<QString> wrong(const char *why) { return tl::unexpected(QString::fromLatin1(why)); }

Encoded optionCode(const Slot &slot, const survey::Question *question, const QJsonValue &answer)
{
    if (!answer.isString())
        return wrong("not an option");
    const QString key = answer.toString();
    if (const auto known = slot.options.constFind(key); known != slot.options.cend())
        return quint32(*known);
    const auto *option = question ? question->option(key) : nullptr;
    if (option && option->unknown)
        return 0U;
    // A prefecture that does not exist is counted as unknown; the answer as such stands.
    return slot.role == SlotRole::Prefecture ? Encoded(0U) : wrong("not an option");
}

Encoded optionBits(const Slot &slot, const survey::Question *question, const QJsonValue &answer)
{
    if (!answer.isArray())
        return wrong("not a list of options");
    quint32 bits = 1;
    const QJsonArray items = answer.toArray();
    for (const auto &item : items) {
        const auto code = optionCode(slot, question, item);
        if (!code)
            return code;
        const auto *option = question ? question->option(item.toString()) : nullptr;
        if (option && (option->alone || option->unknown) && items.size() > 1)
            return wrong("an option that stands alone has others beside it");
        if (*code == 0)
            return 0U;
        bits |= 1U << *code;
    }
    return bits;
}

Encoded numberCode(const Slot &slot, const QJsonValue &answer)
{
    if (!answer.isDouble())
        return answer.isString() && answer.toString() == u"unknown" ? Encoded(0U) : wrong("not a number");
    const double value = answer.toDouble();
    if (!(value >= slot.least && value <= slot.most))
        return wrong("out of range");
    const double scaled = (value - slot.least) * std::pow(10.0, slot.decimals);
    if (std::abs(scaled - std::round(scaled)) > 1e-6)
        return wrong("too many decimals");
    return quint32(std::llround(scaled)) + 1;
}

Encoded dateCode(const QJsonValue &answer)
{
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    const qint64 since = QDate(2020, 1, 1).daysTo(day);
    if (!day.isValid() || since < 0 || since > 65000)
        return wrong("not a day from 2020 on");
    return quint32(since) + 1;
}

Encoded postalCode(const QJsonValue &answer)
{
    const QString text = answer.toString();
    bool good = false;
    const quint32 code = text.toUInt(&good);
    if (text == u"unknown")
        return 0U;
    return good && text.size() == 7 ? Encoded(code + 1) : wrong("not seven digits");
}

} // namespace

Encoded encodeAnswer(const Slot &slot, const survey::Question *question, const QJsonValue &answer)
{
    switch (slot.kind) {
    case SlotKind::Single:
        return optionCode(slot, question, answer);
    case SlotKind::Multiple:
        return optionBits(slot, question, answer);
    case SlotKind::Number:
        return numberCode(slot, answer);
    case SlotKind::Date:
        return dateCode(answer);
    case SlotKind::Postal:
        return postalCode(answer);
    }
    Q_UNREACHABLE();
}

namespace {

/// The question after this one, by the answer to it.
std::size_t after(const std::vector<AskedQuestion> &flow, std::size_t at, const Codes &codes)
{
    for (const Leap &leap : flow[at].leaps) {
        if (leap.when(codes) == triage::Truth::True)
            return leap.to;
    }
    return at + 1;
}

} // namespace

QString notAsked(const SurveyDefinition &definition, const survey::Survey &asked, const Codes &codes)
{
    const auto found = definition.flow.find(&asked);
    if (found == definition.flow.end())
        return {};
    const auto &flow = found->second;
    std::size_t next = 0;
    for (std::size_t at = 0; at < flow.size(); ++at) {
        const AskedQuestion &question = flow[at];
        if (!question.slot || !codes[*question.slot]) {
            next = std::max(next, at + 1);
            continue;
        }
        if (at < next || (question.askIf && (*question.askIf)(codes) == triage::Truth::False))
            return definition.layout.slots()[*question.slot].key;
        next = after(flow, at, codes);
    }
    return {};
}

tl::expected<QByteArray, WrongAnswer> encodeResponse(const SurveyDefinition &definition, const survey::Survey &asked,
                                                     const QMap<QString, QJsonValue> &answers)
{
    Codes codes{};
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const auto index = definition.layout.indexOf(it.key());
        const auto *question = asked.question(it.key());
        if (!index || (!question && definition.layout.slots()[*index].role != SlotRole::Prefecture))
            return tl::unexpected(WrongAnswer{it.key(), u"not a question of this survey"_s});
        const auto code = encodeAnswer(definition.layout.slots()[*index], question, it.value());
        if (!code)
            return tl::unexpected(WrongAnswer{it.key(), code.error()});
        codes[*index] = *code;
    }
    if (const QString question = notAsked(definition, asked, codes); !question.isEmpty())
        return tl::unexpected(WrongAnswer{question, u"not asked after these answers"_s, true});
    return definition.layout.pack(codes);
}

QMap<QString, QJsonValue> onPath(const SurveyDefinition &definition, const survey::Survey &asked,
                                 QMap<QString, QJsonValue> answers)
{
    for (;;) {
        const auto encoded = encodeResponse(definition, asked, answers);
        if (encoded || !encoded.error().offPath)
            return answers;
        answers.remove(encoded.error().question);
    }
}

} // namespace mado::statistics
