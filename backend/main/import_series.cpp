// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/packages.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/statistics/query/series.h"

#include <QFile>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const QString &why)
{
    printError(u"madoguchid import-series: "_s + why);
    return exitFailed;
}

} // namespace

int run(const ImportSeries &command)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    const auto source = statistics::loadSeriesSource(command.source);
    if (!source) {
        printFaults(source.error());
        return exitFailed;
    }
    const auto areas = statistics::Areas::load(resourceFolder() + u"/areas"_s);
    QFile file(command.file);
    if (!areas || !file.open(QIODevice::ReadOnly))
        return failed(u"'%1' cannot be read"_s.arg(command.file));
    const auto read = statistics::readSeries(*source, *areas, file.readAll());
    if (!read)
        return failed(read.error());
    for (const statistics::RefusedRow &row : read->refused)
        printError(u"%1:%2: %3"_s.arg(command.file, QString::number(row.line), row.why));
    const auto database = openDatabase(config->database, config->tenant);
    if (!database)
        return failed(database.error().what);
    const auto kept = (*database)->write([&](store::Transaction &tx) { statistics::keepSeries(tx, read->table); });
    if (!kept)
        return failed(kept.error().what);
    print(u"{\"series\":\"%1\",\"regions\":%2,\"refused\":%3}"_s.arg(read->table.series.id)
              .arg(read->table.lines.size())
              .arg(read->refused.size()));
    return exitDone;
}

} // namespace mado::main
