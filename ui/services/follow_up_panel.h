// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/survey_round.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;
class HourColumns;
class QuestionSteps;
class QuotaBar;
class TextLabel;

/// The question of every day: who is asked when, what the month's messages allow, where people stop, and which desk
/// tests the people of which place.
class FollowUpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const SurveyRoundBoard &board, Language language);
    void setBusy(bool busy);

Q_SIGNALS:
    void switched(bool asks);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void tellPlan();
    QString planWords() const;
    QString areaWords() const;

    std::optional<SurveyRoundBoard> m_board;
    Language m_language = Language::Japanese;
    TextLabel *m_title;
    TextLabel *m_state;
    Button *m_switch;
    TextLabel *m_today;
    TextLabel *m_hoursLabel;
    HourColumns *m_hours;
    TextLabel *m_quotaLabel;
    QuotaBar *m_quota;
    TextLabel *m_plan;
    TextLabel *m_stepsLabel;
    QuestionSteps *m_steps;
    TextLabel *m_areasLabel;
    TextLabel *m_areas;
};

} // namespace mado
