// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/services/service_accounts.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace mado {

class AccountForm;
class Banner;
class Button;
class CheckList;
class ChoiceBox;
class RecordRows;
class RuleEditor;
class Tag;
class TalkPhone;
class TextLabel;

/// アカウント: a new account from a template in six steps, its triage rules among them, with the checks before
/// publishing and the talk as a resident has it. Nothing is kept on this computer.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    AccountsPage(const Theme &theme, const AppClock &clock, const StaffProfile &me, QWidget *parent = nullptr);

    static bool isFor(Role role);
    void setAccounts(ServiceAccounts *accounts); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusFirst();
    void goTo(int step); ///< 0 template … 5 publish.

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSteps();
    QWidget *buildMiddle();
    QWidget *buildPublish();
    QWidget *buildRules();
    AccountContent content() const;
    void showContent(const AccountContent &content, bool placeFixed);
    void connectParts();
    void retranslate();
    void reload();
    void received(const AccountBoard &board);
    void choose(int index);
    void showRecord(const AccountRecord &record);
    void beginNew();
    void edited();
    void tryOut();
    void tried(const TrialTalk &talk);
    void save();
    void publish();
    void changed(const Result<AccountRecord> &record, const QString &words);
    void arrange(); ///< Rules need the room of the telephone.
    void refreshSteps();
    void refreshPublish();
    QString connectWords() const;
    AccountId freeId(const AccountContent &content) const;
    QString calledWords(const TrialTalk &talk) const;

    const Theme &m_theme;
    const AppClock &m_clock;
    const StaffProfile m_me;
    ServiceAccounts *m_accounts = nullptr;
    Language m_language = Language::Japanese;
    AccountBoard m_board;
    std::optional<AccountRecord> m_record; ///< nullopt: a new account.
    AccountId m_id = AccountId::random();
    AccountContent m_content{}; ///< What the parts were last given.
    QList<TrialStep> m_talk;
    TrialTalk m_tried;
    bool m_trying = false;
    bool m_again = false; ///< Something changed while the bot was asked.
    bool m_unsaved = false;
    int m_step = 0;
    QTimer m_wait;
    Banner *m_banner;
    QWidget *m_side;
    QVBoxLayout *m_phoneColumn;
    TextLabel *m_title;
    ChoiceBox *m_which;
    RecordRows *m_steps;
    TextLabel *m_changes;
    TextLabel *m_head;
    Tag *m_left;
    QStackedWidget *m_faces;
    AccountForm *m_form;
    RuleEditor *m_rules;
    QStackedWidget *m_rulesFaces;
    TextLabel *m_noRules;
    CheckList *m_checks;
    TextLabel *m_publishWords;
    RecordRows *m_versions;
    Button *m_back;
    Button *m_tryButton;
    Button *m_saveButton;
    Button *m_next;
    TalkPhone *m_phone;
};

} // namespace mado
