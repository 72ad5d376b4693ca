// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is put together, and its fixed words.
#include "ui/services/faq_editor.h"
#include "ui/shared/button.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/staff/plain_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>

namespace mado {

namespace {

constexpr int margin = 20;
constexpr int gap = 6;
constexpr int answerLines = 6;
constexpr int historyHeight = 120;
constexpr int narrowBelow = 560;

TextLabel *label(const Theme &theme)
{
    auto *made = new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary);
    made->setBold(true);
    return made;
}

TextLabel *quiet(const Theme &theme) { return new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary); }

} // namespace

FaqEditor::FaqEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary)),
      m_state(new Tag(theme, TagTone::Warning)),
      m_hold(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_save(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_check(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_publish(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_languages(new Segmented(theme)),
      m_questionLabel(label(theme)),
      m_question(new QLineEdit),
      m_answerLabel(label(theme)),
      m_answer(new PlainField(theme)),
      m_length(quiet(theme)),
      m_categoryLabel(label(theme)),
      m_category(new ChoiceBox(theme)),
      m_reviewLabel(label(theme)),
      m_review(new QLineEdit),
      m_sourceLabel(label(theme)),
      m_source(new QLineEdit),
      m_url(new QLineEdit),
      m_asOf(new QLineEdit),
      m_alsoLabel(label(theme)),
      m_also(new PlainField(theme)),
      m_askedLabel(label(theme)),
      m_askedChips(new ChipFlow(theme)),
      m_historyLabel(label(theme)),
      m_history(new QListWidget),
      m_difference(quiet(theme)),
      m_restore(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_withdraw(new Button(theme, ButtonKind::Stop, ButtonHeight::Small)),
      m_drop(new Button(theme, ButtonKind::Text, ButtonHeight::Small))
{
    build();
    connectParts();
    retranslate();
    show(std::nullopt, *StaffId::from(QStringLiteral("-")));
}

QWidget *FaqEditor::buildActions()
{
    auto *bar = new QWidget;
    m_actions = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_actions->setContentsMargins(margin, 10, margin, 10);
    m_actions->setSpacing(8);
    m_title->setBold(true);
    auto *names = new QHBoxLayout;
    names->addWidget(m_title);
    names->addWidget(m_state);
    names->addStretch(1);
    m_actions->addLayout(names, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_actions->addLayout(row);
    for (Button *button : {m_hold, m_save, m_check, m_publish})
        row->addWidget(button);
    return bar;
}

// The title keeps its own line where the buttons leave it none.
void FaqEditor::resizeEvent(QResizeEvent *event)
{
    m_actions->setDirection(width() < narrowBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

QWidget *FaqEditor::buildHistory()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_historyLabel);
    m_history->setFixedHeight(historyHeight);
    column->addWidget(m_history);
    m_difference->setWrap(true);
    column->addWidget(m_difference);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return part;
}

QWidget *FaqEditor::buildFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(gap);
    const auto add = [column](QWidget *title, QWidget *field) {
        column->addWidget(title);
        column->addWidget(field);
        column->addSpacing(8);
    };
    auto *first = new QHBoxLayout;
    first->addWidget(m_questionLabel, 1);
    first->addWidget(m_languages);
    column->addLayout(first);
    column->addWidget(m_question);
    column->addSpacing(8);
    m_question->setMaxLength(int(faqQuestionLimit));
    column->addWidget(m_answerLabel);
    m_answer->setFixedHeight(answerLines * m_theme.lineHeight(TextStyle::Body) + 20);
    column->addWidget(m_answer);
    m_length->setAlignment(Qt::AlignRight);
    column->addWidget(m_length);
    auto *pair = new QHBoxLayout;
    const std::pair<TextLabel *, QWidget *> both[] = {{m_categoryLabel, m_category}, {m_reviewLabel, m_review}};
    for (const auto &[title, field] : both) {
        auto *part = new QVBoxLayout;
        part->setSpacing(gap);
        part->addWidget(title);
        part->addWidget(field);
        pair->addLayout(part, 1);
    }
    column->addLayout(pair);
    column->addSpacing(8);
    column->addWidget(m_sourceLabel);
    column->addWidget(m_source);
    auto *source = new QHBoxLayout;
    source->addWidget(m_url, 2);
    source->addWidget(m_asOf, 1);
    column->addLayout(source);
    column->addSpacing(8);
    add(m_askedLabel, m_askedChips);
    add(m_alsoLabel, m_also);
    column->addWidget(buildHistory());
    column->addStretch(1);
    return fields;
}

void FaqEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildActions());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildFields());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

void FaqEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaqEditor::retranslate()
{
    const auto name = [](TextLabel *title, QWidget *field, const QString &words) {
        title->setText(words);
        field->setAccessibleName(words);
    };
    m_languages->setWords({tr("Japanese"), tr("English")});
    name(m_questionLabel, m_question, tr("Question"));
    name(m_answerLabel, m_answer, tr("Answer"));
    name(m_categoryLabel, m_category, tr("Category"));
    name(m_reviewLabel, m_review, tr("Look again on"));
    name(m_sourceLabel, m_source, tr("Where the facts come from (needed before publishing)"));
    name(m_askedLabel, m_askedChips, tr("Questions that this answers"));
    name(m_alsoLabel, m_also, tr("The question in other words, one a line"));
    name(m_historyLabel, m_history, tr("History"));
    m_review->setPlaceholderText(tr("2020-06-26"));
    m_url->setPlaceholderText(tr("https:// (if there is a page)"));
    m_url->setAccessibleName(tr("Link to the source"));
    m_asOf->setPlaceholderText(tr("As of, 2020-06-15"));
    m_asOf->setAccessibleName(tr("Day on which the facts held"));
    m_hold->setText(tr("Put aside"));
    m_save->setText(tr("Save draft"));
    m_check->setText(tr("Ask for a check"));
    m_publish->setText(tr("Checked: publish"));
    m_restore->setText(tr("Bring this version back"));
    m_withdraw->setText(tr("Withdraw from residents"));
    m_drop->setText(tr("Throw the draft away"));
    refresh();
}

} // namespace mado
