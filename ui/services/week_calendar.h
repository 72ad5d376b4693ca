// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/learning.h"
#include "ui/shared/theme.h"

#include <QDate>
#include <QWidget>

namespace mado {

class Button;
class IconButton;
class TextLabel;

/// ライブ授業: lessons and events of one week by day and hour in Japan's time. Each is a button; the Tab key goes
/// through them in the order in which they begin.
class WeekCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekCalendar(const Theme &theme, QWidget *parent = nullptr);

    /// Those that are neither withdrawn nor without an hour.
    void show(const QList<LearningItem> &items, const QDateTime &now, Language language);

Q_SIGNALS:
    void chosen(const mado::LearningItemId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Grid;
    class Block;
    void go(int weeks);
    void refresh();
    void retranslate();

    const Theme &m_theme;
    QList<LearningItem> m_items;
    QDateTime m_now;
    Language m_language = Language::Japanese;
    QDate m_monday; ///< Invalid: not shown yet.
    TextLabel *m_title;
    IconButton *m_before;
    Button *m_this;
    IconButton *m_after;
    Grid *m_grid;
};

} // namespace mado
