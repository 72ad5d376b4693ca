// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_book.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

/// Invented answers to try the rules with: a choice or a number for each question that the rules look at.
class WhatIfForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfForm(const Theme &theme, QWidget *parent = nullptr);

    void setQuestions(const QList<RuleQuestion> &questions, Language language);
    QList<WhatIfAnswer> answers() const; ///< Of those that have one.
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString question;
        QWidget *widget;
    };
    QWidget *fieldFor(const RuleQuestion &question, Language language);

    const Theme &m_theme;
    QList<Field> m_fields;
    QWidget *m_inner = nullptr;
};

} // namespace mado
