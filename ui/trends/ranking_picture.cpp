// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/ranking_picture.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal axisHeight = 20;
constexpr qreal tallest = 30;
constexpr qreal rowNeeds = 12.2;
constexpr qreal roomyRow = 24;
constexpr qreal wideFrom = 820; ///< Widths from which interval and numerator stand in columns of their own.
constexpr qreal shareWide = 62;
constexpr qreal intervalWide = 104;
constexpr qreal yesWide = 72;
constexpr qreal answersWide = 78;
constexpr qreal between = 8;

struct RankWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::RankingPicture)
public:
    static QString share() { return tr("Share"); }
    static QString answers() { return tr("Answers"); }
    static QString interval() { return tr("95% interval"); }
    static QString yes() { return tr("Yes"); }
};

void keepFirst(QList<RegionRow> &rows, int most, const QString &focus)
{
    if (most <= 0 || rows.size() <= most)
        return;
    const auto own =
        std::find_if(rows.begin(), rows.end(), [&](const RegionRow &row) { return row.region.code == focus; });
    if (own != rows.end() && own - rows.begin() >= most)
        rows[most - 1] = *own;
    rows.resize(most);
}

} // namespace

struct RankingPicture::Frame
{
    QRectF area;
    QRectF plot;
    qreal pitch;
    double from;
    double until;
    double step;
    bool wide;
    /// Columns right of the plot: 0 share, 1 interval, 2 numerator, 3 answers. Narrow ones have no 1 and 2.
    QRectF column(int which, qreal top, qreal tall) const
    {
        qreal left = plot.right() + between;
        if (which > 0)
            left += shareWide + 2;
        if (which > 1 && wide)
            left += intervalWide;
        if (which > 2 && wide)
            left += yesWide;
        const qreal widths[] = {shareWide, intervalWide, yesWide, answersWide};
        return {left, top, widths[which], tall};
    }
    qreal x(double rate) const
    {
        return plot.left() + plot.width() * (std::clamp(rate, from, until) - from) / (until - from);
    }
};

RankingPicture::RankingPicture(RegionRows rows, Shape shape, QString focus, TrendsWords words, int most)
    : m_rows(std::move(rows)),
      m_shape(shape),
      m_focus(std::move(focus)),
      m_words(words),
      m_rowNeeds(rowNeeds)
{
    std::stable_sort(m_rows.rows.begin(), m_rows.rows.end(), [](const RegionRow &a, const RegionRow &b) {
        return (a.rank ? a.rank : 10'000) < (b.rank ? b.rank : 10'000);
    });
    keepFirst(m_rows.rows, most, m_focus);
}

std::shared_ptr<RankingPicture> RankingPicture::roomy(RegionRows rows, QString focus, TrendsWords words)
{
    auto picture = std::make_shared<RankingPicture>(std::move(rows), Shape::Dots, std::move(focus), words);
    picture->m_rowNeeds = roomyRow;
    return picture;
}

int RankingPicture::heightFor(int) const { return int(axisHeight + m_rowNeeds * double(m_rows.rows.size())) + 8; }

RankingPicture::Frame RankingPicture::frame(const QRectF &area, const ChartStyle &style) const
{
    double low = 1;
    double high = 0;
    qreal names = 40;
    for (const RegionRow &row : m_rows.rows) {
        low = std::min(low, row.figure.low.value_or(1));
        high = std::max(high, row.figure.high.value_or(0));
        names = std::max(names, chart::widthOf(m_words.region(row.region), style.smallBold));
    }
    if (m_rows.reference && m_rows.reference->rate) {
        low = std::min(low, *m_rows.reference->rate);
        high = std::max(high, *m_rows.reference->rate);
    }
    AxisEnd axis = axisFor(high);
    double from = 0;
    if (m_shape == Shape::Dots && high > low) {
        axis.step = axisFor(high - low).step;
        from = std::floor(low / axis.step) * axis.step;
        axis.end = std::ceil(high / axis.step) * axis.step;
    }
    const qreal left = 30 + std::min(names, area.width() / 3) + 10;
    const bool wide = area.width() >= wideFrom;
    const qreal right = between + shareWide + 2 + answersWide + (wide ? intervalWide + yesWide : 0);
    const QRectF plot(area.left() + left, area.top() + axisHeight, area.width() - left - right,
                      area.height() - axisHeight);
    const qreal pitch = std::min(tallest, plot.height() / std::max<qreal>(1, double(m_rows.rows.size())));
    return {area, plot, pitch, from, std::max(axis.end, from + axis.step), axis.step, wide};
}

void RankingPicture::paintAxis(QPainter &painter, const Frame &frame, const ChartStyle &style) const
{
    const qreal bottom = frame.plot.top() + frame.pitch * double(m_rows.rows.size());
    qreal free = 0;
    for (int line = 0; frame.from + line * frame.step <= frame.until + 1e-9; ++line) {
        const double rate = frame.from + line * frame.step;
        const qreal x = std::round(frame.x(rate)) + 0.5;
        painter.setPen(QPen(line == 0 && frame.from <= 0 ? style.axis : style.grid, 1));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, bottom));
        if (x - 20 >= free) {
            chart::words(painter, {x - 20, frame.area.top(), 40, 16}, QString::number(rate * 100, 'g', 4), style.micro,
                         style.muted, Qt::AlignHCenter);
            free = x + 20;
        }
    }
    if (m_rows.reference && m_rows.reference->rate) {
        QPen dash(style.reference, 1.3);
        dash.setDashPattern({4, 3});
        painter.setPen(dash);
        const qreal x = frame.x(*m_rows.reference->rate);
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, bottom));
    }
    const auto head = [&](int which, const QString &text) {
        chart::words(painter, frame.column(which, frame.area.top(), 16), text, style.micro, style.muted,
                     Qt::AlignRight);
    };
    head(0, RankWords::share() + u" %"_s);
    head(3, RankWords::answers());
    if (frame.wide) {
        head(1, RankWords::interval());
        head(2, RankWords::yes());
    }
}

