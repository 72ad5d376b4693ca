// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/text_label.h"

class QVBoxLayout;

namespace mado {

/// A small card of facts beside a chart. It is filled anew as a whole, and read out as one.
class SideCard final : public QWidget
{
    Q_OBJECT

public:
    SideCard(const Theme &theme, ColorRole fill, ColorRole border, QWidget *parent = nullptr);

    void begin(const QString &title, const QString &note = {}); ///< Empties it; the note stands at the right.
    void addFigure(const QString &figure, const QString &beside);
    void addFact(const QString &name, const QString &value);
    void addWords(const QString &words);
    void end(); ///< It has what it shall have.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *add(const QString &words, TextStyle style, ColorRole color);
    void addPair(TextLabel *left, TextLabel *right);

    const Theme &m_theme;
    const ColorRole m_fill;
    const ColorRole m_border;
    QVBoxLayout *m_column;
    QStringList m_told;
};

} // namespace mado
