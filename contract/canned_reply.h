// SPDX-License-Identifier: GPL-3.0-or-later
// Canned replies: sentences a department answers with again and again, in both languages.
#pragma once

#include "contract/local_text.h"
#include "contract/people.h"

namespace mado {

using CannedReplyId = Id<struct CannedReplyTag>;

inline constexpr int maxCannedTitleUnits = 60;
inline constexpr int maxCannedTextUnits = 2000; ///< Leaves room in one message for what its author adds.

/// What people write and change. Texts may hold the variables of canned_text.h.
struct CannedReplyContent
{
    LocalText title;
    LocalText text;
    std::optional<AccountId> account; ///< nullopt: of use on every account.
    std::optional<TeamId> team;       ///< nullopt: for every team.
    bool retired;                     ///< No longer offered; kept with its history.
    friend bool operator==(const CannedReplyContent &, const CannedReplyContent &) = default;
};

/// One version of a canned reply; the one with the highest revision counts.
struct CannedReply
{
    CannedReplyId id;
    qint64 revision; ///< From 1.
    CannedReplyContent content;
    std::optional<StaffName> changedBy; ///< nullopt: came with the program.
    QDateTime changedAt;                ///< UTC.
    friend bool operator==(const CannedReply &, const CannedReply &) = default;
};

/// What an account says of itself in a canned reply.
struct CannedPlace
{
    AccountId account;
    LocalText centre;
    LocalText hours;
    friend bool operator==(const CannedPlace &, const CannedPlace &) = default;
};

/// GET /v1/canned-replies, retired ones among them for those who may change them.
struct CannedReplyList
{
    QList<CannedReply> replies;
    QList<CannedPlace> places;
    friend bool operator==(const CannedReplyList &, const CannedReplyList &) = default;
};

/// PUT /v1/canned-replies/{id}: refused when somebody else changed it since. Restoring is writing an older version
/// anew.
struct CannedReplyChange
{
    qint64 revision; ///< The one that its author saw.
    CannedReplyContent content;
    friend bool operator==(const CannedReplyChange &, const CannedReplyChange &) = default;
};

/// GET /v1/canned-replies/{id}/history, newest first.
struct CannedReplyHistory
{
    QList<CannedReply> versions;
    friend bool operator==(const CannedReplyHistory &, const CannedReplyHistory &) = default;
};

} // namespace mado
