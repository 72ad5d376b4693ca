// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/service_accounts.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace mado {

class Banner;
class ChoiceBox;
class ConditionView;
class FactList;
class RecordRows;
class RiskBadge;
class RuleTryPane;
class Segmented;
class TextLabel;

/// 判定ルール: the rules in the order in which they are tried, what each looks at, the cases that test them, and a form
/// of invented answers that tells which rule fires and what would change the level.
class RulesPage final : public QWidget
{
    Q_OBJECT

public:
    RulesPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    static bool isFor(Role role);
    void setAccounts(ServiceAccounts *accounts); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildRules();
    QWidget *buildRule();
    QWidget *buildTrying();
    void connectParts();
    void retranslate();
    void loadAccounts();
    void load();
    void received(const Result<RuleBook> &book);
    void refresh();
    void showRule();
    void showCases();
    void ask();
    void answered(const Result<WhatIfResult> &result);
    void showCase();
    void tell(const QString &words);

    const Theme &m_theme;
    const StaffProfile m_me;
    ServiceAccounts *m_accounts = nullptr;
    Language m_language = Language::Japanese;
    QList<RuleAccount> m_list;
    std::optional<AccountId> m_account;
    std::optional<QDate> m_day;
    std::optional<RuleBook> m_book;
    QTimer m_wait;
    Banner *m_banner;
    QWidget *m_left;
    QWidget *m_right;
    TextLabel *m_title;
    ChoiceBox *m_which;
    ChoiceBox *m_edition;
    RecordRows *m_rules;
    TextLabel *m_ruleTitle;
    RiskBadge *m_level;
    ConditionView *m_condition;
    FactList *m_facts;
    TextLabel *m_note;
    Segmented *m_mode;
    QStackedWidget *m_faces;
    RuleTryPane *m_pane;
    RecordRows *m_cases;
    TextLabel *m_caseWords;
};

} // namespace mado
