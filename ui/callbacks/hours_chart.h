// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/call_hours.h"
#include "ui/shared/spoken_chart.h"
#include "ui/shared/theme.h"

namespace mado {

/// 時間ごとの件数: calls made and still to be made in each hour, with where one stands now and where one's shift ends.
class HoursChart final : public SpokenChart
{
    Q_OBJECT

public:
    explicit HoursChart(const Theme &theme, QWidget *parent = nullptr);

    enum class Made { Asked, Known, Unavailable };
    /// Unless the calls made are known, only what is ahead is shown; that they cannot be had is said.
    void setHours(const QList<CallHour> &hours, const QDateTime &now, Made made);
    /// UTC; marked while it lies in the hours shown. nullopt: not known, or none goes on.
    void setShiftEnd(const std::optional<QDateTime> &until);
    void retranslate();

    int partCount() const override { return int(m_hours.size()); }
    QString partInWords(int part) const override;
    QRect partPlace(int part) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int callsIn(const CallHour &hour) const;
    int barHeight(int calls) const;
    int barsTop() const;
    double placeOf(const QDateTime &at) const;
    bool marksShiftEnd() const;
    void fitHeight();
    bool isKnown() const { return m_made == Made::Known; }
    void paintHead(QPainter &painter) const;
    void paintHour(QPainter &painter, int part) const;
    int paintNow(QPainter &painter) const; ///< Returns where its words end.
    void paintShiftEnd(QPainter &painter, int after) const;

    const Theme &m_theme;
    QList<CallHour> m_hours;
    QDateTime m_now;
    std::optional<QDateTime> m_shiftEnd;
    Made m_made = Made::Asked;
};

} // namespace mado
