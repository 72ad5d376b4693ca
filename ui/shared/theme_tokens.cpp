// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme_tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QSize>

static void initThemeResource() { Q_INIT_RESOURCE(themes); }

namespace mado {

namespace {

constexpr std::pair<ColorRole, const char *> colorNames[] = {
    {ColorRole::BgApp, "bg.app"},
    {ColorRole::BgRail, "bg.rail"},
    {ColorRole::BgStatus, "bg.status"},
    {ColorRole::Surface, "surface"},
    {ColorRole::SurfaceSunken, "surface.sunken"},
    {ColorRole::SurfaceHover, "surface.hover"},
    {ColorRole::SurfaceSelected, "surface.selected"},
    {ColorRole::SurfaceCode, "surface.code"},
    {ColorRole::BorderSubtle, "border.subtle"},
    {ColorRole::BorderControl, "border.control"},
    {ColorRole::BorderStrong, "border.strong"},
    {ColorRole::TextPrimary, "text.primary"},
    {ColorRole::TextSecondary, "text.secondary"},
    {ColorRole::TextMuted, "text.muted"},
    {ColorRole::TextDisabled, "text.disabled"},
    {ColorRole::TextOnAccent, "text.onAccent"},
    {ColorRole::Accent, "accent"},
    {ColorRole::AccentHover, "accent.hover"},
    {ColorRole::AccentPressed, "accent.pressed"},
    {ColorRole::AccentFill, "accent.fill"},
    {ColorRole::AccentTint, "accent.tint"},
    {ColorRole::AccentBorder, "accent.border"},
    {ColorRole::Focus, "focus"},
    {ColorRole::Success, "success"},
    {ColorRole::SuccessTint, "success.tint"},
    {ColorRole::SuccessBorder, "success.border"},
    {ColorRole::Warning, "warning"},
    {ColorRole::WarningTint, "warning.tint"},
    {ColorRole::WarningBorder, "warning.border"},
    {ColorRole::Danger, "danger"},
    {ColorRole::DangerTint, "danger.tint"},
    {ColorRole::DangerBorder, "danger.border"},
    {ColorRole::DangerFill, "danger.fill"},
    {ColorRole::BubbleResident, "bubble.resident"},
    {ColorRole::BubbleResidentText, "bubble.resident.text"},
    {ColorRole::BubbleStaff, "bubble.staff"},
    {ColorRole::BubbleStaffText, "bubble.staff.text"},
    {ColorRole::BubbleBot, "bubble.bot"},
    {ColorRole::Scrim, "scrim"},
    {ColorRole::MaskBar, "mask.bar"},
    {ColorRole::Skeleton, "skeleton"},
};

constexpr std::pair<TextStyle, const char *> textNames[] = {
    {TextStyle::Micro, "micro"},     {TextStyle::Meta, "meta"},       {TextStyle::Small, "small"},
    {TextStyle::Body, "body"},       {TextStyle::Chat, "chat"},       {TextStyle::Title3, "title3"},
    {TextStyle::Title2, "title2"},   {TextStyle::Section, "section"}, {TextStyle::Title1, "title1"},
    {TextStyle::FigureM, "figureM"}, {TextStyle::FigureL, "figureL"},
};

constexpr std::pair<Size, const char *> sizeNames[] = {
    {Size::TopBar, "topBar"},
    {Size::StatusBar, "statusBar"},
    {Size::Rail, "rail"},
    {Size::RailCompact, "railCompact"},
    {Size::Queue, "queue"},
    {Size::QueueCompact, "queueCompact"},
    {Size::SidePanel, "sidePanel"},
    {Size::SideStrip, "sideStrip"},
    {Size::QueueHeader, "queueHeader"},
    {Size::QueueFilter, "queueFilter"},
    {Size::GroupHeader, "groupHeader"},
    {Size::QueueRow, "queueRow"},
    {Size::ConversationHeader, "conversationHeader"},
    {Size::Banner, "banner"},
    {Size::Tabs, "tabs"},
    {Size::ComposerFooter, "composerFooter"},
    {Size::ComposerMinText, "composerMinText"},
    {Size::ButtonSmall, "buttonSmall"},
    {Size::Button, "button"},
    {Size::ButtonLarge, "buttonLarge"},
    {Size::Input, "input"},
    {Size::Chip, "chip"},
    {Size::Tag, "tag"},
    {Size::RiskBadge, "riskBadge"},
    {Size::RiskBadgeLarge, "riskBadgeLarge"},
    {Size::Icon, "icon"},
    {Size::IconSmall, "iconSmall"},
    {Size::IconRail, "iconRail"},
    {Size::Avatar, "avatar"},
    {Size::AvatarLarge, "avatarLarge"},
    {Size::MinTarget, "minTarget"},
};

constexpr std::pair<Radius, const char *> radiusNames[] = {
    {Radius::Tag, "tag"},
    {Radius::Button, "button"},
    {Radius::Card, "card"},
    {Radius::Chip, "chip"},
    {Radius::Dialog, "dialog"},
    {Radius::Bubble, "bubble"},
    {Radius::BubbleTail, "bubbleTail"},
    {Radius::Composer, "composer"},
};
constexpr std::pair<RiskLevel, const char *> riskNames[] = {
    {RiskLevel::Emergency, "emergency"}, {RiskLevel::High, "high"}, {RiskLevel::Unrated, "unrated"},
    {RiskLevel::Moderate, "moderate"},   {RiskLevel::Low, "low"},
};

constexpr std::pair<Theme::Mode, const char *> modeNames[] = {
    {Theme::Mode::Light, "light"},
    {Theme::Mode::Dark, "dark"},
};

QJsonValue need(const QJsonObject &object, const char *section, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined())
        qFatal("tokens.json: %s.%s is missing", section, name);
    return value;
}

// CSS writes #RRGGBBAA, QColor reads #AARRGGBB.
QColor colorOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QColor color(text.left(7));
    if (!color.isValid() || (text.size() != 7 && text.size() != 9))
        qFatal("tokens.json: not a colour: %s", qPrintable(text));
    if (text.size() == 7)
        return color;
    return QColor(color.red(), color.green(), color.blue(), text.mid(7).toInt(nullptr, 16));
}

} // namespace

