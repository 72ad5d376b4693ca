// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faq_page.h"

#include "contract/permissions.h"
#include "ui/desk/when_ready.h"
#include "ui/services/faq_editor.h"
#include "ui/services/faq_side.h"
#include "ui/services/faq_words.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groupsListed = 0;

bool holds(const QString &text, const QString &search) { return text.contains(search, Qt::CaseInsensitive); }

} // namespace

bool FaqPage::isFor(Role role) { return allows(role, Permission::ReadFaq); }

void FaqPage::connectParts()
{
    connect(m_which, &Segmented::chosen, this, [this] { refresh(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { refresh(); });
    for (Chip *chip : {m_held, m_newest})
        connect(chip, &QAbstractButton::toggled, this, [this] { refresh(); });
    connect(m_rows, &FaqRows::chosenChanged, this, &FaqPage::choose);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (leaves())
            beginNew();
    });
    connect(m_import, &QPushButton::clicked, this, &FaqPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &FaqPage::exportFile);
    connect(m_editor, &FaqEditor::edited, this,
            [this] { m_side->showContent(m_editor->written(), m_editor->writing()); });
    connect(m_editor, &FaqEditor::saveRequested, this, &FaqPage::save);
    connect(m_editor, &FaqEditor::stepRequested, this, &FaqPage::act);
    connect(m_editor, &FaqEditor::holdRequested, this, &FaqPage::hold);
    m_editor->setRights(allows(m_me.role, Permission::WriteFaq), allows(m_me.role, Permission::PublishFaq));
}

void FaqPage::setFaq(Faq *faq)
{
    m_faq = faq;
    reloadIfShown();
}

void FaqPage::setLanguage(Language language)
{
    m_editor->setLanguage(language);
    ServicePage::setLanguage(language);
}

void FaqPage::setPrivacyBars(bool on)
{
    m_barred = on;
    refresh();
}

bool FaqPage::hasServer() const { return m_faq != nullptr; }

void FaqPage::loadAccounts() { accountsFrom(m_faq->accounts()); }

void FaqPage::leaveAccount()
{
    m_board = std::nullopt;
    beginNew();
}

void FaqPage::loadBoard()
{
    boardFrom(m_faq->board(*m_account), [this](const auto &board) { received(board); });
}

std::optional<QDateTime> FaqPage::asOf() const { return m_board ? std::optional(m_board->serverTime) : std::nullopt; }

void FaqPage::received(const FaqBoard &board)
{
    const bool first = !m_board;
    m_board = board;
    if (first)
        m_editor->setCategories(m_board->categories);
    m_side->showFigures(m_board->figures);
    refresh();
}

void FaqPage::refresh()
{
    const bool groups = m_which->current() == groupsListed;
    m_held->setVisible(groups);
    m_newest->setVisible(groups);
    m_new->setEnabled(m_board && allows(m_me.role, Permission::WriteFaq));
    m_import->setEnabled(m_new->isEnabled());
    m_export->setEnabled(m_board.has_value());
    if (m_board)
        groups ? refreshGroups() : refreshEntries();
    const bool none = m_rows->count() == 0;
    m_faces->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_rows);
    m_empty->setWords(!m_board ? tr("Not loaded yet")
                      : groups ? tr("Every question was answered")
                               : tr("Nothing found"),
                      QString());
}

bool FaqPage::shown(const FaqGroup &group) const
{
    const QString search = m_search->text().trimmed();
    return group.held == m_held->isChecked() &&
           (search.isEmpty() ||
            std::ranges::any_of(group.questions, [&](const FaqAsked &asked) { return holds(asked.text, search); }));
}

void FaqPage::refreshGroups()
{
    QList<FaqGroup> groups;
    std::ranges::copy_if(m_board->groups, std::back_inserter(groups), [this](const FaqGroup &g) { return shown(g); });
    if (m_newest->isChecked())
        std::ranges::stable_sort(groups, std::greater(), [](const FaqGroup &g) { return g.questions.first().at; });
    qsizetype most = 1;
    qsizetype all = 0;
    for (const FaqGroup &group : std::as_const(groups)) {
        most = std::max(most, group.questions.size());
        all += group.questions.size();
    }
    QList<FaqRows::Keyed> rows;
    for (const FaqGroup &group : std::as_const(groups)) {
        const FaqAsked &first = group.questions.first();
        const bool bad = std::ranges::any_of(group.questions, &FaqAsked::badlyRated);
        const QString tag = first.language == u"other" ? tr("Other language")
                            : bad                      ? tr("Did not help")
                            : first.language == u"en"  ? tr("English")
                                                       : QString();
        rows.append({first.id.text(),
                     {.title = m_barred ? tr("(hidden)") : first.text,
                      .count = tr("%1 times").arg(group.questions.size()),
                      .part = double(group.questions.size()) / double(most),
                      .detail = tr("Today %1").arg(group.today),
                      .tag = tag,
                      .tone = bad ? TagTone::Warning : TagTone::Plain}});
    }
    const QScopedValueRollback setting(m_settingRow, true);
    m_rows->show(rows);
    m_count->setText(tr("%1 questions").arg(all));
}

