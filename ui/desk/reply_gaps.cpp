// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_gaps.h"

#include "contract/canned_text.h"

namespace mado {

ReplyGaps::ReplyGaps(const Theme &theme, QTextDocument *document) : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ReplyGaps::highlightBlock(const QString &text)
{
    QTextCharFormat gap;
    gap.setBackground(m_theme.color(ColorRole::WarningTint));
    gap.setForeground(m_theme.color(ColorRole::Warning));
    gap.setFontWeight(QFont::Bold);
    for (const TextGap &found : gapsIn(text))
        setFormat(int(found.position), int(found.length), gap);
}

} // namespace mado
