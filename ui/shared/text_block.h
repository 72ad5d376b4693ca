// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QSize>
#include <QTextLayout>
#include <memory>

namespace mado {

/// Plain text set in lines of one fixed height, as tokens.json gives it; fallback fonts (emoji) do not widen lines.
/// Japanese breaks anywhere except before 「。」「、」 and their kin.
class TextBlock
{
public:
    /// `maxLines` 0: as many as it takes; otherwise the last one is elided.
    TextBlock(const QString &text, const QFont &font, int lineHeight, int maxWidth, int maxLines = 0);

    QSize size() const { return m_size; } ///< As wide as the longest line, rounded up.
    int lineCount() const { return m_layout->lineCount(); }
    void draw(QPainter &painter, const QPointF &topLeft, const QColor &color,
              const QList<QTextLayout::FormatRange> &marks = {}) const;
    const QTextLayout &layout() const { return *m_layout; } ///< For hit tests and selections.

private:
    void layOut(const QString &text, const QFont &font, int lineHeight, int maxWidth, int maxLines);

    std::shared_ptr<QTextLayout> m_layout;
    QSize m_size;
};

} // namespace mado
