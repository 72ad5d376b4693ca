// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar_parts.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mado {

namespace {

constexpr int pillHeight = 26;
constexpr int pillIcon = 16;

struct PillLook
{
    const char *icon;
    ColorRole fill;
    ColorRole text;
};

PillLook lookOf(ConnectionState::Phase phase)
{
    switch (phase) {
    case ConnectionState::Phase::Online:
        return {"online", ColorRole::SuccessTint, ColorRole::Success};
    case ConnectionState::Phase::Offline:
        return {"offline", ColorRole::WarningTint, ColorRole::Warning};
    case ConnectionState::Phase::SignedOut:
        return {"lock", ColorRole::DangerTint, ColorRole::Danger};
    case ConnectionState::Phase::Connecting:
        break;
    }
    return {"refresh", ColorRole::SurfaceHover, ColorRole::TextSecondary};
}

} // namespace

ConnectionPill::ConnectionPill(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ConnectionPill::setPhase(ConnectionState::Phase phase)
{
    m_phase = phase;
    refresh();
}

QString ConnectionPill::words() const
{
    switch (m_phase) {
    case ConnectionState::Phase::Online:
        return tr("Connected");
    case ConnectionState::Phase::Offline:
        return tr("Offline");
    case ConnectionState::Phase::SignedOut:
        return tr("Signed out");
    case ConnectionState::Phase::Connecting:
        break;
    }
    return tr("Connecting");
}

void ConnectionPill::refresh()
{
    setAccessibleName(words());
    updateGeometry();
    update();
}

QSize ConnectionPill::sizeHint() const
{
    return {10 + pillIcon + 6 + paint::textWidth(m_theme.font(TextStyle::Meta), words()) + 10, pillHeight};
}

void ConnectionPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ConnectionPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PillLook look = lookOf(m_phase);
    paint::box(painter, rect(), {m_theme.color(look.fill), {}, pillHeight / 2.0});
    const QRect icon(10, (height() - pillIcon) / 2, pillIcon, pillIcon);
    paint::icon(painter, icon, m_theme.icon(QLatin1String(look.icon), look.text));
    paint::text(painter, rect().adjusted(icon.right() + 7, 0, -4, 0), words(), m_theme.font(TextStyle::Meta),
                m_theme.color(look.text));
}

class LanguageSwitch::Half final : public QAbstractButton
{
public:
    Half(const Theme &theme, const QString &words, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedSize(paint::textWidth(theme.font(TextStyle::Meta, true), words) + 18, 26);
        addFocusRing(*this, theme, theme.radius(Radius::Button));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect(), {m_theme.color(ColorRole::AccentTint), {}, 6});
        paint::text(painter, rect(), text(), m_theme.font(TextStyle::Meta, isChecked()),
                    m_theme.color(isChecked() ? ColorRole::Accent : ColorRole::TextSecondary), Qt::AlignHCenter);
    }

private:
    const Theme &m_theme;
};

// Each language is named in itself: who cannot read the other one finds the way back.
LanguageSwitch::LanguageSwitch(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_japanese(new Half(theme, QStringLiteral("日本語"), this)),
      m_english(new Half(theme, QStringLiteral("EN"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_japanese);
    row->addWidget(m_english);
    m_english->setAccessibleName(QStringLiteral("English"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_japanese, &QAbstractButton::clicked, this, [this] {
        m_japanese->setChecked(true);
        Q_EMIT chosen(Language::Japanese);
    });
    connect(m_english, &QAbstractButton::clicked, this, [this] {
        m_english->setChecked(true);
        Q_EMIT chosen(Language::English);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LanguageSwitch::setLanguage(Language language)
{
    m_japanese->setChecked(language == Language::Japanese);
    m_english->setChecked(language == Language::English);
}

void LanguageSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle), 7});
}

PlaceLabel::PlaceLabel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlaceLabel::setPlace(const QString &place)
{
    m_place = place;
    setAccessibleName(place);
    setVisible(!place.isEmpty());
    updateGeometry();
    update();
}

QSize PlaceLabel::sizeHint() const
{
    return {8 + 18 + 6 + paint::textWidth(m_theme.font(TextStyle::Small), m_place) + 12, 30};
}

void PlaceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Button))});
    paint::icon(painter, {8, 6, 18, 18}, m_theme.icon(QStringLiteral("place"), ColorRole::TextSecondary));
    paint::text(painter, rect().adjusted(32, 0, -4, 0), m_place, m_theme.font(TextStyle::Small),
                m_theme.color(ColorRole::TextSecondary));
}

UserButton::UserButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    addFocusRing(*this, theme, theme.radius(Radius::Button));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void UserButton::setUser(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    setAccessibleName(QStringLiteral("%1 %2").arg(name, role));
    updateGeometry();
    update();
}

void UserButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const
{
    const int avatar = m_theme.size(Size::Avatar);
    if (m_narrow)
        return {avatar, 40};
    const int words = std::max(paint::textWidth(m_theme.font(TextStyle::Small, true), m_name),
                               paint::textWidth(m_theme.font(TextStyle::Micro), m_role));
    return {avatar + 8 + words + 8 + 14, 40};
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.size(Size::Avatar);
    const QRect circle(0, (height() - side) / 2, side, side);
    paint::box(painter, circle, {m_theme.color(ColorRole::AccentTint), {}, side / 2.0});
    paint::text(painter, circle, m_name.left(1), m_theme.font(TextStyle::Small, true), m_theme.color(ColorRole::Accent),
                Qt::AlignHCenter);
    if (m_narrow)
        return;
    const QRect words = rect().adjusted(side + 8, 0, -20, 0);
    paint::text(painter, {words.left(), 2, words.width(), 19}, m_name, m_theme.font(TextStyle::Small, true),
                m_theme.color(ColorRole::TextPrimary));
    paint::text(painter, {words.left(), 20, words.width(), 17}, m_role, m_theme.font(TextStyle::Micro),
                m_theme.color(ColorRole::TextSecondary));
    paint::icon(painter, {width() - 14, (height() - 14) / 2, 14, 14},
                m_theme.icon(QStringLiteral("chevdown"), ColorRole::TextSecondary));
}

bool UserButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace mado
