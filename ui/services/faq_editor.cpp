// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_editor.h"

#include "contract/codecs_people.h"
#include "ui/replies/text_difference.h"
#include "ui/services/faq_words.h"
#include "ui/shared/button.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/staff/plain_field.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <algorithm>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString &in(LocalText &text, Language language) { return language == Language::Japanese ? text.ja : text.en; }
QStringList &alsoIn(FaqContent &content, Language language)
{
    return language == Language::Japanese ? content.alsoJa : content.alsoEn;
}

QString dayWords(const std::optional<QDate> &day) { return day ? dayText(*day) : QString(); }

} // namespace

void FaqEditor::connectParts()
{
    const auto changed = [this] {
        if (m_loading)
            return;
        storeLanguage();
        refresh();
        Q_EMIT edited();
    };
    for (QLineEdit *field : {m_question, m_review, m_source, m_url, m_asOf})
        connect(field, &QLineEdit::textChanged, this, changed);
    for (PlainField *field : {m_answer, m_also})
        connect(field, &QPlainTextEdit::textChanged, this, changed);
    connect(m_category, &QComboBox::currentIndexChanged, this, changed);
    connect(m_askedChips, &ChipFlow::changed, this, &FaqEditor::edited);
    connect(m_languages, &Segmented::chosen, this, [this](int index) {
        storeLanguage();
        m_writing = index == 0 ? Language::Japanese : Language::English;
        showLanguage();
        refresh();
        Q_EMIT edited();
    });
    connect(m_hold, &QPushButton::clicked, this, &FaqEditor::holdRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(false); });
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(true); });
    const auto steps = [this](Button *button, FaqStepKind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT stepRequested(kind, std::nullopt); });
    };
    steps(m_publish, FaqStepKind::Publish);
    steps(m_withdraw, FaqStepKind::Withdraw);
    steps(m_drop, FaqStepKind::DropDraft);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_history->currentItem())
            Q_EMIT stepRequested(FaqStepKind::Restore, item->data(Qt::UserRole).toInt());
    });
    connect(m_history, &QListWidget::currentRowChanged, this, &FaqEditor::showDifference);
}

void FaqEditor::setLanguage(Language language)
{
    m_language = language;
    setCategories(m_categories);
    refresh();
}

void FaqEditor::setCategories(const QList<FaqCategory> &categories)
{
    const QScopedValueRollback loading(m_loading, true);
    m_categories = categories;
    m_category->clear();
    for (const FaqCategory &category : categories)
        m_category->addItem(category.name.in(m_language), category.key);
    m_category->setCurrentIndex(m_category->findData(m_content.category));
}

void FaqEditor::setRights(bool writes, bool publishes)
{
    m_writes = writes;
    m_publishes = publishes;
    refresh();
}

void FaqEditor::show(const std::optional<FaqEntry> &entry, const StaffId &me)
{
    m_entry = entry;
    m_me = me;
    m_asked.clear();
    m_askedChips->setChoices({});
    FaqContent content;
    if (entry && entry->draft)
        content = entry->draft->content;
    else if (entry && !entry->versions.isEmpty())
        content = entry->versions.last().content;
    load(content);
    refreshHistory();
}

void FaqEditor::takeQuestions(const QList<FaqAsked> &questions)
{
    m_asked = questions;
    QList<ChipFlow::Choice> choices;
    QStringList all;
    for (const FaqAsked &asked : questions) {
        choices.append({asked.id.text(), asked.text});
        all << asked.id.text();
    }
    m_askedChips->setChoices(choices);
    m_askedChips->setChosen(all);
    if (!m_entry && !questions.isEmpty()) {
        const FaqAsked &first = questions.first();
        FaqContent content;
        in(content.question, first.language == u"en" ? Language::English : Language::Japanese) =
            first.text.left(faqQuestionLimit);
        load(content);
    }
    refresh();
}

void FaqEditor::load(const FaqContent &content)
{
    m_original = m_content = content;
    const QScopedValueRollback loading(m_loading, true);
    m_category->setCurrentIndex(m_category->findData(content.category));
    m_review->setText(dayWords(content.reviewOn));
    m_url->setText(content.source.url);
    m_asOf->setText(dayWords(content.source.asOf));
    showLanguage();
    refresh();
}

void FaqEditor::showLanguage()
{
    const QScopedValueRollback loading(m_loading, true);
    m_question->setText(in(m_content.question, m_writing));
    m_answer->setPlainText(in(m_content.answer, m_writing));
    m_source->setText(in(m_content.source.title, m_writing));
    m_also->setPlainText(alsoIn(m_content, m_writing).join(u'\n'));
}

