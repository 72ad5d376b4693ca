// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_book.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// A rule's condition, line by line; what belongs to a line stands under it, further in. Plain text.
class ConditionView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionView(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<RulePart> &parts, Language language);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(nullptr, width); }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(QPainter *painter, int width) const;

    const Theme &m_theme;
    QList<RulePart> m_parts;
    Language m_language = Language::Japanese;
};

} // namespace mado
