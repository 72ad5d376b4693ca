// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_picture.h"

namespace mado {

/// One number with its words.
struct CountRow
{
    QString key;
    QString name;
    double value;
    QString shown;          ///< The number as it is printed.
    QString beside = {};    ///< After it, muted: what it is measured against.
    QStringList facts = {}; ///< In the box under the cursor.
};

/// Counts that begin at 0: bars from the left with their numbers, or columns along an axis of days or hours.
class CountPicture final : public ChartPicture
{
public:
    enum class Shape { Bars, Columns };
    /// `top`: end of the axis; 0: as the values need it.
    CountPicture(QList<CountRow> rows, Shape shape, double top = 0);
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;
    int heightFor(int width) const override;

private:
    QRectF placeOf(const QRectF &area, int row) const;
    void paintBars(QPainter &painter, const QRectF &area, const ChartStyle &style) const;
    void paintColumns(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const;

    QList<CountRow> m_rows;
    Shape m_shape;
    double m_top;
};

/// Several pictures with their titles on one sheet, two beside each other: for files.
class SheafPicture final : public ChartPicture
{
public:
    using Parts = QList<std::pair<QString, Picture>>;
    explicit SheafPicture(Parts parts) : m_parts(std::move(parts)) {}
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;

private:
    QRectF placeOf(const QRectF &area, int part) const;

    Parts m_parts;
};

} // namespace mado
