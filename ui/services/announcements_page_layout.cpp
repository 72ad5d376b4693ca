// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together, and its fixed words.
#include "ui/services/announcement_parts.h"
#include "ui/services/announcements_page.h"
#include "ui/services/audience_answers.h"
#include "ui/services/faq_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int listWidth = 330;
constexpr int narrowList = 240;
constexpr int narrowBelow = 1180;
constexpr int stackedBelow = 860;
constexpr int sideWidth = 300;
constexpr int margin = 16;
constexpr std::chrono::seconds readEvery{5};
constexpr int textHeight = 120;

} // namespace

AnnouncementsPage::AnnouncementsPage(const Theme &theme, const StaffProfile &me, QWidget *parent)
    : ServicePage(theme, me, isFor(me.role), readEvery, parent),
      m_rows(new FaqRows(theme)),
      m_new(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_state(new TextLabel(theme, TextStyle::Title3, ColorRole::TextPrimary)),
      m_progress(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_titleLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_title(new QLineEdit),
      m_audienceLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_audience(new Segmented(theme)),
      m_value(new ChoiceBox(theme)),
      m_answers(new AudienceAnswers(theme)),
      m_people(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_left(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_textLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_which(new Segmented(theme)),
      m_texts(new QStackedWidget),
      m_ja(new QPlainTextEdit),
      m_en(new QPlainTextEdit),
      m_whenLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_when(new Segmented(theme)),
      m_at(new QDateTimeEdit),
      m_quotaLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_quota(new QuotaBar(theme)),
      m_quotaWords(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_testWords(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_save(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_test(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_ask(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_approve(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_back(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_stop(new Button(theme, ButtonKind::Stop, ButtonHeight::Medium)),
      m_previewLabel(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_preview(new PhonePreview(theme)),
      m_checks(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary))
{
    build();
    connectParts();
    retranslate();
}

QWidget *AnnouncementsPage::buildList()
{
    auto *part = new QWidget;
    part->setFixedWidth(listWidth);
    m_list = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, margin, 0, 0);
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

QWidget *AnnouncementsPage::buildEditor()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_state);
    head->addWidget(m_progress, 1);
    for (Button *button : {m_stop, m_back, m_save, m_test, m_ask, m_approve})
        head->addWidget(button);
    column->addLayout(head);
    m_state->setBold(true);
    m_people->setBold(true);
    column->addWidget(m_titleLabel);
    m_title->setMaxLength(int(announcementTitleLimit));
    column->addWidget(m_title);
    column->addWidget(m_audienceLabel);
    auto *audience = new QHBoxLayout;
    audience->addWidget(m_audience);
    audience->addWidget(m_value, 1);
    audience->addStretch(1);
    audience->addWidget(m_people);
    column->addLayout(audience);
    column->addWidget(m_answers);
    column->addWidget(m_left);
    auto *texts = new QHBoxLayout;
    texts->addWidget(m_textLabel, 1);
    texts->addWidget(m_which);
    column->addLayout(texts);
    for (QPlainTextEdit *edit : {m_ja, m_en}) {
        edit->setTabChangesFocus(true);
        m_texts->addWidget(edit);
    }
    m_texts->setFixedHeight(textHeight);
    column->addWidget(m_texts);
    column->addWidget(m_whenLabel);
    auto *when = new QHBoxLayout;
    when->addWidget(m_when);
    when->addWidget(m_at);
    when->addStretch(1);
    m_at->setCalendarPopup(true);
    m_at->setTimeSpec(Qt::UTC); // shows Japan's clocks; read back as such
    column->addLayout(when);
    column->addWidget(m_quotaLabel);
    column->addWidget(m_quota);
    column->addWidget(m_quotaWords);
    m_testWords->setWrap(true);
    column->addWidget(m_testWords);
    column->addStretch(1);
    m_editorColumn = column;
    return part;
}

QWidget *AnnouncementsPage::buildSide()
{
    auto *part = new QWidget;
    m_side = part;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview);
    m_checks->setWrap(true);
    column->addWidget(m_checks);
    column->addStretch(1);
    return part;
}

void AnnouncementsPage::build()
{
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(buildList());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildEditor());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_row->addWidget(scroll, 1);
    m_row->addWidget(buildSide());
    m_side->setFixedWidth(sideWidth);
    layOut(m_row);
}

// In a narrow window the list gives way, and what the resident sees stands under the text.
void AnnouncementsPage::resizeEvent(QResizeEvent *event)
{
    m_list->setFixedWidth(width() < narrowBelow ? narrowList : listWidth);
    const bool beneath = width() < stackedBelow;
    if (beneath != m_beneath) {
        m_beneath = beneath;
        (beneath ? m_row : m_editorColumn)->removeWidget(m_side);
        if (beneath)
            m_editorColumn->insertWidget(m_editorColumn->count() - 1, m_side);
        else
            m_row->addWidget(m_side);
    }
    ServicePage::resizeEvent(event);
}

void AnnouncementsPage::retranslate()
{
    m_rows->setAccessibleName(tr("Announcements"));
    m_new->setText(tr("Write a new one"));
    m_titleLabel->setText(tr("Title, for staff"));
    m_title->setAccessibleName(tr("Title"));
    m_audienceLabel->setText(tr("To whom. Never by how ill somebody is."));
    m_audience->setWords({tr("Everybody"), tr("By language"), tr("By municipality")});
    m_audience->setAccessibleName(tr("To whom"));
    m_value->setAccessibleName(tr("Which part"));
    m_textLabel->setText(tr("Text"));
    m_which->setWords({tr("Japanese"), tr("English")});
    m_which->setAccessibleName(tr("Language of the text"));
    m_ja->setAccessibleName(tr("Text in Japanese"));
    m_en->setAccessibleName(tr("Text in English"));
    m_whenLabel->setText(tr("When, in Japan's time"));
    m_when->setWords({tr("Once approved"), tr("At this time")});
    m_when->setAccessibleName(tr("When"));
    m_at->setAccessibleName(tr("Time of sending"));
    m_at->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
    m_quotaLabel->setText(tr("Messages of this month"));
    m_save->setText(tr("Save draft"));
    m_test->setText(tr("Test send"));
    m_ask->setText(tr("Ask for approval"));
    m_approve->setText(tr("Approve"));
    m_back->setText(tr("Back to draft"));
    m_stop->setText(tr("Stop"));
    m_previewLabel->setText(tr("On a telephone"));
    refresh();
}

} // namespace mado
