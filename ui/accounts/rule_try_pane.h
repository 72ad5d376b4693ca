// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_book.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class RecordRows;
class RiskBadge;
class TextLabel;
class WhatIfForm;

/// Invented answers, the rules that fire on them, and which other answer would lead to another level.
class RuleTryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTryPane(const Theme &theme, QWidget *parent = nullptr);

    void setQuestions(const QList<RuleQuestion> &questions, Language language);
    QList<WhatIfAnswer> answers() const;
    void show(const WhatIfResult &result);
    void showFault(const QString &words);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    WhatIfForm *m_form;
    TextLabel *m_title;
    RiskBadge *m_level;
    TextLabel *m_fired;
    TextLabel *m_changesTitle;
    RecordRows *m_changes;
};

} // namespace mado
