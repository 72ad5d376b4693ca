// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/hours_chart.h"

#include "contract/tokyo.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <algorithm>

namespace mado {

namespace {

constexpr int wholeHeight = 108;
constexpr int side = 16;
constexpr int headHeight = 20;
constexpr int numberHeight = 16;
constexpr int axisHeight = 18;
constexpr int widestBar = 40;
constexpr int swatch = 12;

// Hollow: told from the calls made without their colours, in the dark and on paper.
paint::Box lookOfAhead(const Theme &theme)
{
    return {theme.color(ColorRole::AccentTint), theme.color(ColorRole::Accent), 0};
}

} // namespace

HoursChart::HoursChart(const Theme &theme, QWidget *parent) : SpokenChart(parent), m_theme(theme)
{
    setFixedHeight(wholeHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void HoursChart::setHours(const QList<CallHour> &hours, const QDateTime &now, Made made)
{
    const bool other = hours != m_hours || made != m_made;
    m_hours = hours;
    m_now = now;
    m_made = made;
    if (other)
        Q_EMIT partsChanged();
    update();
}

void HoursChart::retranslate()
{
    setAccessibleName(tr("Calls each hour"));
    update();
}

QString HoursChart::partInWords(int part) const
{
    if (part < 0 || part >= m_hours.size())
        return {};
    const CallHour &hour = m_hours.at(part);
    const QString at = wording::clock(hour.from);
    return isKnown() ? tr("%1: %2 made, %3 to come").arg(at).arg(hour.made).arg(hour.ahead)
                     : tr("%1: %2 to come").arg(at).arg(hour.ahead);
}

QRect HoursChart::partPlace(int part) const
{
    const int wide = (width() - 2 * side) / std::max(1, int(m_hours.size()));
    return {side + part * wide, headHeight, wide, height() - headHeight};
}

int HoursChart::barHeight(int calls) const
{
    int most = 1;
    for (const CallHour &hour : m_hours)
        most = std::max(most, hour.made + hour.ahead);
    return (height() - headHeight - numberHeight - axisHeight) * calls / most;
}

void HoursChart::paintHead(QPainter &painter) const
{
    const QFont font = m_theme.font(TextStyle::Meta);
    const QFont bold = m_theme.font(TextStyle::Meta, true);
    int x = side;
    const auto word = [&](const QString &text, const QFont &in, ColorRole ink) {
        const int wide = paint::textWidth(in, text);
        paint::text(painter, {x, 0, wide + 2, headHeight}, text, in, m_theme.color(ink));
        x += wide;
    };
    const auto square = [&](const paint::Box &look) {
        x += 14;
        paint::box(painter, QRect(x, (headHeight - swatch) / 2, swatch, swatch), look);
        x += swatch + 5;
    };
    word(tr("Calls each hour"), bold, ColorRole::TextPrimary);
    if (isKnown()) {
        square({m_theme.color(ColorRole::AccentFill), {}, 2});
        word(tr("Made"), font, ColorRole::TextSecondary);
    }
    square(lookOfAhead(m_theme));
    word(tr("To come"), font, ColorRole::TextSecondary);
    if (m_made == Made::Unavailable) {
        x += 14;
        word(tr("Calls made are not known now"), font, ColorRole::TextMuted);
    }
}

void HoursChart::paintHour(QPainter &painter, int part) const
{
    const CallHour &hour = m_hours.at(part);
    const QRect place = partPlace(part);
    const int axis = place.bottom() - axisHeight;
    const int wide = std::min(widestBar, place.width() - 6);
    const int left = place.center().x() - wide / 2;
    painter.fillRect(QRectF(place.left() + 3, axis, place.width() - 6, paint::hairline(painter)),
                     m_theme.chart("axis"));
    const int made = barHeight(isKnown() ? hour.made : 0);
    const int ahead = barHeight(hour.ahead);
    painter.fillRect(left, axis - made, wide, made, m_theme.color(ColorRole::AccentFill));
    if (ahead > 0)
        paint::box(painter, QRect(left, axis - made - ahead, wide, ahead), lookOfAhead(m_theme));
    const QFont font = m_theme.font(TextStyle::Micro);
    const QColor ink = m_theme.color(ColorRole::TextSecondary);
    const int all = (isKnown() ? hour.made : 0) + hour.ahead;
    if (all > 0)
        paint::text(painter, {place.left(), axis - made - ahead - numberHeight, place.width(), numberHeight},
                    QString::number(all), font, ink, Qt::AlignHCenter);
    paint::text(painter, {place.left(), axis + 2, place.width(), axisHeight - 2},
                tr("%1:00").arg(inTokyo(hour.from).time().hour()), font, ink, Qt::AlignHCenter);
}

void HoursChart::paintNow(QPainter &painter) const
{
    const double share = double(m_hours.first().from.secsTo(m_now)) / (3600.0 * double(m_hours.size()));
    const QRect all = partPlace(0).united(partPlace(int(m_hours.size()) - 1));
    const double x = all.left() + all.width() * share;
    painter.fillRect(QRectF(x - 0.75, headHeight, 1.5, height() - headHeight - axisHeight),
                     m_theme.color(ColorRole::Danger));
    paint::text(painter, {qRound(x) + 6, headHeight - 2, 90, numberHeight}, tr("Now %1").arg(wording::clock(m_now)),
                m_theme.font(TextStyle::Micro, true), m_theme.color(ColorRole::Danger));
}

void HoursChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paintHead(painter);
    if (m_hours.isEmpty())
        return;
    for (int part = 0; part < partCount(); ++part)
        paintHour(painter, part);
    paintNow(painter);
}

} // namespace mado
