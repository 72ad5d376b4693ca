// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/session_card.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int rowHeight = 64;
constexpr int side = 18;

} // namespace

SessionCard::SessionCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SessionCard::setSessions(const QList<SessionInfo> &sessions)
{
    m_sessions = sessions.mid(0, mostShown);
    m_state.clear();
    rebuild();
}

void SessionCard::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void SessionCard::showState(const QString &words)
{
    m_state = words;
    m_sessions.clear();
    rebuild();
}

void SessionCard::rebuild()
{
    qDeleteAll(std::exchange(m_rows, {}));
    if (!m_state.isEmpty()) {
        auto *words = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary, this);
        words->setWrap(true);
        words->setText(m_state);
        words->setContentsMargins(side, side, side, side);
        auto *room = new QWidget(this);
        auto *inside = new QHBoxLayout(room);
        inside->setContentsMargins(side, 14, side, 14);
        inside->addWidget(words);
        m_rows.append(room);
    }
    for (const SessionInfo &session : std::as_const(m_sessions))
        m_rows.append(rowFor(session));
    for (QWidget *row : std::as_const(m_rows)) {
        m_column->addWidget(row);
        row->show();
    }
    updateGeometry();
    update();
}

QWidget *SessionCard::rowFor(const SessionInfo &session)
{
    auto *room = new QWidget(this);
    room->setMinimumHeight(rowHeight);
    const QString device = session.device.isEmpty() ? tr("A computer without a name") : session.device;
    const bool active = session.state == SessionState::Active;
    auto *name =
        new TextLabel(m_theme, TextStyle::Body, active ? ColorRole::TextPrimary : ColorRole::TextSecondary, room);
    name->setBold(session.current);
    name->setText(device);
    auto *times = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, room);
    times->setWrap(true);
    times->setText(when(session));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(name);
    words->addWidget(times);
    words->addStretch(1);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(side, 6, side, 6);
    row->setSpacing(10);
    row->addLayout(words, 1);
    if (session.current) {
        auto *here = new Tag(m_theme, TagTone::Success, room);
        here->setText(tr("This computer"));
        row->addWidget(here);
        return room;
    }
    const auto add = [&](ButtonKind kind, const QString &label, void (SessionCard::*wanted)(const SessionInfo &)) {
        auto *button = new Button(m_theme, kind, ButtonHeight::Small, room);
        button->setText(label);
        button->setAccessibleName(label + u": "_qs + device);
        connect(button, &QPushButton::clicked, this, [this, session, wanted] { Q_EMIT(this->*wanted)(session); });
        row->addWidget(button);
    };
    if (active)
        add(ButtonKind::Secondary, tr("Sign out there"), &SessionCard::endRequested);
    if (active || session.state == SessionState::Ended)
        add(ButtonKind::Stop, tr("Delete what it keeps"), &SessionCard::wipeRequested);
    return room;
}

QString SessionCard::when(const SessionInfo &session) const
{
    const auto at = [this](const QDateTime &time) {
        return wording::shortDate(wording::dateInTokyo(time), m_language) + u' ' + wording::clock(time);
    };
    const QString since = tr("Since %1, last seen %2").arg(at(session.createdAt), at(session.seenAt));
    switch (session.state) {
    case SessionState::Active:
        return since;
    case SessionState::Ended:
        return tr("Signed out. %1").arg(since);
    case SessionState::WipeOrdered:
        return tr("Deletes what it keeps as soon as it connects. %1").arg(since);
    case SessionState::Wiped:
        return tr("Has deleted what it kept. %1").arg(since);
    }
    Q_UNREACHABLE();
}

void SessionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void SessionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle),
                qreal(m_theme.radius(Radius::Card))});
    for (int row = 1; row < m_rows.size(); ++row)
        paint::edge(painter, m_rows.at(row)->geometry().adjusted(1, 0, -1, 0), Qt::TopEdge,
                    m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
