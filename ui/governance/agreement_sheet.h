// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

class Chip;
class ChipFlow;
class ChoiceBox;
class DayField;

/// Recording an agreement with a recipient, as it was signed.
class AgreementSheet final : public Sheet
{
    Q_OBJECT

public:
    AgreementSheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void record(const QDate &today, Language language);

Q_SIGNALS:
    void recorded(const mado::Agreement &agreement);

protected:
    QWidget *firstField() const override;

private:
    void build();
    void retitle();
    void check();
    void send();
    AgreementContent written() const;
    QString missing() const;

    Provisions &m_provisions;
    Language m_language = Language::Japanese;
    TextLabel *m_labels[7];
    QLineEdit *m_recipient;
    ChoiceBox *m_kind;
    ChoiceBox *m_purpose;
    QLineEdit *m_scope;
    ChipFlow *m_dataSets;
    DayField *m_from;
    DayField *m_until;
    Chip *m_free;
    QLineEdit *m_disposal;
    QLineEdit *m_key;
};

} // namespace mado
