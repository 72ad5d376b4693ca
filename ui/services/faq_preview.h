// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/faq.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// The question and its answer as they stand in the resident's talk, with the buttons under them. Plain text.
class FaqPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FaqPreview(const Theme &theme, QWidget *parent = nullptr);

    void show(const FaqContent &content, Language language);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrange(QPainter *painter, int width) const;
    int bubble(QPainter *painter, int top, int width, const QString &text, bool resident) const;
    int chips(QPainter *painter, int top, int width) const;

    const Theme &m_theme;
    FaqContent m_content;
    Language m_language = Language::Japanese;
};

} // namespace mado
