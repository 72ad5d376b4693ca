// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/log_item.h"
#include "ui/shared/text_block.h"

#include <QRect>
#include <optional>
#include <vector>

namespace mado {

/// Where the parts of one row lie in a log of a given width; device-independent pixels from the row's top left.
struct LogLayout
{
    struct Piece
    {
        TextBlock text;
        QPoint at;
        ColorRole color;
        bool searchable = false; ///< Words of the conversation.
    };
    struct Hot
    {
        QRect rect;
        LogAction action;
    };

    int height = 0;
    QRect box; ///< The bubble or the card.
    std::vector<Piece> pieces;
    struct Icon
    {
        QRect rect;
        QString name;
        ColorRole color;
    };
    std::vector<Icon> icons;
    std::vector<Hot> hots;
    std::optional<QRect> picture; ///< Where it is drawn, by whoever has it.
    QRect state;                  ///< Where the tooltip of the state belongs.
    std::optional<std::pair<QRect, QRect>> hairlines;
};

inline constexpr int logMargin = 20;
inline constexpr int bubbleGap = 6;

LogLayout layOutLog(const LogItem &item, int width, const Theme &theme);

/// `hovered`: index into hots, -1 for none. What is looked for is marked in the words of the conversation.
void paintLog(QPainter &painter, const LogItem &item, const LogLayout &layout, const QPoint &topLeft, int hovered,
              const Theme &theme, const QString &lookedFor = {});

} // namespace mado
