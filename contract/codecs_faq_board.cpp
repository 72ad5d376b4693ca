// SPDX-License-Identifier: GPL-3.0-or-later
// What the FAQ screen shows beside the entries themselves.
#include "contract/codecs_faq.h"
#include "contract/codecs_people.h"
#include "contract/faq_parts.h"
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

FaqHead readHead(Fields &from)
{
    return {.id = from.id<FaqEntryTag>("id"),
            .question = from.object("question", readLocalText),
            .category = from.text("category"),
            .live = from.boolean("live"),
            .draft = from.boolean("draft"),
            .checkAsked = from.boolean("checkAsked"),
            .reviewOn = faqMaybeDay(from, "reviewOn")};
}

FaqAsked readAsked(Fields &from)
{
    return {.id = from.id<FaqQuestionTag>("id"),
            .text = from.text("text"),
            .at = from.utc("at"),
            .language = from.text("language"),
            .badlyRated = from.boolean("badlyRated")};
}

FaqGroup readGroup(Fields &from)
{
    FaqGroup group{.questions = from.objects("questions", readAsked),
                   .today = from.count("today"),
                   .held = from.boolean("held"),
                   .nearest = from.maybeId<FaqEntryTag>("nearest")};
    if (group.questions.isEmpty())
        from.fail("questions", "none");
    return group;
}

FaqFigures readFigures(Fields &from)
{
    return {.asked = from.count("asked"),
            .answered = from.count("answered"),
            .handedOn = from.count("handedOn"),
            .helped = from.count("helped"),
            .rated = from.count("rated"),
            .callsAvoided = from.maybeCount("callsAvoided")};
}

FaqCategory readCategory(Fields &from) { return {.key = from.text("key"), .name = from.object("name", readLocalText)}; }

FaqAccount readAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}

FaqAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAccount)}; }

FaqBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAccount),
            .categories = from.objects("categories", readCategory),
            .entries = from.objects("entries", readHead),
            .groups = from.objects("groups", readGroup),
            .figures = from.object("figures", readFigures)};
}

} // namespace

QJsonObject encode(const FaqHead &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},      {u"question"_s, encode(value.question)},
                     {u"category"_s, value.category}, {u"live"_s, value.live},
                     {u"draft"_s, value.draft},       {u"checkAsked"_s, value.checkAsked}};
    put(json, "reviewOn", faqDayMaybe(value.reviewOn));
    return json;
}

QJsonObject encode(const FaqAsked &value)
{
    return {{u"id"_s, value.id.text()},
            {u"text"_s, value.text},
            {u"at"_s, utcText(value.at)},
            {u"language"_s, value.language},
            {u"badlyRated"_s, value.badlyRated}};
}

QJsonObject encode(const FaqGroup &value)
{
    QJsonObject json{{u"questions"_s, encodeList(value.questions)}, {u"today"_s, value.today}, {u"held"_s, value.held}};
    put(json, "nearest", idMaybe(value.nearest));
    return json;
}

QJsonObject encode(const FaqFigures &value)
{
    QJsonObject json{{u"asked"_s, value.asked},
                     {u"answered"_s, value.answered},
                     {u"handedOn"_s, value.handedOn},
                     {u"helped"_s, value.helped},
                     {u"rated"_s, value.rated}};
    put(json, "callsAvoided", plainMaybe(value.callsAvoided));
    return json;
}

QJsonObject encode(const FaqCategory &value) { return {{u"key"_s, value.key}, {u"name"_s, encode(value.name)}}; }

QJsonObject encode(const FaqAccount &value) { return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}}; }

QJsonObject encode(const FaqAccountList &value) { return {{u"accounts"_s, encodeList(value.accounts)}}; }

QJsonObject encode(const FaqBoard &value)
{
    return {{u"serverTime"_s, utcText(value.serverTime)},    {u"account"_s, encode(value.account)},
            {u"categories"_s, encodeList(value.categories)}, {u"entries"_s, encodeList(value.entries)},
            {u"groups"_s, encodeList(value.groups)},         {u"figures"_s, encode(value.figures)}};
}

Decoded<FaqAccountList> decodeFaqAccountList(const QJsonObject &json) { return decodeWith(json, readAccountList); }
Decoded<FaqBoard> decodeFaqBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }

} // namespace mado
