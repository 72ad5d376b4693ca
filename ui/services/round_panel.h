// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/survey_round.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace mado {

class PileChart;
class QuestionSteps;
class TextLabel;

/// How a round stands.
class RoundWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::RoundWords)

public:
    static QString state(SurveyRoundState state);
    static TagTone tone(SurveyRoundState state);
};

/// What came of a round so far: numbers, answers piling up beside earlier rounds, and where people stop.
class RoundPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const SurveyRound &round, const QList<SurveyRound> &all, Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    struct Figure
    {
        TextLabel *label;
        TextLabel *value;
        TextLabel *note;
    };
    Figure figure(const Theme &theme);
    void tell();

    std::optional<SurveyRound> m_round;
    Language m_language = Language::Japanese;
    Figure m_answered;
    Figure m_pace;
    Figure m_finished;
    Figure m_invited;
    TextLabel *m_pileLabel;
    PileChart *m_pile;
    TextLabel *m_stepsLabel;
    QuestionSteps *m_steps;
};

} // namespace mado
