// SPDX-License-Identifier: GPL-3.0-or-later
// One webhook event, as far as the product understands it. What it does not understand keeps its type's name.
#pragma once

#include "backend/store/engine.h"
#include "contract/transcript.h"

#include <QDateTime>
#include <QStringList>
#include <variant>

namespace mado::line {

struct TextMessage
{
    QString text;
};
struct StickerMessage
{
    QStringList keywords;
};
struct LocationMessage
{
    QString title;
    QString address;
    std::optional<GeoPoint> point = std::nullopt;
};
struct MediaMessage
{
    QString type;       ///< image, video, audio, file.
    bool atLine = true; ///< LINE keeps its content; false: it lies with somebody else, whom we do not ask.
};
struct UnknownMessage
{
    QString type;
};
using MessageContent = std::variant<TextMessage, StickerMessage, LocationMessage, MediaMessage, UnknownMessage>;

struct MessageReceived
{
    QString lineMessage;
    MessageContent content;
};
struct MessageUnsent
{
    QString lineMessage;
};
struct Followed
{
};
struct Unfollowed
{
};
struct PostedBack
{
    QString data;
}; ///< Choices of ours: "q=<question>&a=<option>" within a survey, else "do=<action>".
struct OtherEvent
{
    QString type;
};
using EventContent = std::variant<MessageReceived, MessageUnsent, Followed, Unfollowed, PostedBack, OtherEvent>;

struct InboundEvent
{
    AccountId account;
    QString lineUser;
    QDateTime at;                      ///< LINE's event time, UTC.
    std::optional<QString> replyToken; ///< One use, within a minute of `at`; absent in standby.
    bool standby;                      ///< Another channel is active: send nothing.
    EventContent content;
};

/// Works off one event in the transaction that also marks it done: all of its effects, or none.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void handle(store::Transaction &tx, const InboundEvent &event) = 0;
};

} // namespace mado::line
