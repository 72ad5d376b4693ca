// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_label.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_block.h"

namespace mado {

TextLabel::TextLabel(const Theme &theme, TextStyle style, ColorRole color, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_style(style),
      m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TextLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    changedShape();
}

void TextLabel::setColor(ColorRole color)
{
    m_color = color;
    update();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    changedShape();
}

void TextLabel::setWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(wrap ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                       wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    changedShape();
}

void TextLabel::setAlignment(Qt::Alignment horizontal)
{
    m_alignment = horizontal;
    update();
}

QSize TextLabel::sizeHint() const
{
    const int lines = m_wrap ? int(m_text.count(QLatin1Char('\n'))) + 1 : 1;
    return {paint::textWidth(m_theme.font(m_style, m_bold), m_text), lines * m_theme.lineHeight(m_style)};
}

QSize TextLabel::minimumSizeHint() const { return {0, m_theme.lineHeight(m_style)}; }

int TextLabel::heightForWidth(int width) const
{
    return TextBlock(m_text, m_theme.font(m_style, m_bold), m_theme.lineHeight(m_style), width).size().height();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = m_theme.font(m_style, m_bold);
    const QColor ink = m_theme.color(isEnabled() ? m_color : ColorRole::TextDisabled);
    if (!m_wrap) {
        paint::text(painter, rect(), m_text, font, ink, m_alignment);
        return;
    }
    const TextBlock block(m_text, font, m_theme.lineHeight(m_style), width());
    const int spare = width() - block.size().width();
    const int x = m_alignment & Qt::AlignHCenter ? spare / 2 : m_alignment & Qt::AlignRight ? spare : 0;
    if (m_alignment & Qt::AlignHCenter && block.lineCount() > 1) {
        painter.setPen(ink);
        for (int i = 0; i < block.lineCount(); ++i) {
            const QTextLine line = block.layout().lineAt(i);
            line.draw(&painter, {(width() - line.naturalTextWidth()) / 2, 0});
        }
        return;
    }
    block.draw(painter, QPointF(x, 0), ink);
}

void TextLabel::resizeEvent(QResizeEvent *)
{
    const bool cut = !m_wrap && paint::textWidth(m_theme.font(m_style, m_bold), m_text) > width();
    // Tool tips guess rich text: escaped inside of a tag, it is always read as what it is.
    setToolTip(cut ? QStringLiteral("<span>%1</span>").arg(m_text.toHtmlEscaped()) : QString());
}

void TextLabel::changedShape()
{
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

} // namespace mado
