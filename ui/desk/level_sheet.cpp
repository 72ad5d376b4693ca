// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/level_sheet.h"

#include "ui/shared/wording.h"

namespace mado {

void LevelSheet::ask(const Consultation &consultation, RiskLevel level, Language language)
{
    m_level = level;
    WhySheet::ask(tr("Lower the urgency"), consultation,
                  tr("From “%1” to “%2”. The level by rules stays in sight: %3.")
                      .arg(wording::risk(consultation.risk.level(), language), wording::risk(level, language),
                           wording::risk(consultation.risk.byRules, language)),
                  tr("Lower"));
}

} // namespace mado
