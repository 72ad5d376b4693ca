// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/published.h"

#include "backend/accounts/package_files.h"
#include "backend/log/log.h"
#include "backend/store/made_account_rows.h"

#include <QTemporaryDir>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

std::shared_ptr<const bot::Service> Published::newest(store::Transaction &tx, const AccountId &account)
{
    const int number = store::newestMadeVersion(tx, account);
    return number == 0 ? nullptr : at(tx, account, number);
}

std::map<AccountId, std::shared_ptr<const bot::Service>> Published::all(store::Transaction &tx)
{
    std::map<AccountId, std::shared_ptr<const bot::Service>> services;
    for (const auto &[account, number] : store::newestMadeVersions(tx)) {
        if (auto service = at(tx, account, number))
            services.emplace(account, std::move(service));
    }
    return services;
}

std::shared_ptr<const bot::Service> Published::edition(store::Transaction &tx, const AccountId &account,
                                                       const QString &version)
{
    bool good = false;
    const int number = version.section(u'-', -1).toInt(&good);
    const auto found = good && version.contains(u'-') ? at(tx, account, number) : nullptr;
    return found && found->package.version == version ? found : nullptr;
}

std::shared_ptr<const bot::Service> Published::at(store::Transaction &tx, const AccountId &account, int number)
{
    const std::lock_guard guard(m_lock);
    const std::pair place(account, number);
    if (const auto known = m_read.find(place); known != m_read.end())
        return known->second;
    const auto row = store::madeVersion(tx, account, number);
    if (!row)
        return nullptr;
    const QTemporaryDir folder;
    const auto own = unpack(row->files, folder.path());
    const QString adapted = folder.filePath(QString::fromLatin1(survey::adaptedFile));
    auto service =
        own ? m_load(account, *own, row->version.content.prefecture, adapted) : tl::unexpected(QList<Fault>());
    if (!service)
        log::event(log::Level::Error, "account.version.unreadable", {{log::Key::Account, account.text()}});
    const auto read = service ? std::make_shared<const bot::Service>(std::move(*service)) : nullptr;
    m_read.emplace(place, read);
    return read;
}

} // namespace mado::accounts
