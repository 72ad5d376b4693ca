// SPDX-License-Identifier: GPL-3.0-or-later
// What one row of the log says, in words, before any geometry.
#pragma once

#include "ui/shared/theme.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>
#include <variant>

namespace mado {

enum class LogAct { SendAgain, SendNow, Withdraw, EditAgain, CopyToReply, ShowAnswers, OpenPicture };

struct LogAction
{
    LogAct act;
    QString label;
    bool framed; ///< A button; otherwise words only.
};

/// A row that is not shown here: notes stand in the side panel.
struct LogNothing
{
};

struct LogDate
{
    QString text;
};

struct LogEvent
{
    QString icon;
    QString text;
};

enum class BubbleLook { Resident, Automatic, Staff, Pending, Failed };

/// The word outside of a bubble, above its time.
struct LogState
{
    QString text; ///< Empty: none.
    QString icon;
    ColorRole color = ColorRole::TextMuted;
    bool bold = false;
    QString tip;
};

struct LogBubble
{
    BubbleLook look;
    QString text;
    bool standIn = false; ///< Our words for what cannot be shown as text.
    QString time;
    LogState state;
    QString name; ///< Line above: another member of staff, 「自動の案内」.
    QString nameIcon;
    QString explanation; ///< Line below.
    QList<LogAction> actions;
    QString divider = {};                            ///< Over it, from edge to edge: where the unread begins.
    std::optional<LogAction> picture = std::nullopt; ///< It is a picture; the text says so where it is not drawn.

    bool right() const { return look != BubbleLook::Resident; }
};

struct LogAnswer
{
    QString label;
    QString value;
};

struct LogSurvey
{
    QString title;
    QString time;
    QList<LogAnswer> answers;
    QString worse; ///< Empty: nothing got worse.
    LogAction all;
};

using LogItem = std::variant<LogNothing, LogDate, LogEvent, LogBubble, LogSurvey>;

} // namespace mado

Q_DECLARE_METATYPE(mado::LogAct)
