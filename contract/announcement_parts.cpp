// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/announcement_parts.h"

#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array audiences{Word{AudienceKind::Everybody, "everybody"}, Word{AudienceKind::Language, "language"},
                               Word{AudienceKind::Municipality, "municipality"}};
AudiencePart readPart(Fields &from)
{
    return {.name = from.object("name", readLocalText),
            .people = from.count("people"),
            .few = from.has("few") && from.boolean("few")};
}

AudienceAnswer readAnswer(Fields &from)
{
    const AudienceAnswer answer{from.text("question"), from.texts("options")};
    if (answer.question.isEmpty() || answer.options.isEmpty())
        from.fail("options", "chooses nobody");
    return answer;
}

AudienceOption readOption(Fields &from)
{
    return {.key = from.text("key"), .label = from.object("label", readLocalText)};
}

AudienceQuestion readQuestion(Fields &from)
{
    return {.key = from.text("key"),
            .label = from.object("label", readLocalText),
            .options = from.objects("options", readOption)};
}

QJsonObject encode(const AudienceAnswer &value)
{
    return {{u"question"_s, value.question}, {u"options"_s, QJsonArray::fromStringList(value.options)}};
}

QJsonObject encode(const AudienceOption &value) { return {{u"key"_s, value.key}, {u"label"_s, encode(value.label)}}; }

QJsonObject encode(const AudienceQuestion &value)
{
    QJsonArray options;
    for (const AudienceOption &option : value.options)
        options.append(encode(option));
    return {{u"key"_s, value.key}, {u"label"_s, encode(value.label)}, {u"options"_s, options}};
}

QJsonObject encode(const AudiencePart &value)
{
    QJsonObject json{{u"name"_s, encode(value.name)}, {u"people"_s, value.people}};
    if (value.few)
        json.insert(u"few"_s, true);
    return json;
}

} // namespace

AnnouncementAudience readAudience(Fields &from)
{
    const AnnouncementAudience audience{from.enumerator("kind", audienceKindFrom), from.text("value"),
                                        from.has("answers") ? from.objects("answers", readAnswer)
                                                            : QList<AudienceAnswer>()};
    if (audience.answers.size() > audienceAnswerLimit)
        from.fail("answers", "too many");
    const bool language = audience.value == u"ja" || audience.value == u"en";
    if (audience.value.isEmpty() != (audience.kind == AudienceKind::Everybody) ||
        (audience.kind == AudienceKind::Language && !language))
        from.fail("value", "does not fit the kind");
    return audience;
}

AnnouncementAccount readAnnouncementAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}

AudienceReach readAudienceReach(Fields &from)
{
    return {.everybody = from.count("everybody"),
            .japanese = from.count("japanese"),
            .english = from.count("english"),
            .unreachable = from.count("unreachable"),
            .municipalities = from.objects("municipalities", readPart),
            .questions = from.has("questions") ? from.objects("questions", readQuestion) : QList<AudienceQuestion>()};
}

MessageQuota readMessageQuota(Fields &from)
{
    return {.monthly = from.maybeInteger("monthly"), .used = from.integer("used"), .at = from.utc("at")};
}

QJsonObject encode(const AnnouncementAudience &value)
{
    QJsonObject json{{u"kind"_s, word(value.kind)}, {u"value"_s, value.value}};
    QJsonArray answers;
    for (const AudienceAnswer &answer : value.answers)
        answers.append(encode(answer));
    if (!answers.isEmpty())
        json.insert(u"answers"_s, answers);
    return json;
}

QJsonObject encode(const AnnouncementAccount &value)
{
    return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}};
}

QJsonObject encode(const AudienceReach &value)
{
    QJsonArray parts;
    for (const AudiencePart &part : value.municipalities)
        parts.append(encode(part));
    QJsonArray questions;
    for (const AudienceQuestion &question : value.questions)
        questions.append(encode(question));
    QJsonObject json{{u"everybody"_s, value.everybody},
                     {u"japanese"_s, value.japanese},
                     {u"english"_s, value.english},
                     {u"unreachable"_s, value.unreachable},
                     {u"municipalities"_s, parts}};
    if (!questions.isEmpty())
        json.insert(u"questions"_s, questions);
    return json;
}

QJsonObject encode(const MessageQuota &value)
{
    QJsonObject json{{u"used"_s, value.used}, {u"at"_s, utcText(value.at)}};
    put(json, "monthly", plainMaybe(value.monthly));
    return json;
}

QString word(AudienceKind value) { return textOf(audiences, value); }
std::optional<AudienceKind> audienceKindFrom(const QString &word) { return valueOf(audiences, word); }

} // namespace mado
