// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/tick.h"

#include "backend/audit/verify.h"
#include "backend/log/log.h"

namespace mado::governance {

namespace {
constexpr int everySeconds = 3600;
}

void AnchorTick::tick()
{
    const QDateTime now = m_services.clock.now();
    if (m_at && m_at->secsTo(now) < everySeconds)
        return;
    m_at = now;
    const auto anchor = m_services.database.write(
        [&](store::Transaction &tx) { return audit::makeAnchor(tx, m_services.audit.seal(), now); });
    if (!anchor)
        log::event(log::Level::Error, "audit.anchor.failed", {{log::Key::Fault, anchor.error().what}});
    else if (*anchor)
        log::event(
            log::Level::Info, "audit.anchor",
            {{log::Key::Count, (*anchor)->seq}, {log::Key::Code, QString::fromUtf8(audit::encodeAnchor(**anchor))}});
}

} // namespace mado::governance
