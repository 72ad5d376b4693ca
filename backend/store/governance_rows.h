// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements, provisions, the register, and what an export is made of.
#pragma once

#include "backend/store/engine.h"
#include "contract/governance.h"

namespace mado::store {

void putAgreement(Transaction &tx, const Agreement &agreement);
std::optional<Agreement> findAgreement(Transaction &tx, const AgreementId &id);
QList<Agreement> allAgreements(Transaction &tx); ///< Newest first, as all lists here.

void putProvision(Transaction &tx, const Provision &provision);
std::optional<Provision> findProvision(Transaction &tx, const ProvisionId &id);
QList<Provision> allProvisions(Transaction &tx);

void insertExport(Transaction &tx, const RegisterEntry &entry);
void saveExport(Transaction &tx, const RegisterEntry &entry);
std::optional<RegisterEntry> findExport(Transaction &tx, const ProvisionExportId &id);
QList<RegisterEntry> newestExports(Transaction &tx, int limit);

/// Residents of an account by purpose of the consent text and how they answered.
struct ConsentTally
{
    QString purpose;
    bool granted;
    int people;
};
QList<ConsentTally> consentTallies(Transaction &tx, const AccountId &account);

/// One answer or consultation, before it is known whether it may go.
struct GivenRow
{
    QString conversation;
    QDateTime at;
    std::optional<QDateTime> closedAt;
    LocalText ageBand;
    LocalText municipality;
    QString phone;
    QString level; ///< As on the wire.
    QString disposition;
    std::optional<bool> consents; ///< nullopt: never asked.
};
/// From `from`, before `until`, in order of time. `consent`: the purpose whose answer is told.
QList<GivenRow> answersGiven(Transaction &tx, const AccountId &account, const QDateTime &from, const QDateTime &until,
                             const QString &consent);
QList<GivenRow> consultationsGiven(Transaction &tx, const QString &prefecture, const QDateTime &from,
                                   const QDateTime &until, const QString &consent);

} // namespace mado::store
