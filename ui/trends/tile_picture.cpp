// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/tile_picture.h"

#include "ui/trends/tile_grid.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TileWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::TilePicture)
public:
    static QString withheld() { return tr("X withheld"); }
    static QString absent() { return tr("No answers"); }
    static QString rank(int rank) { return tr("No. %1 from the top").arg(rank); }
    static QString change(const QString &change, const QString &judged)
    {
        return tr("Change %1 points, %2").arg(change, judged);
    }
};

constexpr qreal wideGap = 4;
constexpr qreal narrowGap = 2; ///< Of tiles so small that three characters need it.
constexpr qreal smallTile = 44;
constexpr qreal largest = 64;

QRectF placeOf(const Tile &tile, const QRectF &area)
{
    const qreal side = std::min({area.width() / tileColumns, area.height() / tileRows, largest});
    const qreal gap = side < smallTile ? narrowGap : wideGap;
    const qreal left = area.right() - side * tileColumns;
    return QRectF(left + tile.column * side, area.top() + tile.row * side, side - gap, side - gap);
}

} // namespace

const RegionRow *TilePicture::rowOf(QLatin1String code) const
{
    const auto found = std::find_if(m_rows.rows.begin(), m_rows.rows.end(),
                                    [&](const RegionRow &row) { return row.region.code == code; });
    return found == m_rows.rows.end() ? nullptr : &*found;
}

void TilePicture::paintTile(QPainter &painter, const QRectF &place, const ChartStyle &style, const RegionRow &row,
                            const QString &name) const
{
    const Figure &figure = row.figure;
    QColor ink = style.muted;
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(Qt::NoBrush);
    if (figure.rate) {
        const int shade = m_classes.classOf(*figure.rate);
        painter.setBrush(style.classes.value(shade));
        ink = style.classInks.value(shade);
    }
    if (figure.state == FigureState::Suppressed) {
        chart::hatched(painter, place, style, {});
        painter.setPen(QPen(style.hatchLine, 1));
        ink = style.text;
    }
    painter.drawRoundedRect(place, 5, 5);
    painter.setBrush(Qt::NoBrush);
    const bool focus = row.region.code == m_focus;
    const QFont &font = place.width() < smallTile ? style.micro : style.small;
    const bool number = figure.state != FigureState::Missing;
    const qreal half = place.height() / 2;
    const QRectF upper = number ? QRectF(place.left(), place.center().y() - 16, place.width(), 16) : place;
    if (figure.state == FigureState::Suppressed) {
        const qreal wide = std::min(place.width() - 4, chart::widthOf(name, font) + 4);
        painter.fillRect(QRectF(place.center().x() - wide / 2, upper.top() + 1, wide, 29), style.hatchGround);
    }
    chart::words(painter, upper, name, focus && place.width() >= smallTile ? style.smallBold : font, ink,
                 Qt::AlignHCenter);
    if (number)
        chart::words(painter, {place.left(), place.center().y(), place.width(), std::min<qreal>(16, half)},
                     figure.rate                               ? TrendsWords::percent(*figure.rate, m_rows.decimals)
                     : figure.state == FigureState::Suppressed ? u"X"_s
                                                               : u"—"_s,
                     place.width() < smallTile ? style.micro : style.meta, ink, Qt::AlignHCenter);
    if (!focus)
        return;
    painter.setPen(QPen(style.text, 2));
    painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 6, 6);
}

void TilePicture::paintLegend(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    const qreal wide = std::clamp(area.width() / 14, 30.0, 44.0);
    for (int shade = 0; shade < 5 && !m_classes.bounds.isEmpty(); ++shade) {
        const QRectF box(area.left() + shade * wide, area.top() + 2, wide, 11);
        painter.setPen(QPen(style.border, 1));
        painter.setBrush(style.classes.value(shade));
        painter.drawRect(box);
        painter.setBrush(Qt::NoBrush);
        if (shade > 0)
            chart::words(painter, {box.left() - wide / 2, box.bottom() + 2, wide, 15},
                         TrendsWords::percent(m_classes.bounds.at(shade - 1), m_rows.decimals), style.micro,
                         style.muted, Qt::AlignHCenter);
    }
    const QRectF withheld(area.left(), area.top() + 38, 16, 14);
    chart::hatched(painter, withheld, style, {});
    chart::words(painter, {withheld.right() + 6, withheld.top() - 1, 110, 16}, TileWords::withheld(), style.meta,
                 style.secondary);
    const QRectF absent(area.left(), area.top() + 58, 16, 14);
    painter.setPen(QPen(style.border, 1));
    painter.drawRoundedRect(absent, 3, 3);
    chart::words(painter, {absent.right() + 6, absent.top() - 1, 110, 16}, TileWords::absent(), style.meta,
                 style.secondary);
}

void TilePicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int) const
{
    paintLegend(painter, area, style);
    for (const Tile &tile : tiles()) {
        const RegionRow *row = rowOf(tile.code);
        if (!row)
            continue;
        const bool letters = style.language == Language::English;
        paintTile(painter, placeOf(tile, area), style, *row,
                  letters ? QString(tile.letters) : m_words.region(row->region));
    }
}

QList<ChartMark> TilePicture::marks(const QRectF &area, const ChartStyle &) const
{
    QList<ChartMark> out;
    for (const Tile &tile : tiles()) {
        const RegionRow *row = rowOf(tile.code);
        if (!row)
            continue;
        QStringList facts = m_words.facts(row->figure, m_rows.decimals);
        if (row->rank > 0)
            facts.append(TileWords::rank(row->rank));
        if (row->change)
            facts.append(TileWords::change(m_words.change(row->change, m_rows.decimals), m_words.judged(*row->change)));
        out.append({placeOf(tile, area), row->region.code, row->region.name.in(m_words.language()), facts});
    }
    return out;
}

} // namespace mado
