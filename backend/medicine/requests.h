// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to requests for medicine. Each runs inside one transaction, and has all of its effects or none.
#pragma once

#include "backend/desk/targets.h"
#include "backend/medicine/form.h"
#include "backend/store/engine.h"
#include "contract/commands.h"
#include "contract/medicine.h"

#include <map>

namespace mado::medicine {

/// An account that takes such requests.
struct Account
{
    LocalText name;
    QString prefecture; ///< JIS X 0401 code of those who staff it.
    std::shared_ptr<const Form> form;
    desk::Targets targets;
};
using Accounts = std::map<AccountId, Account>;

/// What a resident filled in.
struct Wish
{
    QString medicine;
    QString days;
    QString allergies;
    QString place;
    int pictures;
    std::optional<int> daysLeft; ///< nullopt: not known.
};

/// Takes the request in. One that names an urgent medicine has yet to be called into the queue by the caller.
MedicineRequest take(store::Transaction &tx, const AccountId &account, const Form &form,
                     const ConversationId &conversation, const Wish &wish, const QDateTime &at);

/// Why the queue of consultations hears of an urgent one: never later than high (safety.md, 6).
Risk urgentRisk(const Form &form, const LocalText &medicine);

/// Who acts on the requests of one account, and when.
struct Hand
{
    AccountId account;
    const Account &of;
    StaffName who;
    QDateTime now; ///< UTC.
};
using Outcome = tl::expected<MedicineRequestId, Problem>;

/// For physicians. Ends what was in the way.
Outcome prescribe(store::Transaction &tx, const Hand &hand, const MedicineRequestId &id,
                  const MedicinePrescription &prescription);

/// Arranged after Prescribed, Delivered after Arranged; the resident is told. Where a physician is needed, a
/// consultation with one is asked for and the request waits for a new prescription.
Outcome move(store::Transaction &tx, const Hand &hand, const MedicineRequestId &id, const MedicineStep &step);

MedicineBoard boardOf(store::Transaction &tx, const Hand &hand);

/// Tells every resident who can be reached, stops the intake and starts the time for which the data are kept.
tl::expected<void, Problem> closeService(store::Transaction &tx, const Hand &hand, const CloseService &close);

namespace refused {
Problem unknown();       ///< 404 medicine.unknown
Problem changed();       ///< 409 medicine.changed
Problem notNext();       ///< 409 medicine.not_next
Problem stopped();       ///< 409 medicine.stopped
Problem delivered();     ///< 409 medicine.delivered
Problem alreadyClosed(); ///< 409 service.closed
} // namespace refused

} // namespace mado::medicine
