// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/what_if_form.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int gap = 8;
constexpr int labelWidth = 116;

bool isTyped(const RuleQuestion &question)
{
    return question.kind == RuleQuestionKind::Number || question.kind == RuleQuestionKind::Date;
}

} // namespace

WhatIfForm::WhatIfForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

QWidget *WhatIfForm::fieldFor(const RuleQuestion &question, Language language)
{
    if (isTyped(question)) {
        auto *field = new QLineEdit;
        field->setPlaceholderText(question.unit.in(language).trimmed());
        connect(field, &QLineEdit::textEdited, this, &WhatIfForm::edited);
        return field;
    }
    auto *box = new ChoiceBox(m_theme);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->addItem(tr("Not answered"), QString());
    for (const RuleOption &option : question.options)
        box->addItem(option.label.in(language), option.key);
    connect(box, &QComboBox::activated, this, &WhatIfForm::edited);
    return box;
}

void WhatIfForm::setQuestions(const QList<RuleQuestion> &questions, Language language)
{
    m_fields.clear();
    delete m_inner;
    m_inner = new QWidget;
    auto *grid = new QGridLayout(m_inner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap);
    for (const RuleQuestion &question : questions) {
        const int row = grid->rowCount();
        auto *label = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary);
        label->setText(question.label.in(language));
        label->setFixedWidth(labelWidth);
        QWidget *field = fieldFor(question, language);
        field->setAccessibleName(question.label.in(language));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        m_fields.append({question.key, field});
    }
    grid->setColumnStretch(1, 1);
    layout()->addWidget(m_inner);
}

QList<WhatIfAnswer> WhatIfForm::answers() const
{
    QList<WhatIfAnswer> answers;
    for (const Field &field : m_fields) {
        const auto *box = qobject_cast<const QComboBox *>(field.widget);
        const auto *line = qobject_cast<const QLineEdit *>(field.widget);
        const QString value = box ? box->currentData().toString() : line->text().trimmed();
        if (!value.isEmpty())
            answers.append({field.question, value});
    }
    return answers;
}

void WhatIfForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first().widget->setFocus(Qt::OtherFocusReason);
}

} // namespace mado
