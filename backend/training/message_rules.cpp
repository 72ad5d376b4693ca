// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/message_rules.h"

#include <QJsonObject>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxMessages = 5;
constexpr qsizetype maxTextUnits = 5000;
constexpr qsizetype maxQuickReplies = 13;
constexpr qsizetype maxLabelUnits = 20;
constexpr qsizetype maxDataUnits = 300;

bool isTextUpTo(const QJsonValue &value, qsizetype limit)
{
    const auto text = value.toString();
    return !text.isEmpty() && text.size() <= limit;
}

std::optional<QString> faultInAction(const QJsonObject &action)
{
    if (!isTextUpTo(action["label"_L1], maxLabelUnits))
        return u"label: empty or too long"_s;
    const auto type = action["type"_L1].toString();
    if (type == "postback"_L1 && !isTextUpTo(action["data"_L1], maxDataUnits))
        return u"data: empty or too long"_s;
    if (type == "message"_L1 && !isTextUpTo(action["text"_L1], maxDataUnits))
        return u"text: empty or too long"_s;
    return type.isEmpty() ? std::optional(u"type: missing"_s) : std::nullopt;
}

std::optional<QString> faultInQuickReply(const QJsonObject &message)
{
    if (!message.contains("quickReply"_L1))
        return std::nullopt;
    const auto items = message["quickReply"_L1]["items"_L1].toArray();
    if (items.isEmpty() || items.size() > maxQuickReplies)
        return u"quickReply.items: none or more than 13"_s;
    for (const auto &item : items) {
        if (const auto fault = faultInAction(item["action"_L1].toObject()))
            return "quickReply.items.action."_L1 + *fault;
    }
    return std::nullopt;
}

std::optional<QString> faultInMessage(const QJsonObject &message)
{
    const auto type = message["type"_L1].toString();
    if (type.isEmpty())
        return u"type: missing"_s;
    if (type == "text"_L1 && !isTextUpTo(message["text"_L1], maxTextUnits))
        return u"text: empty or too long"_s;
    return faultInQuickReply(message);
}

} // namespace

std::optional<QString> faultIn(const QJsonArray &messages)
{
    if (messages.isEmpty() || messages.size() > maxMessages)
        return u"messages: none or more than 5"_s;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (const auto fault = faultInMessage(messages.at(i).toObject()))
            return "messages["_L1 + QString::number(i) + "]."_L1 + *fault;
    }
    return std::nullopt;
}

} // namespace mado::training
