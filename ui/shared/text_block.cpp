// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/text_block.h"

#include <QFontMetricsF>
#include <cmath>

namespace mado {

namespace {

QString withSoftLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    text.replace(QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator));
    return text;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, int lineHeight, int maxWidth, int maxLines)
{
    const QString plain = withSoftLines(text);
    layOut(plain, font, lineHeight, maxWidth, maxLines);
    if (maxLines <= 0 || m_layout->lineCount() == 0)
        return;
    const QTextLine last = m_layout->lineAt(m_layout->lineCount() - 1);
    if (last.textStart() + last.textLength() >= plain.size())
        return;
    const QString rest = plain.mid(last.textStart()).replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
    const QString tail = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, maxWidth - 1);
    layOut(plain.left(last.textStart()) + tail, font, lineHeight, maxWidth, maxLines);
}

void TextBlock::layOut(const QString &text, const QFont &font, int lineHeight, int maxWidth, int maxLines)
{
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const QFontMetricsF metrics(font);
    const qreal lead = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    qreal widest = 0;
    int lines = 0;
    m_layout->beginLayout();
    while (maxLines <= 0 || lines < maxLines) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(maxWidth);
        line.setPosition({0, std::round(lines * lineHeight + lead) - line.ascent()});
        widest = std::max(widest, line.naturalTextWidth());
        ++lines;
    }
    m_layout->endLayout();
    m_size = QSize(int(std::ceil(widest)), std::max(lines, 1) * lineHeight);
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, const QColor &color,
                     const QList<QTextLayout::FormatRange> &marks) const
{
    painter.setPen(color);
    m_layout->draw(&painter, topLeft, marks);
}

} // namespace mado
