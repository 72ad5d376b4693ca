// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_bars.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int barHeight = 72;
constexpr int narrowBarHeight = 116;
constexpr int narrowBelow = 600;

void topLine(QWidget &widget, const Theme &theme)
{
    QPainter painter(&widget);
    paint::edge(painter, widget.rect(), Qt::TopEdge, theme.color(ColorRole::BorderSubtle));
}

QHBoxLayout *barRow(QWidget *bar, TextLabel *fact, TextLabel *hint)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(fact);
    words->addWidget(hint);
    words->addStretch();
    row->addLayout(words, 1);
    return row;
}

} // namespace

WaitingBar::WaitingBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_fact(new TextLabel(theme, TextStyle::Chat, ColorRole::TextPrimary, this)),
      m_hint(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_row(barRow(this, m_fact, m_hint)),
      m_ask(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large, this)),
      m_take(new Button(theme, ButtonKind::Primary, ButtonHeight::Large, this))
{
    setFixedHeight(barHeight);
    m_fact->setBold(true);
    m_take->setIconName(QStringLiteral("chats"));
    m_take->setKeyHint(QStringLiteral("T"));
    m_ask->setIconName(QStringLiteral("assign"));
    m_ask->setKeyHint(QStringLiteral("A"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_take);
    m_row->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &WaitingBar::askRequested);
    connect(m_take, &QPushButton::clicked, this, &WaitingBar::takeOverRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void WaitingBar::setOffline(bool offline)
{
    m_offline = offline;
    retranslate();
}

void WaitingBar::setBusy(bool busy)
{
    m_busy = busy;
    retranslate();
}

void WaitingBar::retranslate()
{
    m_fact->setText(tr("Nobody has taken this over yet"));
    m_hint->setText(m_offline ? tr("Offline: taking over works again once connected.")
                              : tr("Taking over stops the automatic replies."));
    m_take->setText(tr("Take over"));
    m_take->setEnabled(!m_offline && !m_busy);
    m_ask->setText(tr("Ask a colleague"));
    m_ask->setEnabled(!m_offline && !m_busy);
}

// Where words and buttons do not fit side by side, they stand one above the other.
void WaitingBar::resizeEvent(QResizeEvent *)
{
    const bool narrow = width() < narrowBelow;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setFixedHeight(narrow ? narrowBarHeight : barHeight);
}

void WaitingBar::paintEvent(QPaintEvent *) { topLine(*this, m_theme); }

ReadOnlyBar::ReadOnlyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new TextLabel(theme, TextStyle::Chat, ColorRole::TextMuted, this)),
      m_reading(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted, this)),
      m_note(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16 + 13, 12, 16 + 5, 14);
    column->setSpacing(0);
    m_words->setFixedHeight(40);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.size(Size::IconSmall) + 6, 0, 0, 0);
    row->addWidget(m_reading, 1);
    row->addWidget(m_note);
    auto *footer = new QWidget(this);
    footer->setFixedHeight(theme.size(Size::ComposerFooter));
    footer->setLayout(row);
    column->addWidget(footer);
    m_note->setIconName(QStringLiteral("note"));
    m_note->setKeyHint(QStringLiteral("N"));
    connect(m_note, &QPushButton::clicked, this, &ReadOnlyBar::noteRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReadOnlyBar::setOwner(const QString &owner)
{
    m_owner = owner;
    retranslate();
}

void ReadOnlyBar::retranslate()
{
    m_words->setText(tr("You are reading only. Leave %1 a message in a note.").arg(m_owner));
    m_reading->setText(tr("Reading only"));
    m_note->setText(tr("Write a note"));
}

void ReadOnlyBar::paintEvent(QPaintEvent *)
{
    topLine(*this, m_theme);
    QPainter painter(this);
    const QRect frame = rect().adjusted(16, 10, -16, -12);
    paint::box(painter, frame,
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl),
                qreal(m_theme.radius(Radius::Composer))});
    const int footer = m_theme.size(Size::ComposerFooter);
    paint::edge(painter, QRect(frame.left() + 1, frame.bottom() - footer - 1, frame.width() - 2, 1), Qt::TopEdge,
                m_theme.color(ColorRole::BorderSubtle));
    const int side = m_theme.size(Size::IconSmall);
    paint::icon(painter, {frame.left() + 13, frame.bottom() - (footer + side) / 2, side, side},
                m_theme.icon(QStringLiteral("lock"), ColorRole::TextMuted));
}

ClosedBar::ClosedBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_fact(new TextLabel(theme, TextStyle::Chat, ColorRole::TextPrimary, this)),
      m_by(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_note(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    setFixedHeight(barHeight);
    m_fact->setBold(true);
    m_note->setIconName(QStringLiteral("note"));
    m_note->setKeyHint(QStringLiteral("N"));
    barRow(this, m_fact, m_by)->addWidget(m_note);
    connect(m_note, &QPushButton::clicked, this, &ClosedBar::noteRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClosedBar::setResult(const QString &disposition, const QString &byAndWhen)
{
    m_disposition = disposition;
    m_by->setText(byAndWhen);
    retranslate();
}

void ClosedBar::retranslate()
{
    m_fact->setText(tr("Finished: %1").arg(m_disposition));
    m_note->setText(tr("Write a note"));
}

void ClosedBar::paintEvent(QPaintEvent *) { topLine(*this, m_theme); }

} // namespace mado
