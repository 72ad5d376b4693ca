// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/faq.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class FaqPreview;
class TextLabel;

/// The right column: how it looks to residents, how the bot does, and what is still missing before publishing.
class FaqSide final : public QWidget
{
    Q_OBJECT

public:
    explicit FaqSide(const Theme &theme, QWidget *parent = nullptr);

    void showContent(const FaqContent &content, Language writing);
    void showFigures(const FaqFigures &figures);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void refresh();

    const Theme &m_theme;
    FaqContent m_content;
    std::optional<FaqFigures> m_figures;
    TextLabel *m_previewTitle;
    FaqPreview *m_preview;
    TextLabel *m_weekTitle;
    TextLabel *m_names;
    TextLabel *m_values;
    TextLabel *m_avoided;
    TextLabel *m_stepsTitle;
    TextLabel *m_steps;
};

} // namespace mado
