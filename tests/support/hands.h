// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace mado::test {

/// A person before a window: presses keys and buttons and reads what is on screen. Everything goes through the
/// window system's own way in, to whatever has the focus.
class Hands
{
public:
    explicit Hands(QWidget &window) : m_window(window) {}

    bool waitForFocus();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &latin);     ///< Key by key.
    void compose(const QString &words);  ///< As an input method commits them.
    void clickOn(const QString &button); ///< The visible button with this word; does nothing where there is none.
    void clickAt(QWidget &widget, const QPoint &place);

    /// Every word on screen: labels, buttons, fields, and what rows say to a screen reader.
    QStringList words() const;
    bool sees(const QString &part) const;
    bool seesTogether(const QString &part, const QString &other) const; ///< On the same label, or in the same row.
    /// How many of the things on screen contain this.
    int timesSeen(const QString &part) const;
    void report() const; ///< Prints all of it to standard error, for whoever looks into a failure.

private:
    QAbstractButton *button(const QString &word) const;

    QWidget &m_window;
};

} // namespace mado::test
