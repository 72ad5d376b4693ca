// SPDX-License-Identifier: GPL-3.0-or-later
// How the log draws its rows.
#include "ui/desk/log_model.h"
#include "ui/desk/pictures.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/paint.h"

#include <QPaintEvent>

namespace mado {

void TranscriptView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    int y = -m_offset;
    for (int row = m_anchor; row < m_heights.count() && y < viewport()->height(); ++row) {
        const int height = measure(row);
        if (height > 0 && y + height > event->rect().top() && y <= event->rect().bottom())
            paintRow(painter, row, y);
        y += height;
    }
}

void TranscriptView::paintRow(QPainter &painter, int row, int top)
{
    const Shaped &shape = shaped(row);
    paintLog(painter, shape.item, shape.layout, {0, top}, m_hovered.row == row ? m_hovered.hot : -1, m_theme,
             m_lookedFor);
    if (shape.layout.picture)
        paintPicture(painter, row, shape.layout.picture->translated(0, top));
    if (m_found.isValid() && m_found.row() == row)
        paint::box(painter, QRect(4, top - 2, viewport()->width() - 8, shape.layout.height),
                   {{}, m_theme.color(ColorRole::Warning), qreal(m_theme.radius(Radius::Button)), 2});
    if (m_ring && hasFocus() && currentIndex().row() == row)
        paint::box(painter, QRect(4, top - 2, viewport()->width() - 8, shape.layout.height),
                   {{}, m_theme.color(ColorRole::Focus), qreal(m_theme.radius(Radius::Button)), 2});
}

void TranscriptView::paintPicture(QPainter &painter, int row, const QRect &place)
{
    const auto entry = m_log.pictureAt(row);
    if (!m_pictures || !entry)
        return;
    const QImage picture = m_pictures->thumbnail(*entry);
    const QRect inside = place.adjusted(6, 6, -6, -6);
    if (picture.isNull()) {
        const QString words =
            m_pictures->isUnreachable(*entry) ? tr("The picture cannot be loaded now") : tr("Loading the picture…");
        paint::text(painter, inside, words, m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextSecondary),
                    Qt::AlignHCenter);
        return;
    }
    const QSize size = picture.size().scaled(inside.size(), Qt::KeepAspectRatio);
    const QPoint at = inside.center() - QPoint(size.width() / 2, size.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(at, size), picture);
    painter.restore();
}

} // namespace mado
