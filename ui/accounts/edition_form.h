// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rule_draft.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;

namespace mado {

class CheckBox;
class TextLabel;

/// The days on which a set of rules holds, what it is called, and where it is from.
class EditionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const DraftRuleSet &set);     ///< Says nothing.
    void takeInto(DraftRuleSet &set) const; ///< A day that is none leaves the one before.

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addField(const char *words);
    void retranslate();

    const Theme &m_theme;
    QList<std::pair<TextLabel *, const char *>> m_labels;
    QList<QLineEdit *> m_fields;
    QLineEdit *m_version;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_source;
    CheckBox *m_first;
};

} // namespace mado
