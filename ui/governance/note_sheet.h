// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

class ChoiceBox;
class DayField;

/// What a recipient was asked or answered about deleting what they were given.
class NoteSheet final : public Sheet
{
    Q_OBJECT

public:
    NoteSheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void ask(const Disposal &disposal, const QDate &today, Language language);

Q_SIGNALS:
    void noted();
    void letterRequested(const mado::AgreementId &agreement); ///< That asks the chosen recipient.

protected:
    QWidget *firstField() const override;

private:
    void check();
    void send();
    DisposalNoteKind kind() const;

    Provisions &m_provisions;
    Language m_language = Language::Japanese;
    std::optional<DisposalId> m_id;
    qint64 m_revision = 0;
    TextLabel *m_labels[4];
    ChoiceBox *m_recipient;
    ChoiceBox *m_kind;
    DayField *m_on;
    QLineEdit *m_words;
    Button *m_letter;
};

} // namespace mado
