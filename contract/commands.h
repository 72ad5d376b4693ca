// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/transcript.h"

#include <variant>

namespace mado {

/// LINE's limit for one text message, in UTF-16 code units.
inline constexpr int maxReplyUnits = 5000;
inline constexpr int maxNoteUnits = 5000;
/// What a level is lowered for is read by the next colleague: a few words at least, in UTF-16 code units.
inline constexpr int minReasonUnits = 5;
inline constexpr int maxReasonUnits = 500;

struct TakeOver
{
    friend bool operator==(const TakeOver &, const TakeOver &) = default;
};
struct Reply
{
    qint64 fence;
    QString text;
    QDateTime writtenAt; ///< UTC; when its author pressed send.
    qint64 seenSeq;      ///< Newest transcript entry its author had seen.
    bool confirmed;      ///< Its author looked again and still wants it sent (safety.md, 5).
    friend bool operator==(const Reply &, const Reply &) = default;
};
struct AddNote
{
    std::optional<qint64> fence; ///< Its author's lease, if they held it; colleagues may leave a note without one.
    QString text;
    friend bool operator==(const AddNote &, const AddNote &) = default;
};
struct Close
{
    qint64 fence;
    Disposition disposition;
    std::optional<QDateTime> nextContact; ///< UTC; nullopt needs a reason in `note` at emergency and high.
    QString note;
    friend bool operator==(const Close &, const Close &) = default;
};
/// Gives the consultation back to the queue; its place in line is kept.
struct Return
{
    qint64 fence;
    friend bool operator==(const Return &, const Return &) = default;
};

/// Promises a call; from then on the consultation is one for the telephone.
struct PlanCall
{
    qint64 fence;
    QDateTime dueAt; ///< UTC, within the next 14 days.
    friend bool operator==(const PlanCall &, const PlanCall &) = default;
};
/// A call was made. Calls that nobody took never end an emergency or a high one (safety.md, 4).
struct RecordCall
{
    qint64 fence;
    CallOutcome outcome;
    std::optional<QDateTime> nextAt;        ///< UTC; with NoAnswer, when to call again.
    QString note;                           ///< For staff; "" for none.
    QString message;                        ///< Sent to the resident through LINE; "" for none.
    std::optional<QDateTime> calledAt = {}; ///< UTC; by its author, for what is recorded later. nullopt: now.
    std::optional<qint64> seenSeq = {};     ///< Newest transcript entry known when it was written; for `message`.
    bool confirmed = false;                 ///< Its author looked again and still wants `message` sent.
    friend bool operator==(const RecordCall &, const RecordCall &) = default;
};
/// "I heard it": quiets one console, and stays on record.
struct Acknowledge
{
    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};

/// Offers the consultation to somebody else. A new offer replaces the one before.
struct HandOver
{
    qint64 fence;
    std::variant<Role, StaffId> to; ///< Anybody of the role, or one person.
    HandOverCard card;
    friend bool operator==(const HandOver &, const HandOver &) = default;
};
struct AnswerHandOver
{
    qint64 fence; ///< Of the giver's lease, as shown with the offer.
    HandOverAnswer answer;
    QString reason; ///< Needed to decline; "" otherwise.
    friend bool operator==(const AnswerHandOver &, const AnswerHandOver &) = default;
};

/// The level by staff, beside that of the rules. Raising is at once; lowering needs a reason (safety.md, 6).
struct SetLevel
{
    std::optional<qint64> fence; ///< Its author's lease, if they hold it; without one only while nobody else does.
    RiskLevel level;             ///< Never Unrated.
    QString reason;              ///< "" where it is raised for what everybody sees.
    friend bool operator==(const SetLevel &, const SetLevel &) = default;
};
/// A call to the ambulance service was made for the resident (safety.md, 2). Needs no lease: it happened.
struct RecordEmergencyCall
{
    QDateTime calledAt; ///< UTC; by its author.
    DispatcherAnswer dispatcherAnswer;
    QString note; ///< What was said; for staff. "" for none.
    friend bool operator==(const RecordEmergencyCall &, const RecordEmergencyCall &) = default;
};

/// What staff can do to one consultation. Each has its own route: POST /v1/consultations/{id}/<name>.
using ConsultationCommand =
    std::variant<TakeOver, Reply, AddNote, Close, Return, PlanCall, RecordCall, Acknowledge, HandOver, AnswerHandOver,
                 SetLevel, RecordEmergencyCall, DescribePerson, JoinDanger, MarkDangerStep, AgreeDanger, Reopen,
                 TakeBack, Assign, AskColleague>;

/// "take-over", "replies", "notes", "close", "return", "call-plan", "calls", "acknowledgements", "hand-over",
/// "hand-over-answer", "level", "emergency-calls", "person", "danger-join", "danger-steps", "danger-agreement",
/// "reopen", "take-back", "assign", "ask": the last part of the command's route.
QString routeName(const ConsultationCommand &command);

/// What the server answers to an applied command.
struct CommandApplied
{
    Consultation consultation;
    std::optional<EntryId> entry;      ///< The transcript entry it made.
    std::optional<QString> draft = {}; ///< Passed on with the offer that was accepted; for this reader alone.
    friend bool operator==(const CommandApplied &, const CommandApplied &) = default;
};

struct LeaseRenewal
{
    qint64 fence;
    friend bool operator==(const LeaseRenewal &, const LeaseRenewal &) = default;
};

/// POST /v1/consultations/{id}/number: only for whoever holds the lease; each showing goes on record.
struct NumberShown
{
    QString number; ///< As the resident wrote it.
    friend bool operator==(const NumberShown &, const NumberShown &) = default;
};

/// GET /v1/consultations/{id}/receivers: whom one may offer it to, oneself not among them.
struct Receivers
{
    QList<Receiver> receivers;
    friend bool operator==(const Receivers &, const Receivers &) = default;
};

/// A refusal in words, after RFC 9457 (application/problem+json). Codes are listed in openapi.yaml.
struct Problem
{
    int status;   ///< HTTP status.
    QString code; ///< "lease.taken", "lease.stale", "reply.overtaken", "key.reused", …
    LocalText message;
    std::optional<StaffName> owner; ///< Who holds the lease, for lease.taken and lease.stale.
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace mado
