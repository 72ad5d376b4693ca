// SPDX-License-Identifier: GPL-3.0-or-later
// What residents asked the bot, and what came of it.
#pragma once

#include "backend/store/engine.h"
#include "contract/faq.h"

namespace mado::store {

enum class FaqOutcome {
    Sure,    ///< Answered at once.
    Menu,    ///< Chosen from the menu.
    Chosen,  ///< Chosen among the nearest.
    Nearest, ///< Only near ones were offered.
    Nothing,
    OtherLanguage,
};

struct FaqQuestionRow
{
    FaqQuestionId id;
    QDateTime at;
    QString language; ///< "ja", "en", "other".
    QString text;     ///< Empty where nothing was typed, or it is gone.
    FaqOutcome outcome;
    std::optional<FaqEntryId> entry; ///< What answered, or came nearest.
};

void insertFaqQuestion(Transaction &tx, const AccountId &account, const ConversationId &conversation,
                       const FaqQuestionRow &row, const std::optional<QString> &lineMessage);

/// The nearest entry that the resident chose after all.
void chooseFaqAnswer(Transaction &tx, const ConversationId &conversation, const FaqQuestionId &id,
                     const FaqEntryId &entry);
/// A text that was answered well is not kept.
void rateFaqQuestion(Transaction &tx, const ConversationId &conversation, const FaqQuestionId &id, bool helped);
/// The resident asked for a human after what they asked since `since`.
void handOnFaqQuestions(Transaction &tx, const ConversationId &conversation, const QDateTime &since);
/// The resident took the message back.
void forgetFaqQuestion(Transaction &tx, const ConversationId &conversation, const QString &lineMessage);

struct FaqOpenQuestion
{
    FaqAsked asked;
    bool held;
    std::optional<FaqEntryId> entry;
};
/// Questions that were not answered, or not well, and are not settled; newest first.
QList<FaqOpenQuestion> openFaqQuestions(Transaction &tx, const AccountId &account, int most);

/// Only those of the account; the others are left alone.
void setFaqQuestionState(Transaction &tx, const AccountId &account, const QList<FaqQuestionId> &questions,
                         FaqAskedState state);
/// Questions that an entry will answer; settled with settleFaqQuestionsFor().
void assignFaqQuestions(Transaction &tx, const AccountId &account, const QList<FaqQuestionId> &questions,
                        const FaqEntryId &entry);
void settleFaqQuestionsFor(Transaction &tx, const AccountId &account, const FaqEntryId &entry);

FaqFigures faqFigures(Transaction &tx, const AccountId &account, const QDateTime &since);

} // namespace mado::store
