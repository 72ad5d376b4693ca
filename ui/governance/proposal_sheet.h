// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

class QLineEdit;
class QVBoxLayout;

namespace mado {

class CheckBox;
class ChoiceBox;
class DayField;

/// Proposing the end-of-measures run: who announced it, and for each category whether it goes or under which article
/// it stays.
class ProposalSheet final : public Sheet
{
    Q_OBJECT

public:
    ProposalSheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void ask(const QList<Agreement> &agreements, const QDate &today, bool rehearsal, Language language);

Q_SIGNALS:
    void proposed(const mado::Disposal &disposal);

protected:
    QWidget *firstField() const override;

private:
    struct Line
    {
        DataCategory category;
        CheckBox *erase;
        QLineEdit *basis;
    };
    void check();
    void send();
    QString missing() const;

    Provisions &m_provisions;
    Language m_language = Language::Japanese;
    bool m_rehearsal = false;
    TextLabel *m_consequence;
    TextLabel *m_labels[3];
    ChoiceBox *m_agreement;
    QLineEdit *m_announcedBy;
    DayField *m_announcedOn;
    QLineEdit *m_reference;
    QList<Line> m_lines;
};

} // namespace mado
