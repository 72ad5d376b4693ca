// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_picture.h"
#include "ui/trends/trends_words.h"

namespace mado {

/// The curve in focus with its 95 % band, up to three others, the nation dashed; declarations of emergency behind
/// them; names and values at their ends instead of a legend; answers under the axis. A gap is a gap.
class TrendPicture final : public ChartPicture
{
public:
    TrendPicture(TrendChart chart, TrendsWords words) : m_chart(std::move(chart)), m_words(words) {}
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;

private:
    struct Frame;
    Frame frame(const QRectF &area, const ChartStyle &style) const;
    void paintGrid(QPainter &painter, const Frame &frame, const ChartStyle &style) const;
    void paintEvents(QPainter &painter, const Frame &frame, const ChartStyle &style) const;
    void paintBand(QPainter &painter, const Frame &frame, const ChartStyle &style, const Curve &curve) const;
    void paintCurve(QPainter &painter, const Frame &frame, const ChartStyle &style, int index) const;
    void paintLabels(QPainter &painter, const Frame &frame, const ChartStyle &style) const;
    void paintAnswers(QPainter &painter, const Frame &frame, const ChartStyle &style) const;
    QColor colorOf(int index, const ChartStyle &style) const;
    QString labelOf(const Curve &curve) const;
    QString answersLabel() const;

    TrendChart m_chart;
    TrendsWords m_words;
};

} // namespace mado
