// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/why_sheet.h"

namespace mado {

/// Asks why the urgency is lowered.
class LevelSheet final : public WhySheet
{
    Q_OBJECT

public:
    LevelSheet(const Theme &theme, QWidget *window) : WhySheet(theme, window) {}

    void ask(const Consultation &consultation, RiskLevel level, Language language);
    RiskLevel level() const { return m_level; }

private:
    RiskLevel m_level = RiskLevel::Moderate;
};

} // namespace mado
