// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/temperature_chart.h"

#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <cmath>

namespace mado {

namespace {

constexpr int days = 7;
constexpr double threshold = 37.5;
constexpr int leftAxis = 30;
constexpr int rightLabel = 46;
constexpr int topAir = 10;
constexpr int bottomAxis = 28;
constexpr double dotRadius = 4;
constexpr double focusLine = 1.8;

QString degrees(double celsius) { return QString::number(celsius, 'f', 1); }

} // namespace

QList<Temperature> lastSevenDays(const QList<Entry> &responsesNewestFirst)
{
    QList<Temperature> out;
    for (const Entry &entry : responsesNewestFirst) {
        const auto *response = std::get_if<SurveyResponse>(&entry.body);
        if (!response)
            continue;
        const QDate day = wording::dateInTokyo(entry.at);
        for (const SurveyAnswer &answer : response->answers) {
            const bool temperature = answer.question == QLatin1String("temperature") && answer.number;
            const bool inSpan = out.isEmpty() || out.constLast().day.daysTo(day) > -days;
            if (temperature && inSpan && (out.isEmpty() || out.constFirst().day > day))
                out.prepend({day, *answer.number});
        }
    }
    while (!out.isEmpty() && out.constFirst().day.daysTo(out.constLast().day) >= days)
        out.removeFirst();
    return out;
}

struct TemperatureChart::Scale
{
    QRectF plot;
    double low;
    double high;
    QDate first;
    double x(const QDate &day) const { return plot.left() + plot.width() * double(first.daysTo(day)) / (days - 1); }
    double y(double celsius) const { return plot.bottom() - plot.height() * (celsius - low) / (high - low); }
};

TemperatureChart::TemperatureChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TemperatureChart::setDays(const QList<Temperature> &temperatures)
{
    if (temperatures == m_days)
        return;
    m_days = temperatures;
    describe();
    update();
}

void TemperatureChart::setLanguage(Language language)
{
    m_language = language;
    describe();
}

void TemperatureChart::describe()
{
    QStringList spoken;
    for (const Temperature &day : m_days)
        spoken << tr("%1: %2 degrees").arg(wording::shortDate(day.day, m_language), degrees(day.celsius));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize TemperatureChart::sizeHint() const { return {280, 112}; }

TemperatureChart::Scale TemperatureChart::scale() const
{
    double low = 36.5;
    double high = 39.2;
    for (const Temperature &day : m_days) {
        low = std::min(low, day.celsius - 0.3);
        high = std::max(high, day.celsius + 0.3);
    }
    const QRectF plot(leftAxis, topAir, width() - leftAxis - rightLabel, height() - topAir - bottomAxis);
    const QDate last = m_days.isEmpty() ? QDate() : m_days.constLast().day;
    return {plot, low, high, last.addDays(1 - days)};
}

void TemperatureChart::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    const Scale now = scale();
    paintGrid(painter, now);
    paintLine(painter, now);
}

void TemperatureChart::paintGrid(QPainter &painter, const Scale &now) const
{
    const QFont font = m_theme.font(TextStyle::Micro);
    const QColor ink = m_theme.color(ColorRole::TextSecondary);
    for (int degree = int(std::ceil(now.low)); degree <= int(std::floor(now.high)); ++degree) {
        const int y = qRound(now.y(degree));
        painter.fillRect(QRectF(now.plot.left(), y, now.plot.width(), paint::hairline(painter)), m_theme.chart("grid"));
        paint::text(painter, {0, y - 8, leftAxis - 7, 16}, QString::number(degree), font, ink, Qt::AlignRight);
    }
    const QColor limit = m_theme.chart("threshold");
    QPen dashes(limit, 1);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    const double y = std::round(now.y(threshold)) + 0.5;
    painter.drawLine(QPointF(now.plot.left(), y), QPointF(now.plot.right(), y));
    paint::text(painter, {int(now.plot.right()) + 8, int(y) - 8, rightLabel - 8, 16}, degrees(threshold), font, limit);
    for (int i = 0; i < days; ++i) {
        const QDate day = now.first.addDays(i);
        const bool withMonth = i == 0 || day.day() == 1;
        const QString label =
            withMonth ? QStringLiteral("%1/%2").arg(day.month()).arg(day.day()) : QString::number(day.day());
        paint::text(painter, {int(now.x(day)) - 20, height() - 18, 40, 16}, label, font, ink, Qt::AlignHCenter);
    }
}

void TemperatureChart::paintLine(QPainter &painter, const Scale &now) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_theme.color(ColorRole::Accent);
    painter.setPen(QPen(line, focusLine));
    for (int i = 1; i < m_days.size(); ++i) {
        const Temperature &a = m_days.at(i - 1);
        const Temperature &b = m_days.at(i);
        if (a.day.daysTo(b.day) == 1)
            painter.drawLine(QPointF(now.x(a.day), now.y(a.celsius)), QPointF(now.x(b.day), now.y(b.celsius)));
    }
    for (const Temperature &day : m_days) {
        const bool fever = day.celsius >= threshold;
        painter.setBrush(fever ? line : m_theme.color(ColorRole::Surface));
        const double radius = fever ? dotRadius : dotRadius - 1;
        painter.drawEllipse(QPointF(now.x(day.day), now.y(day.celsius)), radius, radius);
    }
    // The last value stands on its own line, pushed off the label of the threshold.
    const Temperature &last = m_days.constLast();
    double y = now.y(last.celsius);
    const double limit = now.y(threshold);
    if (std::abs(y - limit) < 15)
        y = y <= limit ? limit - 15 : limit + 15;
    paint::text(painter, {int(now.plot.right()) + 6, qRound(y) - 8, rightLabel - 4, 16},
                degrees(last.celsius) + QStringLiteral("℃"), m_theme.font(TextStyle::Meta, true),
                m_theme.color(ColorRole::TextPrimary));
}

} // namespace mado
