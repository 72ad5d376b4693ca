// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <variant>

namespace mado::training {

struct Follows
{
};
struct Leaves
{
};
struct Writes
{
    QString text;
};
struct Chooses
{
    QString data; ///< Postback data of the button.
};
struct SendsSticker
{
    QStringList keywords;
};
struct SendsMedia
{
    QString type;            ///< image, video, audio, file.
    QByteArray content = {}; ///< Empty: the platform's sample.
};
struct SendsLocation
{
    QString title;
    QString address;
};
/// Takes back the newest message.
struct TakesBack
{
};

/// What a simulated resident does in LINE.
using Happening = std::variant<Follows, Leaves, Writes, Chooses, SendsSticker, SendsMedia, SendsLocation, TakesBack>;

struct EventIds
{
    QString webhookEvent;
    QString message;    ///< Of the message sent, or of the one taken back.
    QString replyToken; ///< Empty for events that cannot be replied to.
};

/// The event in LINE's webhook form.
QJsonObject eventFor(const Happening &happening, const QString &lineUser, const QDateTime &at, const EventIds &ids);

/// Whether LINE gives this event a reply token.
bool canBeRepliedTo(const Happening &happening);

} // namespace mado::training
