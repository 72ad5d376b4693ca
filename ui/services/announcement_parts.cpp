// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/announcement_parts.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_block.h"

#include <QPainter>
#include <algorithm>

namespace mado {

namespace {

constexpr int barHeight = 14;
constexpr int phoneHeight = 360;
constexpr int frame = 8;
constexpr int headHeight = 44;
constexpr int inset = 12;

} // namespace

QuotaBar::QuotaBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(barHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void QuotaBar::show(const std::optional<MessageQuota> &quota, int people)
{
    m_quota = quota;
    m_people = people;
    update();
}

void QuotaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(), {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle), 2});
    if (!m_quota || !m_quota->monthly || *m_quota->monthly <= 0)
        return;
    const double whole = double(*m_quota->monthly);
    const double used = std::min(1.0, double(m_quota->used) / whole);
    const double now = std::min(1.0 - used, double(m_people) / whole);
    const bool over = m_quota->used + m_people + messagesKeptBack > *m_quota->monthly;
    painter.fillRect(QRectF(0, 0, width() * used, height()), m_theme.color(ColorRole::Accent));
    painter.fillRect(QRectF(width() * used, 0, std::max(1.0, width() * now), height()),
                     m_theme.color(over ? ColorRole::Danger : ColorRole::AccentBorder));
}

PhonePreview::PhonePreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(phoneHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PhonePreview::show(const QString &account, const QString &text)
{
    m_account = account;
    m_text = text;
    setAccessibleName(text);
    update();
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(), {m_theme.color(ColorRole::TextPrimary), {}, 28});
    const QRect screen = rect().adjusted(frame, frame, -frame, -frame);
    paint::box(painter, screen, {m_theme.color(ColorRole::SurfaceSunken), {}, 20});
    const QRect head(screen.left(), screen.top(), screen.width(), headHeight);
    paint::text(painter, head.adjusted(inset, 0, -inset, 0), m_account, m_theme.font(TextStyle::Small, true),
                m_theme.color(ColorRole::TextPrimary));
    if (m_text.isEmpty())
        return;
    const int widest = screen.width() - 5 * inset;
    const int lines = (phoneHeight - headHeight - 6 * inset) / m_theme.lineHeight(TextStyle::Small);
    const TextBlock block(m_text, m_theme.font(TextStyle::Small), m_theme.lineHeight(TextStyle::Small), widest, lines);
    const QRect bubble(screen.left() + inset, head.bottom() + inset, block.size().width() + 2 * inset,
                       block.size().height() + 2 * inset);
    paint::box(painter, bubble, {m_theme.color(ColorRole::BubbleResident), {}, 14});
    block.draw(painter, bubble.topLeft() + QPoint(inset, inset), m_theme.color(ColorRole::BubbleResidentText));
}

} // namespace mado