Theme::Tokens::Tokens()
{
    initThemeResource();
    QFile file(QStringLiteral(":/themes/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tokens.json is not compiled in");
    m_root = QJsonDocument::fromJson(file.readAll()).object();
    loadColors();
    loadRisks();
    loadType();
    loadLengths();
    loadPalette();
}

void Theme::Tokens::loadColors()
{
    const QJsonObject colors = need(m_root, "", "color").toObject();
    for (const auto &[mode, modeName] : modeNames) {
        const QJsonObject section = need(colors, "color", modeName).toObject();
        for (const auto &[role, name] : colorNames)
            m_colors[{mode, role}] = colorOf(need(section, modeName, name));
    }
}

void Theme::Tokens::loadRisks()
{
    const QJsonObject risks = need(m_root, "", "risk").toObject();
    for (const auto &[level, name] : riskNames) {
        const QJsonObject risk = need(risks, "risk", name).toObject();
        m_riskPaths[level] = need(risk, name, "path16").toString();
        for (const auto &[mode, modeName] : modeNames) {
            const QJsonObject section = need(risk, name, modeName).toObject();
            m_risks[{mode, level}] = {colorOf(need(section, name, "fill")), colorOf(need(section, name, "text")),
                                      colorOf(need(section, name, "border"))};
        }
    }
}

void Theme::Tokens::loadType()
{
    const QJsonObject font = need(m_root, "", "font").toObject();
    const QJsonObject scale = need(font, "font", "scale").toObject();
    for (const auto &[style, name] : textNames) {
        const QJsonArray pair = need(scale, "font.scale", name).toArray();
        m_text[style] = {pair.at(0).toInt(), pair.at(1).toInt()};
    }
    for (const QJsonValue &family : need(font, "font", "families").toArray())
        m_families.append(family.toString());
}

void Theme::Tokens::loadLengths()
{
    const QJsonObject sizes = need(m_root, "", "size").toObject();
    for (const auto &[size, name] : sizeNames)
        m_sizes[size] = need(sizes, "size", name).toInt();
    const QJsonObject radii = need(m_root, "", "radius").toObject();
    for (const auto &[radius, name] : radiusNames)
        m_radii[radius] = need(radii, "radius", name).toInt();
}

void Theme::Tokens::loadPalette()
{
    const QJsonObject section = need(m_root, "", "qpalette").toObject();
    const auto roles = QMetaEnum::fromType<QPalette::ColorRole>();
    for (auto it = section.begin(); it != section.end(); ++it) {
        bool known = false;
        const int role = roles.keyToValue(it.key().toLatin1().constData(), &known);
        if (!known)
            qFatal("tokens.json: qpalette.%s is no palette role", qPrintable(it.key()));
        for (const auto &[color, name] : colorNames) {
            if (it.value().toString() == QLatin1String(name))
                m_palette[QPalette::ColorRole(role)] = color;
        }
    }
}

QColor Theme::Tokens::chart(Mode mode, const char *name) const
{
    const QJsonObject chart = need(m_root, "", "chart").toObject();
    return colorOf(need(need(chart, "chart", mode == Mode::Dark ? "dark" : "light").toObject(), "chart", name));
}

QString Theme::Tokens::iconPath(const QString &name) const
{
    const QJsonObject paths = need(need(m_root, "", "icons").toObject(), "icons", "paths").toObject();
    return need(paths, "icons.paths", name.toLatin1().constData()).toString();
}

double Theme::Tokens::number(const char *section, const char *name) const
{
    return need(need(m_root, "", section).toObject(), section, name).toDouble();
}

QSize Theme::Tokens::minimumWindow() const
{
    const QJsonArray pair = need(need(m_root, "", "size").toObject(), "size", "minWindow").toArray();
    return {pair.at(0).toInt(), pair.at(1).toInt()};
}

} // namespace mado
