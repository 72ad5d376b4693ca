// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/overlay_scroll_bar.h"

#include <QEvent>

namespace mado {

namespace {
constexpr int thickness = 10;
}

OverlayScrollBar::OverlayScrollBar(QAbstractScrollArea &area) : QScrollBar(Qt::Vertical, &area), m_area(area)
{
    setFocusPolicy(Qt::NoFocus);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.installEventFilter(this);
    QScrollBar *real = area.verticalScrollBar();
    connect(real, &QScrollBar::rangeChanged, this, &OverlayScrollBar::follow);
    connect(real, &QScrollBar::valueChanged, this, &QScrollBar::setValue);
    connect(this, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    follow();
}

bool OverlayScrollBar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return false;
}

void OverlayScrollBar::follow()
{
    const QScrollBar *real = m_area.verticalScrollBar();
    const QSignalBlocker quiet(this);
    setRange(real->minimum(), real->maximum());
    setPageStep(real->pageStep());
    setSingleStep(real->singleStep());
    setValue(real->value());
    setGeometry(m_area.width() - thickness, 0, thickness, m_area.height());
    setVisible(real->maximum() > real->minimum());
}

} // namespace mado
