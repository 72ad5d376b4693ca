// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/panel_section.h"

#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int side = 16;
constexpr int above = 13;
constexpr int below = 12;
} // namespace

PanelSection::PanelSection(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_beside(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_right(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(side, above, 0, below); // the page keeps the right margin
    m_column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_right->setAlignment(Qt::AlignRight);
    row->addWidget(m_title);
    row->addWidget(m_beside);
    row->addStretch(1);
    row->addWidget(m_right);
    m_column->addLayout(row);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PanelSection::setTitle(const QString &title, const QString &beside, const QString &right)
{
    m_title->setText(title);
    m_beside->setText(beside);
    m_right->setText(right);
    m_beside->setVisible(!beside.isEmpty());
    m_right->setVisible(!right.isEmpty());
}

void PanelSection::add(QWidget *widget) { m_column->addWidget(widget); }

void PanelSection::setLast(bool last)
{
    m_last = last;
    update();
}

void PanelSection::paintEvent(QPaintEvent *)
{
    if (m_last)
        return;
    QPainter painter(this);
    paint::edge(painter, rect().adjusted(side, 0, 0, 0), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
