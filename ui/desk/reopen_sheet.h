// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "ui/shared/sheet.h"

namespace mado {

class FieldFrame;
class ReplyField;

/// Asks why a closed consultation is opened again.
class ReopenSheet final : public Sheet
{
    Q_OBJECT

public:
    ReopenSheet(const Theme &theme, QWidget *window);

    void ask(const Consultation &consultation, Language language);
    std::optional<ConsultationId> consultation() const { return m_about; }
    QString reason() const;

protected:
    QWidget *firstField() const override;

private:
    void check();

    std::optional<ConsultationId> m_about;
    TextLabel *m_what;
    TextLabel *m_label;
    FieldFrame *m_frame;
    ReplyField *m_reason;
};

} // namespace mado
