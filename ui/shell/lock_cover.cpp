// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_cover.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QToolTip>

namespace mado {

namespace {

/// Whatever was copied here may be a resident's words; what other programs copied is theirs.
void clearCopied()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

LockCover::LockCover(QWidget &window, QWidget &kept) : m_window(window), m_kept(kept) {}

bool LockCover::belongs(const QWidget *widget) const
{
    if (widget == &m_window || widget == &m_kept || m_kept.isAncestorOf(widget))
        return false;
    if (widget->parentWidget() == &m_window)
        return true;
    if (!widget->isWindow())
        return false;
    const QWidget *above = widget->parentWidget();
    while (above && above != &m_window)
        above = above->parentWidget();
    return above == &m_window;
}

void LockCover::hideOne(QWidget *widget)
{
    m_hidden.append(widget);
    widget->hide();
}

void LockCover::cover()
{
    if (m_covered)
        return;
    m_focus = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    clearCopied();
    m_covered = true;
    const auto all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (!widget->isHidden() && belongs(widget))
            hideOne(widget);
    }
    qApp->installEventFilter(this);
}

void LockCover::drop()
{
    m_covered = false;
    qApp->removeEventFilter(this);
    m_hidden.clear();
}

void LockCover::uncover()
{
    if (!m_covered)
        return;
    m_covered = false;
    qApp->removeEventFilter(this);
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &widget : hidden) {
        if (widget)
            widget->show();
    }
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (m_covered && event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (belongs(widget))
            QMetaObject::invokeMethod(
                this,
                [this, shown = QPointer(widget)] {
                    if (m_covered && shown && !shown->isHidden())
                        hideOne(shown);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mado
