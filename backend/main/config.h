// SPDX-License-Identifier: GPL-3.0-or-later
// The one configuration file of `madoguchid serve`. Documented for its authors in sampleConfig().
#pragma once

#include "backend/http/server.h"
#include "backend/line/accounts.h"
#include "backend/log/log.h"
#include "backend/triage/fault.h"
#include "contract/local_text.h"

#include <QUrl>
#include <chrono>

namespace mado::main {

using triage::Fault;

struct AccountConfig
{
    line::LineAccount line; ///< Secrets read from their files.
    QUrl dataApi;           ///< Where LINE keeps pictures and sound; another host than the API.
    QString package;        ///< Folder of the account package.
    QString prefecture;     ///< JIS X 0401 code, "01" to "47".
};

/// How long a member of staff holds a consultation after their console was last heard of.
struct LeaseTimes
{
    std::chrono::seconds ordinary;
    std::chrono::seconds emergency;
};

struct Config
{
    QString address;
    quint16 port;
    QString database;
    LocalText name;
    log::Level logLevel;
    LeaseTimes leases;
    http::ServerLimits limits;
    std::size_t workers;
    QList<AccountConfig> accounts;
};

/// Reads and checks `path`; relative paths in it start from its folder. Every fault found, with file and line.
tl::expected<Config, QList<Fault>> loadConfig(const QString &path);

LeaseTimes defaultLeases(); ///< 5 min, 2 min at emergency (safety.md, 4).

} // namespace mado::main
