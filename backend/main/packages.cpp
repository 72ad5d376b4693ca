// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/packages.h"

#include <QCoreApplication>
#include <QDir>

namespace mado::main {

namespace {

/// Packages name their files from their own folder; whoever starts the server has several.
QList<Fault> located(QList<Fault> faults, const QString &package)
{
    for (Fault &fault : faults)
        fault.file = QDir(package).absoluteFilePath(fault.file);
    return faults;
}

} // namespace

tl::expected<ServedPackages, QList<Fault>> loadPackages(const QList<AccountConfig> &accounts)
{
    ServedPackages packages;
    QList<Fault> faults;
    for (const AccountConfig &account : accounts) {
        auto package = survey::loadPackage(account.package);
        if (package)
            packages.emplace(account.line.id, ServedPackage{std::move(*package), account.prefecture});
        else
            faults += located(package.error(), account.package);
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return packages;
}

QString resourceFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/madoguchi"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(MADOGUCHI_RESOURCES);
}

} // namespace mado::main