void FaqEditor::storeLanguage()
{
    in(m_content.question, m_writing) = m_question->text();
    in(m_content.answer, m_writing) = m_answer->toPlainText();
    in(m_content.source.title, m_writing) = m_source->text();
    alsoIn(m_content, m_writing) = m_also->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    m_content.category = m_category->currentData().toString();
    m_content.source.url = m_url->text().trimmed();
    m_content.source.asOf = dayFrom(m_asOf->text().trimmed());
    m_content.reviewOn = dayFrom(m_review->text().trimmed());
}

FaqContent FaqEditor::written() const
{
    FaqContent content = m_content;
    for (const FaqAsked &asked : m_asked) {
        QStringList &also = asked.language == u"en" ? content.alsoEn : content.alsoJa;
        const bool chosen = m_askedChips->chosen().contains(asked.id.text());
        const bool known = also.contains(asked.text) || content.question.ja == asked.text ||
                           content.question.en == asked.text || asked.language == u"other";
        if (chosen && !known && also.size() < faqAlsoLimit)
            also << asked.text.left(faqQuestionLimit);
    }
    return content;
}

QList<FaqQuestionId> FaqEditor::questions() const
{
    QList<FaqQuestionId> chosen;
    for (const FaqAsked &asked : m_asked) {
        if (m_askedChips->chosen().contains(asked.id.text()))
            chosen.append(asked.id);
    }
    return chosen;
}

Language FaqEditor::writing() const { return m_writing; }
bool FaqEditor::isTyped() const { return m_content != m_original; }
bool FaqEditor::isChanged() const { return isTyped() || !m_asked.isEmpty(); }

void FaqEditor::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void FaqEditor::focusFirst() { m_question->setFocus(Qt::OtherFocusReason); }

void FaqEditor::refresh()
{
    const bool draft = m_entry && m_entry->draft;
    const bool own = draft && m_me && m_entry->draft->by.id == *m_me;
    const bool ready = faqFaults(m_content).isEmpty();
    m_title->setText(m_entry ? tr("Edit the answer") : tr("Write an answer"));
    m_state->setVisible(draft || (m_entry && m_entry->live));
    m_state->setText(draft ? (m_entry->draft->checkAsked ? tr("Waits for a check") : tr("Draft")) : tr("Published"));
    const qsizetype length = in(m_content.answer, m_writing).size();
    m_length->setText(tr("%1 / %2 characters").arg(QString::number(length), QString::number(faqAnswerLimit)));
    m_length->setColor(length > faqAnswerLimit ? ColorRole::Danger : ColorRole::TextSecondary);
    const bool can = m_writes && !m_busy;
    m_save->setEnabled(can && isChanged());
    m_check->setEnabled(can && ready && (isChanged() || !draft || !m_entry->draft->checkAsked));
    m_publish->setVisible(m_publishes && draft && !own);
    m_check->setKind(m_publish->isVisibleTo(this) ? ButtonKind::Secondary : ButtonKind::Primary);
    m_publish->setEnabled(!m_busy && ready && !isChanged());
    m_hold->setVisible(!m_asked.isEmpty());
    m_hold->setEnabled(can);
    m_askedLabel->setVisible(!m_asked.isEmpty());
    m_askedChips->setVisible(!m_asked.isEmpty());
    m_withdraw->setVisible(m_entry && m_entry->live);
    m_withdraw->setEnabled(can);
    m_drop->setVisible(draft);
    m_drop->setEnabled(can);
    const auto *version = m_history->currentItem();
    m_restore->setVisible(m_publishes && m_entry && m_entry->versions.size() > 1);
    m_restore->setEnabled(!m_busy && version && m_entry && m_entry->live != version->data(Qt::UserRole).toInt());
}

void FaqEditor::refreshHistory()
{
    const QScopedValueRollback loading(m_loading, true);
    m_history->clear();
    const bool any = m_entry && !m_entry->versions.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_historyLabel, m_history, m_difference})
        part->setVisible(any);
    if (!any)
        return;
    for (auto version = m_entry->versions.crbegin(); version != m_entry->versions.crend(); ++version) {
        auto *item = new QListWidgetItem(FaqWords::version(*version, m_language), m_history);
        item->setData(Qt::UserRole, version->number);
    }
    m_history->setCurrentRow(0);
    showDifference();
}

/// What the chosen version says otherwise than the fields.
void FaqEditor::showDifference()
{
    const auto *item = m_history->currentItem();
    if (!item || !m_entry)
        return;
    const int number = item->data(Qt::UserRole).toInt();
    const auto version = std::ranges::find(m_entry->versions, number, &FaqVersion::number);
    if (version == m_entry->versions.end())
        return;
    const TextDifference difference =
        differenceOf(version->content.answer.in(m_writing), m_content.answer.in(m_writing));
    const bool same = difference.before.isEmpty() && difference.after.isEmpty();
    m_difference->setText(same ? tr("The answer is the same as above.")
                               : tr("Then: “%1”  Now: “%2”").arg(difference.before, difference.after));
    refresh();
}

} // namespace mado
