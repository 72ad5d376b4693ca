// SPDX-License-Identifier: GPL-3.0-or-later
// Many accounts from one template in one go, for training and for a first set-up.
#pragma once

#include "backend/accounts/account_desk.h"

namespace mado::accounts {

struct Many
{
    int made;
    int there; ///< Had been made before.
};

/// Makes and publishes an account of personal support for each line of a UTF-8 CSV file: prefecture_code, prefecture,
/// account name, opened, url. Ids are "personal-<code>". All or none; the error says which line and why.
tl::expected<Many, QString> makeMany(store::Transaction &tx, const Templates &templates, const QString &csv,
                                     const StaffName &writer, const StaffName &publisher, const QDateTime &now);

} // namespace mado::accounts
