// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"
#include "ui/shell/logo.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mado {

namespace {

constexpr int stackRail = 48;
constexpr int logoSide = 34;
constexpr int itemInset = 6;

} // namespace

RailItem::RailItem(const Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setWide(true);
    addFocusRing(*this, theme, theme.radius(Radius::Card), -4);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailItem::setWord(const QString &word)
{
    setText(word);
    describe();
    update();
}

void RailItem::setCount(int people)
{
    m_count = people;
    describe();
    update();
}

void RailItem::describe()
{
    setToolTip(m_wide ? QString() : text());
    setAccessibleName(m_count > 0 ? QStringLiteral("%1 %2").arg(text(), QString::number(m_count)) : text());
}

void RailItem::setWide(bool wide)
{
    m_wide = wide;
    setFixedHeight(wide ? 56 : 44);
    describe();
    update();
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect card = rect().adjusted(itemInset, 0, -itemInset, 0);
    const bool lit = underMouse() || isDown();
    if (isChecked() || lit)
        paint::box(painter, card,
                   {m_theme.color(isChecked() ? ColorRole::Surface : ColorRole::SurfaceHover),
                    {},
                    qreal(m_theme.radius(Radius::Card))});
    if (isChecked())
        paint::box(painter, QRectF(-3, height() / 2.0 - 12, 6, 24), {m_theme.color(ColorRole::Accent), {}, 3});
    const ColorRole ink = isChecked() ? ColorRole::Accent : ColorRole::TextSecondary;
    const int side = m_theme.size(Size::IconRail);
    const int top = m_wide ? 7 : (height() - side) / 2;
    const QRect icon((width() - side) / 2, top, side, side);
    paint::icon(painter, icon, m_theme.icon(m_icon, ink));
    if (m_wide)
        paint::text(painter, QRect(0, 32, width(), 18), text(), m_theme.font(TextStyle::Micro, isChecked()),
                    m_theme.color(ink), Qt::AlignHCenter);
    if (m_count > 0) {
        const QSize badge = countBadgeSize(m_theme, m_count, 16);
        const QRect place(std::min(icon.right() - 6, width() - badge.width()), std::max(0, icon.top() - 6),
                          badge.width(), badge.height());
        paint::box(painter, place.adjusted(-1, -1, 1, 1), {m_theme.color(ColorRole::Surface), {}, 9});
        paintCountBadge(painter, m_theme, place, m_count, CountTone::Accent);
    }
}

bool RailItem::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logoRoom(new QWidget(this)),
      m_desk(new RailItem(theme, QStringLiteral("chats"), this)),
      m_calls(new RailItem(theme, QStringLiteral("callback"), this)),
      m_board(new RailItem(theme, QStringLiteral("assign"), this)),
      m_trends(new RailItem(theme, QStringLiteral("trend"), this)),
      m_services(new RailItem(theme, QStringLiteral("services"), this)),
      m_data(new RailItem(theme, QStringLiteral("shield"), this)),
      m_settings(new RailItem(theme, QStringLiteral("gear"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_logoRoom);
    column->addWidget(m_desk);
    column->addWidget(m_calls);
    column->addWidget(m_board);
    m_board->hide();
    column->addWidget(m_trends);
    m_trends->hide();
    column->addWidget(m_services);
    m_services->hide();
    column->addWidget(m_data);
    m_data->hide();
    column->addStretch(1);
    column->addWidget(m_settings);
    const auto leadsTo = [this](RailItem *item, Place place) {
        connect(item, &QAbstractButton::clicked, this, [this, place] {
            setPlace(m_place); // a click alone moves nobody
            Q_EMIT chosen(place);
        });
    };
    leadsTo(m_desk, Place::Desk);
    leadsTo(m_calls, Place::Calls);
    leadsTo(m_board, Place::Board);
    leadsTo(m_trends, Place::Trends);
    leadsTo(m_services, Place::Services);
    leadsTo(m_data, Place::Data);
    leadsTo(m_settings, Place::Settings);
    setPlace(Place::Desk);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setLayoutMode(DeskLayout::Full);
    retranslate();
}

void Rail::setLayoutMode(DeskLayout layout)
{
    m_layout = layout;
    setFixedWidth(layout == DeskLayout::Full      ? m_theme.size(Size::Rail)
                  : layout == DeskLayout::Compact ? m_theme.size(Size::RailCompact)
                                                  : stackRail);
    m_logoRoom->setFixedHeight(layout == DeskLayout::Stack ? 4 : 54);
    for (RailItem *item : {m_desk, m_calls, m_board, m_trends, m_services, m_data, m_settings})
        item->setWide(layout == DeskLayout::Full);
    update();
}

void Rail::setWaiting(int people) { m_desk->setCount(people); }

void Rail::setCalls(int dueNow) { m_calls->setCount(dueNow); }

void Rail::setBoardShown(bool shown) { m_board->setVisible(shown); }

void Rail::setTrendsShown(bool shown) { m_trends->setVisible(shown); }

void Rail::setServicesShown(bool shown) { m_services->setVisible(shown); }

void Rail::setDataShown(bool shown) { m_data->setVisible(shown); }

void Rail::setPlace(Place place)
{
    m_place = place;
    m_desk->setChecked(place == Place::Desk);
    m_calls->setChecked(place == Place::Calls);
    m_board->setChecked(place == Place::Board);
    m_trends->setChecked(place == Place::Trends);
    m_services->setChecked(place == Place::Services);
    m_data->setChecked(place == Place::Data);
    m_settings->setChecked(place == Place::Settings);
}

void Rail::retranslate()
{
    m_desk->setWord(tr("Triage"));
    m_calls->setWord(tr("Calls"));
    m_board->setWord(tr("Assign"));
    m_trends->setWord(tr("Trends"));
    m_services->setWord(tr("Services"));
    m_data->setWord(tr("Data"));
    m_settings->setWord(tr("Settings"));
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgRail));
    paint::edge(painter, rect(), Qt::RightEdge, m_theme.color(ColorRole::BorderSubtle));
    if (m_layout != DeskLayout::Stack)
        paintLogo(painter, m_theme, QRectF((width() - logoSide) / 2.0, 9, logoSide, logoSide));
}

} // namespace mado
