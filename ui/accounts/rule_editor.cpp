// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rule_editor.h"

#include "ui/accounts/account_words.h"
#include "ui/accounts/case_pane.h"
#include "ui/accounts/edition_form.h"
#include "ui/accounts/rule_form.h"
#include "ui/accounts/rule_try_pane.h"
#include "ui/accounts/rule_words.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <algorithm>

namespace mado {

namespace {

const QString editionKey = QStringLiteral("=edition"); // no id of a rule begins so

/// As the engine tries them.
QList<DraftRule> inOrder(const DraftRuleSet &set)
{
    QList<DraftRule> rules = set.rules;
    std::ranges::stable_sort(rules, [&](const DraftRule &a, const DraftRule &b) {
        if (!set.firstDecides && a.level != b.level)
            return a.level < b.level;
        return a.priority > b.priority;
    });
    return rules;
}

QString freeId(const DraftRuleSet &set)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("R-%1").arg(number, 2, 10, QLatin1Char('0'));
        if (std::ranges::find(set.rules, id, &DraftRule::id) == set.rules.end())
            return id;
    }
}

int firedBy(const QList<RuleCase> &cases, const QString &rule)
{
    return int(std::ranges::count_if(cases, [&](const RuleCase &one) { return one.fired.contains(rule); }));
}

} // namespace

void RuleEditor::setAccounts(ServiceAccounts *accounts) { m_accounts = accounts; }

void RuleEditor::show(const AccountContent &content)
{
    m_content = content;
    m_rules = content.rules;
    m_known = false;
    m_told = {};
    m_shown = {};
    m_set = 0;
    if (isVisible())
        ask();
}

void RuleEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_known) // until somebody looks at the rules, nobody asks for them
        ask();
}

void RuleEditor::connectParts()
{
    connect(&m_wait, &QTimer::timeout, this, &RuleEditor::ask);
    connect(m_edition, &QComboBox::activated, this, [this](int index) {
        m_set = index;
        refreshRules();
        ask();
    });
    connect(m_list, &RecordRows::chosenChanged, this, &RuleEditor::showChosen);
    connect(m_add, &QPushButton::clicked, this, &RuleEditor::addRule);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditor::removeRule);
    connect(m_newEdition, &QPushButton::clicked, this, &RuleEditor::addEdition);
    connect(m_dropEdition, &QPushButton::clicked, this, &RuleEditor::removeEdition);
    connect(m_reset, &QPushButton::clicked, this, &RuleEditor::backToTemplate);
    connect(m_mode, &Segmented::chosen, m_faces, &QStackedWidget::setCurrentIndex);
    connect(m_pane, &RuleTryPane::edited, this, [this] { m_wait.start(); });
    connect(m_keepCase, &QPushButton::clicked, this, &RuleEditor::addCase);
    connect(m_ruleForm, &RuleForm::edited, this, [this] {
        const DraftRule rule = m_ruleForm->rule();
        edit([&](RuleDraft &draft) {
            std::ranges::replace_if(
                draft.sets[m_set].rules, [&](const DraftRule &one) { return one.id == rule.id; }, rule);
        });
    });
    connect(m_editionForm, &EditionForm::edited, this,
            [this] { edit([this](RuleDraft &draft) { m_editionForm->takeInto(draft.sets[m_set]); }); });
    connect(m_cases, &CasePane::expected, this, [this](int index, RiskLevel level) {
        edit([&](RuleDraft &draft) { draft.cases[index].expected = level; });
    });
    connect(m_cases, &CasePane::removed, this, [this](int index) {
        edit([&](RuleDraft &draft) { draft.cases.removeAt(index); });
        m_told.cases.removeAt(index);
        m_cases->show(m_told.cases);
    });
}

const DraftRuleSet *RuleEditor::set() const
{
    return m_set >= 0 && m_set < m_shown.sets.size() ? &m_shown.sets.at(m_set) : nullptr;
}

