// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"
#include "ui/shared/sheet.h"

namespace mado {

/// What a resident agreed to, in full; and what they told staff to take back is recorded here.
class ConsentSheet final : public Sheet
{
    Q_OBJECT

public:
    ConsentSheet(const Theme &theme, QWidget *window);

    /// `mayRecord`: this person may record a withdrawal now.
    void showFor(const Consultation &consultation, bool mayRecord, Language language);
    /// The same consultation, newer. What is being recorded stays chosen while it is still agreed to.
    void refresh(const Consultation &consultation, bool mayRecord, Language language);
    std::optional<ConsultationId> consultation() const { return m_about; }
    QString purpose() const { return m_purpose; } ///< To be taken back; "": none is chosen.

protected:
    QWidget *firstField() const override;

private:
    void fill(const Consultation &consultation, bool mayRecord, Language language);
    void addConsent(const Consent &consent, bool mayRecord, Language language);
    void choose(const QString &purpose, const QString &label);

    std::optional<ConsultationId> m_about;
    QString m_purpose;
    QWidget *m_list;
    QList<Button *> m_buttons;
};

} // namespace mado
