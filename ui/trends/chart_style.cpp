// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_style.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QColor> colors(const QJsonValue &list)
{
    QList<QColor> out;
    for (const QJsonValue &each : list.toArray())
        out.append(QColor(each.toString()));
    return out;
}

void readTokens(ChartStyle &style, const QString &mode)
{
    QFile file(u":/themes/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject chart = root[u"chart"_s][mode].toObject();
    style.series = colors(chart[u"series"_s]);
    style.classes = colors(chart[u"seq"_s]);
    style.classInks = colors(chart[u"seqText"_s]);
    style.bandAlpha = chart[u"ciAlpha"_s].toDouble();
    const QJsonObject flat = root[u"color"_s][mode].toObject();
    style.hatchLine = QColor(flat[u"hatch.line"_s].toString());
    style.hatchGround = QColor(flat[u"hatch.bg"_s].toString());
}

} // namespace

QColor ChartStyle::band(const QColor &of) const
{
    QColor out = of;
    out.setAlphaF(float(bandAlpha));
    return out;
}

QBrush ChartStyle::hatch() const { return QBrush(hatchLine, Qt::BDiagPattern); }

ChartStyle chartStyle(const Theme &theme, Language language)
{
    ChartStyle out;
    out.surface = theme.color(ColorRole::Surface);
    out.text = theme.color(ColorRole::TextPrimary);
    out.secondary = theme.color(ColorRole::TextSecondary);
    out.muted = theme.color(ColorRole::TextMuted);
    out.border = theme.color(ColorRole::BorderSubtle);
    out.selected = theme.color(ColorRole::SurfaceSelected);
    out.focus = theme.color(ColorRole::Focus);
    out.accent = theme.color(ColorRole::Accent);
    out.warning = theme.color(ColorRole::Warning);
    out.reference = theme.chart("reference");
    out.grid = theme.chart("grid");
    out.axis = theme.chart("axis");
    readTokens(out, theme.mode() == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
    out.micro = theme.font(TextStyle::Micro);
    out.microBold = theme.font(TextStyle::Micro, true);
    out.meta = theme.font(TextStyle::Meta);
    out.metaBold = theme.font(TextStyle::Meta, true);
    out.small = theme.font(TextStyle::Small);
    out.smallBold = theme.font(TextStyle::Small, true);
    out.language = language;
    return out;
}

ChartStyle printed(const ChartStyle &onScreen)
{
    ChartStyle style = chartStyle(Theme(Theme::Mode::Light), onScreen.language);
    for (QFont *font : {&style.micro, &style.microBold, &style.meta, &style.metaBold, &style.small, &style.smallBold})
        font->setStyleStrategy(QFont::StyleStrategy(font->styleStrategy() | QFont::PreferNoShaping));
    return style;
}

} // namespace mado