const DraftRule *RuleEditor::rule() const
{
    if (!set())
        return nullptr;
    const auto found = std::ranges::find(set()->rules, m_list->chosen(), &DraftRule::id);
    return found == set()->rules.end() ? nullptr : &*found;
}

/// The last day of an edition that has one: every rule within it holds by then, or held.
QDate RuleEditor::tryDay() const
{
    if (!set())
        return QDate(2020, 1, 1);
    return set()->until.value_or(set()->from);
}

void RuleEditor::edit(const std::function<void(RuleDraft &)> &change)
{
    if (!m_known)
        return;
    RuleDraft changed = draft();
    change(changed);
    m_rules = changed;
    m_shown = changed;
    refreshSets();
    refreshRules();
    m_wait.start();
    Q_EMIT edited();
}

void RuleEditor::ask()
{
    m_wait.stop();
    if (!m_accounts || m_content.from.isEmpty())
        return;
    if (std::exchange(m_asking, true)) {
        m_again = true;
        return;
    }
    AccountContent content = m_content;
    content.rules = m_rules;
    whenReady(this, m_accounts->tryRules({content, tryDay(), m_pane->answers()}),
              [this](const Result<RuleTrialResult> &told) {
                  m_asking = false;
                  if (std::exchange(m_again, false))
                      return ask();
                  if (told)
                      return answered(*told);
                  m_summary->setText(ErrorWords::of(told.error(), m_language));
              });
}

void RuleEditor::answered(const RuleTrialResult &told)
{
    const bool first = !std::exchange(m_known, true);
    const QList<RuleCase> before = m_told.cases;
    m_told = told;
    const bool unread = !told.checks.isEmpty() && told.checks.first().what == AccountCheckKind::Form;
    if (unread)
        m_told.cases = before; // as they ended when the rules could last be read
    m_shown = draft();
    if (first) {
        m_set = m_shown.sets.size() - 1;
        refreshQuestions();
        refreshSets();
        m_wait.start(); // the answers are tried on a day of the edition, which is known from here on
    }
    refreshRules();
    if (first && !rule() && set() && !set()->rules.isEmpty())
        m_list->choose(inOrder(*set()).first().id);
    showChosen();
    m_cases->show(m_told.cases);
    if (told.result)
        m_pane->show(*told.result);
    else
        m_pane->showFault(unread ? tr("The rules cannot be read yet. See the checks.")
                                 : tr("One of the answers cannot be read."));
    m_keepCase->setEnabled(told.result.has_value());
    refreshChecks();
}

void RuleEditor::refreshQuestions()
{
    const RuleSubject subject{m_told.questions, m_told.ageQuestion, m_language};
    m_ruleForm->setSubject(subject);
    m_pane->setQuestions(m_told.questions, m_language);
}

void RuleEditor::refreshSets()
{
    m_edition->clear();
    for (const DraftRuleSet &one : m_shown.sets)
        m_edition->addItem(tr("Version %1, from %2").arg(one.version, wording::date(one.from, m_language)));
    m_edition->setCurrentIndex(int(m_set));
    m_dropEdition->setEnabled(m_shown.sets.size() > 1);
    m_reset->setEnabled(m_rules.has_value());
}

void RuleEditor::refreshRules()
{
    if (!set())
        return m_list->show({});
    QList<RecordRow> rows{{editionKey, {}, tr("This edition"), tr("Days, version and source"), {}, {}, {}, {}}};
    for (const DraftRule &one : inOrder(*set()))
        rows.append({one.id,
                     {},
                     one.id + QLatin1Char(' ') + one.title.in(m_language),
                     tr("%n cases", nullptr, firedBy(m_told.cases, one.id)),
                     {},
                     {},
                     wording::risk(one.level, m_language),
                     RuleWords::tone(one.level)});
    m_list->show(rows);
    m_remove->setEnabled(rule() != nullptr);
}

