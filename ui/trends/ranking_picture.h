// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_picture.h"
#include "ui/trends/trends_words.h"

namespace mado {

/// Regions from the highest rate down, each with its interval, value and number of answers; the nation as a dashed
/// line. What is withheld is hatched at the end, without a rank.
class RankingPicture final : public ChartPicture
{
public:
    enum class Shape { Bars, Dots }; ///< Bars begin at 0; dots take the range there is and print it.

    /// `most`: how many rows at most; 0: all. The one in focus is among them.
    RankingPicture(RegionRows rows, Shape shape, QString focus, TrendsWords words, int most = 0);
    /// The same with rows high enough for a finger and for the reason why one is withheld; it may be scrolled.
    static std::shared_ptr<RankingPicture> roomy(RegionRows rows, QString focus, TrendsWords words);
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;
    int heightFor(int width) const override;

private:
    struct Frame;
    Frame frame(const QRectF &area, const ChartStyle &style) const;
    void paintAxis(QPainter &painter, const Frame &frame, const ChartStyle &style) const;
    void paintRow(QPainter &painter, const Frame &frame, const ChartStyle &style, int row) const;
    void paintRate(QPainter &painter, const Frame &frame, const ChartStyle &style, const RegionRow &row, qreal y) const;

    RegionRows m_rows;
    Shape m_shape;
    QString m_focus;
    TrendsWords m_words;
    qreal m_rowNeeds;
};

} // namespace mado
