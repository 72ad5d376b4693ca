// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_preview.h"

#include "ui/shared/text_block.h"

#include <QPainter>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int edge = 14;
constexpr int padding = 12;
constexpr int chipHeight = 28;
constexpr int chipGap = 6;

} // namespace

FaqPreview::FaqPreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FaqPreview::show(const FaqContent &content, Language language)
{
    m_content = content;
    m_language = language;
    setAccessibleDescription(content.question.in(language) + u'\n' + faqMessage(content, language));
    updateGeometry();
    update();
}

int FaqPreview::heightForWidth(int width) const { return arrange(nullptr, width); }

int FaqPreview::bubble(QPainter *painter, int top, int width, const QString &text, bool resident) const
{
    if (text.isEmpty())
        return top;
    const QFont font = m_theme.font(TextStyle::Chat);
    const int widest = width - 2 * edge - 2 * padding - 30;
    const TextBlock block(text, font, m_theme.lineHeight(TextStyle::Chat), widest);
    const QSize size = block.size() + QSize(2 * padding, 2 * 8);
    const int left = resident ? width - edge - size.width() : edge;
    if (painter) {
        painter->setPen(resident ? QPen(Qt::NoPen) : QPen(m_theme.color(ColorRole::BorderSubtle)));
        painter->setBrush(m_theme.color(resident ? ColorRole::AccentTint : ColorRole::Surface));
        painter->drawRoundedRect(QRectF(left + 0.5, top + 0.5, size.width() - 1, size.height() - 1), 12, 12);
        block.draw(*painter, QPointF(left + padding, top + 8), m_theme.color(ColorRole::TextPrimary));
    }
    return top + size.height() + 10;
}

int FaqPreview::chips(QPainter *painter, int top, int width) const
{
    const bool ja = m_language == Language::Japanese;
    // The bot's own words, as residents read them in either language.
    const QStringList words =
        ja ? QStringList{u"役に立った"_s, u"解決しない"_s, u"人と話す"_s, u"医師に相談"_s}
           : QStringList{u"It helped"_s, u"It did not help"_s, u"Talk to a person"_s, u"Ask a physician"_s};
    const QFont font = m_theme.font(TextStyle::Meta);
    const QFontMetrics metrics(font);
    int left = edge;
    for (const QString &word : words) {
        const int chip = metrics.horizontalAdvance(word) + 24;
        if (left + chip > width - edge && left > edge) {
            left = edge;
            top += chipHeight + chipGap;
        }
        if (painter) {
            painter->setFont(font);
            painter->setPen(m_theme.color(ColorRole::BorderControl));
            painter->setBrush(m_theme.color(ColorRole::Surface));
            const QRectF rect(left + 0.5, top + 0.5, chip - 1, chipHeight - 1);
            painter->drawRoundedRect(rect, chipHeight / 2.0, chipHeight / 2.0);
            painter->setPen(m_theme.color(ColorRole::TextPrimary));
            painter->drawText(rect, Qt::AlignCenter, word);
        }
        left += chip + chipGap;
    }
    return top + chipHeight + edge;
}

int FaqPreview::arrange(QPainter *painter, int width) const
{
    int top = bubble(painter, edge, width, m_content.question.in(m_language), true);
    top = bubble(painter, top, width, faqMessage(m_content, m_language), false);
    return chips(painter, top, width);
}

void FaqPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::BorderSubtle));
    painter.setBrush(m_theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    arrange(&painter, width());
}

} // namespace mado
