// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>
#include <deque>
#include <functional>

namespace mado {

class Announcer;
class Button;
class TextLabel;
class TypingPause;

/// What a toast says. No names and no message text, ever.
struct ToastWords
{
    QString fact;
    QString detail;
    QString action; ///< "" for none; then it can be closed.
};

enum class ToastTone { Alarm, Plain };

/// What is urgent, or answers what somebody just did, comes at once; all else waits until they pause in writing.
enum class ToastTime { AtOnce, InPause };

/// Notices, three at most, then 「ほか n件」. They cover nothing: they stand in a room that the page in front makes for
/// them. An alarm stays until it is settled.
class Toasts final : public QWidget
{
    Q_OBJECT

public:
    Toasts(const Theme &theme, QWidget *parent);

    /// The words are asked for again when the language changes. One with the same key replaces the former.
    void show(const QString &key, ToastTone tone, std::function<ToastWords()> words, std::function<void()> act,
              ToastTime time = ToastTime::AtOnce);
    void settle(const QString &key);
    bool shows(const QString &key) const; ///< Or will, in the next pause.
    /// An empty widget in the layout of some page, whose height belongs to the notices from now on. The first one whose
    /// surroundings show is used; the others take no place.
    void addRoom(QWidget *room);
    void leaveRooms(); ///< Before the pages go.
    void place();      ///< After a change of page.
    int count() const { return int(m_all.size()); }

    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Card;
    struct Toast
    {
        QString key;
        ToastTone tone;
        std::function<ToastWords()> words;
        std::function<void()> act;
        QString heard; ///< What a screen reader was told of it.
    };
    void rebuild();
    void showHeld();
    size_t shownAtMost() const;
    QWidget *roomInFront() const;
    int arrange(int width); ///< Puts the cards side by side where they fit; the height they take.

    const Theme &m_theme;
    std::deque<Toast> m_all;
    std::deque<Toast> m_held; ///< Until the pause.
    TypingPause *m_typing;
    Announcer *m_announcer;
    TextLabel *m_more;
    QList<QPointer<QWidget>> m_cards;
    QList<QPointer<QWidget>> m_rooms;
    bool m_placing = false;
};

} // namespace mado
