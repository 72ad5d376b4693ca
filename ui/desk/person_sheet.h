// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/sheet.h"

class QCheckBox;
class QLineEdit;

namespace mado {

class ChoiceBox;
class Segmented;

/// 相談対象者: who is ill, and how they can be reached.
class PersonSheet final : public Sheet
{
    Q_OBJECT

public:
    PersonSheet(const Theme &theme, QWidget *window);

    void ask(const Consultation &consultation, Language language);
    std::optional<ConsultationId> consultation() const { return m_about; }
    PersonConcerned person() const;
    Access access() const;

protected:
    QWidget *firstField() const override;

private:
    void build();
    void check();
    void showMissing(const Consultation &consultation, Language language);
    void fill(const Consultation &consultation, Language language);

    std::optional<ConsultationId> m_about;
    TextLabel *m_relationLabel;
    Segmented *m_relation;
    TextLabel *m_ageLabel;
    QLineEdit *m_age;
    TextLabel *m_guardianLabel;
    QLineEdit *m_guardian;
    TextLabel *m_missing;
    QCheckBox *m_noVoice;
    TextLabel *m_ways;
    TextLabel *m_interpreterLabel;
    Segmented *m_interpreter;
    TextLabel *m_spokenLabel;
    ChoiceBox *m_spoken;
};

} // namespace mado
