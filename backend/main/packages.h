// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/clock.h"
#include "backend/line/event.h"
#include "backend/main/config.h"
#include "backend/survey/package.h"

#include <map>
#include <memory>

namespace mado::main {

/// An account's package and the prefecture whose staff serve it.
struct ServedPackage
{
    survey::AccountPackage package;
    QString prefecture;
};
using ServedPackages = std::map<AccountId, ServedPackage>;

/// Reads the package of each account; every fault of all of them.
tl::expected<ServedPackages, QList<Fault>> loadPackages(const QList<AccountConfig> &accounts);

/// Works off residents' events by these packages. The clock outlives it.
std::unique_ptr<line::EventSink> makeBot(ServedPackages packages, const Clock &clock);

/// The folder of data that comes with the program: beside the installed binary, else the source tree's.
QString resourceFolder();

} // namespace mado::main
