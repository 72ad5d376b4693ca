// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/wait_clock.h"

#include "ui/shared/paint.h"

namespace mado {

namespace {

constexpr int gap = 5;

ColorRole roleOf(wording::WaitTone tone)
{
    switch (tone) {
    case wording::WaitTone::Normal:
        return ColorRole::TextSecondary;
    case wording::WaitTone::Near:
        return ColorRole::Warning;
    case wording::WaitTone::Over:
        return ColorRole::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

WaitClock::WaitClock(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WaitClock::setWait(const QString &words, wording::WaitTone tone)
{
    m_words = words;
    m_tone = tone;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize WaitClock::sizeHint() const
{
    return {m_theme.size(Size::IconSmall) + gap + paint::textWidth(m_theme.font(TextStyle::Small, bold()), m_words),
            m_theme.lineHeight(TextStyle::Small)};
}

void WaitClock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.size(Size::IconSmall);
    paint::icon(painter, {0, (height() - side) / 2, side, side}, m_theme.icon(QStringLiteral("clock"), roleOf(m_tone)));
    paint::text(painter, rect().adjusted(side + gap, 0, 0, 0), m_words, m_theme.font(TextStyle::Small, bold()),
                m_theme.color(roleOf(m_tone)));
}

} // namespace mado
