// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/call_hours.h"
#include "ui/shared/spoken_chart.h"
#include "ui/shared/theme.h"

namespace mado {

/// 時間ごとの件数: calls made and still to be made in each hour, with where one stands now.
class HoursChart final : public SpokenChart
{
    Q_OBJECT

public:
    explicit HoursChart(const Theme &theme, QWidget *parent = nullptr);

    /// `known`: whether the calls made were told; else only what is ahead can be shown, and is said to be so.
    void setHours(const QList<CallHour> &hours, const QDateTime &now, bool known);
    void retranslate();

    int partCount() const override { return int(m_hours.size()); }
    QString partInWords(int part) const override;
    QRect partPlace(int part) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int barHeight(int calls) const;
    void paintHead(QPainter &painter) const;
    void paintHour(QPainter &painter, int part) const;
    void paintNow(QPainter &painter) const;

    const Theme &m_theme;
    QList<CallHour> m_hours;
    QDateTime m_now;
    bool m_known = false;
};

} // namespace mado
