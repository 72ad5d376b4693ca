// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/banner.h"

#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"

namespace mado {

namespace {

struct ToneColors
{
    ColorRole fill;
    ColorRole border;
    ColorRole icon;
};

ToneColors colorsOf(BannerTone tone)
{
    switch (tone) {
    case BannerTone::Danger:
        return {ColorRole::DangerTint, ColorRole::DangerBorder, ColorRole::Danger};
    case BannerTone::Warning:
        return {ColorRole::WarningTint, ColorRole::WarningBorder, ColorRole::Warning};
    case BannerTone::Info:
        return {ColorRole::AccentTint, ColorRole::AccentBorder, ColorRole::Accent};
    }
    Q_UNREACHABLE();
}

constexpr int iconLeft = 14;
constexpr int textLeft = 42;

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_fact(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_text(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_row(new QHBoxLayout(this))
{
    setFixedHeight(theme.size(Size::Banner));
    m_fact->setBold(true);
    m_fact->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_note->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(textLeft, 0, 14, 0);
    m_row->setSpacing(12);
    m_row->addWidget(m_fact);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_note);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::setTone(BannerTone tone)
{
    m_tone = tone;
    update();
}

void Banner::setIcon(const QString &name)
{
    m_icon = name;
    m_risk.reset();
    update();
}

void Banner::setRiskIcon(RiskLevel level)
{
    m_risk = level;
    update();
}

void Banner::setWords(const QString &fact, const QString &text)
{
    m_fact->setText(fact);
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? fact : fact + QLatin1Char(' ') + text);
}

void Banner::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Button *Banner::addButton(ButtonKind kind)
{
    auto *button = new Button(m_theme, kind, ButtonHeight::Small, this);
    m_row->addWidget(button);
    return button;
}

QSize Banner::sizeHint() const { return {m_row->sizeHint().width(), m_theme.size(Size::Banner)}; }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = colorsOf(m_tone);
    painter.fillRect(rect(), m_theme.color(colors.fill));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(colors.border));
    const int side = m_theme.size(Size::Icon);
    const QRect place(iconLeft, (height() - side) / 2, side, side);
    if (m_risk)
        paintRiskShape(painter, m_theme, place, *m_risk);
    else if (!m_icon.isEmpty())
        paint::icon(painter, place, m_theme.icon(m_icon, colors.icon));
}

} // namespace mado
