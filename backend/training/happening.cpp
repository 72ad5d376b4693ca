// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/happening.h"

#include <QJsonArray>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject message(const EventIds &ids, const QString &type, QJsonObject rest = {})
{
    rest.insert("id"_L1, ids.message);
    rest.insert("type"_L1, type);
    rest.insert("quoteToken"_L1, "q"_L1 + ids.message);
    return {{u"type"_s, u"message"_s}, {u"message"_s, rest}};
}

QJsonObject sticker(const SendsSticker &sent)
{
    return {{u"packageId"_s, u"11537"_s},
            {u"stickerId"_s, u"52002744"_s},
            {u"stickerResourceType"_s, u"STATIC"_s},
            {u"keywords"_s, QJsonArray::fromStringList(sent.keywords)}};
}

struct Former
{
    const EventIds &ids;

    QJsonObject operator()(const Follows &) const
    {
        return {{u"type"_s, u"follow"_s}, {u"follow"_s, QJsonObject{{u"isUnblocked"_s, false}}}};
    }
    QJsonObject operator()(const Leaves &) const { return {{u"type"_s, u"unfollow"_s}}; }
    QJsonObject operator()(const Writes &written) const { return message(ids, u"text"_s, {{u"text"_s, written.text}}); }
    QJsonObject operator()(const Chooses &chosen) const
    {
        return {{u"type"_s, u"postback"_s}, {u"postback"_s, QJsonObject{{u"data"_s, chosen.data}}}};
    }
    QJsonObject operator()(const SendsSticker &sent) const { return message(ids, u"sticker"_s, sticker(sent)); }
    QJsonObject operator()(const SendsMedia &sent) const
    {
        return message(ids, sent.type, {{u"contentProvider"_s, QJsonObject{{u"type"_s, u"line"_s}}}});
    }
    QJsonObject operator()(const SendsLocation &sent) const
    {
        return message(ids, u"location"_s,
                       {{u"title"_s, sent.title},
                        {u"address"_s, sent.address},
                        {u"latitude"_s, 35.4437},
                        {u"longitude"_s, 139.638}});
    }
    QJsonObject operator()(const TakesBack &) const
    {
        return {{u"type"_s, u"unsend"_s}, {u"unsend"_s, QJsonObject{{u"messageId"_s, ids.message}}}};
    }
};

} // namespace

QJsonObject eventFor(const Happening &happening, const QString &lineUser, const QDateTime &at, const EventIds &ids)
{
    auto event = std::visit(Former{ids}, happening);
    event.insert("timestamp"_L1, at.toMSecsSinceEpoch());
    event.insert("mode"_L1, u"active"_s);
    event.insert("webhookEventId"_L1, ids.webhookEvent);
    event.insert("deliveryContext"_L1, QJsonObject{{u"isRedelivery"_s, false}});
    event.insert("source"_L1, QJsonObject{{u"type"_s, u"user"_s}, {u"userId"_s, lineUser}});
    if (!ids.replyToken.isEmpty())
        event.insert("replyToken"_L1, ids.replyToken);
    return event;
}

bool canBeRepliedTo(const Happening &happening)
{
    return !std::holds_alternative<Leaves>(happening) && !std::holds_alternative<TakesBack>(happening);
}

} // namespace mado::training
