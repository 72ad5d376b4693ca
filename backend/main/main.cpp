// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/print.h"
#include "backend/main/run.h"

#include <QCoreApplication>

using namespace mado::main;

namespace {

struct Runner
{
    const StopSignals &signals;

    int operator()(const Serve &command) const { return run(command, signals); }
    int operator()(const Training &command) const { return run(command, signals); }
    int operator()(const CheckConfig &command) const { return run(command); }
    int operator()(const AddStaff &command) const { return run(command); }
    int operator()(const ImportResponses &command) const { return run(command); }
    int operator()(const ImportSeries &command) const { return run(command); }
    int operator()(const Audit &command) const { return run(command); }
    int operator()(const Backup &command) const { return run(command); }
    int operator()(const Help &) const
    {
        print(helpText().trimmed());
        return exitDone;
    }
    int operator()(const Version &) const
    {
        print(QStringLiteral("madoguchid ") + version());
        return exitDone;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const StopSignals signals;
    const QCoreApplication app(argc, argv);
    const auto command = readCommandLine(QCoreApplication::arguments());
    if (!command) {
        printError(command.error());
        return exitWrongArguments;
    }
    return std::visit(Runner{signals}, *command);
}
