// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/assignment.h"
#include "contract/hand_over.h"
#include "contract/ids.h"
#include "contract/risk.h"
#include "contract/safety.h"
#include "contract/staff.h"
#include "contract/team.h"

#include <QDateTime>
#include <optional>

namespace mado {

enum class ConsultationKind { Nurse, Counsellor, Physician, Medicine };
enum class Channel { Chat, Callback };

/// 対応結果: how a consultation ended.
enum class Disposition { Advised119, AmbulanceCalled, TestingDesk, Physician, SelfCare, Unreachable };

/// The lease a member of staff holds (C1). The fence grows with every new owner; every write carries it.
struct Ownership
{
    StaffName staff;
    qint64 fence;
    QDateTime since;        ///< UTC.
    QDateTime leaseUntil;   ///< UTC; renewed while the owner's console is connected.
    QList<Team> teams = {}; ///< The owner's, as they were when this row was told.
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

struct Closing
{
    Disposition disposition;
    StaffName by;
    QDateTime at; ///< UTC.
    friend bool operator==(const Closing &, const Closing &) = default;
};

/// How a call ended. WelfareAsked: nobody answers, and somebody was asked to go and look (the end of the ladder).
enum class CallOutcome { Reached, NoAnswer, WrongNumber, WelfareAsked };

/// What the dispatcher of the ambulance service answered.
enum class DispatcherAnswer { Dispatched, CallsBack, NotReached };

/// 折り返し電話: a call the resident was promised.
struct PlannedCall
{
    QDateTime dueAt;                      ///< UTC.
    int unanswered;                       ///< Calls so far that nobody took.
    std::optional<QDateTime> lastTriedAt; ///< UTC.
    QString reason = {}; ///< "silence" where the watch planned it, "welfare" where somebody went to look; else "".
    friend bool operator==(const PlannedCall &, const PlannedCall &) = default;
};

enum class ConsentGiver { Self, Guardian };

/// What a resident agreed to, for the purpose ribbon (G1). Granted; or not, and then taken back if `grantedAt` is
/// known.
struct Consent
{
    QString purpose; ///< Key of the account package's consent text, e.g. "callback".
    LocalText label;
    bool granted;
    QDateTime at;         ///< UTC.
    QString article;      ///< "第4条第2項"; empty where the text names none.
    QString version = {}; ///< Of the text that was asked.
    LocalText forWhom = {};
    LocalText until = {};                    ///< In words: "until measures end".
    std::optional<QDateTime> grantedAt = {}; ///< UTC; stays once it is taken back.
    ConsentGiver giver = ConsentGiver::Self; ///< Guardian: the resident said to be under the account's age.
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Who the resident is, as far as the desk needs it.
struct ResidentCard
{
    QString displayName;
    QString language; ///< BCP 47 primary tag: "ja", "en", "vi".
    std::optional<LocalText> ageBand;
    std::optional<LocalText> municipality;
    std::optional<QString> phoneMasked; ///< "090-••••-••12".
    bool reachable;                     ///< False once blocked or left: LINE cannot carry a reply.
    QList<Consent> consents;
    friend bool operator==(const ResidentCard &, const ResidentCard &) = default;
};

/// One request for a human, as the server last described it.
struct Consultation
{
    ConsultationId id;
    qint64 revision;    ///< Grows with every server-side change; never compare times instead.
    QString caseNumber; ///< "R-20418", for people to say aloud.
    AccountId account;
    ConversationId conversation;
    ResidentCard resident;
    ConsultationKind kind;
    Channel channel;
    Risk risk;
    QDateTime openedAt;                    ///< UTC.
    std::optional<QDateTime> waitingSince; ///< UTC; oldest message no human has answered. nullopt: all answered.
    std::optional<int> targetMinutes;      ///< Waiting-time goal of this level; nullopt: none (low).
    int unread;                            ///< Messages since a human last answered.
    QString lastWords;                     ///< Plain text of the newest message; "" when there is none to show.
    qint64 transcriptSeq;                  ///< Newest transcript entry; tells a console that it is behind.
    std::optional<Ownership> owner;        ///< nullopt: nobody has taken it yet.
    std::optional<Closing> closed;
    std::optional<PlannedCall> call = {};         ///< nullopt: none is promised.
    std::optional<PendingHandOver> handOver = {}; ///< nullopt: it is offered to nobody.
    std::optional<Assignment> assigned = {};      ///< The owner has not accepted it yet.
    std::optional<PersonConcerned> person = {};   ///< nullopt: nobody asked yet who is ill.
    Access access = {};
    std::optional<DangerProtocol> danger = {}; ///< nullopt: no words of danger.
    QString prefecture = {}; ///< JIS X 0401, "14": who is responsible; "" where a row of old lacks it.

    friend bool operator==(const Consultation &, const Consultation &) = default;
};

} // namespace mado
