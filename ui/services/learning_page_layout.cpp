// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/services/announcement_parts.h"
#include "ui/services/faq_rows.h"
#include "ui/services/learning_form.h"
#include "ui/services/learning_page.h"
#include "ui/services/learning_words.h"
#include "ui/services/week_calendar.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace mado {

namespace {

constexpr int listWidth = 420;
constexpr int narrowList = 300;
constexpr int narrowBelow = 1100;
constexpr int previewWidth = 280;
constexpr int margin = 16;
constexpr std::chrono::seconds readEvery{30};

} // namespace

LearningPage::LearningPage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : ServicePage(theme, me, isFor(me.role), readEvery, parent),
      m_which(new Segmented(theme)),
      m_subject(new ChoiceBox(theme)),
      m_count(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_rows(new FaqRows(theme)),
      m_new(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_title(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_state(new Tag(theme, TagTone::Accent)),
      m_note(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_save(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_publish(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_withdraw(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium)),
      m_form(new LearningForm(theme)),
      m_previewLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_preview(new PhonePreview(theme)),
      m_calendar(new WeekCalendar(theme))
{
    build();
    connectParts();
    retranslate();
}

QWidget *LearningPage::buildList()
{
    auto *part = new QWidget;
    part->setFixedWidth(listWidth);
    m_list = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, margin, 1, 0); // the line at its edge stays in sight
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    m_count->setWrap(true);
    head->addWidget(m_count, 1);
    head->addWidget(m_new);
    column->addLayout(head);
    auto *filters = new QVBoxLayout; // side by side, the English words are cut
    filters->setContentsMargins(margin, 0, margin, 0);
    m_accountBox->hide();
    filters->addWidget(m_accountBox);
    filters->addWidget(m_which, 0, Qt::AlignLeft);
    filters->addWidget(m_subject);
    column->addLayout(filters);
    column->addWidget(m_rows, 1);
    m_new->setIconName(QStringLiteral("plus"));
    return part;
}

QWidget *LearningPage::buildItem()
{
    auto *part = new QWidget;
    m_item = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setBold(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    for (Button *button : {m_withdraw, m_save, m_publish})
        head->addWidget(button);
    column->addLayout(head);
    m_note->setWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_form);
    auto *below = new QHBoxLayout;
    below->setSpacing(24);
    auto *phone = new QVBoxLayout;
    phone->addWidget(m_previewLabel);
    m_preview->setFixedWidth(previewWidth);
    phone->addWidget(m_preview);
    phone->addStretch(1);
    below->addLayout(phone);
    below->addWidget(m_calendar, 1, Qt::AlignTop);
    column->addLayout(below);
    column->addStretch(1);
    return part;
}

void LearningPage::build()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildItem());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    layOut(row);
}

void LearningPage::resizeEvent(QResizeEvent *event)
{
    m_list->setFixedWidth(width() < narrowBelow ? narrowList : listWidth);
    ServicePage::resizeEvent(event);
}

void LearningPage::retranslate()
{
    m_which->setWords({tr("Everything"), tr("Material"), tr("Live")});
    m_which->setAccessibleName(tr("What is listed"));
    const int subject = std::max(0, m_subject->currentIndex());
    m_subject->clear();
    m_subject->addItem(tr("All subjects"), -1);
    for (const LearningSubject one : {LearningSubject::Japanese, LearningSubject::Mathematics, LearningSubject::Science,
                                      LearningSubject::SocialStudies, LearningSubject::English})
        m_subject->addItem(LearningWords::subject(one), int(one));
    m_subject->setCurrentIndex(subject);
    m_subject->setAccessibleName(tr("Subject"));
    m_rows->setAccessibleName(tr("What there is to learn from"));
    m_new->setText(tr("Add"));
    m_save->setText(tr("Save"));
    m_publish->setText(tr("Publish"));
    m_withdraw->setText(tr("Withdraw"));
    m_previewLabel->setText(tr("On a telephone"));
    refresh();
}

} // namespace mado
