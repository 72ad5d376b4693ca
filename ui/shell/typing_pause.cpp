// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typing_pause.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

namespace mado {

namespace {

constexpr int pauseMs = 3000;

bool takesText(const QObject *object)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(object))
        return !text->isReadOnly();
    const auto *line = qobject_cast<const QLineEdit *>(object);
    return line && !line->isReadOnly();
}

/// Sending and other commands are no writing: whoever gave one may hear what came of it.
bool writes(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod) {
        const auto &input = static_cast<const QInputMethodEvent &>(event);
        return !input.preeditString().isEmpty() || !input.commitString().isEmpty();
    }
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return !key.text().isEmpty() && !key.modifiers().testFlag(Qt::ControlModifier) && key.key() != Qt::Key_Escape;
}

} // namespace

TypingPause::TypingPause(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TypingPause::paused);
    qApp->installEventFilter(this);
}

void TypingPause::end()
{
    m_pause.stop();
    Q_EMIT paused();
}

bool TypingPause::eventFilter(QObject *watched, QEvent *event)
{
    if (writes(*event) && takesText(watched))
        m_pause.start();
    return false;
}

} // namespace mado
