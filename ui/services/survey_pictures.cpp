// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/survey_pictures.h"

#include "ui/shared/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <numeric>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int chartHeight = 190;
constexpr int axisWidth = 64;
constexpr int nameWidth = 150;
constexpr int footHeight = 24;
constexpr int gridLines = 4;
constexpr int rowHeight = 32;
constexpr int numberWidth = 36;
constexpr int countWidth = 92;
constexpr int stopWidth = 210;
constexpr int barHeight = 8;
constexpr int columnsHeight = 96;
constexpr int firstHourShown = 5;
constexpr int hoursShown = 18;

QString grouped(qint64 number) { return QLocale(QLocale::English).toString(number); }

QList<int> piled(const QList<int> &byHour)
{
    QList<int> sums(byHour.size());
    std::partial_sum(byHour.begin(), byHour.end(), sums.begin());
    return sums;
}

/// The next 1, 2 or 5 with zeros that the value fits under.
int roundedUp(int value)
{
    for (qint64 unit = 1;; unit *= 10) {
        for (const qint64 step : {unit, 2 * unit, 5 * unit}) {
            if (step >= value)
                return int(step);
        }
    }
}

double stopped(const SurveyQuestionCount &question)
{
    return question.asked > 0 ? std::max(0.0, 1.0 - double(question.answered) / question.asked) : 0.0;
}

QString percent(double part) { return QString::number(100 * part, 'f', 1) + u" %"_s; }

} // namespace

PileChart::PileChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(chartHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PileChart::show(const Line &line, const QList<Line> &earlier)
{
    m_line = line;
    m_earlier = earlier;
    m_most = 1;
    m_hours = 1;
    QStringList told;
    for (const Line &one : QList<Line>{line} + earlier) {
        const QList<int> sums = piled(one.byHour);
        m_most = std::max(m_most, sums.isEmpty() ? 0 : sums.last());
        m_hours = std::max(m_hours, int(sums.size()));
        told << one.name + u' ' + grouped(sums.isEmpty() ? 0 : sums.last());
    }
    m_most = roundedUp(m_most);
    setAccessibleDescription(told.join(u'\n'));
    update();
}

void PileChart::paintAxes(QPainter &painter, const QRect &area) const
{
    const QFont font = m_theme.font(TextStyle::Meta);
    const QColor color = m_theme.color(ColorRole::TextSecondary);
    for (int i = 0; i <= gridLines; ++i) {
        const int y = area.bottom() - area.height() * i / gridLines;
        painter.fillRect(QRect(area.left(), y, area.width(), 1), m_theme.color(ColorRole::BorderSubtle));
        if (m_most % gridLines == 0 || i == 0 || i == gridLines)
            paint::text(painter, {0, y - 10, axisWidth - 8, 20}, grouped(qint64(m_most) * i / gridLines), font, color,
                        Qt::AlignRight);
    }
    const int step = m_hours > 24 ? 12 : m_hours > 12 ? 6 : 2;
    for (int hour = 0; hour <= m_hours; hour += step) {
        const int x = area.left() + area.width() * hour / m_hours;
        paint::text(painter, {x - 40, area.bottom() + 2, 80, footHeight}, tr("%1 h").arg(hour), font, color,
                    Qt::AlignHCenter);
    }
}

void PileChart::paintLine(QPainter &painter, const QRect &area, const Line &line, bool earlier) const
{
    const QList<int> sums = piled(line.byHour);
    if (sums.isEmpty())
        return;
    QPainterPath path(QPointF(area.left(), area.bottom()));
    for (qsizetype i = 0; i < sums.size(); ++i)
        path.lineTo(area.left() + double(area.width()) * double(i + 1) / m_hours,
                    area.bottom() - double(area.height()) * sums[i] / m_most);
    QPen pen(m_theme.color(earlier ? ColorRole::TextSecondary : ColorRole::Accent), earlier ? 1.2 : 2.4);
    if (earlier)
        pen.setStyle(Qt::DashLine);
    painter.strokePath(path, pen);
    const QPointF end = path.currentPosition();
    if (!earlier) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorRole::Accent));
        painter.drawEllipse(end, 4, 4);
    }
    paint::text(painter, QRect(int(end.x()) + 8, int(end.y()) - 10, nameWidth - 8, 20),
                line.name + u' ' + grouped(sums.last()), m_theme.font(TextStyle::Meta, !earlier),
                m_theme.color(earlier ? ColorRole::TextSecondary : ColorRole::Accent));
}

void PileChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(axisWidth, 12, -nameWidth, -footHeight);
    paintAxes(painter, area);
    for (const Line &line : m_earlier)
        paintLine(painter, area, line, true);
    paintLine(painter, area, m_line, false);
}

QuestionSteps::QuestionSteps(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QuestionSteps::show(const QList<SurveyQuestionCount> &questions, Language language)
{
    m_questions = questions;
    m_language = language;
    tell();
    updateGeometry();
    update();
}

void QuestionSteps::tell()
{
    QStringList told;
    for (const SurveyQuestionCount &question : std::as_const(m_questions))
        told << tr("%1: %2 answered, %3 stopped here")
                    .arg(question.label.in(m_language), grouped(question.answered), percent(stopped(question)));
    setAccessibleDescription(told.join(u'\n'));
}

QSize QuestionSteps::sizeHint() const { return {480, rowHeight * (int(m_questions.size()) + 1)}; }

void QuestionSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        update();
    }
    QWidget::changeEvent(event);
}

void QuestionSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(TextStyle::Small);
    const QFont bold = m_theme.font(TextStyle::Small, true);
    const QColor grey = m_theme.color(ColorRole::TextSecondary);
    const QColor ink = m_theme.color(ColorRole::TextPrimary);
    const int stops = width() - stopWidth;
    const int counts = stops - countWidth - 16;
    QRect row(0, 0, width(), rowHeight);
    painter.fillRect(row, m_theme.color(ColorRole::SurfaceSunken));
    paint::text(painter, {8, 0, counts - 8, rowHeight}, tr("Question"), bold, grey);
    paint::text(painter, {counts, 0, countWidth, rowHeight}, tr("Answered"), bold, grey, Qt::AlignRight);
    paint::text(painter, {stops, 0, stopWidth, rowHeight}, tr("Stopped here"), bold, grey);
    double widest = 0.02;
    for (const SurveyQuestionCount &question : std::as_const(m_questions))
        widest = std::max(widest, stopped(question));
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        row.translate(0, rowHeight);
        const SurveyQuestionCount &question = m_questions[i];
        paint::edge(painter, row, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        paint::text(painter, {8, row.top(), numberWidth, rowHeight}, QString::number(i + 1), font, grey);
        paint::text(painter, {8 + numberWidth, row.top(), counts - numberWidth - 16, rowHeight},
                    question.label.in(m_language), font, ink);
        paint::text(painter, {counts, row.top(), countWidth, rowHeight}, grouped(question.answered), font, ink,
                    Qt::AlignRight);
        const int bar = std::max(3, int((stopWidth - 80) * stopped(question) / widest));
        paint::box(painter, QRect(stops, row.center().y() - barHeight / 2, bar, barHeight),
                   {m_theme.color(ColorRole::AccentBorder), {}, 2});
        paint::text(painter, {stops + bar + 8, row.top(), 64, rowHeight}, percent(stopped(question)), font, ink);
    }
}

HourColumns::HourColumns(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(columnsHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HourColumns::show(const QList<int> &byHour)
{
    m_byHour = byHour;
    QStringList told;
    for (qsizetype hour = 0; hour < byHour.size(); ++hour) {
        if (byHour[hour] > 0)
            told << tr("%1:00: %2").arg(hour).arg(grouped(byHour[hour]));
    }
    setAccessibleDescription(told.join(u'\n'));
    update();
}

void HourColumns::paintEvent(QPaintEvent *)
{
    if (m_byHour.size() != 24)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int most = std::max(1, *std::max_element(m_byHour.begin(), m_byHour.end()));
    const int step = width() / hoursShown;
    const QFont font = m_theme.font(TextStyle::Meta);
    const int base = height() - footHeight;
    for (int i = 0; i < hoursShown; ++i) {
        const int hour = firstHourShown + i;
        const int tall = (base - 20) * m_byHour[hour] / most;
        const QRect column(i * step + 4, base - tall, step - 8, tall);
        if (tall > 0) {
            paint::box(painter, column, {m_theme.color(ColorRole::AccentBorder), {}, 2});
            paint::text(painter, {i * step - 8, column.top() - 18, step + 16, 18}, grouped(m_byHour[hour]), font,
                        m_theme.color(ColorRole::TextPrimary), Qt::AlignHCenter);
        }
        paint::text(painter, {i * step - 8, base, step + 16, footHeight}, QString::number(hour), font,
                    m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
    }
    painter.fillRect(QRect(0, base, step * hoursShown, 1), m_theme.color(ColorRole::BorderStrong));
}

} // namespace mado