/// What is being written is left alone: the form is filled again only when another rule is chosen.
void RuleEditor::showChosen()
{
    const DraftRule *chosen = rule();
    m_remove->setEnabled(chosen != nullptr);
    m_middle->setCurrentIndex(chosen ? 1 : 0);
    if (chosen && !(m_ruleForm->rule() == *chosen))
        m_ruleForm->show(*chosen);
    DraftRuleSet same = set() ? *set() : DraftRuleSet{};
    m_editionForm->takeInto(same);
    if (set() && !chosen && !(same == *set()))
        m_editionForm->show(*set());
    m_note->setText(set() ? tr("Rule set %1 (draft) · not a diagnosis").arg(set()->version) : QString());
}

void RuleEditor::refreshChecks()
{
    QList<RecordRow> rows;
    for (const AccountCheck &check : std::as_const(m_told.checks)) {
        for (const AccountFault &fault : check.faults)
            rows.append({QString::number(rows.size()),
                         {},
                         QStringLiteral("%1:%2").arg(fault.file, QString::number(fault.line)),
                         fault.what,
                         {},
                         {},
                         {},
                         TagTone::Warning});
    }
    m_faults->show(rows);
    m_summary->setColor(rows.isEmpty() ? ColorRole::Success : ColorRole::Warning);
    m_summary->setText(rows.isEmpty() ? tr("Every rule fires, every level is reached, and all %n cases agree.", nullptr,
                                           int(m_told.cases.size()))
                                      : tr("%n things to mend before it can be published.", nullptr, int(rows.size())));
}

void RuleEditor::addRule()
{
    QString id;
    edit([&](RuleDraft &draft) {
        DraftRuleSet &into = draft.sets[m_set];
        id = freeId(into);
        into.rules.append({id,
                           {tr("New rule"), tr("New rule")},
                           RiskLevel::High,
                           0,
                           into.source,
                           {},
                           {},
                           {.what = RuleTestKind::Age, .bounds = {.atLeast = 65}}});
    });
    m_list->choose(id);
    showChosen();
    m_ruleForm->focusFirst();
}

void RuleEditor::removeRule()
{
    const QString id = m_list->chosen();
    edit([&](RuleDraft &draft) {
        draft.sets[m_set].rules.removeIf([&](const DraftRule &one) { return one.id == id; });
    });
    m_list->choose(editionKey);
    showChosen();
}

/// A copy of the one that is shown; it begins after all others.
void RuleEditor::addEdition()
{
    edit([this](RuleDraft &draft) {
        DraftRuleSet next = draft.sets.at(m_set);
        for (const DraftRuleSet &one : std::as_const(draft.sets))
            next.from = std::max(next.from, one.from.addDays(1));
        next.until = std::nullopt;
        next.version += QStringLiteral("+");
        draft.sets.append(next);
        m_set = draft.sets.size() - 1;
    });
    m_list->choose(editionKey);
    showChosen();
}

void RuleEditor::removeEdition()
{
    edit([this](RuleDraft &draft) {
        draft.sets.removeAt(m_set);
        m_set = draft.sets.size() - 1;
    });
    showChosen();
}

void RuleEditor::addCase()
{
    if (!m_told.result)
        return;
    const QString name = m_caseName->text().trimmed();
    edit([&](RuleDraft &draft) {
        draft.cases.append({name.isEmpty() ? tr("Case %1").arg(draft.cases.size() + 1) : name, tryDay(),
                            m_told.result->level, m_pane->answers()});
    });
    m_caseName->clear();
}

void RuleEditor::backToTemplate()
{
    m_content.rules = std::nullopt;
    show(m_content);
    Q_EMIT edited();
}

void RuleEditor::setLanguage(Language language)
{
    m_language = language;
    m_cases->setLanguage(language);
    retranslate();
    if (!m_known)
        return;
    refreshQuestions();
    refreshSets();
    refreshRules();
    if (const DraftRule *chosen = rule())
        m_ruleForm->show(*chosen);
    ask();
}

void RuleEditor::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

} // namespace mado
