// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"
#include "contract/survey_intake.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array outcomes{Word{ResponseOutcome::Counted, "counted"}, Word{ResponseOutcome::Revised, "revised"},
                              Word{ResponseOutcome::Unchanged, "unchanged"}};
constexpr qsizetype longestPerson = 128;

std::optional<ResponseOutcome> outcomeFrom(const QString &word) { return valueOf(outcomes, word); }

QString readPerson(Fields &from)
{
    const QString person = from.text("person");
    if (person.isEmpty() || person.size() > longestPerson)
        from.fail("person", "not 1 to 128 characters");
    return person;
}

ResponseSubmission readSubmission(Fields &from)
{
    return {.person = readPerson(from), .answeredAt = from.utc("answeredAt"), .answers = {}};
}

ResponseKept readKept(Fields &from)
{
    return {.outcome = from.enumerator("outcome", outcomeFrom), .period = from.text("period")};
}

ResponseWithdrawal readWithdrawal(Fields &from) { return {readPerson(from)}; }

ResponseWithdrawn readWithdrawn(Fields &from)
{
    return {.responses = from.count("responses"), .record = from.text("record")};
}

} // namespace

QJsonObject encode(const ResponseSubmission &value)
{
    QJsonObject answers;
    for (auto it = value.answers.begin(); it != value.answers.end(); ++it)
        answers.insert(it.key(), it.value());
    return {{u"person"_s, value.person}, {u"answeredAt"_s, utcText(value.answeredAt)}, {u"answers"_s, answers}};
}

QJsonObject encode(const ResponseKept &value)
{
    return {{u"outcome"_s, textOf(outcomes, value.outcome)}, {u"period"_s, value.period}};
}

QJsonObject encode(const ResponseWithdrawal &value) { return {{u"person"_s, value.person}}; }

QJsonObject encode(const ResponseWithdrawn &value)
{
    return {{u"responses"_s, value.responses}, {u"record"_s, value.record}};
}

Decoded<ResponseSubmission> decodeResponseSubmission(const QJsonObject &json)
{
    auto decoded = decodeWith(json, readSubmission);
    if (!decoded)
        return decoded;
    const QJsonValue answers = json["answers"_L1];
    if (!answers.isObject())
        return tl::unexpected(DecodeError{u"answers"_s, u"not an object"_s});
    const QJsonObject object = answers.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        decoded->answers.insert(it.key(), it.value());
    return decoded;
}

Decoded<ResponseKept> decodeResponseKept(const QJsonObject &json) { return decodeWith(json, readKept); }
Decoded<ResponseWithdrawal> decodeResponseWithdrawal(const QJsonObject &json)
{
    return decodeWith(json, readWithdrawal);
}
Decoded<ResponseWithdrawn> decodeResponseWithdrawn(const QJsonObject &json) { return decodeWith(json, readWithdrawn); }

} // namespace mado
