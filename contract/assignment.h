// SPDX-License-Identifier: GPL-3.0-or-later
// 割り当て: a supervisor gives a consultation to a person, who has a short time to accept it.
#pragma once

#include "contract/staff.h"

#include <QDateTime>
#include <optional>

namespace mado {

/// The owner was assigned it and has not accepted yet. Their lease ends at `acceptBy` unless they do: by taking over,
/// or by anything else that needs the lease.
struct Assignment
{
    StaffName by;
    QDateTime at;       ///< UTC.
    QDateTime acceptBy; ///< UTC.
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// Gives it to somebody, whoever holds it now; the former holder's fence is worth nothing from then on.
struct Assign
{
    StaffId to;
    std::optional<StaffId> from; ///< Who held it as its author saw it; refused when that is no longer so.
    friend bool operator==(const Assign &, const Assign &) = default;
};

/// ほかの人に頼む: of what nobody holds. The colleague has the same short time to accept it as if it were assigned; the
/// resident keeps their place in line.
struct AskColleague
{
    StaffId to;
    QString words; ///< A note for whoever reads it next; "" for none.
    friend bool operator==(const AskColleague &, const AskColleague &) = default;
};

} // namespace mado
