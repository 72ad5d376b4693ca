// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QSyntaxHighlighter>

namespace mado {

/// Marks the variables of a canned reply that nobody has filled yet. Belongs to its document.
class ReplyGaps final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ReplyGaps(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

} // namespace mado
