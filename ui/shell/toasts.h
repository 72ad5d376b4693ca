// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>
#include <deque>
#include <functional>

namespace mado {

class Button;
class TextLabel;

/// What a toast says. No names and no message text, ever.
struct ToastWords
{
    QString fact;
    QString detail;
    QString action; ///< "" for none; then it can be closed.
};

enum class ToastTone { Alarm, Plain };

/// Notices in the bottom right corner, above whatever one writes in there: three at most, then 「ほか n件」. An alarm
/// stays until it is settled.
class Toasts final : public QWidget
{
    Q_OBJECT

public:
    Toasts(const Theme &theme, QWidget *parent);

    /// The words are asked for again when the language changes. One with the same key replaces the former.
    void show(const QString &key, ToastTone tone, std::function<ToastWords()> words, std::function<void()> act);
    void settle(const QString &key);
    /// Where people write: never covered. A widget of the same window, watched as it moves and grows.
    void keepClearOf(QWidget *field);
    /// While `page` shows, notices stay to the left of `column`, where the window has the room.
    void stayLeftOf(QWidget *column, QWidget *page);
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
    };
    void rebuild();
    void place();
    QRect clearCorner(const QSize &size) const;

    const Theme &m_theme;
    std::deque<Toast> m_all;
    TextLabel *m_more;
    QList<QPointer<QWidget>> m_cards;
    QList<QPointer<QWidget>> m_fields;
    QPointer<QWidget> m_column;
    QPointer<QWidget> m_page;
};

} // namespace mado
