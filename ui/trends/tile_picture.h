// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_picture.h"
#include "ui/trends/trends_words.h"

namespace mado {

/// Japan as one tile a prefecture, with name and number in it. Five classes that stay the same through all rounds.
class TilePicture final : public ChartPicture
{
public:
    TilePicture(RegionRows rows, MapClasses classes, QString focus, TrendsWords words)
        : m_rows(std::move(rows)),
          m_classes(std::move(classes)),
          m_focus(std::move(focus)),
          m_words(words)
    {
    }
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int at) const override;
    QList<ChartMark> marks(const QRectF &area, const ChartStyle &style) const override;

private:
    const RegionRow *rowOf(QLatin1String code) const;
    void paintTile(QPainter &painter, const QRectF &place, const ChartStyle &style, const RegionRow &row,
                   const QString &name) const;
    void paintLegend(QPainter &painter, const QRectF &area, const ChartStyle &style) const;

    RegionRows m_rows;
    MapClasses m_classes;
    QString m_focus;
    TrendsWords m_words;
};

} // namespace mado
