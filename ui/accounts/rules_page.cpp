// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rules_page.h"

#include "contract/permissions.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/condition_view.h"
#include "ui/accounts/rule_try_pane.h"
#include "ui/accounts/rule_words.h"
#include "ui/desk/error_words.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QStackedWidget>
#include <algorithm>

namespace mado {

bool RulesPage::isFor(Role role)
{
    return allows(role, Permission::ListRules) && allows(role, Permission::ListAccounts);
}

void RulesPage::setAccounts(ServiceAccounts *accounts)
{
    m_accounts = accounts;
    if (isVisible())
        loadAccounts();
}

void RulesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_book)
        loadAccounts();
}

void RulesPage::connectParts()
{
    connect(&m_wait, &QTimer::timeout, this, &RulesPage::ask);
    connect(m_which, &QComboBox::activated, this, [this](int index) {
        m_account = m_list.at(index).id;
        m_day = std::nullopt;
        load();
    });
    connect(m_edition, &QComboBox::activated, this, [this](int index) {
        m_day = m_book->editions.at(index).from;
        load();
    });
    connect(m_rules, &RecordRows::chosenChanged, this, &RulesPage::showRule);
    connect(m_mode, &Segmented::chosen, m_faces, &QStackedWidget::setCurrentIndex);
    connect(m_pane, &RuleTryPane::edited, this, [this] { m_wait.start(); });
    connect(m_cases, &RecordRows::chosenChanged, this, &RulesPage::showCase);
}

void RulesPage::tell(const QString &words)
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setWords({}, words);
    m_banner->setVisible(!words.isEmpty());
}

void RulesPage::loadAccounts()
{
    if (!m_accounts || !isFor(m_me.role))
        return;
    whenReady(this, m_accounts->ruleAccounts(), [this](const Result<RuleAccountList> &list) {
        if (!list)
            return tell(ErrorWords::of(list.error(), m_language));
        m_list = list->accounts;
        m_which->clear();
        for (const RuleAccount &account : std::as_const(m_list))
            m_which->addItem(account.name.in(m_language));
        if (m_list.isEmpty())
            return tell(tr("No account in your scope has triage rules."));
        m_account = m_account.value_or(m_list.first().id);
        load();
    });
}

void RulesPage::load()
{
    whenReady(this, m_accounts->rules(*m_account, m_day), [this](const Result<RuleBook> &book) { received(book); });
}

void RulesPage::received(const Result<RuleBook> &book)
{
    if (!book)
        return tell(ErrorWords::of(book.error(), m_language));
    tell({});
    m_book = *book;
    refresh();
    m_pane->setQuestions(m_book->questions, m_language);
    ask();
}

void RulesPage::refresh()
{
    if (!m_book)
        return;
    m_edition->clear();
    for (const RuleEdition &edition : m_book->editions) {
        m_edition->addItem(tr("Version %1, from %2").arg(edition.version, wording::date(edition.from, m_language)));
        if (edition.version == m_book->version)
            m_edition->setCurrentIndex(m_edition->count() - 1);
    }
    QList<RecordRow> rows;
    for (const RuleLine &rule : m_book->rules)
        rows.append({rule.id,
                     rule.id,
                     rule.title.in(m_language),
                     rule.source,
                     {},
                     {},
                     wording::risk(rule.level, m_language),
                     RuleWords::tone(rule.level)});
    m_rules->show(rows);
    if (m_rules->chosen().isEmpty() && !rows.isEmpty())
        m_rules->choose(rows.first().key);
    showRule();
    showCases();
}

void RulesPage::showRule()
{
    if (!m_book)
        return;
    const auto rule = std::ranges::find(m_book->rules, m_rules->chosen(), &RuleLine::id);
    if (rule == m_book->rules.end())
        return;
    m_ruleTitle->setText(rule->id + QStringLiteral("  ") + rule->title.in(m_language));
    m_level->setLevel(rule->level, wording::risk(rule->level, m_language));
    m_condition->show(rule->parts, m_language);
    m_facts->setFacts({{tr("Source"), rule->source, std::nullopt, false, ColorRole::TextPrimary, {}, {}},
                       {tr("Priority within its level"),
                        QString::number(rule->priority),
                        std::nullopt,
                        false,
                        ColorRole::TextPrimary,
                        {},
                        {}},
                       {tr("Supervising physician"),
                        m_book->supervisor.in(m_language),
                        std::nullopt,
                        false,
                        ColorRole::TextPrimary,
                        {},
                        {}}});
    m_note->setText(tr("Rule set %1 · not a diagnosis").arg(m_book->version));
}

void RulesPage::showCases()
{
    QList<RecordRow> rows;
    int failed = 0;
    for (const RuleCase &one : m_book->cases) {
        const bool good = one.expected == one.got;
        failed += good ? 0 : 1;
        rows.append({QString::number(one.line),
                     QString::number(one.line),
                     one.name,
                     tr("%1 · by %2").arg(wording::date(one.day, m_language), AccountWords::rules(one.fired)),
                     {},
                     {},
                     wording::risk(one.got, m_language),
                     good ? RuleWords::tone(one.got) : TagTone::Danger});
    }
    m_cases->show(rows);
    m_caseWords->setText(failed == 0 ? tr("All %n cases agree with the rules.", nullptr, int(rows.size()))
                                     : tr("%n cases end at another level.", nullptr, failed));
}

void RulesPage::showCase()
{
    const int line = m_cases->chosen().toInt();
    const auto found = std::ranges::find(m_book->cases, line, &RuleCase::line);
    if (found == m_book->cases.end())
        return;
    m_caseWords->setText(tr("Expected %1, got %2 by %3.")
                             .arg(wording::risk(found->expected, m_language), wording::risk(found->got, m_language),
                                  AccountWords::rules(found->fired)));
}

void RulesPage::ask()
{
    m_wait.stop();
    if (!m_accounts || !m_book)
        return;
    whenReady(this, m_accounts->whatIf(m_book->account.id, {m_book->day, m_pane->answers()}),
              [this](const Result<WhatIfResult> &result) { answered(result); });
}

void RulesPage::answered(const Result<WhatIfResult> &result)
{
    if (result)
        m_pane->show(*result);
    else
        m_pane->showFault(ErrorWords::of(result.error(), m_language));
}

void RulesPage::setLanguage(Language language)
{
    m_language = language;
    retranslate();
    refresh();
    if (m_book) {
        m_pane->setQuestions(m_book->questions, language);
        ask();
    }
}

void RulesPage::focusFirst() { m_rules->setFocus(Qt::OtherFocusReason); }

} // namespace mado
