// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/given.h"

#include "backend/desk/refusals.h"
#include "backend/governance/refusals.h"
#include "backend/store/governance_rows.h"
#include "backend/store/provision_file_rows.h"
#include "contract/tokyo.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

bool within(const QString &text) { return !text.trimmed().isEmpty() && text.size() <= maxGovernanceTextUnits; }

tl::expected<RegisterEntry, Problem> find(store::Transaction &tx, const Officer &officer, const ProvisionExportId &id)
{
    auto entry = store::findExport(tx, id);
    const auto provision = entry ? store::findProvision(tx, entry->provision) : std::nullopt;
    if (!provision || provision->request.prefecture != officer.staff.prefecture)
        return tl::unexpected(refused::unknownExport());
    return std::move(*entry);
}

} // namespace

tl::expected<ProvisionExport, Problem> fetchExport(store::Transaction &tx, const Officer &officer,
                                                   const ProvisionExportId &id)
{
    auto entry = find(tx, officer, id);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto file = store::fileOf(tx, id);
    if (!file)
        return tl::unexpected(refused::unknownExport());
    if (!entry->fetchedAt) {
        entry->fetchedAt = officer.now;
        store::saveExport(tx, *entry);
    }
    officer.record(tx, Permission::FetchExport, id.text(), entry->recipient);
    return ProvisionExport{*entry, QString::fromLatin1(file->toBase64())};
}

tl::expected<ProvisionExportId, Problem> recallExport(store::Transaction &tx, const Officer &officer,
                                                      const ProvisionExportId &id, const RecallOrder &order)
{
    auto entry = find(tx, officer, id);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!within(order.why))
        return tl::unexpected(desk::refused::bodyInvalid(u"why"_s));
    if (entry->recall)
        return tl::unexpected(refused::notInThatState());
    entry->recall = Recall{officer.name(), officer.now, order.why};
    entry->waiting = false;
    store::dropFile(tx, id);
    store::saveExport(tx, *entry);
    officer.record(tx, Permission::RecallExport, id.text(), entry->recipient, order.why);
    return id;
}

tl::expected<ProvisionExportId, Problem> noteRecallReceipt(store::Transaction &tx, const Officer &officer,
                                                           const ProvisionExportId &id, const RecallReceipt &receipt)
{
    auto entry = find(tx, officer, id);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!within(receipt.proof))
        return tl::unexpected(desk::refused::bodyInvalid(u"proof"_s));
    if (!entry->recall || entry->receipt)
        return tl::unexpected(refused::notInThatState());
    if (receipt.on > officer.today() || receipt.on < inTokyo(entry->recall->at).date())
        return tl::unexpected(desk::refused::bodyInvalid(u"on"_s));
    entry->receipt = receipt;
    store::saveExport(tx, *entry);
    officer.record(tx, Permission::RecallExport, id.text(), entry->recipient, u"acknowledged"_s);
    return id;
}

tl::expected<ProvisionExportId, Problem> noteCopyDisposal(store::Transaction &tx, const Officer &officer,
                                                          const ProvisionExportId &id, const CopyDisposal &copy)
{
    auto entry = find(tx, officer, id);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!within(copy.proof))
        return tl::unexpected(desk::refused::bodyInvalid(u"proof"_s));
    if (copy.on > officer.today())
        return tl::unexpected(desk::refused::bodyInvalid(u"on"_s));
    entry->copy = copy;
    store::saveExport(tx, *entry);
    officer.record(tx, Permission::RecallExport, id.text(), entry->recipient, u"disposed"_s);
    return id;
}

void letGo(store::Transaction &tx, const ProvisionExportId &id)
{
    store::dropFile(tx, id);
    if (auto entry = store::findExport(tx, id)) {
        entry->waiting = false;
        store::saveExport(tx, *entry);
    }
}

void dropFilesOf(store::Transaction &tx, const ProvisionId &provision)
{
    for (const store::KeptFile &kept : store::keptFiles(tx)) {
        if (kept.provision == provision)
            letGo(tx, kept.entry);
    }
}

} // namespace mado::governance
