// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/series_view.h"

#include "app/then.h"
#include "ui/desk/when_ready.h"
#include "ui/trends/chart_view.h"

#include <QKeyEvent>
#include <QThread>

namespace mado {

namespace {

constexpr qint64 manyValues = 200'000; ///< From here on drawing is a worker's job.

/// Draws on a thread of its own.
QFuture<QImage> drawnElsewhere(std::function<QImage()> draw)
{
    const Answer<QImage> answer;
    QThread *thread = QThread::create([answer, draw = std::move(draw)] { answer.give(draw()); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start(QThread::LowPriority);
    return answer.future();
}

QImage imageOf(const SeriesPicture &picture, const ChartStyle &style, QSize size, qreal ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(style.surface);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), QSizeF(size)), style, -1);
    return image;
}

} // namespace

SeriesView::SeriesView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setMinimumSize(240, 160);
}

SeriesView::~SeriesView() = default;

void SeriesView::setPicture(std::shared_ptr<const SeriesPicture> picture)
{
    m_picture = std::move(picture);
    m_cursor = -1;
    redraw();
}

void SeriesView::setStyle(const ChartStyle &style)
{
    m_style = style;
    redraw();
}

void SeriesView::redraw()
{
    const quint64 round = ++m_round;
    if (!m_picture || size().isEmpty())
        return update();
    if (m_picture->count() < manyValues) {
        m_image = imageOf(*m_picture, m_style, size(), devicePixelRatioF());
        return update();
    }
    const auto draw = [picture = m_picture, style = m_style, size = size(), ratio = devicePixelRatioF()] {
        return imageOf(*picture, style, size, ratio);
    };
    whenReady(this, drawnElsewhere(draw), [this, round](const QImage &image) {
        if (round != m_round)
            return;
        m_image = image;
        update();
    });
}

void SeriesView::show(qint64 first, qint64 count)
{
    if (!m_picture)
        return;
    m_picture = m_picture->over(first, count);
    redraw();
}

void SeriesView::zoom(double by, qint64 around)
{
    if (!m_picture)
        return;
    const double part = m_picture->count() > 0 ? double(around - m_picture->first()) / double(m_picture->count()) : 0.5;
    const qint64 count = std::max<qint64>(1, qint64(double(m_picture->count()) * by));
    show(around - qint64(part * double(count)), count);
}

void SeriesView::point(qint64 step)
{
    if (!m_picture)
        return;
    m_cursor = std::clamp<qint64>(step, 0, std::max<qint64>(0, m_picture->length() - 1));
    if (m_cursor < m_picture->first())
        show(m_cursor, m_picture->count());
    else if (m_cursor >= m_picture->first() + m_picture->count())
        show(m_cursor - m_picture->count() + 1, m_picture->count());
    setAccessibleDescription(m_picture->dayAt(m_cursor, m_style.language) + QStringLiteral(", ") +
                             m_picture->factsAt(m_cursor).join(QStringLiteral(", ")));
    update();
}

void SeriesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style.surface);
    if (!m_picture)
        return;
    painter.drawImage(QPointF(), m_image);
    if (m_cursor >= 0) {
        const QRectF plot = m_picture->plotOf(rect());
        const qreal x =
            plot.left() + plot.width() * (double(m_cursor - m_picture->first()) + 0.5) / double(m_picture->count());
        painter.setPen(QPen(m_style.axis, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const ChartMark mark{QRectF(x, plot.top(), 1, 30),
                             {},
                             m_picture->dayAt(m_cursor, m_style.language),
                             m_picture->factsAt(m_cursor)};
        paintMarkBox(painter, rect(), m_style, mark);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_style.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void SeriesView::resizeEvent(QResizeEvent *) { redraw(); }

void SeriesView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (!(event->buttons() & Qt::LeftButton))
        return point(m_picture->stepAt(rect(), event->position().x()));
    const qreal perStep = m_picture->plotOf(rect()).width() / double(std::max<qint64>(1, m_picture->count()));
    show(m_pressedFirst - qint64((event->position().x() - m_pressed.x()) / perStep), m_picture->count());
}

void SeriesView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_pressedFirst = m_picture ? m_picture->first() : 0;
}

void SeriesView::wheelEvent(QWheelEvent *event)
{
    if (m_picture)
        zoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, m_picture->stepAt(rect(), event->position().x()));
    event->accept();
}

void SeriesView::keyPressEvent(QKeyEvent *event)
{
    if (!m_picture)
        return QWidget::keyPressEvent(event);
    const qint64 at = m_cursor < 0 ? m_picture->first() + m_picture->count() / 2 : m_cursor;
    const qint64 page = event->modifiers() & Qt::ControlModifier ? std::max<qint64>(1, m_picture->count() / 10) : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return point(at - page);
    case Qt::Key_Right:
        return point(at + page);
    case Qt::Key_Home:
        return point(0);
    case Qt::Key_End:
        return point(m_picture->length() - 1);
    case Qt::Key_Plus:
        return zoom(0.8, at);
    case Qt::Key_Minus:
        return zoom(1.25, at);
    case Qt::Key_T:
        Q_EMIT tableRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SeriesView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        m_cursor = -1;
    update();
}

} // namespace mado
