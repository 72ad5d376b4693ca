// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/button.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QEvent>

namespace mado {

namespace {

constexpr int gap = 8;
constexpr int capHeight = 16;
constexpr int capPadding = 5;

Size token(ButtonHeight height)
{
    switch (height) {
    case ButtonHeight::Small:
        return Size::ButtonSmall;
    case ButtonHeight::Medium:
        return Size::Button;
    case ButtonHeight::Large:
        return Size::ButtonLarge;
    }
    Q_UNREACHABLE();
}

QColor blend(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

} // namespace

Button::Button(const Theme &theme, ButtonKind kind, ButtonHeight height, QWidget *parent)
    : QPushButton(parent),
      m_theme(theme),
      m_kind(kind),
      m_height(height)
{
    setFixedHeight(theme.size(token(height)));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    addFocusRing(*this, theme, theme.radius(Radius::Button));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    updateGeometry();
    update();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

QFont Button::textFont() const
{
    const bool filledKind = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger;
    return m_theme.font(m_height == ButtonHeight::Large ? TextStyle::Body : TextStyle::Small, filledKind);
}

int Button::padding() const
{
    return m_height == ButtonHeight::Small ? 10 : m_height == ButtonHeight::Medium ? 12 : 16;
}

int Button::capWidth() const
{
    if (m_keyHint.isEmpty())
        return 0;
    return std::max(capHeight, paint::textWidth(m_theme.font(TextStyle::Micro), m_keyHint) + 2 * capPadding);
}

QSize Button::sizeHint() const
{
    int width = 2 * padding() + paint::textWidth(textFont(), text());
    if (!m_iconName.isEmpty())
        width += m_theme.size(Size::Icon) + (text().isEmpty() ? 0 : 6);
    if (!m_keyHint.isEmpty())
        width += capWidth() + gap;
    return {width, m_theme.size(token(m_height))};
}

QSize Button::minimumSizeHint() const
{
    return {2 * padding() + paint::textWidth(textFont(), text()), m_theme.size(token(m_height))};
}

// Dark mode has no darker fill among the tokens that white can stand on, so the ground is mixed in.
QColor Button::filled(ColorRole base) const
{
    const QColor color = m_theme.color(base);
    if (!isDown() && !underMouse())
        return color;
    if (base == ColorRole::AccentFill && m_theme.mode() == Theme::Mode::Light)
        return m_theme.color(isDown() ? ColorRole::AccentPressed : ColorRole::AccentHover);
    const QColor shade =
        m_theme.color(m_theme.mode() == Theme::Mode::Light ? ColorRole::TextPrimary : ColorRole::BgApp);
    return blend(color, shade, isDown() ? 0.32F : 0.18F);
}

Button::Look Button::look() const
{
    const bool text = m_kind == ButtonKind::Text;
    if (!isEnabled())
        return {text ? QColor() : m_theme.color(ColorRole::SurfaceSunken),
                text ? QColor() : m_theme.color(ColorRole::BorderSubtle), ColorRole::TextDisabled};
    const QColor hover = m_theme.color(ColorRole::SurfaceHover);
    const bool lit = underMouse() || isDown();
    switch (m_kind) {
    case ButtonKind::Primary:
        return {filled(ColorRole::AccentFill), {}, ColorRole::TextOnAccent};
    case ButtonKind::Danger:
        return {filled(ColorRole::DangerFill), {}, ColorRole::TextOnAccent};
    case ButtonKind::Secondary:
        return {lit ? hover : m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl),
                ColorRole::TextPrimary};
    case ButtonKind::Stop:
        return {lit ? m_theme.color(ColorRole::DangerTint) : m_theme.color(ColorRole::Surface),
                m_theme.color(ColorRole::DangerBorder), ColorRole::Danger};
    case ButtonKind::Text:
        return {lit ? hover : QColor(), {}, ColorRole::Accent};
    }
    Q_UNREACHABLE();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look now = look();
    paint::box(painter, rect(), {now.fill, now.border, qreal(m_theme.radius(Radius::Button))});
    const int words = paint::textWidth(textFont(), text());
    int room = width() - 2 * padding() - words;
    const int iconSize = m_theme.size(Size::Icon);
    const int iconPart = iconSize + (text().isEmpty() ? 0 : 6);
    const bool withCap = !m_keyHint.isEmpty() && room >= capWidth() + gap;
    room -= withCap ? capWidth() + gap : 0;
    const bool withIcon = !m_iconName.isEmpty() && room >= iconPart;
    room -= withIcon ? iconPart : 0;
    int x = padding() + std::max(0, room / 2);
    if (withIcon) {
        paint::icon(painter, {x, (height() - iconSize) / 2, iconSize, iconSize}, m_theme.icon(m_iconName, now.text));
        x += iconPart;
    }
    const QColor ink = m_theme.color(now.text);
    paint::text(painter, {x, 0, std::min(words, width() - x) + 1, height()}, text(), textFont(), ink);
    if (withCap)
        paint::keyCap(painter, {x + words + gap, (height() - capHeight) / 2, capWidth(), capHeight}, m_keyHint,
                      m_theme.font(TextStyle::Micro), ink);
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave || event->type() == QEvent::Enter ||
        event->type() == QEvent::Leave)
        update();
    return QPushButton::event(event);
}

IconButton::IconButton(const Theme &theme, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_iconName(iconName)
{
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(*this, theme, theme.radius(Radius::Button));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setWords(const QString &words)
{
    setToolTip(words);
    setAccessibleName(words);
}

void IconButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void IconButton::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

QSize IconButton::sizeHint() const { return {m_theme.size(Size::Button), m_theme.size(Size::Button)}; }

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    QColor fill = m_framed ? m_theme.color(ColorRole::Surface) : QColor();
    if (lit)
        fill = m_theme.color(ColorRole::SurfaceHover);
    if (isChecked())
        fill = m_theme.color(ColorRole::AccentTint);
    const QColor border = m_framed ? m_theme.color(ColorRole::BorderControl) : QColor();
    paint::box(painter, rect(), {fill, border, qreal(m_theme.radius(Radius::Button))});
    const int side = m_theme.size(Size::Icon);
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    paint::icon(painter, place, m_theme.icon(m_iconName, isChecked() ? ColorRole::Accent : ColorRole::TextSecondary),
                isEnabled());
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace mado
