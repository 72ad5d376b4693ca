// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/side_card.h"

#include "ui/shared/paint.h"

#include <QHBoxLayout>

namespace mado {

SideCard::SideCard(const Theme &theme, ColorRole fill, ColorRole border, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_fill(fill),
      m_border(border),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideCard::begin(const QString &title, const QString &note)
{
    qDeleteAll(findChildren<TextLabel *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_told.clear();
    TextLabel *head = add(title, TextStyle::Body, ColorRole::TextPrimary);
    head->setBold(true);
    if (note.isEmpty())
        return m_column->addWidget(head);
    addPair(head, add(note, TextStyle::Meta, ColorRole::TextSecondary));
}

TextLabel *SideCard::add(const QString &words, TextStyle style, ColorRole color)
{
    auto *label = new TextLabel(m_theme, style, color, this);
    label->setText(words);
    m_told << words;
    return label;
}

void SideCard::addPair(TextLabel *left, TextLabel *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(left, 1);
    right->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(right);
    m_column->addLayout(row);
}

void SideCard::addFigure(const QString &figure, const QString &beside)
{
    TextLabel *large = add(figure, TextStyle::FigureM, ColorRole::TextPrimary);
    large->setBold(true);
    m_column->addWidget(large);
    if (!beside.isEmpty())
        m_column->addWidget(add(beside, TextStyle::Small, ColorRole::TextSecondary));
}

void SideCard::addFact(const QString &name, const QString &value)
{
    TextLabel *left = add(name, TextStyle::Small, ColorRole::TextSecondary);
    TextLabel *right = add(value, TextStyle::Small, ColorRole::TextPrimary);
    right->setBold(true);
    addPair(left, right);
}

void SideCard::addWords(const QString &words)
{
    TextLabel *label = add(words, TextStyle::Small, ColorRole::TextSecondary);
    label->setWrap(true);
    m_column->addWidget(label);
}

void SideCard::end() { setAccessibleName(m_told.join(QStringLiteral(", "))); }

void SideCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(), {m_theme.color(m_fill), m_theme.color(m_border), qreal(m_theme.radius(Radius::Card))});
}

} // namespace mado
