// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/waits_chart.h"

#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <algorithm>
#include <cmath>

namespace mado {

namespace {

constexpr int hours = 6;
constexpr int leftAxis = 46;
constexpr int labelGap = 10;
constexpr int leastLabel = 92;
constexpr int topAir = 8;
constexpr int hourLabels = 20;
constexpr int barsHeight = 26;
constexpr int barsGap = 6;
constexpr double line = 1.8;

} // namespace

struct WaitsChart::Scale
{
    QRectF plot;
    QDateTime from;
    double most; ///< Minutes at the top.
    int step;

    double x(const QDateTime &at) const
    {
        return plot.left() + plot.width() * double(from.secsTo(at)) / (hours * 3600.0);
    }
    double y(double minutes) const { return plot.bottom() - plot.height() * minutes / most; }
};

WaitsChart::WaitsChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WaitsChart::setSamples(const QList<WaitSample> &samples, const QDateTime &now, Language language)
{
    const bool resized = m_samples.isEmpty() != samples.isEmpty();
    m_samples = samples;
    if (resized)
        updateGeometry();
    m_now = now;
    m_language = language;
    describe();
    update();
}

void WaitsChart::describe()
{
    if (m_samples.isEmpty()) {
        setAccessibleName(tr("Waits: nothing measured yet"));
        return;
    }
    const WaitSample &last = m_samples.constLast();
    const auto words = [this](const std::optional<int> &minutes) {
        return minutes ? wording::minutes(*minutes, m_language) : tr("nobody");
    };
    setAccessibleName(
        tr("Waits at %1: longest %2, median %3").arg(wording::clock(last.at), words(last.longest), words(last.median)));
}

QSize WaitsChart::sizeHint() const { return {500, m_samples.isEmpty() ? 36 : 180}; }
QSize WaitsChart::minimumSizeHint() const { return {240, m_samples.isEmpty() ? 36 : 120}; }

// What the newest values are called beside the plot.
QString WaitsChart::label(const QString &word, const std::optional<int> &minutes) const
{
    return minutes ? word + u' ' + wording::minutes(*minutes, m_language) : QString();
}

int WaitsChart::labelWidth() const
{
    const WaitSample &last = m_samples.constLast();
    const QFont font = m_theme.font(TextStyle::Meta, true);
    const int words = std::max(paint::textWidth(font, label(tr("Longest"), last.longest)),
                               paint::textWidth(font, label(tr("Median"), last.median)));
    return std::max(leastLabel, labelGap + words + 2);
}

WaitsChart::Scale WaitsChart::scale() const
{
    int most = 20;
    for (const WaitSample &sample : m_samples)
        most = std::max(most, sample.longest.value_or(0));
    const int step = most <= 40 ? 20 : most <= 120 ? 60 : 60 * int(std::ceil(most / 180.0));
    const int below = hourLabels + barsGap + barsHeight;
    return {{double(leftAxis), double(topAir), double(width() - leftAxis - labelWidth()),
             double(std::max(20, height() - topAir - below))},
            m_now.addSecs(-hours * 3600),
            double(step) * std::ceil(double(most) / step),
            step};
}

void WaitsChart::paintGrid(QPainter &painter, const Scale &now) const
{
    const QFont font = m_theme.font(TextStyle::Micro);
    const QColor ink = m_theme.color(ColorRole::TextSecondary);
    for (int minutes = 0; minutes <= int(now.most); minutes += now.step) {
        const int y = qRound(now.y(minutes));
        painter.fillRect(QRectF(now.plot.left(), y, now.plot.width(), paint::hairline(painter)),
                         m_theme.chart(minutes == 0 ? "axis" : "grid"));
        const bool top = minutes + now.step > int(now.most);
        const QString label = top ? wording::minutes(minutes, m_language) : QString::number(minutes);
        paint::text(painter, {0, y - 8, leftAxis - 7, 16}, label, font, ink, Qt::AlignRight);
    }
    for (int hour = 0; hour <= hours; ++hour) {
        const QDateTime at = now.from.addSecs(hour * 3600);
        paint::text(painter, {qRound(now.x(at)) - 24, qRound(now.plot.bottom()) + 3, 48, 16}, wording::clock(at), font,
                    ink, Qt::AlignHCenter);
    }
}

void WaitsChart::paintLine(QPainter &painter, const Scale &now, std::optional<int> WaitSample::*of, const QString &word,
                           bool longest, double &labelAt) const
{
    const QColor color = m_theme.color(longest ? ColorRole::Warning : ColorRole::Accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, line));
    for (int i = 1; i < m_samples.size(); ++i) {
        const WaitSample &a = m_samples.at(i - 1);
        const WaitSample &b = m_samples.at(i);
        if (a.*of && b.*of && a.at.secsTo(b.at) <= 15 * 60)
            painter.drawLine(QPointF(now.x(a.at), now.y(*(a.*of))), QPointF(now.x(b.at), now.y(*(b.*of))));
    }
    const WaitSample &last = m_samples.constLast();
    if (!(last.*of))
        return;
    const QPointF end(now.x(last.at), now.y(*(last.*of)));
    painter.setBrush(color);
    if (longest)
        painter.drawRect(QRectF(end.x() - 2.5, end.y() - 2.5, 5, 5));
    else
        painter.drawEllipse(end, 2.5, 2.5);
    const double y = std::abs(end.y() - labelAt) < 19 ? labelAt + 19 : end.y();
    labelAt = y;
    paint::text(painter, {qRound(now.plot.right()) + labelGap, qRound(y) - 9, labelWidth() - labelGap, 18},
                label(word, last.*of), m_theme.font(TextStyle::Meta, true), color);
}

void WaitsChart::paintArrivals(QPainter &painter, const Scale &now) const
{
    int most = 1;
    for (const WaitSample &sample : m_samples)
        most = std::max(most, sample.opened);
    const double bottom = height() - 1;
    const double width = std::max(3.0, now.plot.width() / (hours * 4) * 0.6);
    const QColor color = m_theme.color(ColorRole::AccentBorder);
    std::optional<int> last;
    for (const WaitSample &sample : m_samples) {
        if (sample.opened == stillCounting)
            continue;
        last = sample.opened;
        const double high = (barsHeight - 2) * double(sample.opened) / most;
        painter.fillRect(QRectF(now.x(sample.at) - width / 2, bottom - high, width, high), color);
    }
    const QFont font = m_theme.font(TextStyle::Micro);
    const QColor ink = m_theme.color(ColorRole::TextSecondary);
    const int middle = int(bottom) - barsHeight / 2 - 8;
    paint::text(painter, {0, middle, leftAxis - 7, 16}, tr("Came"), font, ink, Qt::AlignRight);
    const QString amount = last ? tr("%1 / 15 min").arg(*last) : tr("Being counted");
    paint::text(painter, {qRound(now.plot.right()) + labelGap, middle, labelWidth() - labelGap, 16}, amount, font, ink);
}

void WaitsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_samples.isEmpty()) {
        paint::text(painter, rect(), tr("Measured every 15 minutes from now on"), m_theme.font(TextStyle::Small),
                    m_theme.color(ColorRole::TextMuted), Qt::AlignHCenter);
        return;
    }
    const Scale now = scale();
    paintGrid(painter, now);
    double labelAt = -100;
    paintLine(painter, now, &WaitSample::longest, tr("Longest"), true, labelAt);
    paintLine(painter, now, &WaitSample::median, tr("Median"), false, labelAt);
    paintArrivals(painter, now);
}

} // namespace mado
