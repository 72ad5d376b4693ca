// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTextEdit>

namespace mado {

/// The property of a page whose digits are answers: they must not land in a field that an answer came to open.
inline constexpr char answersByKeys[] = "answersByKeys";

/// Remembers where the keyboard was when something was asked for. An answer that arrives late must not take the keys
/// away from whoever began to write elsewhere meanwhile: a note for the staff, or the digits that answer questions by
/// symptom, would go on as a reply to the resident.
class Typing
{
public:
    explicit Typing(const QWidget &inWindow) : m_window(inWindow.window()), m_before(m_window->focusWidget()) {}

    bool beganElsewhere() const
    {
        const QWidget *now = m_window ? m_window->focusWidget() : nullptr;
        return now && now != m_before && now->isVisible() && (takesText(now) || isAnswering(now));
    }

private:
    static bool takesText(const QWidget *widget)
    {
        const auto *text = qobject_cast<const QTextEdit *>(widget);
        return (text && !text->isReadOnly()) || qobject_cast<const QLineEdit *>(widget);
    }

    static bool isAnswering(const QWidget *widget)
    {
        while (widget && !widget->property(answersByKeys).toBool())
            widget = widget->parentWidget();
        return widget != nullptr;
    }

    QPointer<const QWidget> m_window;
    QPointer<const QWidget> m_before;
};

} // namespace mado
