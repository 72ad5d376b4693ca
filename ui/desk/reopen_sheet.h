// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/why_sheet.h"

namespace mado {

/// Asks why a closed consultation is opened again.
class ReopenSheet final : public WhySheet
{
    Q_OBJECT

public:
    ReopenSheet(const Theme &theme, QWidget *window) : WhySheet(theme, window) {}

    void ask(const Consultation &consultation, Language language);
    std::optional<ConsultationId> consultation() const { return m_about; }

private:
    std::optional<ConsultationId> m_about;
};

} // namespace mado
