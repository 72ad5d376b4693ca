// SPDX-License-Identifier: GPL-3.0-or-later
// The one configuration file of `madoguchid serve`. Documented for its authors in helpText().
#pragma once

#include "backend/desk/context.h"
#include "backend/http/server.h"
#include "backend/line/accounts.h"
#include "backend/log/log.h"
#include "backend/main/sign_in_config.h"
#include "backend/paging/gateway.h"
#include "backend/triage/fault.h"
#include "contract/local_text.h"

#include <QUrl>

namespace mado::main {

using triage::Fault;

struct AccountConfig
{
    line::LineAccount line; ///< Secrets read from their files.
    QUrl dataApi;           ///< Where LINE keeps pictures and sound; another host than the API.
    QString package;        ///< Folder of the account package.
    QString prefecture;     ///< JIS X 0401 code, "01" to "47".
};

struct Config
{
    QString address;
    quint16 port;
    std::optional<http::TlsFiles> tls; ///< Checked; nullopt: plain.
    QString database;                  ///< A file, or "postgresql://…".
    QString backupKey;                 ///< File of the key that backups are encrypted with; "": none is known here.
    QString secrets;                   ///< File of the key that seals what must not lie in the database readable.
    QString tenant;                    ///< Whose database it has to be, "kanagawa"; "": of nobody in particular.
    LocalText name;
    log::Level logLevel;
    desk::LeaseTimes leases;
    http::ServerLimits limits;
    std::size_t workers;
    QList<AccountConfig> accounts;
    SignInConfig signIn;
    paging::Rules paging; ///< Off where no gateway is named.
    int comfortable;      ///< Consultations one person can well hold.
};

/// Reads and checks `path`; relative paths in it start from its folder. Every fault found, with file and line.
tl::expected<Config, QList<Fault>> loadConfig(const QString &path);

} // namespace mado::main
