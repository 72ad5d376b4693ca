// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/series_picture.h"

#include <QPixmap>
#include <QWidget>

namespace mado {

/// A dense series with hands: wheel, + and - zoom, dragging and arrows move, the values under the cursor are shown.
/// Large ones are drawn on a thread of their own; the picture before stays until the new one is there.
class SeriesView final : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesView(QWidget *parent = nullptr);
    ~SeriesView() override;

    void setPicture(std::shared_ptr<const SeriesPicture> picture);
    void setStyle(const ChartStyle &style);
    const SeriesPicture *picture() const { return m_picture.get(); }
    qint64 cursor() const { return m_cursor; }
    QSize sizeHint() const override { return {640, 320}; }

Q_SIGNALS:
    void tableRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void show(qint64 first, qint64 count);
    void zoom(double by, qint64 around);
    void point(qint64 step);
    void redraw();

    std::shared_ptr<const SeriesPicture> m_picture;
    ChartStyle m_style;
    QImage m_image;
    quint64 m_round = 0;
    qint64 m_cursor = -1;
    QPointF m_pressed;
    qint64 m_pressedFirst = 0;
};

} // namespace mado
