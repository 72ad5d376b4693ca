// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presence_watch.h"

#include "ui/desk/when_ready.h"

namespace mado {

namespace {
constexpr int everyMs = 10'000; ///< The server forgets after 30 s.
} // namespace

PresenceWatch::PresenceWatch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &PresenceWatch::ask);
}

void PresenceWatch::look(const std::optional<ConsultationId> &at)
{
    if (at == m_at)
        return;
    m_at = at;
    hear({});
    if (!at)
        return m_timer.stop();
    m_timer.start();
    ask();
}

void PresenceWatch::ask()
{
    if (m_desk.connection().phase != ConnectionState::Phase::Online)
        return hear({});
    whenReady(this, m_desk.lookAt(*m_at), [this, at = *m_at](const Result<QList<StaffName>> &others) {
        if (m_at == at)
            hear(others.value_or(QList<StaffName>()));
    });
}

void PresenceWatch::hear(const QList<StaffName> &others)
{
    if (others == m_others)
        return;
    m_others = others;
    Q_EMIT changed();
}

} // namespace mado