void RankingPicture::paintRate(QPainter &painter, const Frame &frame, const ChartStyle &style, const RegionRow &row,
                               qreal y) const
{
    const Figure &figure = row.figure;
    const bool focus = row.region.code == m_focus;
    const QColor color = focus ? style.series.value(0) : style.classes.value(m_shape == Shape::Bars ? 2 : 3);
    const qreal x = frame.x(figure.rate.value_or(0));
    if (m_shape == Shape::Bars) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const qreal tall = std::max(4.0, frame.pitch * 0.62);
        painter.drawRoundedRect(QRectF(frame.x(0), y - tall / 2, x - frame.x(0), tall), 2, 2);
        painter.setBrush(Qt::NoBrush);
    }
    if (figure.low && figure.high) {
        painter.setPen(QPen(focus && m_shape == Shape::Dots ? color : style.secondary, 1.3));
        painter.drawLine(QPointF(frame.x(*figure.low), y), QPointF(frame.x(*figure.high), y));
        const qreal end = std::min(4.0, frame.pitch / 4);
        for (const double rate : {*figure.low, *figure.high})
            painter.drawLine(QPointF(frame.x(rate), y - end), QPointF(frame.x(rate), y + end));
    }
    if (m_shape == Shape::Dots)
        chart::marker(painter, {x, y}, 0, color, focus ? 4.5 : 3.5);
}

void RankingPicture::paintRow(QPainter &painter, const Frame &frame, const ChartStyle &style, int index) const
{
    const RegionRow &row = m_rows.rows.at(index);
    const bool focus = row.region.code == m_focus;
    const qreal top = frame.plot.top() + frame.pitch * index;
    const qreal y = top + frame.pitch / 2;
    const qreal tall = frame.pitch;
    const bool small = tall < 18;
    const QFont &font = small ? (focus ? style.microBold : style.micro) : (focus ? style.smallBold : style.small);
    if (row.rank > 0)
        chart::words(painter, {frame.area.left(), top, 22, tall}, QString::number(row.rank), style.micro, style.muted,
                     Qt::AlignRight);
    chart::words(painter, {frame.area.left() + 30, top, frame.plot.left() - frame.area.left() - 36, tall},
                 m_words.region(row.region), font, style.text);
    const QRectF value = frame.column(0, top, tall);
    const QFont &number = small ? style.micro : style.meta;
    if (row.figure.state == FigureState::Suppressed)
        chart::hatched(painter,
                       QRectF(frame.plot.left(), top + 1,
                              frame.column(frame.wide ? 2 : 0, top, tall).right() - frame.plot.left(), tall - 2),
                       style,
                       tall < 18 ? m_words.value(row.figure, m_rows.decimals)
                                 : m_words.value(row.figure, m_rows.decimals) + u"　"_s + m_words.reason(row.figure));
    else {
        if (row.figure.rate)
            paintRate(painter, frame, style, row, y);
        chart::words(painter, value, m_words.value(row.figure, m_rows.decimals), font,
                     row.figure.rate ? style.text : style.muted, Qt::AlignRight);
    }
    if (frame.wide && row.figure.rate) {
        chart::words(painter, frame.column(1, top, tall), TrendsWords::interval(row.figure, m_rows.decimals), number,
                     style.secondary, Qt::AlignRight);
        chart::words(painter, frame.column(2, top, tall), TrendsWords::count(row.figure.numerator.value_or(0)), number,
                     style.text, Qt::AlignRight);
    }
    chart::words(painter, frame.column(3, top, tall),
                 row.figure.denominator ? TrendsWords::count(*row.figure.denominator) : u"—"_s, number, style.secondary,
                 Qt::AlignRight);
}

void RankingPicture::paint(QPainter &painter, const QRectF &area, const ChartStyle &style, int) const
{
    const Frame now = frame(area, style);
    for (int row = 0; row < m_rows.rows.size(); ++row) {
        if (m_rows.rows.at(row).region.code == m_focus)
            painter.fillRect(QRectF(area.left(), now.plot.top() + now.pitch * row, area.width(), now.pitch),
                             style.selected);
    }
    paintAxis(painter, now, style);
    for (int row = 0; row < m_rows.rows.size(); ++row)
        paintRow(painter, now, style, row);
}

QList<ChartMark> RankingPicture::marks(const QRectF &area, const ChartStyle &style) const
{
    const Frame now = frame(area, style);
    QList<ChartMark> out;
    for (int i = 0; i < m_rows.rows.size(); ++i) {
        const RegionRow &row = m_rows.rows.at(i);
        out.append({QRectF(area.left(), now.plot.top() + now.pitch * i, area.width(), now.pitch), row.region.code,
                    row.region.name.in(m_words.language()), m_words.facts(row.figure, m_rows.decimals)});
    }
    return out;
}

} // namespace mado
