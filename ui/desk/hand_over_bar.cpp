// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hand_over_bar.h"

#include "ui/shared/banner.h"
#include "ui/shared/paint.h"
#include "ui/shared/wording.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

HandOverBar::HandOverBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_banner(new Banner(theme, this)),
      m_accept(m_banner->addButton(ButtonKind::Primary)),
      m_decline(m_banner->addButton(ButtonKind::Secondary)),
      m_withdraw(m_banner->addButton(ButtonKind::Secondary)),
      m_card(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_reasonRow(new QWidget(this)),
      m_reason(new QLineEdit(m_reasonRow)),
      m_send(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, m_reasonRow))
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(QStringLiteral("handover"));
    m_banner->show();
    m_accept->setKeyHint(QStringLiteral("A"));
    m_decline->setKeyHint(QStringLiteral("D"));
    m_card->setWrap(true);
    m_card->setContentsMargins(20, 8, 20, 8);
    m_reason->setMaxLength(500);
    m_reason->installEventFilter(this);
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(20, 0, 14, 8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_card);
    column->addWidget(m_reasonRow);
    connect(m_accept, &QPushButton::clicked, this, &HandOverBar::accept);
    connect(m_decline, &QPushButton::clicked, this, &HandOverBar::startDecline);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT answered(HandOverAnswer::Withdraw, QString()); });
    connect(m_send, &QPushButton::clicked, this, &HandOverBar::decline);
    connect(m_reason, &QLineEdit::returnPressed, this, &HandOverBar::decline);
    connect(m_reason, &QLineEdit::textChanged, this, &HandOverBar::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void HandOverBar::show(const Consultation &consultation, const StaffProfile &me)
{
    const bool another = m_offer != consultation.handOver;
    m_offer = consultation.closed ? std::nullopt : consultation.handOver;
    m_me = me;
    if (another) {
        m_asking = false;
        m_reason->clear();
    }
    refresh();
}

void HandOverBar::clear()
{
    m_offer.reset();
    refresh();
}

void HandOverBar::setEnabledToAct(bool able)
{
    m_able = able;
    refresh();
}

void HandOverBar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

bool HandOverBar::isReceiver() const { return m_offer && m_me && isOfferedTo(*m_offer, m_me->id, m_me->role); }

bool HandOverBar::isGiver() const { return m_offer && m_me && m_offer->from.id == m_me->id; }

void HandOverBar::accept()
{
    if (isReceiver() && m_able)
        Q_EMIT answered(HandOverAnswer::Accept, QString());
}

void HandOverBar::startDecline()
{
    if (!isReceiver() || !m_able)
        return;
    m_asking = true;
    refresh();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void HandOverBar::decline()
{
    const QString reason = m_reason->text().trimmed();
    if (isReceiver() && m_able && !reason.isEmpty())
        Q_EMIT answered(HandOverAnswer::Decline, reason);
}

QString HandOverBar::cardInWords() const
{
    const HandOverCard &card = m_offer->card;
    QStringList lines{tr("How things are: %1").arg(card.situation)};
    if (!card.promises.isEmpty())
        lines << tr("Promised: %1").arg(card.promises);
    lines << tr("Next: %1").arg(card.nextStep);
    if (m_offer->draftPassed)
        lines << tr("An unsent reply comes along.");
    return lines.join(QLatin1Char('\n'));
}

void HandOverBar::refresh()
{
    const bool receiver = isReceiver();
    const bool giver = isGiver();
    const QWidget *keys = window()->focusWidget();
    const bool hadKeys = keys && isAncestorOf(keys);
    setVisible(receiver || giver);
    if (!receiver && !giver) {
        if (hadKeys) // else Qt hands them to whatever stands next, and letters go there
            Q_EMIT left();
        return;
    }
    const auto *role = std::get_if<Role>(&m_offer->to);
    const QString to =
        role ? wording::role(*role, m_language) : wording::staff(std::get<StaffName>(m_offer->to), m_language);
    m_banner->setWords(receiver ? tr("%1 hands this over to you").arg(wording::staff(m_offer->from, m_language))
                                : tr("Handing over: waiting for %1").arg(to),
                       m_offer->overdue ? tr("Not answered in time") : wording::clock(m_offer->at));
    m_accept->setText(tr("Accept"));
    m_decline->setText(tr("Decline"));
    m_withdraw->setText(tr("Withdraw"));
    m_send->setText(tr("Decline with this reason"));
    m_reason->setPlaceholderText(tr("Why can you not take it?"));
    m_reason->setAccessibleName(tr("Reason for declining"));
    m_accept->setVisible(receiver);
    m_decline->setVisible(receiver);
    m_withdraw->setVisible(giver);
    for (Button *button : {m_accept, m_decline, m_withdraw})
        button->setEnabled(m_able);
    m_send->setEnabled(m_able && !m_reason->text().trimmed().isEmpty());
    m_card->setVisible(receiver);
    m_card->setText(receiver ? cardInWords() : QString());
    m_reasonRow->setVisible(receiver && m_asking);
}

bool HandOverBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_asking = false;
        refresh();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HandOverBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void HandOverBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
