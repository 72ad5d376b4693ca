// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/faq_question_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_faq.h"

#include <cmath>

namespace mado::store {

namespace {

using namespace Qt::Literals::StringLiterals;

QString outcomeWord(FaqOutcome outcome)
{
    switch (outcome) {
    case FaqOutcome::Sure:
        return u"sure"_s;
    case FaqOutcome::Menu:
        return u"menu"_s;
    case FaqOutcome::Chosen:
        return u"chosen"_s;
    case FaqOutcome::Nearest:
        return u"nearest"_s;
    case FaqOutcome::Nothing:
        return u"nothing"_s;
    case FaqOutcome::OtherLanguage:
        return u"other_language"_s;
    }
    Q_UNREACHABLE();
}

FaqOpenQuestion openFrom(const Row &row)
{
    FaqOpenQuestion open{.asked = {.id = idFrom<FaqQuestionId>(row, 0),
                                   .text = row.text(1),
                                   .at = timeFrom(row, 2),
                                   .language = row.text(3),
                                   .badlyRated = row.textOr(4, {}) == u"not"},
                         .held = row.text(5) == u"held",
                         .entry = std::nullopt};
    if (!row.isNull(6))
        open.entry = idFrom<FaqEntryId>(row, 6);
    return open;
}

/// Of those answered and not handed on, the part that people who rated call helpful.
std::optional<int> avoided(qint64 answeredAlone, const FaqFigures &figures)
{
    if (figures.rated < faqRatingsNeeded)
        return std::nullopt;
    return int(std::lround(double(answeredAlone) * figures.helped / figures.rated));
}

} // namespace

void insertFaqQuestion(Transaction &tx, const AccountId &account, const ConversationId &conversation,
                       const FaqQuestionRow &row, const std::optional<QString> &lineMessage)
{
    tx.execute("INSERT INTO faq_question (id, account, conversation, line_message, at, language, text, outcome, entry) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
               {row.id.text(), account.text(), conversation.text(), textColumn(lineMessage), timeColumn(row.at),
                row.language, row.text, outcomeWord(row.outcome), row.entry ? Value(row.entry->text()) : Value()});
}

void chooseFaqAnswer(Transaction &tx, const ConversationId &conversation, const FaqQuestionId &id,
                     const FaqEntryId &entry)
{
    tx.execute("UPDATE faq_question SET outcome = 'chosen', entry = $3 WHERE id = $1 AND conversation = $2 AND "
               "outcome IN ('nearest', 'chosen')",
               {id.text(), conversation.text(), entry.text()});
}

void rateFaqQuestion(Transaction &tx, const ConversationId &conversation, const FaqQuestionId &id, bool helped)
{
    if (helped)
        tx.execute("UPDATE faq_question SET rating = 'helped', text = '' WHERE id = $1 AND conversation = $2",
                   {id.text(), conversation.text()});
    else
        tx.execute("UPDATE faq_question SET rating = 'not' WHERE id = $1 AND conversation = $2",
                   {id.text(), conversation.text()});
}

void handOnFaqQuestions(Transaction &tx, const ConversationId &conversation, const QDateTime &since)
{
    tx.execute("UPDATE faq_question SET handed_on = 1 WHERE conversation = $1 AND at >= $2",
               {conversation.text(), timeColumn(since)});
}

void forgetFaqQuestion(Transaction &tx, const ConversationId &conversation, const QString &lineMessage)
{
    tx.execute("UPDATE faq_question SET text = '' WHERE conversation = $1 AND line_message = $2",
               {conversation.text(), lineMessage});
}

QList<FaqOpenQuestion> openFaqQuestions(Transaction &tx, const AccountId &account, int most)
{
    QList<FaqOpenQuestion> questions;
    for (const Row &row :
         tx.query("SELECT id, text, at, language, rating, state, entry FROM faq_question WHERE account = $1 AND "
                  "text <> '' AND state <> 'settled' AND (rating = 'not' OR (rating IS NULL AND outcome IN "
                  "('nearest', 'nothing', 'other_language'))) ORDER BY at DESC, id LIMIT $2",
                  {account.text(), qint64(most)}))
        questions.append(openFrom(row));
    return questions;
}

void setFaqQuestionState(Transaction &tx, const AccountId &account, const QList<FaqQuestionId> &questions,
                         FaqAskedState state)
{
    for (const FaqQuestionId &id : questions)
        tx.execute("UPDATE faq_question SET state = $3 WHERE id = $1 AND account = $2",
                   {id.text(), account.text(), word(state)});
}

void assignFaqQuestions(Transaction &tx, const AccountId &account, const QList<FaqQuestionId> &questions,
                        const FaqEntryId &entry)
{
    for (const FaqQuestionId &id : questions)
        tx.execute("UPDATE faq_question SET for_entry = $3 WHERE id = $1 AND account = $2",
                   {id.text(), account.text(), entry.text()});
}

void settleFaqQuestionsFor(Transaction &tx, const AccountId &account, const FaqEntryId &entry)
{
    tx.execute("UPDATE faq_question SET state = 'settled' WHERE account = $1 AND for_entry = $2",
               {account.text(), entry.text()});
}

FaqFigures faqFigures(Transaction &tx, const AccountId &account, const QDateTime &since)
{
    const auto rows = tx.query(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN outcome IN ('sure', 'menu', 'chosen') THEN 1 ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN handed_on = 1 THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN rating = 'helped' THEN 1 "
        "ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN rating IS NOT NULL THEN 1 ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN outcome IN ('sure', 'menu', 'chosen') AND handed_on = 0 THEN 1 ELSE 0 END), 0) "
        "FROM faq_question WHERE account = $1 AND at >= $2",
        {account.text(), timeColumn(since)});
    const Row &row = rows.at(0);
    FaqFigures figures{int(row.integer(0)), int(row.integer(1)), int(row.integer(2)),
                       int(row.integer(3)), int(row.integer(4)), std::nullopt};
    figures.callsAvoided = avoided(row.integer(5), figures);
    return figures;
}

} // namespace mado::store
