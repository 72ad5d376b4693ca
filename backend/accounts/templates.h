// SPDX-License-Identifier: GPL-3.0-or-later
// Templates are the shipped packages that say what they are about. An account is one of them with a file laid over it.
#pragma once

#include "backend/bot/turn.h"
#include "backend/replies/shipped.h"
#include "contract/service_account.h"

#include <functional>
#include <map>

namespace mado::accounts {

using survey::Fault;

/// Reads the package in `folder` with the file `adapted` laid over it; empty: none.
using LoadService = std::function<tl::expected<bot::Service, QList<Fault>>(
    const AccountId &account, const QString &folder, const QString &prefecture, const QString &adapted)>;

class Templates
{
public:
    Templates() = default;
    /// Takes every package of `folder` that is a template; the faults of those that cannot be read.
    static tl::expected<Templates, QList<Fault>> load(const QString &folder, LoadService load);

    const QList<AccountTemplate> &list() const { return m_list; }
    bool holds(const QString &id) const;
    /// The canned replies that come with a template.
    QList<replies::ShippedReply> repliesOf(const QString &id) const;
    QString folderOf(const QString &id) const { return m_folder + u'/' + id; }
    const QString &folder() const { return m_folder; }
    const LoadService &loader() const { return m_load; }

private:
    QList<Fault> take(const QString &id);

    QString m_folder;
    LoadService m_load;
    QList<AccountTemplate> m_list;
    std::map<QString, QList<replies::ShippedReply>> m_replies;
};

/// Keys of the texts that a department may put in its own words. What is said in an emergency is not among them.
const QStringList &adaptableTexts();

/// The content as the file that is laid over the template. `version` is the package's own.
QByteArray adaptedYaml(const AccountContent &content, const QString &version);

} // namespace mado::accounts
