// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/purpose_ribbon.h"

#include "ui/desk/consent_words.h"
#include "ui/shared/paint.h"

#include <QEvent>
#include <QKeyEvent>

namespace mado {

namespace {
constexpr int ribbonHeight = 28;
constexpr int left = 20;
constexpr int between = 18;
} // namespace

PurposeRibbon::PurposeRibbon(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PurposeRibbon::sizeHint() const { return {200, ribbonHeight}; }

void PurposeRibbon::show(const QList<Consent> &consents, Language language)
{
    m_consents = consents;
    m_language = language;
    retranslate();
}

QStringList PurposeRibbon::words() const
{
    QStringList all;
    for (const Part &part : m_parts)
        all << part.text;
    return all;
}

void PurposeRibbon::retranslate()
{
    m_parts.clear();
    for (const Consent &consent : std::as_const(m_consents))
        m_parts << Part{ConsentWords::brief(consent, m_language), ConsentWords::color(consent)};
    if (m_parts.isEmpty())
        m_parts << Part{ConsentWords::none(), ColorRole::Warning};
    const QString all = words().join(m_language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
    setAccessibleName(tr("Consent: %1").arg(all));
    setToolTip(all + QLatin1Char('\n') + tr("What was agreed, for whom, until when (O)"));
    update();
}

void PurposeRibbon::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void PurposeRibbon::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

// Consents that find no room give way to how many they are: none is hidden without a word.
void PurposeRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(underMouse() ? ColorRole::SurfaceHover : ColorRole::Surface));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const int icon = m_theme.size(Size::IconSmall);
    paint::icon(painter, {left, (ribbonHeight - icon) / 2, icon, icon},
                m_theme.icon(QStringLiteral("shield"), ColorRole::TextSecondary));
    const QFont font = m_theme.font(TextStyle::Meta);
    int x = left + icon + 8;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString more = tr("+%1").arg(m_parts.size() - i);
        const int room = width() - 16 - x;
        const int wide = paint::textWidth(font, m_parts.at(i).text);
        const bool last = i + 1 == m_parts.size();
        const bool fits = wide + (last ? 0 : between + paint::textWidth(font, more)) <= room;
        if (!fits && i > 0) {
            paint::text(painter, {x, 0, room, ribbonHeight}, more, font, m_theme.color(ColorRole::TextSecondary));
            break;
        }
        paint::text(painter, {x, 0, std::min(wide, room), ribbonHeight}, m_parts.at(i).text, font,
                    m_theme.color(m_parts.at(i).color));
        x += wide + between;
    }
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(2, 2, -2, -2),
                   {QColor(), m_theme.color(ColorRole::Focus), qreal(m_theme.radius(Radius::Button)), 2});
}

} // namespace mado
