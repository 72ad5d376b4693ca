// SPDX-License-Identifier: GPL-3.0-or-later
// The deterioration watch: what gets worse over a person's answers, and over their silence, comes back into the queue
// with the rule that fired as its reason. It never lowers anything.
#pragma once

#include "backend/clock.h"
#include "backend/desk/targets.h"
#include "backend/store/engine.h"
#include "backend/survey/package.h"

#include <functional>
#include <memory>
#include <vector>

namespace mado::watch {

/// An account and those who staff it.
struct WatchedAccount
{
    AccountId account;
    std::shared_ptr<const survey::AccountPackage> package;
    QString prefecture;
    desk::Targets targets;
};

/// All of them, as they are now: those the server was started with and those published in the console since.
using WatchedNow = std::function<std::vector<WatchedAccount>(store::Transaction &)>;

/// The rules of an account's package; an account without its own still watches silence.
const triage::SilenceRules &silenceRules(const WatchedAccount &account);

class Watch
{
public:
    Watch(store::Database &database, const Clock &clock, WatchedNow accounts);

    /// Called every 50 ms or so, always from the same thread; looks once a second.
    void tick();

private:
    void look(const WatchedAccount &account, const QDateTime &now);

    store::Database &m_database;
    const Clock &m_clock;
    const WatchedNow m_accounts;
    std::optional<QDateTime> m_lookedAt;
};

} // namespace mado::watch
