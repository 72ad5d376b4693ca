// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/audience_answers.h"

#include "ui/shared/chip_flow.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace mado {

AudienceAnswers::AudienceAnswers(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    hide();
}

void AudienceAnswers::setQuestions(const QList<AudienceQuestion> &questions, Language language)
{
    if (questions == m_questions && language == m_language && m_inner)
        return;
    const auto chosen = answers();
    m_questions = questions;
    m_language = language;
    build();
    show(chosen);
    setVisible(!m_questions.isEmpty());
}

void AudienceAnswers::build()
{
    delete m_inner;
    m_lines.clear();
    m_inner = new QWidget;
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const AudienceQuestion &question : std::as_const(m_questions)) {
        const QString about = tr("Only those who answered: %1").arg(question.label.in(m_language));
        auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextSecondary);
        label->setText(about);
        auto *options = new ChipFlow(m_theme);
        options->setAccessibleName(about);
        QList<ChipFlow::Choice> choices;
        for (const AudienceOption &option : question.options)
            choices.append({option.key, option.label.in(m_language)});
        options->setChoices(choices);
        connect(options, &ChipFlow::changed, this, &AudienceAnswers::edited);
        column->addWidget(label);
        column->addWidget(options);
        m_lines.append({question.key, options});
    }
    layout()->addWidget(m_inner);
}

void AudienceAnswers::show(const QList<AudienceAnswer> &answers)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QSignalBlocker quiet(line.options);
        const auto found = std::ranges::find(answers, line.question, &AudienceAnswer::question);
        line.options->setChosen(found == answers.end() ? QStringList() : found->options);
    }
}

QList<AudienceAnswer> AudienceAnswers::answers() const
{
    QList<AudienceAnswer> answers;
    for (const Line &line : m_lines) {
        if (const QStringList options = line.options->chosen(); !options.isEmpty())
            answers.append({line.question, options});
    }
    return answers;
}

} // namespace mado
