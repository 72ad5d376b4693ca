// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QJsonObject>
#include <map>

namespace mado {

/// tokens.json read once, with every enumerator looked up: a name that the file lacks stops the program at start,
/// where a test sees it, not on the screen of a nurse.
class Theme::Tokens
{
public:
    Tokens();

    QColor color(Mode mode, ColorRole role) const { return m_colors.at({mode, role}); }
    RiskColors risk(Mode mode, RiskLevel level) const { return m_risks.at({mode, level}); }
    QString riskPath(RiskLevel level) const { return m_riskPaths.at(level); }
    QColor chart(Mode mode, const char *name) const;
    int pixelSize(TextStyle style) const { return m_text.at(style).first; }
    int lineHeight(TextStyle style) const { return m_text.at(style).second; }
    int size(Size size) const { return m_sizes.at(size); }
    int radius(Radius radius) const { return m_radii.at(radius); }
    QStringList families() const { return m_families; }
    QString iconPath(const QString &name) const;
    double number(const char *section, const char *name) const;
    QSize minimumWindow() const;
    const std::map<QPalette::ColorRole, ColorRole> &palette() const { return m_palette; }

private:
    void loadColors();
    void loadRisks();
    void loadType();
    void loadLengths();
    void loadPalette();

    QJsonObject m_root;
    std::map<std::pair<Mode, ColorRole>, QColor> m_colors;
    std::map<std::pair<Mode, RiskLevel>, RiskColors> m_risks;
    std::map<RiskLevel, QString> m_riskPaths;
    std::map<TextStyle, std::pair<int, int>> m_text;
    std::map<Size, int> m_sizes;
    std::map<Radius, int> m_radii;
    std::map<QPalette::ColorRole, ColorRole> m_palette;
    QStringList m_families;
};

} // namespace mado
