// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/test_row.h"

class QLineEdit;

namespace mado {

class ChoiceBox;
class ConditionEditor;
class TextLabel;

/// One rule: what it is called, the level it leads to, its place and days, and its condition.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const Theme &theme, QWidget *parent = nullptr);

    void setSubject(const RuleSubject &subject);
    void show(const DraftRule &rule); ///< Says nothing.
    DraftRule rule() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addField(const char *words);
    void addLine(const char *words, QWidget *field);
    void retranslate();

    const Theme &m_theme;
    Language m_language = Language::Japanese;
    QString m_id;
    QList<std::pair<TextLabel *, const char *>> m_labels;
    QList<QWidget *> m_fields; ///< As many as labels.
    QLineEdit *m_titleJa;
    QLineEdit *m_titleEn;
    ChoiceBox *m_level;
    QLineEdit *m_priority;
    QLineEdit *m_source;
    QLineEdit *m_from;
    QLineEdit *m_until;
    ConditionEditor *m_condition;
};

} // namespace mado
