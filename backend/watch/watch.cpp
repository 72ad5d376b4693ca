// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/watch/watch.h"

#include "backend/log/log.h"
#include "backend/watch/sweeps.h"

namespace mado::watch {

namespace {

constexpr std::chrono::seconds betweenLooks{1};

void report(const store::StoreError &error)
{
    log::event(log::Level::Error, "watch.failed", {{log::Key::Fault, error.what}});
}

} // namespace

const triage::SilenceRules &silenceRules(const WatchedAccount &account)
{
    static const triage::SilenceRules own{
        {QStringLiteral("質問への返事なし"), QStringLiteral("No reply to a question")},
        {QStringLiteral("返事なし・電話はできません"), QStringLiteral("No reply, cannot be called")}};
    return account.package->watch ? account.package->watch->silence : own;
}

Watch::Watch(store::Database &database, const Clock &clock, WatchedNow accounts)
    : m_database(database),
      m_clock(clock),
      m_accounts(std::move(accounts))
{
}

void Watch::tick()
{
    const QDateTime now = m_clock.now();
    if (m_lookedAt && now < *m_lookedAt + betweenLooks)
        return;
    m_lookedAt = now;
    const auto accounts = m_database.read(m_accounts);
    if (!accounts)
        return report(accounts.error());
    for (const WatchedAccount &account : *accounts)
        look(account, now);
}

void Watch::look(const WatchedAccount &account, const QDateTime &now)
{
    // Looked up first: a write transaction each second would hold up the others for nothing.
    const auto any = m_database.read([&](store::Transaction &tx) { return anythingToWatch(tx, account, now); });
    if (!any)
        report(any.error());
    if (!any.value_or(false))
        return;
    const auto changed = m_database.write([&](store::Transaction &tx) {
        return watchCourse(tx, account, now) + watchMissed(tx, account, now) + watchSilence(tx, account, now);
    });
    if (!changed)
        report(changed.error());
    else if (*changed > 0)
        log::event(log::Level::Info, "watch.fired", {{log::Key::Count, *changed}});
}

} // namespace mado::watch
