// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/announcement.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class ChipFlow;

/// Answers that narrow an audience: a line of options for each question that the account marks for it. Hidden where it
/// marks none.
class AudienceAnswers final : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceAnswers(const Theme &theme, QWidget *parent = nullptr);

    void setQuestions(const QList<AudienceQuestion> &questions, Language language); ///< What is chosen stays.
    void show(const QList<AudienceAnswer> &answers);                                ///< Says nothing.
    QList<AudienceAnswer> answers() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QString question;
        ChipFlow *options;
    };
    void build();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    QList<AudienceQuestion> m_questions;
    QList<Line> m_lines;
    QWidget *m_inner = nullptr;
};

} // namespace mado
