// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_view.h"

#include "ui/shared/focus_ring.h"

#include <QAccessible>
#include <QMouseEvent>
#include <algorithm>
#include <limits>

namespace mado {

namespace {

constexpr qreal reachOfPointer = 18; ///< How near a point has to be.

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void paintMarkBox(QPainter &painter, const QRectF &area, const ChartStyle &style, const ChartMark &mark)
{
    constexpr qreal line = 18;
    qreal wide = chart::widthOf(mark.title, style.smallBold);
    for (const QString &fact : mark.facts)
        wide = std::max(wide, chart::widthOf(fact, style.meta));
    const QSizeF size(std::min(wide + 24, area.width()), line * double(mark.facts.size() + 1) + 16);
    QPointF corner(mark.place.center().x() + 12, mark.place.bottom() + 8);
    if (corner.x() + size.width() > area.right())
        corner.setX(mark.place.center().x() - 12 - size.width());
    if (corner.y() + size.height() > area.bottom())
        corner.setY(mark.place.top() - 8 - size.height());
    corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - size.width())));
    corner.setY(std::clamp(corner.y(), area.top(), std::max(area.top(), area.bottom() - size.height())));
    const QRectF box(corner, size);
    painter.setPen(QPen(style.axis, 1));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setBrush(Qt::NoBrush);
    chart::words(painter, {box.left() + 12, box.top() + 8, size.width() - 20, line}, mark.title, style.smallBold,
                 style.text);
    for (int i = 0; i < mark.facts.size(); ++i)
        chart::words(painter, {box.left() + 12, box.top() + 8 + line * (i + 1), size.width() - 20, line},
                     mark.facts.at(i), style.meta, i ? style.secondary : style.text);
}

ChartView::ChartView(QWidget *parent) : SpokenChart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumSize(160, 120);
}

void ChartView::setPicture(const Picture &picture)
{
    const QString key = m_marks.value(m_cursor).key;
    m_picture = picture;
    m_cursor = -1;
    layOut();
    if (!key.isEmpty() && m_ring)
        setCursorAt(key);
}

void ChartView::setStyle(const ChartStyle &style)
{
    m_style = style;
    layOut();
}

void ChartView::setSummary(const QString &words)
{
    setAccessibleName(words);
    setToolTip({});
}

void ChartView::layOut()
{
    m_marks = m_picture ? m_picture->marks(rect(), m_style) : QList<ChartMark>();
    if (m_cursor >= m_marks.size())
        m_cursor = -1;
    Q_EMIT partsChanged();
    update();
}

void ChartView::setCursorAt(const QString &key)
{
    if (m_marks.value(m_cursor).key == key)
        return;
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const ChartMark &mark) { return mark.key == key; });
    m_cursor = found == m_marks.end() ? -1 : int(found - m_marks.begin());
    update();
}

void ChartView::moveTo(int mark)
{
    m_cursor = mark;
    m_shown = mark >= 0;
    if (mark >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(mark);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

int ChartView::markAt(const QPointF &at) const
{
    int best = -1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 0; i < m_marks.size(); ++i) {
        const QRectF &place = m_marks.at(i).place;
        const QPointF by = at - place.center();
        const qreal far = std::hypot(by.x(), by.y());
        if ((place.contains(at) || far < reachOfPointer) && far < nearest) {
            nearest = far;
            best = i;
        }
    }
    return best;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style.surface);
    if (!m_picture)
        return;
    m_picture->paint(painter, rect(), m_style, m_shown ? m_cursor : -1);
    if (m_shown && m_cursor >= 0) {
        const ChartMark &mark = m_marks.at(m_cursor);
        painter.setPen(QPen(m_style.focus, 2));
        painter.drawRoundedRect(mark.place.adjusted(-2, -2, 2, 2), 5, 5);
        paintMarkBox(painter, rect(), m_style, mark);
    }
    if (m_ring && hasFocus() && m_cursor < 0) {
        painter.setPen(QPen(m_style.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartView::resizeEvent(QResizeEvent *) { layOut(); }

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark != m_cursor || !m_shown)
        moveTo(mark);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark < 0)
        return;
    moveTo(mark);
    Q_EMIT chosen(QString(m_marks.at(mark).key));
}

void ChartView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        moveTo(-1);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && isArrow(event->key()))
        moveTo(chart::nextMark(m_marks, m_cursor, Qt::Key(event->key())));
    else if (plain && event->key() == Qt::Key_Home)
        moveTo(m_marks.isEmpty() ? -1 : 0);
    else if (plain && event->key() == Qt::Key_End)
        moveTo(int(m_marks.size()) - 1);
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_cursor >= 0)
        Q_EMIT chosen(QString(m_marks.at(m_cursor).key));
    else if (plain && event->key() == Qt::Key_T)
        Q_EMIT tableRequested();
    else
        QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_ring = isKeyboardFocus(event->reason());
    update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    m_shown = false;
    update();
}

} // namespace mado
