// SPDX-License-Identifier: GPL-3.0-or-later
// What the month's messages allow: spread evenly over the days that are left of it.
#pragma once

#include "backend/rounds/accounts.h"
#include "backend/store/announcement_rows.h"

#include <QDate>

namespace mado::rounds {

inline constexpr qint64 withoutLimit = 1'000'000'000;

struct Budget
{
    std::optional<MessageQuota> quota; ///< nullopt: LINE has not said; nothing may be sent.
    qint64 left = 0;                   ///< This month, without what is kept back and what is promised.
    int daysLeft = 1;                  ///< Today included.
    qint64 today = 0;
    qint64 spent = 0; ///< Of it.

    qint64 free() const { return std::max<qint64>(0, std::min(today - spent, left)); }
};

QDate dayOf(const QDateTime &now);
QDateTime beganOf(const QDate &day); ///< UTC.

Budget budgetOf(store::Transaction &tx, const AccountId &id, const Account &account, const QDateTime &now);

} // namespace mado::rounds
