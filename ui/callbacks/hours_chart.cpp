// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/hours_chart.h"

#include "contract/tokyo.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <algorithm>

namespace mado {

namespace {

constexpr int wholeHeight = 108;
constexpr int markHeight = 14; ///< More, where two marks need their words above the bars.
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
    fitHeight();
    if (other)
        Q_EMIT partsChanged();
    update();
}

void HoursChart::setShiftEnd(const std::optional<QDateTime> &until)
{
    if (m_shiftEnd == until)
        return;
    m_shiftEnd = until;
    fitHeight();
    Q_EMIT partsChanged();
    update();
}

bool HoursChart::marksShiftEnd() const
{
    return m_shiftEnd && !m_hours.isEmpty() && *m_shiftEnd > m_now &&
           *m_shiftEnd < m_hours.first().from.addSecs(3600 * m_hours.size());
}

void HoursChart::fitHeight() { setFixedHeight(wholeHeight + (marksShiftEnd() ? markHeight : 0)); }

int HoursChart::barsTop() const { return headHeight + (marksShiftEnd() ? markHeight : 0); }

double HoursChart::placeOf(const QDateTime &at) const
{
    const QRect all = partPlace(0).united(partPlace(int(m_hours.size()) - 1));
    return all.left() + all.width() * double(m_hours.first().from.secsTo(at)) / (3600.0 * double(m_hours.size()));
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
    const QString words = isKnown() ? tr("%1: %2 made, %3 to come").arg(at).arg(hour.made).arg(hour.ahead)
                                    : tr("%1: %2 to come").arg(at).arg(hour.ahead);
    const bool shiftEnds = marksShiftEnd() && hour.from <= *m_shiftEnd && *m_shiftEnd < hour.from.addSecs(3600);
    return shiftEnds ? words + QStringLiteral("  ") + tr("Your shift ends %1").arg(wording::clock(*m_shiftEnd)) : words;
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
    return (height() - barsTop() - numberHeight - axisHeight) * calls / most;
}

int HoursChart::callsIn(const CallHour &hour) const { return (isKnown() ? hour.made : 0) + hour.ahead; }

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
    const int all = callsIn(hour);
    if (all > 0)
        paint::text(painter, {place.left(), axis - made - ahead - numberHeight, place.width(), numberHeight},
                    QString::number(all), font, ink, Qt::AlignHCenter);
    paint::text(painter, {place.left(), axis + 2, place.width(), axisHeight - 2},
                tr("%1:00").arg(inTokyo(hour.from).time().hour()), font, ink, Qt::AlignHCenter);
}

int HoursChart::paintNow(QPainter &painter) const
{
    const double x = placeOf(m_now);
    painter.fillRect(QRectF(x - 0.75, headHeight, 1.5, height() - headHeight - axisHeight),
                     m_theme.color(ColorRole::Danger));
    // The number of this hour's calls may stand where the word would begin.
    const qint64 hour = m_hours.first().from.secsTo(m_now) / 3600;
    const int part = int(std::clamp<qint64>(hour, 0, m_hours.size() - 1));
    const int calls = callsIn(m_hours.at(part));
    const int number = paint::textWidth(m_theme.font(TextStyle::Micro), QString::number(calls));
    const int past = calls > 0 && !marksShiftEnd() ? partPlace(part).center().x() + number / 2 : 0;
    const int left = std::max(qRound(x), past) + 6;
    const QString words = tr("Now %1").arg(wording::clock(m_now));
    const QFont font = m_theme.font(TextStyle::Micro, true);
    paint::text(painter, {left, headHeight - 2, 90, numberHeight}, words, font, m_theme.color(ColorRole::Danger));
    return left + paint::textWidth(font, words);
}

void HoursChart::paintShiftEnd(QPainter &painter, int after) const
{
    const double x = placeOf(*m_shiftEnd);
    painter.setPen(QPen(m_theme.color(ColorRole::TextSecondary), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, headHeight), QPointF(x, height() - axisHeight));
    const QFont font = m_theme.font(TextStyle::Micro);
    const QString words = tr("Your shift ends %1").arg(wording::clock(*m_shiftEnd));
    const int wide = paint::textWidth(font, words) + 2;
    int left = std::max(qRound(x) + 6, after + 10);
    if (left + wide > width() - side)
        left = std::max(after + 10, qRound(x) - 6 - wide);
    paint::text(painter, {left, headHeight - 2, wide, numberHeight}, words, font,
                m_theme.color(ColorRole::TextSecondary));
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
    const int after = paintNow(painter);
    if (marksShiftEnd())
        paintShiftEnd(painter, after);
}

} // namespace mado
