// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_side.h"

#include "ui/services/faq_preview.h"
#include "ui/services/faq_words.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 16;

TextLabel *title(const Theme &theme)
{
    auto *made = new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary);
    made->setBold(true);
    return made;
}

TextLabel *text(const Theme &theme, ColorRole color)
{
    auto *made = new TextLabel(theme, TextStyle::Small, color);
    made->setWrap(true);
    return made;
}

} // namespace

FaqSide::FaqSide(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_previewTitle(title(theme)),
      m_preview(new FaqPreview(theme)),
      m_weekTitle(title(theme)),
      m_names(text(theme, ColorRole::TextSecondary)),
      m_values(text(theme, ColorRole::TextPrimary)),
      m_avoided(text(theme, ColorRole::TextSecondary)),
      m_stepsTitle(title(theme)),
      m_steps(text(theme, ColorRole::TextPrimary))
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    column->addSpacing(12);
    column->addWidget(m_stepsTitle);
    column->addWidget(m_steps);
    column->addSpacing(12);
    column->addWidget(m_weekTitle);
    auto *figures = new QHBoxLayout;
    m_values->setAlignment(Qt::AlignRight);
    figures->addWidget(m_names, 1);
    figures->addWidget(m_values, 1);
    column->addLayout(figures);
    column->addWidget(m_avoided);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void FaqSide::showContent(const FaqContent &content, Language writing)
{
    m_content = content;
    m_preview->show(content, writing);
    refresh();
}

void FaqSide::showFigures(const FaqFigures &figures)
{
    m_figures = figures;
    refresh();
}

void FaqSide::refresh()
{
    QStringList missing;
    for (const FaqFault fault : faqFaults(m_content))
        missing << u"• "_s + FaqWords::fault(fault);
    missing << u"• "_s + tr("A check by a nurse or physician who did not write it");
    m_steps->setText(missing.join(u'\n'));
    if (!m_figures)
        return;
    const FaqFigures &f = *m_figures;
    m_names->setText(
        QStringList{tr("Questions"), tr("Answered by itself"), tr("Handed to a person"), tr("“It helped”")}.join(
            u'\n'));
    m_values->setText(QStringList{FaqWords::count(f.asked), FaqWords::share(f.answered, f.asked),
                                  FaqWords::share(f.handedOn, f.asked), FaqWords::share(f.helped, f.rated)}
                          .join(u'\n'));
    m_avoided->setText(
        f.callsAvoided
            ? tr("Calls avoided: about %1. This is an estimate: answers after which nobody asked for a person, times "
                 "the part of raters whom it helped.")
                  .arg(FaqWords::count(*f.callsAvoided))
            : tr("Calls avoided: not estimated yet. At least %1 residents have to rate first.").arg(faqRatingsNeeded));
}

void FaqSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaqSide::retranslate()
{
    m_previewTitle->setText(tr("As the resident sees it"));
    m_preview->setAccessibleName(tr("As the resident sees it"));
    m_weekTitle->setText(tr("The last 7 days"));
    m_stepsTitle->setText(tr("Still needed before publishing"));
    refresh();
}

void FaqSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
