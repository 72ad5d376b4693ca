// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/survey_rounds.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace mado {

class Banner;
class Button;
class ChoiceBox;
class FaqRows;
class FollowUpPanel;
class RoundForm;
class RoundPanel;
class Tag;
class TextLabel;

/// アンケート: rounds that residents are invited to, and the question of every day. A round is opened by another person
/// than its writer; how far it is stands there live, with the month's messages that it takes.
class SurveysPage final : public QWidget
{
    Q_OBJECT

public:
    SurveysPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setSurveys(SurveyRounds *surveys); ///< Outlives the page, or is taken away with nullptr.
    void setLanguage(Language language);
    void focusList();
    void cyclePane();
    void reload();

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildRound();
    void connectParts();
    void retranslate();
    void loadAccounts();
    void chooseAccount(int index);
    void received(const Result<SurveyRoundBoard> &board);
    void refresh();
    void refreshList();
    void refreshRound();
    void refreshButtons();
    void choose();
    void beginNew();
    bool isTyped() const;
    bool isDaily() const { return !m_id; }
    const SurveyRound *current() const;
    SurveyRoundContent blank() const;
    void save();
    void take(SurveyRoundStepKind what);
    void switchAsking(bool asks);
    void changed(const Result<SurveyRoundBoard> &board, const QString &words);
    void tellFault(const AppError &error);

    const Theme &m_theme;
    const StaffProfile m_me;
    SurveyRounds *m_surveys = nullptr;
    Language m_language = Language::Japanese;
    bool m_asking = false;
    bool m_busy = false;
    bool m_filling = false;
    QList<AnnouncementAccount> m_accounts;
    std::optional<AccountId> m_account;
    std::optional<SurveyRoundBoard> m_board;
    std::optional<SurveyRoundId> m_id; ///< nullopt: the question of every day.
    SurveyRoundContent m_filled{};     ///< What the form was given.
    QTimer m_reads;
    Banner *m_banner;
    ChoiceBox *m_accountBox;
    FaqRows *m_rows;
    Button *m_new;
    TextLabel *m_title;
    Tag *m_state;
    TextLabel *m_note;
    Button *m_save;
    Button *m_open;
    Button *m_pause;
    Button *m_resume;
    Button *m_close;
    RoundForm *m_form;
    RoundPanel *m_panel;
    FollowUpPanel *m_followUp;
    QStackedWidget *m_parts;
    QWidget *m_list = nullptr;
};

} // namespace mado
