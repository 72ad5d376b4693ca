// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toasts.h"

#include "ui/shared/announcer.h"
#include "ui/shared/button.h"
#include "ui/shared/low_window.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shell/typing_pause.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace mado {

namespace {

constexpr int cardWidth = 352;
constexpr int cardHeight = 60;
constexpr int lowCardHeight = 40;
constexpr int lowCardWidth = 480; ///< Wider than elsewhere: its one line is all that is said.
constexpr int gap = 8;
constexpr int margin = 8;
constexpr int iconRoom = 42;
constexpr int sideRoom = 12;
constexpr size_t mostShown = 3;
constexpr int plainStaysMs = 8000;

QString spoken(const ToastWords &words)
{
    return words.detail.isEmpty() ? words.fact : words.fact + QLatin1Char(' ') + words.detail;
}

} // namespace

class Toasts::Card final : public QWidget
{
public:
    Card(const Theme &theme, ToastTone tone, const ToastWords &words, QWidget *parent)
        : QWidget(parent),
          m_theme(theme),
          m_tone(tone),
          fact(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
          detail(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
          button(new Button(theme, tone == ToastTone::Alarm ? ButtonKind::Primary : ButtonKind::Text,
                            ButtonHeight::Small, this))
    {
        fact->setBold(true);
        fact->setText(words.fact);
        detail->setText(words.detail);
        button->setText(words.action);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(1);
        lines->addStretch(1);
        lines->addWidget(fact);
        lines->addWidget(detail);
        lines->addStretch(1);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(iconRoom, 0, sideRoom, 0);
        row->addLayout(lines, 1);
        row->addWidget(button);
        setAccessibleName(spoken(words));
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
        setToolTip(spoken(words));
        share(cardWidth);
    }

protected:
    void resizeEvent(QResizeEvent *) override { share(width()); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool alarm = m_tone == ToastTone::Alarm;
        const ColorRole color = alarm ? ColorRole::Danger : ColorRole::Accent;
        paint::box(painter, rect(), {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl), 8});
        paint::box(painter, QRect(0, 0, 5, height()), {m_theme.color(color), {}, 2});
        paint::icon(painter, {16, (height() - 18) / 2, 18, 18},
                    m_theme.icon(alarm ? QStringLiteral("bell") : QStringLiteral("info"), color));
    }

private:
    /// The fact, with its number, counts for more than what is said about it: where it needs both lines it has them.
    void share(int width)
    {
        const int room = width - iconRoom - sideRoom - button->sizeHint().width() - 8;
        const bool low = height() < cardHeight;
        const bool both = detail->text().isEmpty() || fact->sizeHint().width() > room;
        fact->setWrap(both && !low);
        detail->setVisible(!both && !low);
    }

    const Theme &m_theme;
    ToastTone m_tone;
    TextLabel *fact;
    TextLabel *detail;

public:
    Button *button;
};

Toasts::Toasts(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_typing(new TypingPause(this)),
      m_announcer(new Announcer(parent)), // heard where no card fits, too
      m_more(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this))
{
    m_more->setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::NoFocus);
    connect(m_typing, &TypingPause::paused, this, &Toasts::showHeld);
    hide();
}

void Toasts::show(const QString &key, ToastTone tone, std::function<ToastWords()> words, std::function<void()> act,
                  ToastTime time)
{
    std::erase_if(m_held, [&key](const Toast &toast) { return toast.key == key; });
    if (time == ToastTime::InPause && m_typing->types()) {
        m_held.push_back({key, tone, std::move(words), std::move(act), {}});
        return;
    }
    const auto before = std::find_if(m_all.begin(), m_all.end(), [&key](const Toast &one) { return one.key == key; });
    const QString heard = before == m_all.end() ? QString() : before->heard;
    std::erase_if(m_all, [&key](const Toast &toast) { return toast.key == key; });
    const QString now = spoken(words());
    m_all.push_back({key, tone, std::move(words), std::move(act), now});
    rebuild();
    if (now != heard) // each is heard once
        m_announcer->say(now);
    if (tone == ToastTone::Plain)
        QTimer::singleShot(plainStaysMs, this, [this, key] { settle(key); });
}

void Toasts::showHeld()
{
    for (Toast &toast : std::exchange(m_held, {}))
        show(toast.key, toast.tone, std::move(toast.words), std::move(toast.act));
}

