// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_picture.h"
#include "ui/trends/trends_words.h"

namespace mado {

/// One small chart a prefecture on a common scale, with the nation dashed behind. The cursor stands at the same
/// period in all of them.
class MultiplesPicture final : public ChartPicture
{
public:
    MultiplesPicture(Multiples all, TrendsWords words) : m_all(std::move(all)), m_words(words) {}
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;
    int heightFor(int width) const override;

private:
    struct Cell;
    Cell cell(const QRectF &area, int index) const;
    void paintCell(QPainter &painter, const Cell &cell, const ChartStyle &style, int index, int period) const;
    void paintLine(QPainter &painter, const Cell &cell, const QList<Figure> &points, const QPen &pen) const;
    int perMark() const; ///< Marks a chart has: its periods, or one where there are many.

    Multiples m_all;
    TrendsWords m_words;
};

} // namespace mado
