// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tag.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {

struct ToneColors
{
    ColorRole fill;
    ColorRole border;
    ColorRole text;
};

ToneColors colorsOf(TagTone tone)
{
    switch (tone) {
    case TagTone::Plain:
        return {ColorRole::SurfaceSunken, ColorRole::BorderSubtle, ColorRole::TextSecondary};
    case TagTone::Accent:
        return {ColorRole::AccentTint, ColorRole::AccentBorder, ColorRole::Accent};
    case TagTone::Success:
        return {ColorRole::SuccessTint, ColorRole::SuccessBorder, ColorRole::Success};
    case TagTone::Warning:
        return {ColorRole::WarningTint, ColorRole::WarningBorder, ColorRole::Warning};
    case TagTone::Danger:
        return {ColorRole::DangerTint, ColorRole::DangerBorder, ColorRole::Danger};
    case TagTone::Dashed:
        return {ColorRole::Surface, ColorRole::BorderControl, ColorRole::TextSecondary};
    }
    Q_UNREACHABLE();
}

QString countText(int count) { return count > 999 ? QStringLiteral("999+") : QString::number(count); }

} // namespace

QSize tagSize(const Theme &theme, const QString &text, int height)
{
    return {paint::textWidth(theme.font(TextStyle::Meta), text) + 12, height};
}

void paintTag(QPainter &painter, const Theme &theme, const QRect &rect, const QString &text, TagTone tone)
{
    const ToneColors colors = colorsOf(tone);
    paint::box(painter, rect,
               {theme.color(colors.fill), theme.color(colors.border), qreal(theme.radius(Radius::Tag)), 0,
                tone == TagTone::Dashed});
    paint::text(painter, rect.adjusted(3, 0, -3, 0), text, theme.font(TextStyle::Meta), theme.color(colors.text),
                Qt::AlignHCenter);
}

QSize countBadgeSize(const Theme &theme, int count, int height)
{
    return {std::max(height, paint::textWidth(theme.font(TextStyle::Micro, true), countText(count)) + 10), height};
}

void paintCountBadge(QPainter &painter, const Theme &theme, const QRect &rect, int count, CountTone tone)
{
    const bool accent = tone == CountTone::Accent;
    paint::box(painter, rect,
               {theme.color(accent ? ColorRole::AccentFill : ColorRole::SurfaceHover), {}, rect.height() / 2.0});
    paint::text(painter, rect, countText(count), theme.font(TextStyle::Micro, accent),
                theme.color(accent ? ColorRole::TextOnAccent : ColorRole::TextSecondary), Qt::AlignHCenter);
}

Tag::Tag(const Theme &theme, TagTone tone, QWidget *parent) : QWidget(parent), m_theme(theme), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return tagSize(m_theme, m_text, m_theme.size(Size::Tag)); }

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, m_theme, rect(), m_text, m_tone);
}

CountBadge::CountBadge(const Theme &theme, CountTone tone, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const { return countBadgeSize(m_theme, m_count); }

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCountBadge(painter, m_theme, rect(), m_count, m_tone);
}

} // namespace mado
