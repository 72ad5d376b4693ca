// SPDX-License-Identifier: GPL-3.0-or-later
// First words of AppError::detail, up to the colon, that the screens turn into plain words.
#pragma once

namespace mado::faults {

inline constexpr char cacheNewer[] = "cache.newer";           ///< Written by a newer console: update; file kept.
inline constexpr char cacheUnreadable[] = "cache.unreadable"; ///< Damaged or not ours; file kept.
inline constexpr char cacheWrongKey[] = "cache.wrong-key";    ///< The keychain's key does not open it; file kept.
inline constexpr char cacheNetworkHome[] = "cache.network";   ///< On a network drive, where SQLite is not safe.
inline constexpr char cacheInUse[] = "cache.in-use";          ///< Another console of the same person is open.
inline constexpr char cacheFailed[] = "cache.failed";         ///< Disk full, no permission, …
inline constexpr char cacheRow[] = "cache.row";               ///< One row could not be opened; the others are shown.
inline constexpr char rowUnreadable[] = "row.unreadable";     ///< The server sent a row this version cannot read.
inline constexpr char keychainMissing[] = "keychain.missing"; ///< No keychain service on this computer.
inline constexpr char keychainLocked[] = "keychain.locked";   ///< A sealed cache exists, its key was not given.
inline constexpr char outboxChecking[] = "outbox.checking";   ///< Its outcome is unknown: it cannot be withdrawn.
inline constexpr char outboxGone[] = "outbox.gone";           ///< The item left the outbox meanwhile.
inline constexpr char textLength[] = "text.length";           ///< Empty, or longer than LINE takes.
inline constexpr char notOwner[] = "lease.none";              ///< Not taken by this member of staff.
inline constexpr char closeUnsettled[] = "close.unsettled";   ///< A draft or an outbox item is still there.

} // namespace mado::faults
