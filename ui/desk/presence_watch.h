// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"

#include <QTimer>

namespace mado {

/// Says every few seconds that this consultation is being looked at, and hears who else does (C10). Decides nothing;
/// offline nobody is shown. UI thread.
class PresenceWatch final : public QObject
{
    Q_OBJECT

public:
    explicit PresenceWatch(Desk &desk, QObject *parent = nullptr);

    void look(const std::optional<ConsultationId> &at);
    const QList<StaffName> &others() const { return m_others; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void hear(const QList<StaffName> &others);

    Desk &m_desk;
    QTimer m_timer;
    std::optional<ConsultationId> m_at;
    QList<StaffName> m_others;
};

} // namespace mado
