// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/governance.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"

class QVBoxLayout;

namespace mado {

/// What the rules say, in words: outcome, article, text, the terms' article, reason, source.
class DecisionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionCard(const Theme &theme, QWidget *parent = nullptr);
    void show(const std::optional<Decision> &decision, Language language);
    QString words() const; ///< All of it, as a screen reader says it.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &text, TextStyle style, ColorRole ink, bool bold = false);
    void addRule(const CitedRule &rule, Language language);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QStringList m_words;
};

} // namespace mado
