// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a survey under way. Each tells screen readers the same numbers.
#pragma once

#include "contract/survey_round.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// Answers piling up since a round opened, beside those of the rounds before it.
class PileChart final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        QList<int> byHour;
    };
    explicit PileChart(const Theme &theme, QWidget *parent = nullptr);
    void show(const Line &line, const QList<Line> &earlier);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &area, const Line &line, bool earlier) const;
    void paintAxes(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    Line m_line;
    QList<Line> m_earlier;
    int m_most = 1;
    int m_hours = 1;
};

/// How many answered each question, and how many stopped there.
class QuestionSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionSteps(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<SurveyQuestionCount> &questions, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    const Theme &m_theme;
    QList<SurveyQuestionCount> m_questions;
    Language m_language = Language::Japanese;
};

/// How many people chose each hour of the day.
class HourColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit HourColumns(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<int> &byHour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<int> m_byHour;
};

} // namespace mado
