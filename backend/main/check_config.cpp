// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/config.h"
#include "backend/main/governance.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"

namespace mado::main {

int run(const CheckConfig &command)
{
    const auto config = loadConfig(command.config);
    const auto services = config.and_then([](const Config &good) { return loadPackages(good.accounts); });
    if (!services) {
        printFaults(services.error());
        return exitFailed;
    }
    if (const auto governance = loadGovernance(*services); !governance) {
        printFaults(governance.error());
        return exitFailed;
    }
    print(QStringLiteral("%1: no fault found; accounts: %2").arg(command.config, QString::number(services->size())));
    return exitDone;
}

} // namespace mado::main
