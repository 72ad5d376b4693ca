// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to many residents at once: written by one person, approved by another.
#pragma once

#include "contract/consultation.h"

namespace mado {

using AnnouncementId = Id<struct AnnouncementTag>;

enum class AudienceKind { Everybody, Language, Municipality };

/// Those who last chose one of these options.
struct AudienceAnswer
{
    QString question;
    QStringList options;
    friend bool operator==(const AudienceAnswer &, const AudienceAnswer &) = default;
};

/// Who gets it. Never chosen by how ill somebody is: the answers that narrow an audience are those to questions which
/// the account's package marks for it, and the package is refused when it marks one about health. A municipality and
/// answers only of those who agreed, and still agree, to the use of their answers for announcements.
struct AnnouncementAudience
{
    AudienceKind kind;
    QString value;                      ///< "ja" or "en"; the municipality's Japanese name; "" for everybody.
    QList<AudienceAnswer> answers = {}; ///< Each narrows it further. Announcements only.
    friend bool operator==(const AnnouncementAudience &, const AnnouncementAudience &) = default;
};

struct AnnouncementContent
{
    QString title; ///< For staff.
    LocalText text;
    AnnouncementAudience audience;
    std::optional<QDateTime> sendAt; ///< UTC; nullopt: as soon as it is approved.
    friend bool operator==(const AnnouncementContent &, const AnnouncementContent &) = default;
};

enum class AnnouncementState { Draft, Waiting, Approved, Sending, Sent, Stopped };

struct Announcement
{
    AnnouncementId id;
    qint64 revision; ///< Grows with every change; a change names the one it was made from.
    AnnouncementContent content;
    AnnouncementState state;
    StaffName writtenBy;
    QDateTime changedAt;               ///< UTC.
    std::optional<QDateTime> testedAt; ///< Of the content as it is now; UTC.
    std::optional<StaffName> approvedBy;
    int people;   ///< Who would get it now; once it is being sent, who does.
    int accepted; ///< By LINE, which does not say that it arrived.
    int failed;
    bool few = false; ///< Fewer than audienceShownFrom would get it: how many is not told, nor how many took it.
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// How many of one municipality can be reached.
struct AudiencePart
{
    LocalText name;
    int people;
    bool few = false; ///< Fewer than audienceShownFrom: how many is not told.
    friend bool operator==(const AudiencePart &, const AudiencePart &) = default;
};

/// A question by whose answers an audience may be narrowed.
struct AudienceOption
{
    QString key;
    LocalText label;
    friend bool operator==(const AudienceOption &, const AudienceOption &) = default;
};
struct AudienceQuestion
{
    QString key;
    LocalText label;
    QList<AudienceOption> options;
    friend bool operator==(const AudienceQuestion &, const AudienceQuestion &) = default;
};

/// Of a part of the residents, fewer than this are told as 'fewer'.
inline constexpr int audienceShownFrom = 10;
inline constexpr qsizetype audienceAnswerLimit = 10; ///< Questions that narrow one audience.

/// Who can be reached. Those who blocked the account are not among them.
struct AudienceReach
{
    int everybody;
    int japanese;
    int english;
    int unreachable;
    QList<AudiencePart> municipalities;
    QList<AudienceQuestion> questions = {}; ///< Of announcements only.
    friend bool operator==(const AudienceReach &, const AudienceReach &) = default;
};

/// Messages of this month, as LINE last said.
struct MessageQuota
{
    std::optional<qint64> monthly; ///< nullopt: no limit.
    qint64 used;
    QDateTime at; ///< UTC.
    friend bool operator==(const MessageQuota &, const MessageQuota &) = default;
};

/// Those kept back for advice and replies; an announcement leaves them.
inline constexpr qint64 messagesKeptBack = 500;
inline constexpr qsizetype announcementLimit = 1000; ///< UTF-16 units in one language.
inline constexpr qsizetype announcementTitleLimit = 60;

struct AnnouncementAccount
{
    AccountId id;
    LocalText name;
    friend bool operator==(const AnnouncementAccount &, const AnnouncementAccount &) = default;
};

/// GET /v1/announcements: accounts in the asker's scope.
struct AnnouncementAccountList
{
    QList<AnnouncementAccount> accounts;
    friend bool operator==(const AnnouncementAccountList &, const AnnouncementAccountList &) = default;
};

/// GET /v1/announcements/{account}; every change is answered with it.
struct AnnouncementBoard
{
    QDateTime serverTime; ///< UTC.
    AnnouncementAccount account;
    QList<Announcement> announcements; ///< Newest change first.
    AudienceReach reach;
    std::optional<MessageQuota> quota; ///< nullopt: LINE has not said yet.
    QString testWord;                  ///< Sent to the account by the asker, it makes their telephone one for tests.
    int testers;                       ///< Telephones for tests.
    friend bool operator==(const AnnouncementBoard &, const AnnouncementBoard &) = default;
};

/// PUT /v1/announcements/{account}/entries/{id}: keeps a draft.
struct AnnouncementSave
{
    qint64 revision; ///< 0 for a new one.
    AnnouncementContent content;
    friend bool operator==(const AnnouncementSave &, const AnnouncementSave &) = default;
};

enum class AnnouncementStepKind { Test, AskApproval, BackToDraft, Stop };

/// POST /v1/announcements/{account}/entries/{id}/steps.
struct AnnouncementStep
{
    qint64 revision;
    AnnouncementStepKind what;
    friend bool operator==(const AnnouncementStep &, const AnnouncementStep &) = default;
};

/// POST /v1/announcements/{account}/entries/{id}/approval: by another person than its writer.
struct AnnouncementApproval
{
    qint64 revision;
    friend bool operator==(const AnnouncementApproval &, const AnnouncementApproval &) = default;
};

} // namespace mado
