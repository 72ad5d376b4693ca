// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/line_icon.h"
#include "ui/shared/theme_tokens.h"

#include <QSize>

namespace mado {

Theme::Theme(Mode mode, QObject *parent) : QObject(parent), m_mode(mode), m_tokens(std::make_unique<Tokens>()) {}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_icons.clear();
    Q_EMIT changed();
}

QColor Theme::color(ColorRole role) const { return m_tokens->color(m_mode, role); }

RiskColors Theme::risk(RiskLevel level) const { return m_tokens->risk(m_mode, level); }

QString Theme::riskPath(RiskLevel level) const { return m_tokens->riskPath(level); }

QColor Theme::chart(const char *name) const { return m_tokens->chart(m_mode, name); }

QFont Theme::font(TextStyle style, bool bold) const
{
    QFont font(m_tokens->families());
    font.setPixelSize(m_tokens->pixelSize(style));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(TextStyle style) const { return m_tokens->lineHeight(style); }

int Theme::size(Size size) const { return m_tokens->size(size); }

int Theme::radius(Radius radius) const { return m_tokens->radius(radius); }

int Theme::breakpoint(const char *name) const { return int(m_tokens->number("breakpoints", name)); }

QSize Theme::minimumWindow() const { return m_tokens->minimumWindow(); }

int Theme::waitRefreshSeconds() const { return int(m_tokens->number("time", "waitRefreshSec")); }

int Theme::skeletonDelay() const { return int(m_tokens->number("motion", "skeletonDelay")); }

double Theme::nearGoalFraction() const { return m_tokens->number("waitGoalMin", "nearFraction"); }

QPalette Theme::palette() const
{
    QPalette palette;
    for (const auto &[role, color] : m_tokens->palette()) {
        palette.setColor(role, this->color(color));
        if (role == QPalette::Text || role == QPalette::WindowText || role == QPalette::ButtonText)
            palette.setColor(QPalette::Disabled, role, this->color(ColorRole::TextDisabled));
    }
    return palette;
}

QIcon Theme::icon(const QString &name, ColorRole role) const
{
    const QString key = name + QLatin1Char('#') + QString::number(int(role));
    auto known = m_icons.constFind(key);
    if (known == m_icons.cend()) {
        const QIcon icon(new LineIconEngine(m_tokens->iconPath(name), color(role), color(ColorRole::TextDisabled)));
        known = m_icons.insert(key, icon);
    }
    return *known;
}

} // namespace mado
