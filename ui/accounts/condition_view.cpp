// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/condition_view.h"

#include "ui/shared/text_block.h"

#include <QPainter>

namespace mado {

namespace {

constexpr int indent = 18;
constexpr int padding = 10;
constexpr int bar = 3;
constexpr int gap = 6;

} // namespace

ConditionView::ConditionView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ConditionView::show(const QList<RulePart> &parts, Language language)
{
    m_parts = parts;
    m_language = language;
    QStringList words;
    for (const RulePart &part : parts)
        words << part.words.in(language);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int ConditionView::arrange(QPainter *painter, int width) const
{
    int top = 0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const RulePart &part = m_parts.at(i);
        const bool group = i + 1 < m_parts.size() && m_parts.at(i + 1).depth > part.depth;
        const int left = part.depth * indent;
        const TextBlock block(part.words.in(m_language), m_theme.font(TextStyle::Body, group),
                              m_theme.lineHeight(TextStyle::Body), std::max(60, width - left - bar - 2 * padding));
        const int height = block.size().height() + 2 * 6;
        if (painter) {
            const QRectF box(left + 0.5, top + 0.5, width - left - 1, height - 1);
            painter->setPen(m_theme.color(group ? ColorRole::AccentBorder : ColorRole::BorderSubtle));
            painter->setBrush(m_theme.color(group ? ColorRole::AccentTint : ColorRole::SurfaceSunken));
            painter->drawRoundedRect(box, 6, 6);
            painter->fillRect(QRect(left, top + 4, bar, height - 8), m_theme.color(ColorRole::Accent));
            block.draw(*painter, QPointF(left + bar + padding, top + 6), m_theme.color(ColorRole::TextPrimary));
        }
        top += height + gap;
    }
    return top;
}

void ConditionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    arrange(&painter, width());
}

} // namespace mado
