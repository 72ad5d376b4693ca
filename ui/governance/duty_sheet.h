// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/governance/provisions.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

class ChoiceBox;
class DayField;
class PlainField;

/// Recording a request or a duty, and what came of it.
class DutySheet final : public Sheet
{
    Q_OBJECT

public:
    DutySheet(const Theme &theme, Provisions &provisions, QWidget *window);
    void record(const QDate &today, Language language);
    void answer(const DutyRecord &duty, Language language);

Q_SIGNALS:
    void recorded();

protected:
    QWidget *firstField() const override;

private:
    void prepare(bool answering);
    void check();
    void send();
    void sent(const Result<DutyRecord> &duty);

    Provisions &m_provisions;
    Language m_language = Language::Japanese;
    std::optional<DutyRecord> m_answered;
    TextLabel *m_labels[5];
    ChoiceBox *m_kind; ///< Of the duty, or how it ended.
    QLineEdit *m_subject;
    PlainField *m_details;
    DayField *m_on;
    DayField *m_due;
};

} // namespace mado
