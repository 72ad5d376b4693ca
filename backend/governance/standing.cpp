// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/standing.h"

#include "backend/governance/attempts.h"
#include "backend/governance/given.h"
#include "backend/log/log.h"
#include "backend/store/consent_rows.h"
#include "backend/store/disposal_rows.h"
#include "contract/tokyo.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Consent taken back counts within a minute.
constexpr int everySeconds = 20;

/// In the name of whoever asked for it; the record says that the server did it.
Officer inNameOf(const GovernanceServices &services, const Provision &provision)
{
    const StaffName &by = provision.requestedBy;
    return {services, {by.id, {}, by.name, by.role, provision.request.prefecture}, services.clock.now()};
}

void record(store::Transaction &tx, const Officer &officer, const MadeExport &made, const QString &why)
{
    officer.services.audit.record(tx, {std::nullopt, officer.now, Permission::ExportProvision,
                                       made.entry.provision.text(), made.entry.recipient, why});
}

Problem refusedFor(store::Transaction &tx, const Officer &officer, const Provision &provision, const Problem &why)
{
    recordRefused(tx, officer.services,
                  {std::nullopt, officer.now, Permission::ExportProvision, provision.id.text(), provision.request},
                  why);
    return why;
}

/// Refusals that count for an export, as they stand now. Counted, not numbered: a number may commit late.
qint64 refusalsIn(store::Transaction &tx, const GovernanceServices &services, const QString &prefecture)
{
    qint64 refusals = 0;
    for (const ServedAccount &served : servedNow(tx, services).accounts) {
        if (served.prefecture == prefecture)
            refusals += store::consentRefusals(tx, served.account);
    }
    return refusals;
}

void keep(store::Transaction &tx, const Provision &provision, MadeExport &made, qint64 refusals)
{
    made.entry.waiting = true;
    store::insertExport(tx, made.entry);
    store::keepFile(tx, {made.entry.id, provision.id, provision.request.usableUntil, refusals}, made.file);
}

} // namespace

std::optional<Days> dueDays(const Provision &provision, const QDateTime &now)
{
    const ProvisionRequest &request = provision.request;
    const QDateTime tokyo = inTokyo(now);
    if (!request.dailyAt || provision.state != ProvisionState::Approved || tokyo.time().hour() < *request.dailyAt ||
        request.usableUntil < tokyo.date())
        return std::nullopt;
    const Days days{provision.givenUntil ? provision.givenUntil->addDays(1) : request.from,
                    std::min(request.until, tokyo.date().addDays(-1))};
    return days.from <= days.until ? std::optional(days) : std::nullopt;
}

void StandingExports::tick()
{
    const QDateTime now = m_services.clock.now();
    if (m_at && m_at->secsTo(now) < everySeconds)
        return;
    m_at = now;
    pass();
}

void StandingExports::pass()
{
    dropExpired();
    renewWhatWasRefused();
    giveWhatIsDue();
}

void StandingExports::giveWhatIsDue()
{
    const QDateTime now = m_services.clock.now();
    const auto due = m_services.database.read([&](store::Transaction &tx) {
        QList<ProvisionId> ids;
        if (store::collectionEnded(tx))
            return ids;
        for (const Provision &provision : store::allProvisions(tx)) {
            if (dueDays(provision, now))
                ids.append(provision.id);
        }
        return ids;
    });
    if (!due)
        return failed("provision.standing.failed", due.error());
    const QDate today = inTokyo(now).date();
    for (const ProvisionId &id : *due) {
        const auto refused = m_refused.find(id);
        if (refused == m_refused.end() || refused->second < today)
            give(id);
    }
}

void StandingExports::give(const ProvisionId &id)
{
    const QDateTime now = m_services.clock.now();
    const auto given = m_services.database.write([&](store::Transaction &tx) -> std::optional<Problem> {
        auto provision = store::findProvision(tx, id);
        const auto days = provision ? dueDays(*provision, now) : std::nullopt;
        if (!days)
            return std::nullopt;
        const Officer officer = inNameOf(m_services, *provision);
        // Before the rows are read: a refusal that commits meanwhile makes the file anew, and is never overlooked.
        const qint64 refusals = refusalsIn(tx, m_services, provision->request.prefecture);
        auto made = exportDays(tx, officer, *provision, *days);
        if (!made)
            return refusedFor(tx, officer, *provision, made.error());
        keep(tx, *provision, *made, refusals);
        provision->givenUntil = days->until;
        provision->revision += 1;
        store::putProvision(tx, *provision);
        record(tx, officer, *made, u"standing"_s);
        return std::nullopt;
    });
    if (!given)
        return failed("provision.standing.failed", given.error());
    if (*given) {
        m_refused[id] = inTokyo(now).date();
        log::event(log::Level::Warning, "provision.standing.refused", {{log::Key::Fault, (*given)->code}});
    }
}

void StandingExports::renewWhatWasRefused()
{
    const auto stale = m_services.database.read([&](store::Transaction &tx) {
        std::vector<store::KeptFile> files;
        for (const store::KeptFile &kept : store::keptFiles(tx)) {
            const auto provision = store::findProvision(tx, kept.provision);
            if (!provision || refusalsIn(tx, m_services, provision->request.prefecture) != kept.refusals)
                files.push_back(kept);
        }
        return files;
    });
    if (!stale)
        return failed("provision.renew.failed", stale.error());
    for (const store::KeptFile &kept : *stale)
        renew(kept);
}

/// The file that has somebody in it who took their consent back goes, whatever becomes of the new one.
void StandingExports::renew(const store::KeptFile &kept)
{
    const auto renewed = m_services.database.write([&](store::Transaction &tx) {
        auto entry = store::findExport(tx, kept.entry);
        const auto provision = store::findProvision(tx, kept.provision);
        letGo(tx, kept.entry);
        // What has left the house cannot be made anew: it is asked back, or was given while the consent held.
        if (!entry || !provision || entry->fetchedAt)
            return;
        entry->waiting = false;
        entry->replaced = true;
        store::saveExport(tx, *entry);
        if (!entry->from || !entry->until)
            return;
        const Officer officer = inNameOf(m_services, *provision);
        const qint64 refusals = refusalsIn(tx, m_services, provision->request.prefecture);
        auto made = exportDays(tx, officer, *provision, {*entry->from, *entry->until});
        if (!made) {
            refusedFor(tx, officer, *provision, made.error());
            return;
        }
        keep(tx, *provision, *made, refusals);
        record(tx, officer, *made, u"consent changed"_s);
    });
    if (!renewed)
        failed("provision.renew.failed", renewed.error());
}

void StandingExports::dropExpired()
{
    const QDate today = inTokyo(m_services.clock.now()).date();
    const auto files = m_services.database.read([](store::Transaction &tx) { return store::keptFiles(tx); });
    const bool any = files && std::ranges::any_of(*files, [&](const auto &kept) { return kept.until < today; });
    if (!any)
        return;
    const auto dropped = m_services.database.write([&](store::Transaction &tx) {
        for (const store::KeptFile &kept : *files) {
            if (kept.until < today)
                letGo(tx, kept.entry);
        }
    });
    if (!dropped)
        failed("provision.expiry.failed", dropped.error());
}

void StandingExports::failed(const char *event, const store::StoreError &error)
{
    log::event(log::Level::Error, event, {{log::Key::Fault, error.what}});
}

} // namespace mado::governance
