// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/board.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// 待ち時間: the longest and the median wait each quarter of an hour, with how many came under the axis. A moment at
/// which nobody waited is a gap, not a zero.
class WaitsChart final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int stillCounting = -1; ///< As `opened` of a sample whose quarter of an hour runs.

    explicit WaitsChart(const Theme &theme, QWidget *parent = nullptr);
    void setSamples(const QList<WaitSample> &samples, const QDateTime &now, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale;
    Scale scale() const;
    QString label(const QString &word, const std::optional<int> &minutes) const;
    int labelWidth() const;
    void describe();
    void paintGrid(QPainter &painter, const Scale &now) const;
    void paintLine(QPainter &painter, const Scale &now, std::optional<int> WaitSample::*of, const QString &word,
                   bool longest, double &labelAt) const;
    void paintArrivals(QPainter &painter, const Scale &now) const;

    const Theme &m_theme;
    QList<WaitSample> m_samples;
    QDateTime m_now;
    Language m_language = Language::Japanese;
};

} // namespace mado
