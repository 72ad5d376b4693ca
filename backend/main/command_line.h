// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>
#include <variant>

namespace mado::main {

struct Serve
{
    QString config;
};
struct CheckConfig
{
    QString config;
};
struct Training
{
    quint16 port; ///< 0: a free one.
    double speed; ///< 1: as fast as life.
    quint64 seed;
    QString folder;               ///< "": a private one that goes with the process.
    std::optional<int> residents; ///< How many act by themselves; nullopt: the whole cast, and more keep coming.
    QString account = QStringLiteral("personal-support"); ///< Of the packages that come with the program.
    QString accounts = {};                                ///< CSV file of accounts to make at once; "": none.
};
struct AddStaff
{
    QString config;
    QString login;
    QString name;
    QString role;
    QString prefecture;
};
struct Audit
{
    enum class What { Verify, Anchor };
    What what;
    QString config;
    QString anchors; ///< File of anchors kept elsewhere; "": none.
};
struct Backup
{
    enum class What { Make, Open };
    What what;
    QString config;
    QString to;   ///< The sealed file; to open: the folder.
    QString from; ///< To open: the sealed file.
};
struct ImportResponses
{
    QString config;
    QString account;
    QString file;
    QString report;
    QString encoding;
};
struct ImportSeries
{
    QString config;
    QString source; ///< YAML that declares the columns.
    QString file;
};
struct Help
{
};
struct Version
{
};
using Command =
    std::variant<Serve, ImportResponses, ImportSeries, CheckConfig, Training, AddStaff, Audit, Backup, Help, Version>;

/// What the program was asked to do; the error says what is wrong with the arguments and how to see them all.
tl::expected<Command, QString> readCommandLine(const QStringList &arguments);

QString helpText();

} // namespace mado::main
