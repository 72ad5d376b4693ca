// SPDX-License-Identifier: GPL-3.0-or-later
// Who is ill, how they can be reached, and what two people do together when words speak of danger (safety.md, 3, 4, 7
// and 8).
#pragma once

#include "contract/ids.h"
#include "contract/local_text.h"
#include "contract/staff.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace mado {

/// What the person concerned is to the one who writes.
enum class Relation { Self, Child, Parent, Partner, Family, Other };

/// 相談対象者: who is ill may not be who writes.
struct PersonConcerned
{
    Relation relation = Relation::Self;
    std::optional<int> age = {}; ///< Whole years; nullopt: not asked yet.
    QString guardian = {};       ///< Who answers for them, in staff's words; "" for nobody.
    friend bool operator==(const PersonConcerned &, const PersonConcerned &) = default;
};

/// None: nobody needs one. Needed is a task for staff; it never changes the place in line.
enum class Interpreter { None, Needed, Arranged };

/// Nobody falls off because of voice or language.
struct Access
{
    bool noVoice = false; ///< Never the telephone: chat, NET119, the relay service or a visit.
    Interpreter interpreter = Interpreter::None;
    QString spoken = {}; ///< BCP 47 primary tag of what an interpreter is needed for; "" for none.
    friend bool operator==(const Access &, const Access &) = default;
};

/// One step that two people take together.
struct DangerStep
{
    QString key;
    LocalText title;
    LocalText how;
    std::optional<StaffName> doneBy = {};
    std::optional<QDateTime> doneAt = {}; ///< UTC.
    friend bool operator==(const DangerStep &, const DangerStep &) = default;
};

/// Who besides the emergency services has to be told: "189" for a child that is abused.
struct DangerRoute
{
    LocalText name;
    QString number;
    friend bool operator==(const DangerRoute &, const DangerRoute &) = default;
};

/// Opened by words of danger. Closing and lowering need both people.
struct DangerProtocol
{
    QString danger;   ///< Of the account's data: "self_harm".
    LocalText label;  ///< What was found, for staff.
    LocalText source; ///< Of the steps, with the physician who answers for them.
    QString version;
    QDateTime foundAt; ///< UTC.
    QList<DangerStep> steps;
    QList<DangerRoute> routes;
    std::optional<StaffName> second = {}; ///< nullopt: a second person is still asked for.
    bool secondAgrees = false;            ///< To closing or lowering.
    friend bool operator==(const DangerProtocol &, const DangerProtocol &) = default;
};

/// Says who is ill and how they can be reached.
struct DescribePerson
{
    std::optional<qint64> fence; ///< Its author's lease, if they hold it; without one only while nobody else does.
    PersonConcerned person;
    Access access;
    friend bool operator==(const DescribePerson &, const DescribePerson &) = default;
};
/// Joins as the second person: reads along, writes notes, makes the calls to the outside.
struct JoinDanger
{
    friend bool operator==(const JoinDanger &, const JoinDanger &) = default;
};
/// One of the two says that a step was taken, or that it was not after all.
struct MarkDangerStep
{
    QString step;
    bool done;
    friend bool operator==(const MarkDangerStep &, const MarkDangerStep &) = default;
};
/// The second person's word on closing or lowering.
struct AgreeDanger
{
    bool agrees;
    friend bool operator==(const AgreeDanger &, const AgreeDanger &) = default;
};
/// Opens a closed consultation again, within reopenDays.
struct Reopen
{
    QString reason;
    friend bool operator==(const Reopen &, const Reopen &) = default;
};
/// Undoes one's own closing or returning a moment ago: the same lease again, if nobody touched it since.
struct TakeBack
{
    qint64 fence; ///< Of the lease that ended.
    friend bool operator==(const TakeBack &, const TakeBack &) = default;
};

inline constexpr int reopenDays = 30;
inline constexpr int maxGuardianUnits = 100;

} // namespace mado
