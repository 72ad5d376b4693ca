// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/paint.h"

#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int circleSide = 52;
}

class EmptyState::Circle final : public QWidget
{
public:
    Circle(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(circleSide, circleSide);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void setIcon(const QString &name)
    {
        m_icon = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), {m_theme.color(ColorRole::SurfaceHover), {}, circleSide / 2.0});
        const int side = m_theme.size(Size::IconRail);
        const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
        if (!m_icon.isEmpty())
            paint::icon(painter, place, m_theme.icon(m_icon, ColorRole::TextSecondary));
    }

private:
    const Theme &m_theme;
    QString m_icon;
};

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_circle(new Circle(theme, this)),
      m_sentence(new TextLabel(theme, TextStyle::Chat, ColorRole::TextPrimary, this)),
      m_hint(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_action(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    m_sentence->setBold(true);
    for (TextLabel *label : {m_sentence, m_hint}) {
        label->setWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_circle, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_hint);
    column->addSpacing(16);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setIcon(const QString &name) { m_circle->setIcon(name); }

void EmptyState::setWords(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
}

void EmptyState::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

} // namespace mado
