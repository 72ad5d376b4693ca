// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/event_parser.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> using Parsed = tl::expected<T, EventFault>;

/// Far enough for any event, near enough that date arithmetic cannot overflow.
constexpr qint64 latestTime = 253402300799999; // 9999-12-31

Parsed<QString> requiredText(const QJsonObject &json, QLatin1StringView name, QLatin1StringView path)
{
    const auto value = json[name];
    if (!value.isString() || value.toString().isEmpty())
        return tl::unexpected(path + ": not a text"_L1);
    return value.toString();
}

Parsed<QDateTime> timeOf(const QJsonObject &event)
{
    const auto ms = event["timestamp"_L1].toInteger(-1);
    if (ms <= 0 || ms > latestTime)
        return tl::unexpected(u"timestamp: not a time"_s);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Parsed<bool> standbyOf(const QJsonObject &event)
{
    const auto mode = event["mode"_L1];
    if (mode.isUndefined())
        return false; // older forms have no mode
    if (!mode.isString())
        return tl::unexpected(u"mode: not a text"_s);
    return mode.toString() != "active"_L1; // a mode we do not know: better not to talk over somebody
}

/// Empty: not from one resident.
Parsed<QString> residentOf(const QJsonObject &event)
{
    const auto source = event["source"_L1];
    if (source.isUndefined())
        return QString();
    if (!source.isObject())
        return tl::unexpected(u"source: not an object"_s);
    const auto type = source["type"_L1];
    if (!type.isString())
        return tl::unexpected(u"source.type: not a text"_s);
    if (type.toString() != "user"_L1)
        return QString();
    return requiredText(source.toObject(), "userId"_L1, "source.userId"_L1);
}

Parsed<MessageContent> stickerFrom(const QJsonObject &message)
{
    const auto keywords = message["keywords"_L1];
    if (!keywords.isUndefined() && !keywords.isArray())
        return tl::unexpected(u"message.keywords: not an array"_s);
    StickerMessage sticker;
    if (const auto typed = message["text"_L1].toString(); !typed.isEmpty())
        sticker.keywords.append(typed); // words the resident wrote onto the sticker
    for (const auto &keyword : keywords.toArray()) {
        if (keyword.isString())
            sticker.keywords.append(keyword.toString());
    }
    return sticker;
}

/// Outside the globe is nowhere.
std::optional<GeoPoint> pointFrom(const QJsonObject &message)
{
    const auto latitude = message["latitude"_L1];
    const auto longitude = message["longitude"_L1];
    if (!latitude.isDouble() || !longitude.isDouble())
        return std::nullopt;
    const GeoPoint point{latitude.toDouble(), longitude.toDouble()};
    const bool onEarth = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return onEarth ? std::optional(point) : std::nullopt;
}

Parsed<MessageContent> contentFrom(const QJsonObject &message, const QString &type)
{
    if (type == "text"_L1) {
        if (!message["text"_L1].isString())
            return tl::unexpected(u"message.text: not a text"_s);
        return TextMessage{message["text"_L1].toString()};
    }
    if (type == "sticker"_L1)
        return stickerFrom(message);
    if (type == "location"_L1)
        return LocationMessage{message["title"_L1].toString(), message["address"_L1].toString(), pointFrom(message)};
    if (type == "image"_L1 || type == "video"_L1 || type == "audio"_L1 || type == "file"_L1)
        return MediaMessage{type, message["contentProvider"_L1]["type"_L1].toString() != "external"_L1};
    return UnknownMessage{type};
}

Parsed<EventContent> messageFrom(const QJsonObject &event)
{
    const auto message = event["message"_L1].toObject();
    const auto id = requiredText(message, "id"_L1, "message.id"_L1);
    if (!id)
        return tl::unexpected(id.error());
    const auto type = requiredText(message, "type"_L1, "message.type"_L1);
    if (!type)
        return tl::unexpected(type.error());
    return contentFrom(message, *type).map([&](const MessageContent &content) -> EventContent {
        return MessageReceived{*id, content};
    });
}

Parsed<EventContent> eventContentFrom(const QJsonObject &event, const QString &type)
{
    if (type == "message"_L1)
        return messageFrom(event);
    if (type == "unsend"_L1)
        return requiredText(event["unsend"_L1].toObject(), "messageId"_L1, "unsend.messageId"_L1)
            .map([](const QString &id) -> EventContent { return MessageUnsent{id}; });
    if (type == "postback"_L1)
        return requiredText(event["postback"_L1].toObject(), "data"_L1, "postback.data"_L1)
            .map([](const QString &data) -> EventContent { return PostedBack{data}; });
    if (type == "follow"_L1)
        return Followed{};
    if (type == "unfollow"_L1)
        return Unfollowed{};
    return OtherEvent{type};
}

std::optional<QString> replyTokenOf(const QJsonObject &event, bool standby)
{
    const auto token = event["replyToken"_L1].toString();
    return standby || token.isEmpty() ? std::nullopt : std::optional(token);
}

/// Members by which two deliveries of one event may differ are left out.
QJsonObject identityOf(const QJsonObject &event)
{
    const auto message = event["message"_L1]["id"_L1];
    if (message.isUndefined()) {
        auto rest = event;
        rest.remove("replyToken"_L1);
        rest.remove("deliveryContext"_L1);
        return rest;
    }
    return {{u"type"_s, event["type"_L1]},
            {u"timestamp"_s, event["timestamp"_L1]},
            {u"source"_s, event["source"_L1]},
            {u"message"_s, message}};
}

} // namespace

tl::expected<InboundEvent, EventFault> parseEvent(const AccountId &account, const QJsonObject &event)
{
    const auto type = requiredText(event, "type"_L1, "type"_L1);
    if (!type)
        return tl::unexpected(type.error());
    const auto at = timeOf(event);
    if (!at)
        return tl::unexpected(at.error());
    const auto standby = standbyOf(event);
    if (!standby)
        return tl::unexpected(standby.error());
    const auto resident = residentOf(event);
    if (!resident)
        return tl::unexpected(resident.error());
    const auto content = resident->isEmpty() ? Parsed<EventContent>(OtherEvent{*type}) : eventContentFrom(event, *type);
    if (!content)
        return tl::unexpected(content.error());
    return InboundEvent{account, *resident, *at, replyTokenOf(event, *standby), *standby, *content};
}

QString dedupeOf(const QJsonObject &event)
{
    if (const auto id = event["webhookEventId"_L1].toString(); !id.isEmpty() && id.size() <= 100)
        return "id:"_L1 + id;
    const auto identity = QJsonDocument(identityOf(event)).toJson(QJsonDocument::Compact);
    return "digest:"_L1 + QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex());
}

qint64 eventTime(const QJsonObject &event) { return event["timestamp"_L1].toInteger(0); }

} // namespace mado::line
