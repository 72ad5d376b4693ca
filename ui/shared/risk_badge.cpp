// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/risk_badge.h"

#include "ui/shared/paint.h"

#include <QSvgRenderer>

namespace mado {

namespace {

struct Measures
{
    Size height;
    int shape;
    int left;
    int right;
    int gap;
    TextStyle style;
};

Measures measures(BadgeSize size)
{
    if (size == BadgeSize::Large)
        return {Size::RiskBadgeLarge, 14, 7, 9, 5, TextStyle::Small};
    return {Size::RiskBadge, 12, 5, 7, 4, TextStyle::Meta};
}

// Emergency and high are filled with the "!" left out; the others are outlines.
QByteArray shapeSvg(const QString &path, RiskLevel level, const QColor &ink, const QColor &cutOut)
{
    QString body;
    if (level == RiskLevel::Emergency || level == RiskLevel::High) {
        const bool octagon = level == RiskLevel::Emergency;
        const QString mark =
            octagon ? QStringLiteral("M8 4.4v4.2 M8 11.2v.1") : QStringLiteral("M8 6.4v3.2 M8 11.6v.1");
        body = QStringLiteral("<path d='%1' fill='%2' stroke='%2' stroke-width='1' stroke-linejoin='round'/>"
                              "<path d='%3' stroke='%4' stroke-width='1.8' stroke-linecap='round' fill='none'/>")
                   .arg(path, ink.name(), mark, cutOut.name());
    } else if (level == RiskLevel::Moderate) {
        const auto split = path.indexOf(QLatin1String(" M"));
        body = QStringLiteral("<path d='%1' fill='none' stroke='%3' stroke-width='1.5' stroke-linejoin='round'/>"
                              "<path d='%2' fill='%3'/>")
                   .arg(path.left(split), path.mid(split + 1), ink.name());
    } else {
        const QString dash = level == RiskLevel::Unrated ? QStringLiteral("stroke-dasharray='2.4 2.1'") : QString();
        body =
            QStringLiteral("<path d='%1' fill='none' stroke='%2' stroke-width='1.7' %3/>").arg(path, ink.name(), dash);
    }
    return QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>%1</svg>").arg(body).toUtf8();
}

void paintShape(QPainter &painter, const Theme &theme, const QRectF &rect, RiskLevel level, const QColor &ink,
                const QColor &cutOut)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(shapeSvg(theme.riskPath(level), level, ink, cutOut)).render(&painter, rect);
    painter.restore();
}

} // namespace

QSize riskBadgeSize(const Theme &theme, const QString &word, BadgeSize size)
{
    const Measures m = measures(size);
    const int text = paint::textWidth(theme.font(m.style, true), word);
    return {m.left + m.shape + m.gap + text + m.right, theme.size(m.height)};
}

void paintRiskBadge(QPainter &painter, const Theme &theme, const QPoint &topLeft, RiskLevel level, const QString &word,
                    BadgeSize size)
{
    const Measures m = measures(size);
    const QRect frame(topLeft, riskBadgeSize(theme, word, size));
    const RiskColors colors = theme.risk(level);
    paint::box(painter, frame,
               {colors.fill, colors.border, qreal(theme.radius(Radius::Tag)), 0, level == RiskLevel::Unrated});
    const QRectF shape(frame.left() + m.left, frame.top() + (frame.height() - m.shape) / 2.0, m.shape, m.shape);
    paintShape(painter, theme, shape, level, colors.text, colors.fill);
    const QRect text = frame.adjusted(m.left + m.shape + m.gap, 0, 0, 0);
    paint::text(painter, text, word, theme.font(m.style, true), colors.text);
}

void paintRiskShape(QPainter &painter, const Theme &theme, const QRect &rect, RiskLevel level)
{
    const QColor ink = theme.risk(level).border;
    paintShape(painter, theme, rect, level, ink, theme.color(ColorRole::Surface));
}

RiskBadge::RiskBadge(const Theme &theme, BadgeSize size, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RiskBadge::setLevel(RiskLevel level, const QString &word)
{
    m_level = level;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize RiskBadge::sizeHint() const { return riskBadgeSize(m_theme, m_word, m_size); }

void RiskBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRiskBadge(painter, m_theme, {0, 0}, m_level, m_word, m_size);
}

} // namespace mado
