// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTextEdit>

namespace mado {

/// Remembers where the keyboard was when something was asked for. An answer that arrives late must not take the keys
/// away from whoever began to write elsewhere meanwhile: a note for the staff would go on as a reply to the resident.
class Typing
{
public:
    explicit Typing(const QWidget &inWindow) : m_window(inWindow.window()), m_before(m_window->focusWidget()) {}

    bool beganElsewhere() const
    {
        const QWidget *now = m_window ? m_window->focusWidget() : nullptr;
        return now && now != m_before && now->isVisible() && takesText(now);
    }

private:
    static bool takesText(const QWidget *widget)
    {
        const auto *text = qobject_cast<const QTextEdit *>(widget);
        return (text && !text->isReadOnly()) || qobject_cast<const QLineEdit *>(widget);
    }

    QPointer<const QWidget> m_window;
    QPointer<const QWidget> m_before;
};

} // namespace mado
