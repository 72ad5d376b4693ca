// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/survey_rounds.h"
#include "contract/staff.h"
#include "ui/services/service_page.h"

class QStackedWidget;

namespace mado {

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
class SurveysPage final : public ServicePage
{
    Q_OBJECT

public:
    SurveysPage(const Theme &theme, const StaffProfile &me, QWidget *parent = nullptr);

    /// Whether somebody of the role has such a page at all.
    static bool isFor(Role role);
    void setSurveys(SurveyRounds *surveys); ///< Outlives the page, or is taken away with nullptr.
    void focusList() override;
    void cyclePane() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildRound();
    void connectParts();
    void retranslate() override;
    bool hasServer() const override;
    void loadAccounts() override;
    void loadBoard() override;
    void leaveAccount() override;
    std::optional<QDateTime> asOf() const override;
    void received(const SurveyRoundBoard &board);
    void refresh() override;
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

    SurveyRounds *m_surveys = nullptr;
    bool m_filling = false;
    std::optional<SurveyRoundBoard> m_board;
    std::optional<SurveyRoundId> m_id; ///< nullopt: the question of every day.
    SurveyRoundContent m_filled{};     ///< What the form was given.
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
};

} // namespace mado