void FaqPage::refreshEntries()
{
    const QString search = m_search->text().trimmed();
    QList<FaqRows::Keyed> rows;
    for (const FaqHead &head : m_board->entries) {
        if (!search.isEmpty() && !holds(head.question.ja, search) && !holds(head.question.en, search))
            continue;
        const auto category = std::ranges::find(m_board->categories, head.category, &FaqCategory::key);
        const QString title = head.question.in(m_language);
        rows.append({head.id.text(),
                     {.title = title.isEmpty() ? head.question.ja + head.question.en : title,
                      .count = {},
                      .part = -1,
                      .detail = category == m_board->categories.end() ? QString() : category->name.in(m_language),
                      .tag = head.checkAsked ? tr("Waits for a check")
                             : head.draft    ? tr("Draft")
                             : head.live     ? QString()
                                             : tr("Withdrawn"),
                      .tone = head.checkAsked || head.draft ? TagTone::Warning : TagTone::Plain}});
    }
    const QScopedValueRollback setting(m_settingRow, true);
    m_rows->show(rows);
    m_count->setText(tr("%1 entries").arg(rows.size()));
}

const FaqGroup *FaqPage::chosenGroup() const
{
    if (!m_board || m_which->current() != groupsListed)
        return nullptr;
    const auto found = std::ranges::find_if(m_board->groups, [key = m_rows->chosen()](const FaqGroup &group) {
        return group.questions.first().id.text() == key;
    });
    return found == m_board->groups.end() ? nullptr : &*found;
}

void FaqPage::choose()
{
    if (m_settingRow || m_rows->chosen().isEmpty())
        return;
    if (!leaves()) {
        const QScopedValueRollback setting(m_settingRow, true);
        m_rows->choose(m_shownKey);
        return;
    }
    m_shownKey = m_rows->chosen();
    if (const FaqGroup *group = chosenGroup())
        group->nearest ? openEntry(*group->nearest, group->questions) : beginNew(group->questions);
    else if (const auto id = FaqEntryId::from(m_shownKey))
        openEntry(*id);
}

bool FaqPage::leaves()
{
    // Questions only taken along are no work of anybody's.
    if (m_editor->isTyped()) {
        tell(tr("Save the draft first, or throw away what you typed."));
        return false;
    }
    return true;
}

void FaqPage::openEntry(const FaqEntryId &id, const QList<FaqAsked> &questions)
{
    if (!m_faq || !m_account)
        return;
    // Until it is there nothing is typed into the entry before; of two that were asked for, the later one counts.
    m_editor->setEnabled(false);
    m_opening = id;
    whenReady(this, m_faq->entry(*m_account, id), [this, id, questions](const Result<FaqEntry> &entry) {
        if (m_opening != id)
            return;
        m_opening = std::nullopt;
        m_editor->setEnabled(true);
        if (!entry)
            return tellFault(entry.error());
        m_entry = id;
        m_revision = entry->revision;
        m_editor->show(*entry, m_me.id);
        m_editor->takeQuestions(questions);
        m_side->showContent(m_editor->written(), m_editor->writing());
    });
}

void FaqPage::beginNew(const QList<FaqAsked> &questions)
{
    m_opening = std::nullopt;
    m_editor->setEnabled(true);
    m_entry = FaqEntryId::random();
    m_revision = 0;
    m_editor->show(std::nullopt, m_me.id);
    m_editor->takeQuestions(questions);
    m_side->showContent(m_editor->written(), m_editor->writing());
    if (questions.isEmpty() && isVisible())
        m_editor->focusFirst();
}

void FaqPage::save(bool checkAsked)
{
    if (!m_faq || !m_account || !m_entry)
        return;
    m_editor->setBusy(true);
    const FaqSave save{m_revision, m_editor->written(), checkAsked, m_editor->questions()};
    whenReady(this, m_faq->save(*m_account, *m_entry, save), [this, checkAsked](const Result<FaqEntry> &entry) {
        changed(entry, checkAsked ? tr("Saved. A nurse or physician is asked to check it.") : tr("Draft saved"));
    });
}

void FaqPage::act(FaqStepKind kind, const std::optional<int> &version)
{
    if (!m_faq || !m_account || !m_entry)
        return;
    m_editor->setBusy(true);
    const QString words = kind == FaqStepKind::Publish    ? tr("Published. Residents get it from now on.")
                          : kind == FaqStepKind::Withdraw ? tr("Withdrawn. Residents no longer get it.")
                          : kind == FaqStepKind::Restore  ? tr("Brought back. Residents get this version again.")
                                                          : tr("The draft is gone.");
    whenReady(this, m_faq->act(*m_account, *m_entry, kind, {m_revision, version}),
              [this, words](const Result<FaqEntry> &entry) { changed(entry, words); });
}

void FaqPage::changed(const Result<FaqEntry> &entry, const QString &words)
{
    m_editor->setBusy(false);
    if (!entry)
        return tellFault(entry.error());
    m_revision = entry->revision;
    m_editor->show(*entry, m_me.id);
    m_side->showContent(m_editor->written(), m_editor->writing());
    tell(words);
    reload();
}

void FaqPage::hold()
{
    const FaqGroup *group = chosenGroup();
    if (!group || !m_faq || !m_account)
        return;
    FaqSettle settle{{}, group->held ? FaqAskedState::Open : FaqAskedState::Held};
    for (const FaqAsked &asked : group->questions)
        settle.questions.append(asked.id);
    whenReady(this, m_faq->settle(*m_account, settle), [this](const Result<void> &done) {
        if (!done)
            return tellFault(done.error());
        beginNew();
        reload();
    });
}

void FaqPage::tell(const QString &words) { Q_EMIT said(words); }

void FaqPage::focusList() { m_rows->setFocus(Qt::OtherFocusReason); }

void FaqPage::cyclePane()
{
    if (m_rows->hasFocus())
        m_editor->focusFirst();
    else
        focusList();
}

} // namespace mado
