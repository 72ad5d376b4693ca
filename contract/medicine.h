// SPDX-License-Identifier: GPL-3.0-or-later
// Medicine that residents asked for, from the request to their door; and the end of an account's service.
#pragma once

#include "contract/consultation.h"

#include <QDate>

namespace mado {

using MedicineRequestId = Id<struct MedicineRequestTag>;

/// How far a request came. Each stage is reached from the one before.
enum class MedicineStage { Requested, Prescribed, Arranged, Delivered };

/// Why it does not go on.
enum class MedicineTrouble {
    OutOfStock,    ///< Until it is there, or a physician prescribed another.
    NeedsPhysician ///< Until a physician prescribed; asked for in the queue of consultations as well.
};

enum class MedicineChangeKind { Requested, Prescribed, Arranged, Delivered, Stopped, GoesOn };

/// One step of a request's history.
struct MedicineChange
{
    MedicineChangeKind what;
    std::optional<StaffName> by; ///< nullopt: the resident.
    QDateTime at;                ///< UTC.
    QString note;                ///< The prescription for Prescribed; else for staff. "" for none.
    std::optional<MedicineTrouble> trouble = std::nullopt; ///< Of Stopped.
    friend bool operator==(const MedicineChange &, const MedicineChange &) = default;
};

struct MedicineRequest
{
    MedicineRequestId id;
    qint64 revision;                            ///< Grows with every change; a change names the one it was made from.
    QString number;                             ///< "M-1182", for people to say aloud.
    std::optional<ConsultationId> consultation; ///< The resident's open one, else their newest.
    QString resident;                           ///< Display name.
    QString language;                           ///< "ja", "en".
    QString medicine;                           ///< In the resident's words, as are the next four.
    QString days;                               ///< For how many days.
    QString allergies;
    QString place;                   ///< Cabin or room.
    int pictures;                    ///< Of the label; they stand in the conversation.
    std::optional<LocalText> urgent; ///< The medicine that must not run out, after the account's list.
    std::optional<QDate> neededOn;   ///< Day in Asia/Tokyo on which they run out.
    QDateTime requestedAt;           ///< UTC.
    MedicineStage stage;
    std::optional<MedicineTrouble> trouble;
    QList<MedicineChange> changes; ///< Oldest first; never empty.
    friend bool operator==(const MedicineRequest &, const MedicineRequest &) = default;
};

struct MedicineAccount
{
    AccountId id;
    LocalText name;
    friend bool operator==(const MedicineAccount &, const MedicineAccount &) = default;
};

/// GET /v1/medicine: accounts that take such requests, in the asker's scope.
struct MedicineAccountList
{
    QList<MedicineAccount> accounts;
    friend bool operator==(const MedicineAccountList &, const MedicineAccountList &) = default;
};

/// How often each kind of help was asked for since the account began.
struct MedicineCounts
{
    int medicine;
    int nurse;
    int counsellor;
    int physician;
    friend bool operator==(const MedicineCounts &, const MedicineCounts &) = default;
};

/// The service of an account has ended: nothing new is taken in.
struct ServiceClosing
{
    StaffName by;
    QDateTime at;    ///< UTC.
    LocalText text;  ///< What residents were told, and are told when they write.
    QDate keepUntil; ///< Last day in Asia/Tokyo on which its data are kept.
    friend bool operator==(const ServiceClosing &, const ServiceClosing &) = default;
};

/// GET /v1/medicine/{account}.
struct MedicineBoard
{
    QDateTime serverTime; ///< UTC.
    MedicineAccount account;
    QList<MedicineRequest> requests; ///< All that are on their way, and what was delivered within a day; urgent first.
    MedicineCounts counts;
    LocalText farewell; ///< What residents are told at the end, unless staff write something else.
    std::optional<ServiceClosing> closing;
    friend bool operator==(const MedicineBoard &, const MedicineBoard &) = default;
};

inline constexpr qsizetype medicineNoteLimit = 500; ///< UTF-16 units.
inline constexpr qsizetype farewellLimit = 1000;    ///< UTF-16 units in one language.

/// POST /v1/medicine/{account}/requests/{id}/prescription: for physicians alone.
struct MedicinePrescription
{
    qint64 revision;
    QString text; ///< What, how much, how often.
    friend bool operator==(const MedicinePrescription &, const MedicinePrescription &) = default;
};

/// POST /v1/medicine/{account}/requests/{id}/steps: Arranged, Delivered, Stopped or GoesOn.
struct MedicineStep
{
    qint64 revision;
    MedicineChangeKind what;
    QString note;                           ///< "" for none.
    std::optional<MedicineTrouble> trouble; ///< Exactly with Stopped.
    friend bool operator==(const MedicineStep &, const MedicineStep &) = default;
};

/// POST /v1/medicine/{account}/close.
struct CloseService
{
    LocalText text; ///< Told to every resident who can be reached.
    friend bool operator==(const CloseService &, const CloseService &) = default;
};

} // namespace mado
