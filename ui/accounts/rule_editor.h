// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/service_accounts.h"
#include "contract/rule_trial.h"
#include "ui/accounts/test_row.h"

#include <QTimer>

class QBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace mado {

class Button;
class CasePane;
class ChoiceBox;
class EditionForm;
class RecordRows;
class RuleForm;
class RuleTryPane;
class Segmented;
class TextLabel;

/// The triage rules of a draft: rules in the order in which they are tried, the condition of one of them, and beside it
/// the cases, answers to try, and what the checks find. The server reads, checks and tries every change; nothing is
/// kept until the draft is.
class RuleEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(const Theme &theme, QWidget *parent = nullptr);

    void setAccounts(ServiceAccounts *accounts); ///< Outlives it, or is taken away with nullptr.
    void setLanguage(Language language);
    /// Rules of the content, else those of its template. Says nothing.
    void show(const AccountContent &content);
    std::optional<RuleDraft> rules() const { return m_rules; } ///< nullopt: as the template has them.
    bool hasRules() const { return m_known; }
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildMiddle();
    QWidget *buildTrying();
    QWidget *buildTryFace();
    void connectParts();
    void retranslate();
    void ask();
    void answered(const RuleTrialResult &told);
    void refreshQuestions();
    void refreshSets();
    void refreshRules();
    void refreshChecks();
    void showChosen();
    void addRule();
    void removeRule();
    void addEdition();
    void removeEdition();
    void addCase();
    void backToTemplate();
    RuleDraft draft() const { return m_rules ? *m_rules : m_told.rules; }
    const DraftRuleSet *set() const;
    const DraftRule *rule() const;
    QDate tryDay() const;
    void edit(const std::function<void(RuleDraft &)> &change);

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    ServiceAccounts *m_accounts = nullptr;
    AccountContent m_content{};
    std::optional<RuleDraft> m_rules;
    RuleTrialResult m_told{};
    RuleDraft m_shown; ///< What the lists were filled from.
    bool m_known = false;
    bool m_asking = false;
    bool m_again = false;
    qsizetype m_set = 0;
    QTimer m_wait;
    QBoxLayout *m_columns;
    ChoiceBox *m_edition;
    RecordRows *m_list;
    Button *m_add;
    Button *m_remove;
    Button *m_newEdition;
    Button *m_dropEdition;
    Button *m_reset;
    QStackedWidget *m_middle;
    EditionForm *m_editionForm;
    RuleForm *m_ruleForm;
    TextLabel *m_note;
    Segmented *m_mode;
    QStackedWidget *m_faces;
    CasePane *m_cases;
    RuleTryPane *m_pane;
    QLineEdit *m_caseName;
    Button *m_keepCase;
    RecordRows *m_faults;
    TextLabel *m_summary;
};

} // namespace mado
