// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_canned.h"

#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

CannedReplyContent readContent(Fields &from)
{
    return {.title = from.object("title", readLocalText),
            .text = from.object("text", readLocalText),
            .account = from.maybeId<AccountTag>("account"),
            .team = from.maybeId<TeamTag>("team"),
            .retired = from.boolean("retired")};
}

CannedReply readReply(Fields &from)
{
    return {.id = from.id<CannedReplyTag>("id"),
            .revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .changedBy = from.maybeObject("changedBy", readStaffName),
            .changedAt = from.utc("changedAt")};
}

CannedPlace readPlace(Fields &from)
{
    return {.account = from.id<AccountTag>("account"),
            .centre = from.object("centre", readLocalText),
            .hours = from.object("hours", readLocalText)};
}

CannedReplyList readList(Fields &from)
{
    return {from.objects("replies", readReply), from.objects("places", readPlace)};
}

CannedReplyChange readChange(Fields &from) { return {from.integer("revision"), from.object("content", readContent)}; }

CannedReplyHistory readHistory(Fields &from) { return {from.objects("versions", readReply)}; }

QJsonObject encode(const CannedPlace &value)
{
    return {{u"account"_s, value.account.text()},
            {u"centre"_s, mado::encode(value.centre)},
            {u"hours"_s, mado::encode(value.hours)}};
}

} // namespace

QJsonObject encode(const CannedReplyContent &value)
{
    QJsonObject json{{u"title"_s, encode(value.title)}, {u"text"_s, encode(value.text)}, {u"retired"_s, value.retired}};
    put(json, "account", idMaybe(value.account));
    put(json, "team", idMaybe(value.team));
    return json;
}

QJsonObject encode(const CannedReply &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"content"_s, encode(value.content)},
                     {u"changedAt"_s, utcText(value.changedAt)}};
    put(json, "changedBy", encodeMaybe(value.changedBy));
    return json;
}

QJsonObject encode(const CannedReplyList &value)
{
    QJsonArray places;
    for (const CannedPlace &place : value.places)
        places.append(encode(place));
    return {{u"replies"_s, encodeList(value.replies)}, {u"places"_s, places}};
}

QJsonObject encode(const CannedReplyChange &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encode(value.content)}};
}

QJsonObject encode(const CannedReplyHistory &value) { return {{u"versions"_s, encodeList(value.versions)}}; }

Decoded<CannedReplyContent> decodeCannedReplyContent(const QJsonObject &json) { return decodeWith(json, readContent); }
Decoded<CannedReply> decodeCannedReply(const QJsonObject &json) { return decodeWith(json, readReply); }
Decoded<CannedReplyList> decodeCannedReplyList(const QJsonObject &json) { return decodeWith(json, readList); }
Decoded<CannedReplyChange> decodeCannedReplyChange(const QJsonObject &json) { return decodeWith(json, readChange); }
Decoded<CannedReplyHistory> decodeCannedReplyHistory(const QJsonObject &json) { return decodeWith(json, readHistory); }

} // namespace mado
