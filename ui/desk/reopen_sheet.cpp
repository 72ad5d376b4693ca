// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reopen_sheet.h"

#include "ui/shared/wording.h"

namespace mado {

void ReopenSheet::ask(const Consultation &consultation, Language language)
{
    m_about = consultation.id;
    WhySheet::ask(tr("Open again"), consultation,
                  tr("It comes back into the queue as “%1”, and the person waits from now on.")
                      .arg(wording::risk(consultation.risk.level(), language)),
                  tr("Open again"));
}

} // namespace mado
