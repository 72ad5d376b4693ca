// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/services_now.h"

namespace mado::main {

ServicesNow::ServicesNow(const Services &configured, accounts::Published *published) : m_published(published)
{
    auto shared = std::make_shared<All>();
    for (const auto &[account, service] : configured)
        shared->emplace(account, std::make_shared<const bot::Service>(service));
    m_configured = std::move(shared);
}

ServicesNow::All ServicesNow::all(store::Transaction &tx) const
{
    All services = m_published ? m_published->all(tx) : All();
    services.insert(m_configured->begin(), m_configured->end());
    return services;
}

std::shared_ptr<const bot::Service> ServicesNow::find(store::Transaction &tx, const AccountId &account) const
{
    if (auto newest = m_published ? m_published->newest(tx, account) : nullptr)
        return newest;
    const auto configured = m_configured->find(account);
    return configured == m_configured->end() ? nullptr : configured->second;
}

desk::TargetsOf targetsOf(const ServicesNow &services)
{
    return [services](store::Transaction &tx, const AccountId &account) {
        const auto service = services.find(tx, account);
        return service ? targetsIn(service->package) : desk::Targets();
    };
}

desk::CareNow careOf(const ServicesNow &services)
{
    return [services](store::Transaction &tx) {
        auto guides = std::make_shared<CareGuides>();
        for (const auto &[account, service] : services.all(tx)) {
            if (service->care)
                guides->guides.append(*service->care);
        }
        return std::shared_ptr<const CareGuides>(std::move(guides));
    };
}

std::function<QList<CannedPlace>(store::Transaction &)> placesOf(const ServicesNow &services)
{
    return [services](store::Transaction &tx) {
        QList<CannedPlace> places;
        for (const auto &[account, service] : services.all(tx))
            places.append({account, service->package.name, service->package.hours.shown()});
        return places;
    };
}

watch::WatchedNow watchedOf(const ServicesNow &services)
{
    return [services](store::Transaction &tx) {
        std::vector<watch::WatchedAccount> watched;
        for (const auto &[account, service] : services.all(tx))
            watched.push_back({account, std::shared_ptr<const survey::AccountPackage>(service, &service->package),
                               service->prefecture, targetsIn(service->package)});
        return watched;
    };
}

} // namespace mado::main
