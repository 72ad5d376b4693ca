// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reach.h"

#include "app/then.h"
#include "contract/permissions.h"
#include "ui/desk/error_words.h"
#include "ui/shared/wording.h"
#include "ui/staff/reason_sheet.h"

namespace mado {

Reach::Reach(const Theme &theme, People &people, const StaffProfile &me, QWidget *frame)
    : QObject(frame),
      m_people(people),
      m_me(me),
      m_sheet(new BreakGlassSheet(theme, frame))
{
    connect(m_sheet, &Sheet::accepted, this, &Reach::send);
}

bool Reach::isAllowed() const { return allows(m_me.role, Permission::BreakGlass); }

void Reach::ask() { m_sheet->ask(m_me.prefecture, m_language); }

void Reach::send()
{
    m_sheet->setBusy(true);
    then(m_people.breakGlass(m_sheet->request()), this, [this](const Result<BreakGlass> &glass) {
        if (!glass)
            return m_sheet->showFailure(ErrorWords::of(glass.error(), m_language));
        m_sheet->dismiss();
        const QString where = wording::prefecture(glass->request.prefecture.value_or(QString()), m_language);
        Q_EMIT opened(tr("%1 is open to you until %2").arg(where, wording::clock(glass->until)));
    });
}

} // namespace mado
