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
struct GeoPoint
{
    double latitude;
    double longitude; ///< Degrees, WGS 84, as LINE sent them.
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};
struct ResidentLocation
{
    QString title;
    QString address;
    std::optional<GeoPoint> point = std::nullopt;
    friend bool operator==(const ResidentLocation &, const ResidentLocation &) = default;
};
enum class MediaState {
    Fetching, ///< The server is getting it from LINE.
    Kept,     ///< GET /v1/consultations/{id}/media/{entry} answers with it.
    Refused,  ///< Not displayable; `reason` says why.
};
/// The server's own copy of what a resident sent.
struct MediaCopy
{
    MediaState state;
    QString contentType; ///< By the content's first bytes, never by what was claimed; "" unless kept.
    qint64 bytes;        ///< 0 unless kept.
    QString reason;      ///< "media.too_large", "media.not_an_image", "media.gone", "media.damaged"; "" unless refused.
    friend bool operator==(const MediaCopy &, const MediaCopy &) = default;
};
/// Image, video, audio or file. Only images are fetched; of the others this version says that they came.
struct ResidentMedia
{
    QString type;
    std::optional<MediaCopy> copy = std::nullopt;
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
    EmergencyCalled,
    Reopened,
    TakenBack,
    WatchFired,
    DangerFound,
    DangerJoined,
    DangerStepMarked,
    DangerAgreed,
    PersonDescribed,
    InterpreterNeeded,
    Assigned,
    WelfareAsked
};

/// Something that happened, shown centred between the messages.
struct Event
{
    EventKind what;
    std::optional<StaffName> by;
    QString detail; ///< Code that depends on `what`: disposition for Closed, level for RiskChanged,
                    ///< UTC time of the next call for CallPlanned, CallUnanswered and WelfareAsked, the reason for
                    ///< HandOverDeclined, "role:" and a role or a colleague's name for HandedOver,
                    ///< the level that staff set for LevelSet, a colleague's name for Assigned, "assigned" for
                    ///< LeaseLapsed where it was not accepted, the dispatcher's answer for EmergencyCalled,
                    ///< the rule for WatchFired, the danger for DangerFound, the step's key for DangerStepMarked (with
                    ///< "-" before it where it was taken back), "yes" or "no" for DangerAgreed, the language for
                    ///< InterpreterNeeded; else empty.
    QString reason = {}; ///< Of LevelSet and Reopened, in its author's words; for staff. "" for none.
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
