// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class TextLabel;

/// A rounded box of one ground and line, with what stands in it from top to bottom.
class TintBox final : public QWidget
{
    Q_OBJECT

public:
    TintBox(const Theme &theme, ColorRole ground, ColorRole line, QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ColorRole m_ground;
    ColorRole m_line;
    QVBoxLayout *m_column;
};

/// A label with its value in a frame below, to be read aloud; what nobody knows yet is muted.
class FramedFact final : public QWidget
{
    Q_OBJECT

public:
    FramedFact(const Theme &theme, QWidget *parent = nullptr);
    void setFact(const QString &label, const QString &value, const QString &ifEmpty);

private:
    TextLabel *m_label;
    TextLabel *m_value;
};

} // namespace mado
