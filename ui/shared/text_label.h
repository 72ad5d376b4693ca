// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// Plain text in a style and colour of the theme. One line elided at its end (the whole text is then the tooltip),
/// or wrapped in lines of the style's height. Never reads rich text out of what a resident wrote.
class TextLabel final : public QWidget
{
    Q_OBJECT

public:
    TextLabel(const Theme &theme, TextStyle style, ColorRole color, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setColor(ColorRole color);
    void setBold(bool bold);
    void setWrap(bool wrap);
    void setAlignment(Qt::Alignment horizontal);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void changedShape();

    const Theme &m_theme;
    TextStyle m_style;
    ColorRole m_color;
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_bold = false;
    bool m_wrap = false;
};

using ElidingLabel = TextLabel;

} // namespace mado