void Toasts::settle(const QString &key)
{
    std::erase_if(m_held, [&key](const Toast &toast) { return toast.key == key; });
    if (std::erase_if(m_all, [&key](const Toast &toast) { return toast.key == key; }) > 0)
        rebuild();
}

bool Toasts::shows(const QString &key) const
{
    const auto same = [&key](const Toast &toast) { return toast.key == key; };
    return std::any_of(m_all.begin(), m_all.end(), same) || std::any_of(m_held.begin(), m_held.end(), same);
}

// Alarms first, each kind in the order of its coming.
void Toasts::rebuild()
{
    for (const auto &card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    std::stable_sort(m_all.begin(), m_all.end(), [](const Toast &a, const Toast &b) { return a.tone < b.tone; });
    for (size_t i = 0; i < std::min(shownAtMost(), m_all.size()); ++i) {
        const Toast &toast = m_all[i];
        auto *card = new Card(m_theme, toast.tone, toast.words(), this);
        connect(card->button, &QPushButton::clicked, this, [this, key = toast.key, act = toast.act] {
            settle(key);
            if (act)
                act();
        });
        m_cards.append(card);
    }
    const int more = int(m_all.size()) - int(m_cards.size());
    m_more->setText(more > 0 ? tr("%1 more").arg(more) : QString());
    place();
}

void Toasts::addRoom(QWidget *room)
{
    m_rooms.append(room);
    room->hide();
    room->installEventFilter(this);
    room->parentWidget()->installEventFilter(this);
    place();
}

void Toasts::leaveRooms()
{
    for (const auto &room : std::exchange(m_rooms, {})) {
        room->removeEventFilter(this);
        room->parentWidget()->removeEventFilter(this);
    }
}

QWidget *Toasts::roomInFront() const
{
    for (const auto &room : m_rooms) {
        if (room && room->parentWidget()->isVisible())
            return room;
    }
    return nullptr;
}

int Toasts::arrange(int width)
{
    const bool low = shownAtMost() == 1;
    const int high = low ? lowCardHeight : cardHeight;
    const int wide = std::min(low ? lowCardWidth : cardWidth, width - 2 * margin);
    const int across = std::max(1, (width - 2 * margin + gap) / (wide + gap));
    const int count = int(m_cards.size());
    const int rows = (count + across - 1) / across;
    for (int i = 0; i < count; ++i) {
        const int fromRight = across == 1 ? 0 : (std::min(count, across) - 1 - i % across);
        const QPoint corner(width - margin - (fromRight + 1) * wide - fromRight * gap, gap + i / across * (high + gap));
        m_cards.at(i)->setGeometry({corner, QSize(wide, high)});
        m_cards.at(i)->show();
    }
    const int bottom = gap + rows * (high + gap);
    // In a low window the number stands beside the one card.
    const int moreHeight = m_more->text().isEmpty() || low ? 0 : m_theme.lineHeight(TextStyle::Meta) + 4;
    m_more->setGeometry(low ? QRect(margin, gap, width - wide - 2 * margin - gap, high)
                            : QRect(margin, bottom - gap / 2, width - 2 * margin, moreHeight));
    return bottom + moreHeight;
}

size_t Toasts::shownAtMost() const { return isLow(*parentWidget()) ? 1 : mostShown; }

// Giving a room its height moves what is around it, which asks for this again.
void Toasts::place()
{
    if (m_placing)
        return;
    if (size_t(m_cards.size()) != std::min(shownAtMost(), m_all.size()))
        return rebuild();
    m_placing = true;
    QWidget *front = m_all.empty() ? nullptr : roomInFront();
    for (const auto &room : std::as_const(m_rooms)) {
        if (room && room != front)
            room->hide();
    }
    setVisible(front != nullptr);
    if (front) {
        front->show();
        front->setFixedHeight(arrange(std::max(front->width(), front->parentWidget()->width())));
        QWidget *around = front->parentWidget();
        if (around->layout())
            around->layout()->activate();
        setGeometry({front->mapTo(parentWidget(), QPoint(0, 0)), front->size()});
        arrange(width());
    }
    m_placing = false;
}

void Toasts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool Toasts::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        place();
        break;
    default:
        break;
    }
    return false;
}

} // namespace mado
