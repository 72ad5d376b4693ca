// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wrap_row.h"

#include <QEvent>
#include <algorithm>

namespace mado {

WrapRow::WrapRow(int gap, QWidget *parent) : QWidget(parent), m_gap(gap)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapRow::add(QWidget *widget)
{
    widget->setParent(this);
    widget->show();
    m_widgets.append(widget);
    updateGeometry();
}

int WrapRow::arrange(int width, bool move) const
{
    int top = 0;
    int line = 0; // its height
    int left = 0;
    QList<std::pair<QWidget *, QRect>> inLine;
    const auto endLine = [&] {
        for (const auto &[widget, place] : std::as_const(inLine)) {
            if (move)
                widget->setGeometry(place.translated(0, top + (line - place.height()) / 2));
        }
        inLine.clear();
        top += line;
        left = line = 0;
    };
    for (QWidget *widget : m_widgets) {
        if (widget->isHidden())
            continue;
        const QSize size = widget->sizeHint();
        const int wide = std::min(size.width(), std::max(width, widget->minimumSizeHint().width()));
        if (left > 0 && left + wide > width) {
            endLine();
            top += m_gap;
        }
        inLine.append({widget, QRect(left, 0, wide, size.height())});
        left += wide + m_gap;
        line = std::max(line, size.height());
    }
    endLine();
    return top;
}

int WrapRow::heightForWidth(int width) const { return arrange(width, false); }

QSize WrapRow::sizeHint() const
{
    int wide = 0;
    for (const QWidget *widget : m_widgets)
        wide += widget->isHidden() ? 0 : widget->sizeHint().width() + m_gap;
    return {std::max(0, wide - m_gap), arrange(std::max(wide, 1), false)};
}

QSize WrapRow::minimumSizeHint() const
{
    QSize least;
    for (const QWidget *widget : m_widgets)
        least = widget->isHidden() ? least : least.expandedTo(widget->sizeHint());
    return least;
}

bool WrapRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // words changed, or one of them hides
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void WrapRow::resizeEvent(QResizeEvent *) { arrange(width(), true); }

} // namespace mado
