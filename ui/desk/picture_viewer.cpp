// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/picture_viewer.h"

#include "ui/shared/alarm_strip.h"
#include "ui/shared/paint.h"

#include <QApplication>
#include <QKeyEvent>

namespace mado {

namespace {
constexpr int margin = 32;
constexpr int captionHeight = 32;
} // namespace

PictureViewer::PictureViewer(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    window->installEventFilter(this);
    new AlarmStrip(theme, this);
    hide();
}

void PictureViewer::open(const EntryId &entry, const QImage &picture, const QString &caption)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_entry = entry;
    m_picture = picture;
    m_caption = caption;
    setAccessibleName(caption);
    setAccessibleDescription(tr("Press Esc to close the picture."));
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    update();
}

void PictureViewer::dismiss()
{
    if (isHidden())
        return;
    m_entry.reset();
    m_picture = {};
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Scrim));
    const QRect room = rect().adjusted(margin, margin, -margin, -margin - captionHeight);
    const QSize size = QSizeF(m_picture.size() / devicePixelRatioF()).toSize();
    const QSize shown = size.width() > room.width() || size.height() > room.height()
                            ? size.scaled(room.size(), Qt::KeepAspectRatio)
                            : size;
    const QRect place(QPoint(room.center().x() - shown.width() / 2, room.center().y() - shown.height() / 2), shown);
    const QRect card = place.adjusted(-12, -12, 12, 12 + captionHeight);
    paint::box(painter, card,
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Card))});
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
    paint::text(painter, QRect(card.left() + 12, place.bottom() + 1, card.width() - 24, captionHeight + 10), m_caption,
                m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextSecondary), Qt::AlignHCenter);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        dismiss();
        break;
    default:
        break; // nothing behind it acts meanwhile
    }
    event->accept();
}

void PictureViewer::mousePressEvent(QMouseEvent *) { dismiss(); }

void PictureViewer::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setFocus(Qt::OtherFocusReason);
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace mado
