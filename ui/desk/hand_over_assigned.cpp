// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hand_over_assigned.h"

#include "ui/shared/banner.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace mado {

AssignedBar::AssignedBar(const Theme &theme, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_banner(new Banner(theme, this)),
      m_accept(m_banner->addButton(ButtonKind::Primary)),
      m_return(m_banner->addButton(ButtonKind::Secondary))
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(QStringLiteral("assign"));
    m_banner->show();
    m_accept->setKeyHint(QStringLiteral("A"));
    m_return->setKeyHint(QStringLiteral("D"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_accept, &QPushButton::clicked, this, &AssignedBar::accepted);
    connect(m_return, &QPushButton::clicked, this, &AssignedBar::returned);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &AssignedBar::refresh);
    hide();
}

void AssignedBar::show(const Consultation &consultation, const StaffId &me)
{
    const bool mine = !consultation.closed && consultation.owner && consultation.owner->staff.id == me;
    m_assignment = mine ? consultation.assigned : std::nullopt;
    refresh();
}

void AssignedBar::clear()
{
    m_assignment.reset();
    refresh();
}

void AssignedBar::setEnabledToAct(bool able)
{
    m_able = able;
    refresh();
}

void AssignedBar::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void AssignedBar::refresh()
{
    setVisible(m_assignment.has_value());
    if (!m_assignment) {
        m_seconds.stop();
        return;
    }
    m_seconds.start();
    const qint64 left = std::max<qint64>(0, m_clock.now().secsTo(m_assignment->acceptBy));
    const bool ordered = m_assignment->by.role == Role::Supervisor;
    m_banner->setWords((ordered ? tr("%1 assigned this to you") : tr("%1 asks you to take this"))
                           .arg(wording::staff(m_assignment->by, m_language)),
                       tr("Not accepted, it returns to the queue at %1 (%2 s)")
                           .arg(wording::clockWithSeconds(m_assignment->acceptBy), QString::number(left)));
    m_accept->setText(tr("Accept"));
    m_return->setText(tr("Return to queue"));
    m_accept->setEnabled(m_able);
    m_return->setEnabled(m_able);
}

void AssignedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace mado
