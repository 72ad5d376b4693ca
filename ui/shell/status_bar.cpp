// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/shared/focus_ring.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>

namespace mado {

namespace {

constexpr int markSide = 8;
constexpr int markLeft = 15;
constexpr int iconSide = 15;

} // namespace

class StatusBar::Link final : public QAbstractButton
{
public:
    Link(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        addFocusRing(*this, theme, 3);
    }
    QSize sizeHint() const override
    {
        return {paint::textWidth(m_theme.font(TextStyle::Meta), text()) + 2, m_theme.size(Size::StatusBar)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::text(painter, rect(), text(), m_theme.font(TextStyle::Meta),
                    m_theme.color(underMouse() ? ColorRole::Accent : ColorRole::TextSecondary));
    }

private:
    const Theme &m_theme;
};

StatusBar::StatusBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_age(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_outbox(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_sound(new TextLabel(theme, TextStyle::Meta, ColorRole::Warning, this)),
      m_wait(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_lock(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_keys(new Link(theme, this))
{
    setFixedHeight(theme.size(Size::StatusBar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markLeft + markSide + 6, 0, 14, 0);
    row->setSpacing(20);
    for (TextLabel *label : {m_age, m_outbox, m_sound, m_wait, m_lock})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_age);
    row->addSpacing(iconSide + 6);
    row->addWidget(m_outbox);
    row->addWidget(m_sound);
    row->addStretch(1);
    row->addWidget(m_wait);
    row->addWidget(m_lock);
    row->addWidget(m_keys);
    connect(m_keys, &QAbstractButton::clicked, this, &StatusBar::keyListRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void StatusBar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void StatusBar::setConnection(const ConnectionState &state, const QDateTime &now)
{
    m_state = state;
    m_now = now;
    refresh();
}

void StatusBar::setOutbox(int count)
{
    m_outboxCount = count;
    refresh();
}

void StatusBar::setLockMinutes(int minutes)
{
    m_lockMinutes = minutes;
    refresh();
}

void StatusBar::setSilent(bool silent)
{
    m_silent = silent;
    refresh();
}

void StatusBar::setWaits(const std::optional<QueueModel::Waits> &waits)
{
    m_waits = waits;
    refresh();
}

QString StatusBar::freshness() const
{
    if (!m_state.dataAsOf)
        return tr("No data yet");
    if (m_state.phase == ConnectionState::Phase::Online)
        return tr("Updated %1").arg(wording::clockWithSeconds(*m_state.dataAsOf));
    return tr("As of %1 (%2)")
        .arg(wording::clock(*m_state.dataAsOf), wording::age(m_state.dataAsOf->secsTo(m_now), m_language));
}

void StatusBar::refresh()
{
    m_age->setText(freshness());
    m_outbox->setText(tr("Outbox %1").arg(m_outboxCount));
    m_outbox->setBold(m_outboxCount > 0);
    m_outbox->setColor(m_outboxCount > 0 ? ColorRole::Warning : ColorRole::TextSecondary);
    m_sound->setText(m_silent ? tr("No sound: watch the screen") : QString());
    if (m_waits)
        m_wait->setText(tr("Average wait %1 · longest %2")
                            .arg(wording::minutes(m_waits->averageSeconds / 60, m_language),
                                 wording::minutes(m_waits->longestSeconds / 60, m_language)));
    else
        m_wait->setText(QString());
    m_lock->setText(m_lockMinutes > 0 ? tr("Locks after %1").arg(wording::minutes(m_lockMinutes, m_language))
                                      : QString());
    m_keys->setText(tr("? for keyboard shortcuts"));
    m_keys->updateGeometry();
    update();
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgStatus));
    paint::edge(painter, rect(), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
    const QRectF mark(markLeft, (height() - markSide) / 2.0, markSide, markSide);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool online = m_state.phase == ConnectionState::Phase::Online;
    painter.setBrush(m_theme.color(online ? ColorRole::Success : ColorRole::Warning));
    if (online)
        painter.drawEllipse(mark);
    else
        painter.drawPolygon(QPolygonF{{mark.center().x(), mark.top() - 1},
                                      {mark.right() + 1, mark.center().y()},
                                      {mark.center().x(), mark.bottom() + 1},
                                      {mark.left() - 1, mark.center().y()}});
    const QRect icon(m_outbox->x() - iconSide - 6, (height() - iconSide) / 2, iconSide, iconSide);
    paint::icon(
        painter, icon,
        m_theme.icon(QStringLiteral("outbox"), m_outboxCount > 0 ? ColorRole::Warning : ColorRole::TextSecondary));
}

} // namespace mado
