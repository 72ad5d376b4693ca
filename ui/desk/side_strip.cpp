// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/side_strip.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mado {

SideStrip::SideStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_panel(new IconButton(theme, QStringLiteral("panel"), this)),
      m_overview(new IconButton(theme, QStringLiteral("alert"), this)),
      m_answers(new IconButton(theme, QStringLiteral("survey"), this)),
      m_notes(new IconButton(theme, QStringLiteral("note"), this))
{
    setFixedWidth(theme.size(Size::SideStrip));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    for (IconButton *button : {m_panel, m_overview, m_answers, m_notes})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->insertSpacing(1, 12);
    column->addStretch(1);
    m_panel->setCheckable(true);
    connect(m_panel, &QAbstractButton::clicked, this, &SideStrip::toggled);
    connect(m_overview, &QAbstractButton::clicked, this, [this] { Q_EMIT tabChosen(SidePanel::Tab::Overview); });
    connect(m_answers, &QAbstractButton::clicked, this, [this] { Q_EMIT tabChosen(SidePanel::Tab::Answers); });
    connect(m_notes, &QAbstractButton::clicked, this, [this] { Q_EMIT tabChosen(SidePanel::Tab::Notes); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void SideStrip::setOpen(bool open) { m_panel->setChecked(open); }

void SideStrip::retranslate()
{
    m_panel->setWords(tr("Side panel"));
    m_overview->setWords(tr("Overview"));
    m_answers->setWords(tr("Answers"));
    m_notes->setWords(tr("Notes"));
}

void SideStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SideStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    const QColor line = m_theme.color(ColorRole::BorderSubtle);
    paint::edge(painter, rect(), Qt::LeftEdge, line);
    const int top = m_overview->geometry().top() - 8;
    paint::edge(painter, QRect(8, top, width() - 16, 1), Qt::TopEdge, line);
}

} // namespace mado
