// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/services/faq_rows.h"
#include "ui/services/follow_up_panel.h"
#include "ui/services/round_form.h"
#include "ui/services/round_panel.h"
#include "ui/services/surveys_page.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int listWidth = 300;
constexpr int narrowList = 230;
constexpr int narrowBelow = 1000;
constexpr int margin = 16;
constexpr std::chrono::seconds readEvery{10};

QScrollArea *scrolled(QWidget *part)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(part);
    scroll->viewport()->setAutoFillBackground(false);
    part->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SurveysPage::SurveysPage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : ServicePage(theme, me, isFor(me.role), readEvery, parent),
      m_rows(new FaqRows(theme)),
      m_new(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_state(new Tag(theme, TagTone::Accent)),
      m_note(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_save(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_open(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_pause(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_resume(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_close(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium)),
      m_form(new RoundForm(theme)),
      m_panel(new RoundPanel(theme)),
      m_followUp(new FollowUpPanel(theme)),
      m_parts(new QStackedWidget)
{
    build();
    connectParts();
    retranslate();
}

QWidget *SurveysPage::buildList()
{
    auto *part = new QWidget;
    part->setFixedWidth(listWidth);
    m_list = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, margin, 1, 0); // the line at its edge stays in sight
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->addWidget(m_accountBox, 1);
    head->addStretch(1);
    head->addWidget(m_new);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    m_new->setIconName(QStringLiteral("plus"));
    return part;
}

QWidget *SurveysPage::buildRound()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setBold(true);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    for (Button *button : {m_close, m_pause, m_save, m_resume, m_open})
        head->addWidget(button);
    column->addLayout(head);
    m_note->setWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_form);
    column->addWidget(m_panel);
    column->addStretch(1);
    return part;
}

void SurveysPage::build()
{
    auto *daily = new QWidget;
    auto *inset = new QVBoxLayout(daily);
    inset->setContentsMargins(margin, margin, margin, margin);
    inset->addWidget(m_followUp);
    m_parts->addWidget(scrolled(daily));
    m_parts->addWidget(scrolled(buildRound()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(m_parts, 1);
    layOut(row);
}

void SurveysPage::resizeEvent(QResizeEvent *event)
{
    m_list->setFixedWidth(width() < narrowBelow ? narrowList : listWidth);
    ServicePage::resizeEvent(event);
}

void SurveysPage::retranslate()
{
    m_rows->setAccessibleName(tr("Rounds"));
    m_new->setText(tr("Plan a round"));
    m_save->setText(tr("Save"));
    m_open->setText(tr("Open the round"));
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Go on"));
    m_close->setText(tr("Close the round"));
    refresh();
}

} // namespace mado
