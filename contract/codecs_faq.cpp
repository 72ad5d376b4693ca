// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_faq.h"

#include "contract/codecs_people.h"
#include "contract/faq_parts.h"
#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array versionKinds{
    Word{FaqVersionKind::Shipped, "shipped"}, Word{FaqVersionKind::Published, "published"},
    Word{FaqVersionKind::Restored, "restored"}, Word{FaqVersionKind::Withdrawn, "withdrawn"}};
constexpr std::array stepKinds{Word{FaqStepKind::Publish, "publish"}, Word{FaqStepKind::Withdraw, "withdraw"},
                               Word{FaqStepKind::Restore, "restore"}, Word{FaqStepKind::DropDraft, "drop-draft"}};
constexpr std::array askedStates{Word{FaqAskedState::Open, "open"}, Word{FaqAskedState::Held, "held"},
                                 Word{FaqAskedState::Settled, "settled"}};

FaqSource readSource(Fields &from)
{
    return {.title = from.object("title", readLocalText), .url = from.text("url"), .asOf = faqMaybeDay(from, "asOf")};
}

/// A draft may lack much, yet never holds more than LINE can carry.
FaqContent readContent(Fields &from)
{
    const FaqContent content{.category = from.text("category"),
                             .question = from.object("question", readLocalText),
                             .alsoJa = from.texts("alsoJa"),
                             .alsoEn = from.texts("alsoEn"),
                             .answer = from.object("answer", readLocalText),
                             .source = from.object("source", readSource),
                             .reviewOn = faqMaybeDay(from, "reviewOn")};
    if (content.answer.ja.size() > 2 * faqAnswerLimit || content.answer.en.size() > 2 * faqAnswerLimit)
        from.fail("answer", "too long");
    if (content.question.ja.size() > faqQuestionLimit || content.question.en.size() > faqQuestionLimit)
        from.fail("question", "too long");
    if (content.alsoJa.size() > faqAlsoLimit)
        from.fail("alsoJa", "too many");
    if (content.alsoEn.size() > faqAlsoLimit)
        from.fail("alsoEn", "too many");
    return content;
}

FaqDraft readDraft(Fields &from)
{
    return {.content = from.object("content", readContent),
            .by = from.object("by", readStaffName),
            .at = from.utc("at"),
            .checkAsked = from.boolean("checkAsked")};
}

FaqVersion readVersion(Fields &from)
{
    return {.number = from.count("number"),
            .what = from.enumerator("what", faqVersionKindFrom),
            .content = from.object("content", readContent),
            .writtenBy = from.maybeObject("writtenBy", readStaffName),
            .publishedBy = from.maybeObject("publishedBy", readStaffName),
            .at = from.maybeUtc("at")};
}

FaqEntry readFaqEntry(Fields &from)
{
    return {.id = from.id<FaqEntryTag>("id"),
            .revision = from.integer("revision"),
            .draft = from.maybeObject("draft", readDraft),
            .live = from.maybeCount("live"),
            .versions = from.objects("versions", readVersion)};
}

FaqSave readSave(Fields &from)
{
    return {.revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .checkAsked = from.boolean("checkAsked"),
            .questions = from.ids<FaqQuestionTag>("questions")};
}

FaqStep readStep(Fields &from) { return {.revision = from.integer("revision"), .version = from.maybeCount("version")}; }

FaqSettle readSettle(Fields &from)
{
    return {.questions = from.ids<FaqQuestionTag>("questions"), .state = from.enumerator("state", faqAskedStateFrom)};
}

FaqItem readItem(Fields &from)
{
    return {.id = from.maybeId<FaqEntryTag>("id"), .content = from.object("content", readContent)};
}

FaqContents readContents(Fields &from)
{
    FaqContents contents{from.objects("items", readItem)};
    if (contents.items.size() > faqImportLimit)
        from.fail("items", "too many");
    return contents;
}

FaqImported readImported(Fields &from)
{
    return {.drafts = from.count("drafts"), .unchanged = from.count("unchanged")};
}

QJsonArray idArray(const QList<FaqQuestionId> &ids)
{
    QJsonArray array;
    for (const FaqQuestionId &id : ids)
        array.append(id.text());
    return array;
}

} // namespace

QJsonValue faqDayMaybe(const std::optional<QDate> &day) { return day ? QJsonValue(dayText(*day)) : QJsonValue(); }

std::optional<QDate> faqMaybeDay(Fields &from, const char *name)
{
    const auto text = from.maybeText(name);
    const auto day = text ? dayFrom(*text) : std::nullopt;
    if (text && !day)
        from.fail(name, "not a day");
    return day;
}

