// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_draft.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

class ChoiceBox;
class IconButton;

/// The questions that a condition may look at.
struct RuleSubject
{
    QList<RuleQuestion> questions;
    QString ageQuestion; ///< The age is asked for by its own kind of test.
    Language language;

    const RuleQuestion *question(const QString &key) const;
};

/// One test: a question, what is asked of its answer, and the options, bounds or days.
class TestRow final : public QWidget
{
    Q_OBJECT

public:
    /// `subject` outlives it.
    TestRow(const Theme &theme, const RuleSubject &subject, const RuleNode &node, QWidget *parent = nullptr);

    const RuleNode &node() const { return m_node; }
    void focusFirst();

Q_SIGNALS:
    void edited();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void questionChosen();
    void fillKinds();
    void rebuildValue();
    QWidget *optionChips(const RuleQuestion &question);
    QWidget *boundFields(const QString &about, const QString &unit);
    QWidget *dayFields(const QString &about);

    const Theme &m_theme;
    const RuleSubject &m_subject;
    RuleNode m_node;
    ChoiceBox *m_question;
    ChoiceBox *m_kind;
    QVBoxLayout *m_column;
    QWidget *m_value = nullptr;
};

} // namespace mado
