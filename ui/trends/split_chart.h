// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_style.h"
#include "ui/trends/trends_words.h"

#include <QChartView>

class QBarCategoryAxis;
class QBoxPlotSeries;
class QValueAxis;

namespace mado {

/// Age groups or occupations of one region, each with its rate and interval. What is withheld has an X for its name
/// and no box.
class SplitChart final : public QChartView
{
    Q_OBJECT

public:
    explicit SplitChart(QWidget *parent = nullptr);
    void setRows(const QList<SplitRow> &rows, const TrendsWords &words);
    void setStyle(const ChartStyle &style);

Q_SIGNALS:
    void tableRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxPlotSeries *m_boxes; ///< Whiskers: the interval; line: the rate.
    QBarCategoryAxis *m_groups;
    QValueAxis *m_rates;
};

} // namespace mado
