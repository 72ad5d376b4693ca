// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/banner.h"

#include "ui/shared/announcer.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"

#include <QEvent>
#include <QResizeEvent>

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
constexpr int right = 14;
constexpr int gap = 12;
constexpr int above = 8;           ///< Over and under several lines.
constexpr int leastForWords = 220; ///< Under it the buttons go below the words.

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_fact(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_text(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_announcer(new Announcer(this))
{
    setFixedHeight(theme.size(Size::Banner));
    m_fact->setBold(true);
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
    place();
    tell();
}

void Banner::setNote(const QString &note)
{
    m_note->setText(note);
    place();
}

void Banner::setLow(bool low, bool elsewhere)
{
    m_low = low;
    m_elsewhere = elsewhere;
    place();
}

Button *Banner::addButton(ButtonKind kind)
{
    m_buttons << new Button(m_theme, kind, ButtonHeight::Small, this);
    return m_buttons.last();
}

QList<TextLabel *> Banner::words() const
{
    QList<TextLabel *> said;
    for (TextLabel *label : {m_fact, m_text, m_note}) {
        if (!label->text().isEmpty())
            said << label;
    }
    if (!m_low)
        return said;
    said.removeOne(m_note);
    if (m_elsewhere && said.size() > 1 && widthWith(said) > width())
        said.removeOne(m_fact);
    return said;
}

QList<Button *> Banner::shownButtons() const
{
    QList<Button *> shown;
    for (Button *button : m_buttons) {
        if (!button->isHidden())
            shown << button;
    }
    return shown;
}

int Banner::buttonsWidth() const
{
    int wide = 0;
    for (const Button *button : shownButtons())
        wide += gap + button->sizeHint().width();
    return wide;
}

int Banner::widthWith(const QList<TextLabel *> &labels) const
{
    int wide = textLeft + right + buttonsWidth();
    for (const TextLabel *label : labels)
        wide += gap + label->sizeHint().width();
    return wide;
}

QSize Banner::sizeHint() const { return {widthWith(words()), height()}; }

void Banner::place()
{
    const auto said = words();
    for (TextLabel *label : {m_fact, m_text, m_note})
        label->setVisible(said.contains(label));
    const bool one = widthWith(said) - (said.size() < 2 ? gap : 0) <= width();
    for (TextLabel *label : said) {
        if (label->hasHeightForWidth() == one)
            label->setWrap(!one);
    }
    one ? placeInOneLine() : placeInSeveral();
    update();
}

void Banner::placeInOneLine()
{
    const int high = m_theme.size(Size::Banner);
    if (height() != high)
        setFixedHeight(high);
    const auto put = [high](QWidget *widget, int x) {
        const QSize size = widget->sizeHint();
        widget->setGeometry({QPoint(x, (high - size.height()) / 2), size});
    };
    int x = textLeft;
    for (TextLabel *label : {m_fact, m_text}) {
        put(label, x);
        x += label->isHidden() ? 0 : label->width() + gap;
    }
    int end = width() - right - buttonsWidth();
    put(m_note, end - m_note->sizeHint().width());
    for (Button *button : shownButtons()) {
        put(button, end + gap);
        end += gap + button->width();
    }
}

void Banner::placeInSeveral()
{
    const int whole = width() - textLeft - right;
    const bool below = whole - buttonsWidth() < leastForWords && buttonsWidth() > 0;
    const int wide = below ? whole : whole - buttonsWidth();
    int y = above;
    for (TextLabel *label : words()) {
        const int high = label->heightForWidth(wide);
        label->setGeometry(textLeft, y, wide, high);
        y += high;
    }
    const int wordsEnd = y + above;
    const int buttonHigh = m_buttons.isEmpty() ? 0 : m_buttons.first()->sizeHint().height();
    const int high = std::max(below ? wordsEnd + buttonHigh + above : wordsEnd, m_theme.size(Size::Banner));
    if (height() != high)
        setFixedHeight(high);
    int x = below ? textLeft : width() - right - buttonsWidth() + gap;
    const int top = below ? wordsEnd : (high - buttonHigh) / 2;
    for (Button *button : shownButtons()) {
        button->setGeometry({QPoint(x, top), button->sizeHint()});
        x += button->width() + gap;
    }
}

bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        place();
}

void Banner::showEvent(QShowEvent *)
{
    place();
    tell();
}

void Banner::hideEvent(QHideEvent *) { m_told.clear(); }

// What stands beside a fact, an age or seconds, may change all the time.
void Banner::tell()
{
    if (!isVisible() || m_told == m_fact->text())
        return;
    m_told = m_fact->text();
    m_announcer->say(accessibleName());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = colorsOf(m_tone);
    painter.fillRect(rect(), m_theme.color(colors.fill));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(colors.border));
    const int side = m_theme.size(Size::Icon);
    const QRect corner(iconLeft, (height() - side) / 2, side, side);
    if (m_risk)
        paintRiskShape(painter, m_theme, corner, *m_risk);
    else if (!m_icon.isEmpty())
        paint::icon(painter, corner, m_theme.icon(m_icon, colors.icon));
}

} // namespace mado
