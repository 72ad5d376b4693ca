// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/main/config.h"
#include "backend/main/database.h"
#include "backend/main/governance.h"
#include "backend/main/print.h"
#include "backend/main/run.h"
#include "backend/main/secrets.h"

#include <QFile>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

int failed(const QString &why)
{
    printError(u"madoguchid: "_s + why);
    return exitFailed;
}

/// One anchor a line; what is no anchor makes the file worthless as a witness.
tl::expected<std::vector<store::AnchorRow>, QString> readAnchors(const QString &path)
{
    std::vector<store::AnchorRow> anchors;
    if (path.isEmpty())
        return anchors;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"cannot read %1"_s.arg(path));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto anchor = audit::decodeAnchor(line);
        if (!anchor)
            return tl::unexpected(u"%1 holds a line that is no anchor"_s.arg(path));
        anchors.push_back(*anchor);
    }
    return anchors;
}

int verify(store::Database &database, const audit::Seal &seal, const std::vector<store::AnchorRow> &kept)
{
    const auto found = database.read([&](store::Transaction &tx) { return audit::verify(tx, seal, kept); });
    if (!found)
        return failed(found.error().what);
    if (found->faultAt)
        return failed(u"audit: record %1: %2"_s.arg(QString::number(*found->faultAt), found->what));
    print(u"audit: %1 records, no tampering was found"_s.arg(found->records));
    return exitDone;
}

int anchor(store::Database &database, const audit::Seal &seal)
{
    const auto made = database.write(
        [&](store::Transaction &tx) { return audit::makeAnchor(tx, seal, QDateTime::currentDateTimeUtc()); });
    if (!made)
        return failed(made.error().what);
    if (!*made)
        return failed(u"audit: nothing was recorded yet"_s);
    print(QString::fromUtf8(audit::encodeAnchor(**made)));
    return exitDone;
}

} // namespace

int run(const Audit &command)
{
    const auto config = loadConfig(command.config);
    if (!config) {
        printFaults(config.error());
        return exitFailed;
    }
    const auto database = openDatabase(config->database, config->tenant);
    if (!database)
        return failed(database.error().what);
    const auto secrets = openSecrets(config->secrets, **database);
    if (!secrets)
        return failed(secrets.error());
    const auto kept = readAnchors(command.anchors);
    if (!kept)
        return failed(kept.error());
    const audit::Seal seal = auditSealOf(*secrets);
    return command.what == Audit::What::Verify ? verify(**database, seal, *kept) : anchor(**database, seal);
}

} // namespace mado::main
