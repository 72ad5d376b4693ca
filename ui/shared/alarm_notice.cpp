// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/alarm_notice.h"

namespace mado {

void AlarmNotice::set(const QString &fact, const QString &text, const QString &action)
{
    if (m_fact == fact && m_text == text && m_action == action)
        return;
    m_fact = fact;
    m_text = text;
    m_action = action;
    Q_EMIT changed();
}

} // namespace mado
