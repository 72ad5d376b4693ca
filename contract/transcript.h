// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <QStringList>
#include <variant>

namespace mado {

/// How far a message to the resident came. LINE never says 'delivered', so neither do we.
enum class SendStage { AcceptedByServer, AcceptedByLine, Failed, Unknown };

struct SendState
{
    SendStage stage;
    QString reason; ///< Code of the failure ("line.quota", "line.rejected", …); empty unless Failed or Unknown.
    friend bool operator==(const SendState &, const SendState &) = default;
};

struct ResidentText
{
    QString text;
    friend bool operator==(const ResidentText &, const ResidentText &) = default;
};
struct ResidentSticker
{
    QStringList keywords;
    friend bool operator==(const ResidentSticker &, const ResidentSticker &) = default;
};
struct ResidentLocation
{
    QString title;
    QString address;
    friend bool operator==(const ResidentLocation &, const ResidentLocation &) = default;
};
/// Image, video, audio or file that this version announces but does not show.
struct ResidentMedia
{
    QString type;
    friend bool operator==(const ResidentMedia &, const ResidentMedia &) = default;
};
/// A message of a type this version does not know: kept and named, never dropped.
struct ResidentUnknown
{
    QString type;
    friend bool operator==(const ResidentUnknown &, const ResidentUnknown &) = default;
};
/// The resident took the message back; its content is gone everywhere.
struct Unsent
{
    friend bool operator==(const Unsent &, const Unsent &) = default;
};

struct BotMessage
{
    QString text;
    QStringList choices;  ///< Quick replies offered.
    bool emergencyAdvice; ///< Advice that never waits for a human (safety.md, 1).
    SendState state;
    friend bool operator==(const BotMessage &, const BotMessage &) = default;
};

struct StaffMessage
{
    StaffName by;
    QString text;
    std::optional<CommandKey> key; ///< The command that sent it: lets its author's console match the waiting copy.
    SendState state;
    friend bool operator==(const StaffMessage &, const StaffMessage &) = default;
};

struct SurveyAnswer
{
    QString question; ///< Key within the survey, e.g. "temperature".
    LocalText label;
    LocalText value;
    std::optional<double> number; ///< The measured value where the question asks for one (℃, days).
    bool worse;                   ///< Worse than in the resident's previous response.
    bool headline;                ///< One of the few shown on the transcript's card.
    friend bool operator==(const SurveyAnswer &, const SurveyAnswer &) = default;
};

/// One completed health survey (健康観察の回答).
struct SurveyResponse
{
    QString survey;
    QString version;
    LocalText title;
    QList<SurveyAnswer> answers;
    RiskLevel level;
    friend bool operator==(const SurveyResponse &, const SurveyResponse &) = default;
};

enum class EventKind {
    Followed,
    Unfollowed,
    Opened,
    TakenOver,
    LeaseLapsed,
    Returned,
    HandedOver,
    Closed,
    RiskChanged,
    CallPlanned,
    CallReached,
    CallUnanswered,
    CallWrongNumber,
    NumberShown,
    Acknowledged,
    HandOverAccepted,
    HandOverDeclined,
    HandOverWithdrawn,
    HandOverOverdue,
    LevelSet,
    EmergencyCalled
};

/// Something that happened, shown centred between the messages.
struct Event
{
    EventKind what;
    std::optional<StaffName> by;
    QString detail; ///< Code that depends on `what`: disposition for Closed, level for RiskChanged,
                    ///< UTC time of the next call for CallPlanned and CallUnanswered, the reason for
                    ///< HandOverDeclined, "role:" and a role or a colleague's name for HandedOver,
                    ///< the level that staff set for LevelSet, the dispatcher's answer for EmergencyCalled; else empty.
    QString reason = {}; ///< Of LevelSet, in its author's words; for staff. "" for none.
    friend bool operator==(const Event &, const Event &) = default;
};

/// For staff only; never sent to the resident.
struct Note
{
    StaffName by;
    QString text;
    std::optional<CommandKey> key;
    friend bool operator==(const Note &, const Note &) = default;
};

using EntryBody = std::variant<ResidentText, ResidentSticker, ResidentLocation, ResidentMedia, ResidentUnknown, Unsent,
                               BotMessage, StaffMessage, SurveyResponse, Event, Note>;

/// One line of a conversation. Its place is `at`, then `id`; `seq` grows whenever the entry changes.
struct Entry
{
    EntryId id;
    qint64 seq;
    QDateTime at; ///< UTC; for residents' messages LINE's event time.
    EntryBody body;
    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace mado
