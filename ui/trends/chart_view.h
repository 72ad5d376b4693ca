// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/spoken_chart.h"
#include "ui/trends/chart_picture.h"

namespace mado {

/// Shows any picture. Arrows move a cursor from mark to mark, Home and End to the ends, Enter or a click chooses, T
/// asks for the table. Screen readers hear a summary and walk mark by mark.
class ChartView final : public SpokenChart
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setPicture(const Picture &picture);
    Picture picture() const { return m_picture; }
    void setStyle(const ChartStyle &style);
    const ChartStyle &style() const { return m_style; }
    void setSummary(const QString &words); ///< What it shows, in words.
    const QList<ChartMark> &marks() const { return m_marks; }
    int partCount() const override { return int(m_marks.size()); }
    QString partInWords(int part) const override { return m_marks.value(part).spoken(); }
    QRect partPlace(int part) const override { return m_marks.value(part).place.toRect(); }
    int cursor() const { return m_cursor; }
    void setCursorAt(const QString &key); ///< At the first mark of that region, unless it is at one already.
    QSize sizeHint() const override { return {420, 260}; }
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void chosen(const QString &key);
    void tableRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void moveTo(int mark);
    int markAt(const QPointF &at) const;

    Picture m_picture;
    ChartStyle m_style;
    QList<ChartMark> m_marks;
    int m_cursor = -1;
    bool m_ring = false;  ///< The keyboard brought the focus.
    bool m_shown = false; ///< Whether the cursor's box is open.
};

/// The box beside a mark with what it stands for, inside of `area`.
void paintMarkBox(QPainter &painter, const QRectF &area, const ChartStyle &style, const ChartMark &mark);

} // namespace mado
