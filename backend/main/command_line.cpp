// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/command_line.h"

#include "contract/ids.h"

#include <QHash>
#include <functional>

namespace mado::main {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Options of one command, each "--name VALUE" or "--name=VALUE", and what stands beside them.
struct Arguments
{
    QHash<QString, QString> options;
    QStringList others;
};
using Read = tl::expected<Command, QString>;

tl::unexpected<QString> wrong(const QString &what)
{
    return tl::unexpected(u"madoguchid: %1\nSee 'madoguchid --help'."_s.arg(what));
}

tl::expected<Arguments, QString> split(const QStringList &arguments, const QStringList &known)
{
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith("--"_L1)) {
            result.others.append(argument);
            continue;
        }
        const QString name = argument.section(u'=', 0, 0).mid(2);
        const bool joined = argument.contains(u'=');
        if (!known.contains(name))
            return wrong(u"there is no option --%1 here"_s.arg(name));
        if (result.options.contains(name))
            return wrong(u"--%1 is given twice"_s.arg(name));
        if (!joined && i + 1 == arguments.size())
            return wrong(u"--%1 needs a value"_s.arg(name));
        result.options.insert(name, joined ? argument.section(u'=', 1) : arguments.at(++i));
    }
    return result;
}

Read readServe(const Arguments &from)
{
    if (!from.options.contains(u"config"_s) || !from.others.isEmpty())
        return wrong(u"write: madoguchid serve --config FILE"_s);
    return Serve{from.options.value(u"config"_s)};
}

Read readCheckConfig(const Arguments &from)
{
    if (from.others.size() != 1)
        return wrong(u"write: madoguchid check-config FILE"_s);
    return CheckConfig{from.others.first()};
}

Read readTraining(const Arguments &from)
{
    const auto option = [&](const char *name, const char *otherwise) {
        return from.options.value(QLatin1String(name), QLatin1String(otherwise));
    };
    bool port = false;
    bool speed = false;
    bool seed = false;
    bool residents = true;
    Training training{.port = option("port", "0").toUShort(&port),
                      .speed = option("speed", "1").toDouble(&speed),
                      .seed = option("seed", "1").toULongLong(&seed),
                      .folder = option("dir", ""),
                      .residents = std::nullopt};
    if (from.options.contains(u"residents"_s))
        training.residents = option("residents", "").toInt(&residents);
    training.account = option("account", "personal-support");
    training.accounts = option("accounts", "");
    if (!AccountId::from(training.account))
        return wrong(u"--account takes the name of a package: personal-support, quarantine-support"_s);
    if (!from.others.isEmpty())
        return wrong(u"training takes no '%1'"_s.arg(from.others.first()));
    if (!port)
        return wrong(u"--port takes a number from 0 to 65535"_s);
    if (!speed || !(training.speed > 0) || training.speed > 10000)
        return wrong(u"--speed takes a number above 0, up to 10000"_s);
    if (!seed)
        return wrong(u"--seed takes a whole number, 0 or more"_s);
    if (!residents || training.residents.value_or(0) < 0 || training.residents.value_or(0) > 10000)
        return wrong(u"--residents takes a number from 0 to 10000"_s);
    return training;
}

Read readAddStaff(const Arguments &from)
{
    for (const QString &needed : {u"config"_s, u"login"_s, u"name"_s, u"role"_s, u"prefecture"_s}) {
        if (!from.options.contains(needed))
            return wrong(u"add-staff needs --%1"_s.arg(needed));
    }
    if (from.others != QStringList{u"add-staff"_s})
        return wrong(u"the one admin command is add-staff"_s);
    return AddStaff{from.options.value(u"config"_s), from.options.value(u"login"_s), from.options.value(u"name"_s),
                    from.options.value(u"role"_s), from.options.value(u"prefecture"_s)};
}

Read readAudit(const Arguments &from)
{
    const QString what = from.others.value(0);
    const bool known = what == u"verify"_s || what == u"anchor"_s;
    if (!known || from.others.size() != 1 || !from.options.contains(u"config"_s))
        return wrong(u"write: madoguchid audit verify|anchor --config FILE"_s);
    return Audit{what == u"verify"_s ? Audit::What::Verify : Audit::What::Anchor, from.options.value(u"config"_s),
                 from.options.value(u"anchors"_s)};
}

Read readBackup(const Arguments &from)
{
    const bool opens = from.others == QStringList{u"open"_s};
    const auto &options = from.options;
    if ((!opens && from.others != QStringList{u"make"_s}) || !options.contains(u"config"_s) ||
        !options.contains(u"to"_s) || options.contains(u"from"_s) != opens)
        return wrong(u"write: madoguchid backup make --config FILE --to FILE, or backup open --config FILE --from FILE "
                     "--to FOLDER"_s);
    return Backup{opens ? Backup::What::Open : Backup::What::Make, options.value(u"config"_s), options.value(u"to"_s),
                  options.value(u"from"_s)};
}

Read readImport(const Arguments &from)
{
    for (const QString &needed : {u"config"_s, u"account"_s, u"file"_s, u"report"_s}) {
        if (!from.options.contains(needed))
            return wrong(u"import-responses needs --%1"_s.arg(needed));
    }
    return ImportResponses{from.options.value(u"config"_s), from.options.value(u"account"_s),
                           from.options.value(u"file"_s), from.options.value(u"report"_s),
                           from.options.value(u"encoding"_s, u"UTF-8"_s)};
}

Read readImportSeries(const Arguments &from)
{
    for (const QString &needed : {u"config"_s, u"source"_s, u"file"_s}) {
        if (!from.options.contains(needed))
            return wrong(u"import-series needs --%1"_s.arg(needed));
    }
    return ImportSeries{from.options.value(u"config"_s), from.options.value(u"source"_s),
                        from.options.value(u"file"_s)};
}

struct Known
{
    QString name;
    QStringList options;
    Read (*read)(const Arguments &);
};

const QList<Known> &commands()
{
    static const QList<Known> list{
        {u"serve"_s, {u"config"_s}, readServe},
        {u"check-config"_s, {}, readCheckConfig},
        {u"import-series"_s, {u"config"_s, u"source"_s, u"file"_s}, readImportSeries},
        {u"import-responses"_s, {u"config"_s, u"account"_s, u"file"_s, u"report"_s, u"encoding"_s}, readImport},
        {u"training"_s,
         {u"port"_s, u"speed"_s, u"seed"_s, u"dir"_s, u"residents"_s, u"account"_s, u"accounts"_s},
         readTraining},
        {u"audit"_s, {u"config"_s, u"anchors"_s}, readAudit},
        {u"backup"_s, {u"config"_s, u"to"_s, u"from"_s}, readBackup},
        {u"admin"_s, {u"config"_s, u"login"_s, u"name"_s, u"role"_s, u"prefecture"_s}, readAddStaff}};
    return list;
}

} // namespace

tl::expected<Command, QString> readCommandLine(const QStringList &arguments)
{
    const QStringList given = arguments.mid(1);
    if (given.contains(u"--help"_s) || given.contains(u"-h"_s) || given.value(0) == "help"_L1)
        return Help{};
    if (given.value(0) == "--version"_L1)
        return Version{};
    if (given.isEmpty())
        return wrong(u"say what to do"_s);
    for (const Known &command : commands()) {
        if (command.name == given.first())
            return split(given.mid(1), command.options).and_then(command.read);
    }
    return wrong(u"there is no command '%1'"_s.arg(given.first()));
}

} // namespace mado::main