QJsonObject encode(const FaqSource &value)
{
    QJsonObject json{{u"title"_s, encode(value.title)}, {u"url"_s, value.url}};
    put(json, "asOf", faqDayMaybe(value.asOf));
    return json;
}

QJsonObject encode(const FaqDraft &value)
{
    return {{u"content"_s, encode(value.content)},
            {u"by"_s, encode(value.by)},
            {u"at"_s, utcText(value.at)},
            {u"checkAsked"_s, value.checkAsked}};
}

QJsonObject encode(const FaqVersion &value)
{
    QJsonObject json{{u"number"_s, value.number}, {u"what"_s, word(value.what)}, {u"content"_s, encode(value.content)}};
    put(json, "writtenBy", encodeMaybe(value.writtenBy));
    put(json, "publishedBy", encodeMaybe(value.publishedBy));
    put(json, "at", utcMaybe(value.at));
    return json;
}

QJsonObject encode(const FaqItem &value)
{
    QJsonObject json{{u"content"_s, encode(value.content)}};
    put(json, "id", idMaybe(value.id));
    return json;
}

QJsonObject encode(const FaqContent &value)
{
    QJsonObject json{{u"category"_s, value.category},
                     {u"question"_s, encode(value.question)},
                     {u"alsoJa"_s, QJsonArray::fromStringList(value.alsoJa)},
                     {u"alsoEn"_s, QJsonArray::fromStringList(value.alsoEn)},
                     {u"answer"_s, encode(value.answer)},
                     {u"source"_s, encode(value.source)}};
    put(json, "reviewOn", faqDayMaybe(value.reviewOn));
    return json;
}

QJsonObject encode(const FaqEntry &value)
{
    QJsonObject json{
        {u"id"_s, value.id.text()}, {u"revision"_s, value.revision}, {u"versions"_s, encodeList(value.versions)}};
    put(json, "draft", encodeMaybe(value.draft));
    put(json, "live", plainMaybe(value.live));
    return json;
}

QJsonObject encode(const FaqSave &value)
{
    return {{u"revision"_s, value.revision},
            {u"content"_s, encode(value.content)},
            {u"checkAsked"_s, value.checkAsked},
            {u"questions"_s, idArray(value.questions)}};
}

QJsonObject encode(const FaqStep &value)
{
    QJsonObject json{{u"revision"_s, value.revision}};
    put(json, "version", plainMaybe(value.version));
    return json;
}

QJsonObject encode(const FaqSettle &value)
{
    return {{u"questions"_s, idArray(value.questions)}, {u"state"_s, word(value.state)}};
}

QJsonObject encode(const FaqContents &value) { return {{u"items"_s, encodeList(value.items)}}; }

QJsonObject encode(const FaqImported &value)
{
    return {{u"drafts"_s, value.drafts}, {u"unchanged"_s, value.unchanged}};
}

Decoded<FaqContent> decodeFaqContent(const QJsonObject &json) { return decodeWith(json, readContent); }
Decoded<FaqDraft> decodeFaqDraft(const QJsonObject &json) { return decodeWith(json, readDraft); }
Decoded<FaqVersion> decodeFaqVersion(const QJsonObject &json) { return decodeWith(json, readVersion); }
Decoded<FaqEntry> decodeFaqEntry(const QJsonObject &json) { return decodeWith(json, readFaqEntry); }
Decoded<FaqSave> decodeFaqSave(const QJsonObject &json) { return decodeWith(json, readSave); }
Decoded<FaqStep> decodeFaqStep(const QJsonObject &json) { return decodeWith(json, readStep); }
Decoded<FaqSettle> decodeFaqSettle(const QJsonObject &json) { return decodeWith(json, readSettle); }
Decoded<FaqContents> decodeFaqContents(const QJsonObject &json) { return decodeWith(json, readContents); }
Decoded<FaqImported> decodeFaqImported(const QJsonObject &json) { return decodeWith(json, readImported); }

QString word(FaqVersionKind value) { return textOf(versionKinds, value); }
QString word(FaqStepKind value) { return textOf(stepKinds, value); }
QString word(FaqAskedState value) { return textOf(askedStates, value); }
std::optional<FaqVersionKind> faqVersionKindFrom(const QString &word) { return valueOf(versionKinds, word); }
std::optional<FaqStepKind> faqStepKindFrom(const QString &word) { return valueOf(stepKinds, word); }
std::optional<FaqAskedState> faqAskedStateFrom(const QString &word) { return valueOf(askedStates, word); }

} // namespace mado
