// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_boxes.h"

#include "ui/shared/avatar.h"
#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int left = 46;
constexpr int offerHeight = 60;
} // namespace

ProblemBox::ProblemBox(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 9, 12, 9);
    m_words->setWrap(true);
    row->addWidget(m_words);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ProblemBox::setProblem(const QString &problem)
{
    m_words->setText(problem);
    setVisible(!problem.isEmpty());
}

QString ProblemBox::problem() const { return m_words->text(); }

void ProblemBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::DangerTint), m_theme.color(ColorRole::DangerBorder),
                qreal(m_theme.radius(Radius::Button))});
    const int side = m_theme.size(Size::Icon);
    paint::icon(painter, {12, 10, side, side}, m_theme.icon(QStringLiteral("alert"), ColorRole::Danger));
}

OfferBox::OfferBox(const Theme &theme, bool dashed, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_dashed(dashed),
      m_avatar(new Avatar(theme, Avatar::Of::Staff, this)),
      m_title(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_below(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_button(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    setFixedHeight(offerHeight);
    m_title->setBold(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left, 0, 14, 0);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_below);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(m_button);
    m_avatar->move(9, (offerHeight - m_avatar->sizeHint().height()) / 2);
    m_avatar->resize(m_avatar->sizeHint());
    m_avatar->hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OfferBox::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void OfferBox::setPerson(const QString &name)
{
    m_avatar->setName(name);
    m_avatar->show();
}

void OfferBox::setWords(const QString &title, const QString &below, const QString &action)
{
    m_title->setText(title);
    m_below->setText(below);
    m_button->setText(action);
}

void OfferBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderControl),
                qreal(m_theme.radius(Radius::Card)), 0, m_dashed});
    const int side = m_theme.size(Size::Icon);
    if (!m_icon.isEmpty())
        paint::icon(painter, {16, (height() - side) / 2, side, side}, m_theme.icon(m_icon, ColorRole::TextSecondary));
}

} // namespace mado
