// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to frequent questions as staff write them: what residents asked in vain, entries with drafts and versions,
// and how well the bot does.
#pragma once

#include "contract/consultation.h"

#include <QDate>

namespace mado {

using FaqEntryId = Id<struct FaqEntryTag>;
using FaqQuestionId = Id<struct FaqQuestionTag>;

/// Where an answer's facts come from. Needed before it is published.
struct FaqSource
{
    LocalText title;
    QString url;               ///< https only; empty where there is no page.
    std::optional<QDate> asOf; ///< Day in Asia/Tokyo on which the facts held.
    friend bool operator==(const FaqSource &, const FaqSource &) = default;
};

/// What an entry says. A draft may still lack parts; see faqFaults().
struct FaqContent
{
    QString category; ///< Key of a category of the account.
    LocalText question;
    QStringList alsoJa; ///< The question in other words.
    QStringList alsoEn;
    LocalText answer;
    FaqSource source;
    std::optional<QDate> reviewOn; ///< Day in Asia/Tokyo on which somebody should look again.
    friend bool operator==(const FaqContent &, const FaqContent &) = default;
};

/// What is in the way of publishing.
enum class FaqFault {
    NoCategory,
    NoQuestion,
    NoEnglishQuestion,
    NoAnswer,
    NoEnglishAnswer,
    AnswerLong,
    NoSource,
    UnsafeLink
};

inline constexpr qsizetype faqAnswerLimit = 600;   ///< UTF-16 units of an answer in one language.
inline constexpr qsizetype faqQuestionLimit = 200; ///< UTF-16 units of a question.
inline constexpr qsizetype faqAlsoLimit = 30;      ///< Other wordings in one language.

QList<FaqFault> faqFaults(const FaqContent &content);

/// The answer as the resident reads it, its source included.
QString faqMessage(const FaqContent &content, Language language);

struct FaqDraft
{
    FaqContent content;
    StaffName by;
    QDateTime at;    ///< UTC.
    bool checkAsked; ///< Somebody of a medical profession other than its writer is asked to look at it.
    friend bool operator==(const FaqDraft &, const FaqDraft &) = default;
};

enum class FaqVersionKind { Shipped, Published, Restored, Withdrawn };

/// One step of an entry's history.
struct FaqVersion
{
    int number; ///< From 1; Shipped is the first where there is one.
    FaqVersionKind what;
    FaqContent content;
    std::optional<StaffName> writtenBy; ///< nullopt: shipped with the account.
    std::optional<StaffName> publishedBy;
    std::optional<QDateTime> at; ///< UTC.
    friend bool operator==(const FaqVersion &, const FaqVersion &) = default;
};

/// GET and PUT /v1/faq/{account}/entries/{id}.
struct FaqEntry
{
    FaqEntryId id;
    qint64 revision; ///< Grows with every change; a change names the one it was made from.
    std::optional<FaqDraft> draft;
    std::optional<int> live;    ///< The version that residents get; nullopt: none.
    QList<FaqVersion> versions; ///< Oldest first.
    friend bool operator==(const FaqEntry &, const FaqEntry &) = default;
};

/// One line of the list of entries.
struct FaqHead
{
    FaqEntryId id;
    LocalText question;
    QString category;
    bool live;
    bool draft;
    bool checkAsked;
    std::optional<QDate> reviewOn;
    friend bool operator==(const FaqHead &, const FaqHead &) = default;
};

/// A question that was not answered well. The text may say who asked.
struct FaqAsked
{
    FaqQuestionId id;
    QString text;
    QDateTime at;     ///< UTC.
    QString language; ///< "ja", "en"; "other": one that the bot does not speak.
    bool badlyRated;  ///< There was an answer, and it did not help.
    friend bool operator==(const FaqAsked &, const FaqAsked &) = default;
};

/// Questions that ask alike, newest first; never empty. The first stands for all.
struct FaqGroup
{
    QList<FaqAsked> questions;
    int today; ///< How many since midnight in Asia/Tokyo.
    bool held; ///< Put aside for now.
    std::optional<FaqEntryId> nearest;
    friend bool operator==(const FaqGroup &, const FaqGroup &) = default;
};

/// How the bot did over the last seven days.
struct FaqFigures
{
    int asked;
    int answered; ///< With an answer that the bot was sure of, or that was chosen among the nearest.
    int handedOn; ///< Followed by a wish for a human.
    int helped;
    int rated;
    /// Estimated: answered and not handed on, times the part of those who rated that were helped. nullopt while fewer
    /// than faqRatingsNeeded have rated.
    std::optional<int> callsAvoided;
    friend bool operator==(const FaqFigures &, const FaqFigures &) = default;
};

inline constexpr int faqRatingsNeeded = 20;

struct FaqCategory
{
    QString key;
    LocalText name;
    friend bool operator==(const FaqCategory &, const FaqCategory &) = default;
};

struct FaqAccount
{
    AccountId id;
    LocalText name;
    friend bool operator==(const FaqAccount &, const FaqAccount &) = default;
};

/// GET /v1/faq: accounts with frequent questions that are in the asker's scope.
struct FaqAccountList
{
    QList<FaqAccount> accounts;
    friend bool operator==(const FaqAccountList &, const FaqAccountList &) = default;
};

/// GET /v1/faq/{account}.
struct FaqBoard
{
    QDateTime serverTime;
    FaqAccount account;
    QList<FaqCategory> categories;
    QList<FaqHead> entries;
    QList<FaqGroup> groups; ///< Largest first.
    FaqFigures figures;
    friend bool operator==(const FaqBoard &, const FaqBoard &) = default;
};

/// PUT /v1/faq/{account}/entries/{id}: keeps a draft.
struct FaqSave
{
    qint64 revision; ///< 0 for a new entry; refused with faq.changed when it is no longer the newest.
    FaqContent content;
    bool checkAsked;
    QList<FaqQuestionId> questions; ///< That this entry will answer; settled when it is published.
    friend bool operator==(const FaqSave &, const FaqSave &) = default;
};

enum class FaqStepKind { Publish, Withdraw, Restore, DropDraft };

/// POST /v1/faq/{account}/entries/{id}/publish, withdraw, restore, drop-draft.
struct FaqStep
{
    qint64 revision;
    std::optional<int> version; ///< Of restore.
    friend bool operator==(const FaqStep &, const FaqStep &) = default;
};

enum class FaqAskedState { Open, Held, Settled };

/// POST /v1/faq/{account}/questions.
struct FaqSettle
{
    QList<FaqQuestionId> questions;
    FaqAskedState state;
    friend bool operator==(const FaqSettle &, const FaqSettle &) = default;
};

/// One entry as it is imported and exported.
struct FaqItem
{
    std::optional<FaqEntryId> id; ///< nullopt on import: a new one.
    FaqContent content;
    friend bool operator==(const FaqItem &, const FaqItem &) = default;
};

/// GET /v1/faq/{account}/contents: what residents get now, and drafts where nothing is published yet.
/// POST to the same place keeps each as a draft.
struct FaqContents
{
    QList<FaqItem> items;
    friend bool operator==(const FaqContents &, const FaqContents &) = default;
};

inline constexpr qsizetype faqImportLimit = 2000;

/// The answer to an import.
struct FaqImported
{
    int drafts;
    int unchanged; ///< Already say this.
    friend bool operator==(const FaqImported &, const FaqImported &) = default;
};

} // namespace mado
