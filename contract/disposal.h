// SPDX-License-Identifier: GPL-3.0-or-later
// How long what residents told us is kept, what holds it, and the end-of-measures run that deletes it.
#pragma once

#include "contract/governance.h"

namespace mado {

using DisposalId = Id<struct DisposalTag>;
using HoldId = Id<struct HoldTag>;

inline constexpr int disposalCancelHours = 72;

enum class DataCategory {
    HealthAnswers,   ///< Answers to surveys, at the desk and in the log that is counted.
    Consultations,   ///< Consultations with their messages, pictures and notes.
    Contacts,        ///< Names on LINE, its ids, numbers, places.
    TransitCopies,   ///< Events as LINE sent them, messages on their way, questions to the bot.
    ConsoleCopies,   ///< What consoles keep for work offline.
    PublishedTables, ///< Figures with small cells suppressed. Never deleted here.
    Records          ///< Agreements, the register, the record of what was done. Never deleted here.
};

/// One category as it stands. `days`: its clock; nullopt: until measures end.
struct RetentionLine
{
    DataCategory category;
    qint64 count;
    std::optional<QDateTime> oldest;
    std::optional<int> days;
    qint64 due; ///< How many the clock takes next; 0 while held.
    LocalText basis;
    friend bool operator==(const RetentionLine &, const RetentionLine &) = default;
};

/// POST /v1/holds: nothing of the category is deleted meanwhile.
struct HoldContent
{
    DataCategory category;
    QString reason; ///< Names nobody.
    friend bool operator==(const HoldContent &, const HoldContent &) = default;
};

struct Hold
{
    HoldId id;
    HoldContent content;
    StaffName by;
    QDateTime at;
    std::optional<QDateTime> liftedAt;
    friend bool operator==(const Hold &, const Hold &) = default;
};

/// Proposed → Waiting (a second person confirmed; it can be cancelled) → Frozen (nothing new is taken) → Erasing →
/// Releasing → Done. A rehearsal goes the same way and deletes nothing.
enum class DisposalState { Proposed, Waiting, Frozen, Erasing, Releasing, Done, Cancelled };

struct DisposalChoice
{
    DataCategory category;
    bool erase;
    QString basis; ///< The article under which it stays; needed unless erased.
    friend bool operator==(const DisposalChoice &, const DisposalChoice &) = default;
};

/// POST /v1/disposals. The agreement's disposal clause is what it rests on.
struct DisposalProposal
{
    AgreementId agreement;
    QString announcedBy; ///< The office that announced the end of measures.
    QDate announcedOn;
    QString reference;             ///< Number or address of the announcement.
    QList<DisposalChoice> choices; ///< One for each category that can be deleted.
    bool rehearsal;
    friend bool operator==(const DisposalProposal &, const DisposalProposal &) = default;
};

/// POST /v1/disposals/{id}/confirm and …/cancel, where `why` is needed.
struct DisposalAnswer
{
    qint64 revision;
    QString why;
    friend bool operator==(const DisposalAnswer &, const DisposalAnswer &) = default;
};

/// What a recipient was asked and answered.
struct RecipientDisposal
{
    AgreementId agreement;
    QString recipient;
    int exports; ///< Files they were given.
    std::optional<QDateTime> askedAt;
    std::optional<QDate> disposedOn; ///< By their own word.
    QString proof;                   ///< Number of their certificate.
    friend bool operator==(const RecipientDisposal &, const RecipientDisposal &) = default;
};

enum class DisposalNoteKind { Asked, Disposed, NothingOwed };

/// POST /v1/disposals/{id}/notes
struct DisposalNote
{
    qint64 revision;
    DisposalNoteKind kind;
    AgreementId agreement;
    std::optional<QDate> on; ///< For Disposed.
    QString words;           ///< Proof, or why nothing is owed.
    friend bool operator==(const DisposalNote &, const DisposalNote &) = default;
};

struct DisposedCount
{
    DataCategory category;
    qint64 count;
    friend bool operator==(const DisposedCount &, const DisposedCount &) = default;
};

struct RemainingCount
{
    DataCategory category;
    qint64 count;
    QString basis;
    friend bool operator==(const RemainingCount &, const RemainingCount &) = default;
};

/// What the run did, signed with the key of the record's anchors over everything else here and in the run.
struct DisposalCertificate
{
    QDateTime at;
    QList<DisposedCount> erased;
    QList<RemainingCount> remained;
    bool spaceReleased;         ///< Database files were written anew without what was deleted.
    int consolesWiped;          ///< When it was signed.
    QStringList consolesToCome; ///< Not reached by then: they are wiped at their next contact.
    QString digest;             ///< BLAKE2b-256, hex.
    QString signature;          ///< Ed25519, hex.
    QString publicKey;          ///< Hex.
    /// The key without which no backup opens is gone; nullopt: this server knows of none.
    std::optional<bool> backupKeyDestroyed = {};
    friend bool operator==(const DisposalCertificate &, const DisposalCertificate &) = default;
};

struct Disposal
{
    DisposalId id;
    qint64 revision;
    DisposalProposal proposal;
    DisposalState state;
    StaffName proposedBy;
    QDateTime proposedAt;
    std::optional<StaffName> confirmedBy; ///< Never who proposed.
    std::optional<QDateTime> confirmedAt;
    std::optional<QDateTime> cancellableUntil;
    std::optional<QDateTime> frozenAt;
    std::optional<QDateTime> lastExportAt; ///< What the agreement owes was given since it was frozen.
    QString nothingOwed;                   ///< Why not, where nothing was owed.
    QString cancelledWhy;
    QList<RecipientDisposal> recipients;
    QList<DisposedCount> erased; ///< So far.
    std::optional<DisposalCertificate> certificate;
    friend bool operator==(const Disposal &, const Disposal &) = default;
};

/// GET /v1/disposals
struct DisposalOverview
{
    QList<RetentionLine> lines;
    QList<Hold> holds;         ///< Newest first.
    QList<Disposal> disposals; ///< Newest first.
    QStringList consoles;      ///< Those told to wipe themselves that did not do so yet, as their session names them.
    friend bool operator==(const DisposalOverview &, const DisposalOverview &) = default;
};

} // namespace mado
