// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/governance.h"

#include <QWidget>

namespace mado {

class FactList;
class RecordRows;
class TextLabel;
class Theme;

/// 条例と同意: the rules that hold here, by date, what the chosen one means by its words, and how residents answered
/// about each purpose.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Governance &governance, const QDate &today, Language language);
    void focusList();

private:
    void tellWords();

    QList<PolicySummary> m_policies;
    Language m_language = Language::Japanese;
    TextLabel *m_rulesTitle;
    RecordRows *m_rules;
    TextLabel *m_words;
    TextLabel *m_consentTitle;
    FactList *m_consents;
    TextLabel *m_note;
};

} // namespace mado
