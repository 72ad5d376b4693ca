// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_trial.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace mado {

class Button;
class ChoiceBox;
class RecordRows;
class TextLabel;

/// The cases that test the rules, those that end elsewhere first; the level that one of them is to reach, and its end.
class CasePane final : public QWidget
{
    Q_OBJECT

public:
    explicit CasePane(const Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void show(const QList<RuleCase> &cases); ///< In the order of the draft's.

Q_SIGNALS:
    void expected(int index, mado::RiskLevel level);
    void removed(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showChosen();
    int chosenIndex() const; ///< -1: none.
    void retranslate();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    QList<RuleCase> m_cases;
    RecordRows *m_rows;
    TextLabel *m_words;
    TextLabel *m_label;
    ChoiceBox *m_level;
    Button *m_remove;
};

} // namespace mado
