// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/split_chart.h"

#include <QBarCategoryAxis>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QValueAxis>

namespace mado {

namespace {
constexpr qreal nowhere = -1;      ///< Percent.
constexpr qsizetype mostLevel = 6; ///< More names than these would run into each other.
} // namespace

SplitChart::SplitChart(QWidget *parent)
    : QChartView(new QChart, parent),
      m_boxes(new QBoxPlotSeries),
      m_groups(new QBarCategoryAxis),
      m_rates(new QValueAxis)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumSize(160, 120);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addSeries(m_boxes);
    chart()->addAxis(m_groups, Qt::AlignBottom);
    chart()->addAxis(m_rates, Qt::AlignLeft);
    m_boxes->attachAxis(m_groups);
    m_boxes->attachAxis(m_rates);
    m_boxes->setBoxWidth(0.35);
}

void SplitChart::setRows(const QList<SplitRow> &rows, const TrendsWords &words)
{
    double most = 0;
    for (const SplitRow &row : rows)
        most = std::max(most, row.figure.high.value_or(row.figure.rate.value_or(0)));
    const AxisEnd axis = axisFor(most);
    m_boxes->clear();
    QStringList names;
    QStringList spoken;
    for (const SplitRow &row : rows) {
        const Figure &figure = row.figure;
        auto *box = new QBoxSet;
        // A set without values would be drawn at 0, as if nobody had it; below the axis it is not drawn at all.
        if (!figure.rate)
            *box << nowhere << nowhere << nowhere << nowhere << nowhere;
        else
            *box << 100 * figure.low.value_or(*figure.rate) << 100 * *figure.rate << 100 * *figure.rate
                 << 100 * *figure.rate << 100 * figure.high.value_or(*figure.rate);
        const QString name = row.category.name.in(words.language());
        m_boxes->append(box);
        names << (figure.rate
                      ? name
                      : name + (figure.state == FigureState::Suppressed ? QStringLiteral(" X") : QStringLiteral(" —")));
        spoken << name + u' ' + words.facts(figure, decimalsFor(most)).join(QStringLiteral(", "));
    }
    m_groups->clear();
    m_groups->append(names);
    m_groups->setLabelsAngle(names.size() > mostLevel ? -60 : 0);
    m_rates->setRange(0, axis.end * 100);
    m_rates->setTickCount(int(std::lround(axis.end / axis.step)) + 1);
    m_rates->setLabelFormat(axis.step * 100 < 1 ? QStringLiteral("%.2g%%") : QStringLiteral("%.0f%%"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void SplitChart::setStyle(const ChartStyle &style)
{
    chart()->setBackgroundBrush(style.surface);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(style.surface);
    m_boxes->setPen(QPen(style.series.value(0), 2));
    m_boxes->setBrush(style.classes.value(2));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_groups), static_cast<QAbstractAxis *>(m_rates)}) {
        axis->setLabelsFont(style.micro);
        axis->setLabelsColor(style.muted);
        axis->setLinePen(QPen(style.axis, 1));
        axis->setGridLinePen(QPen(style.grid, 1));
    }
    m_groups->setGridLineVisible(false);
    m_groups->setTruncateLabels(false);
}

void SplitChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && !(event->modifiers() & ~Qt::KeypadModifier))
        Q_EMIT tableRequested();
    else
        event->ignore(); // nothing scrolls here: the page has a use for the rest
}

} // namespace mado
