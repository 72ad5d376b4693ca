// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/bot_rows.h"

#include "backend/store/columns.h"
#include "backend/store/consent_rows.h"

#include <QJsonDocument>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString jsonColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFrom(const Row &row, size_t column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

} // namespace

ResidentRow residentOf(Transaction &tx, const AccountId &account, const QString &lineUser, const QString &language,
                       const QDateTime &at)
{
    tx.execute("INSERT INTO conversation (id, account, line_user, display_name, language, reachable, created_at) "
               "VALUES ($1, $2, $3, '', $4, 1, $5) ON CONFLICT (account, line_user) DO NOTHING",
               {ConversationId::random().text(), account.text(), lineUser, language, timeColumn(at)});
    const auto rows = tx.query("SELECT id, language, reachable FROM conversation WHERE account = $1 AND line_user = $2",
                               {account.text(), lineUser});
    const Row &row = rows.at(0);
    return {idFrom<ConversationId>(row, 0), row.text(1), row.integer(2) != 0};
}

QString languageOf(Transaction &tx, const ConversationId &conversation)
{
    const auto rows = tx.query("SELECT language FROM conversation WHERE id = $1", {conversation.text()});
    return rows.empty() ? QStringLiteral("ja") : rows[0].text(0);
}

void setLanguage(Transaction &tx, const ConversationId &conversation, const QString &language)
{
    tx.execute("UPDATE conversation SET language = $2 WHERE id = $1", {conversation.text(), language});
}

void setReachable(Transaction &tx, const ConversationId &conversation, bool reachable)
{
    tx.execute("UPDATE conversation SET reachable = $2 WHERE id = $1",
               {conversation.text(), qint64(reachable ? 1 : 0)});
}

void setAgeBand(Transaction &tx, const ConversationId &conversation, const LocalText &ageBand)
{
    tx.execute("UPDATE conversation SET age_band = $2 WHERE id = $1", {conversation.text(), localTextColumn(ageBand)});
}

void setMunicipality(Transaction &tx, const ConversationId &conversation, const LocalText &municipality)
{
    tx.execute("UPDATE conversation SET municipality = $2 WHERE id = $1",
               {conversation.text(), localTextColumn(municipality)});
}

void setPhone(Transaction &tx, const ConversationId &conversation, const std::optional<QString> &phone)
{
    tx.execute("UPDATE conversation SET phone = $2 WHERE id = $1", {conversation.text(), textColumn(phone)});
}

bool hasOpenConsultation(Transaction &tx, const ConversationId &conversation)
{
    return !tx.query("SELECT id FROM consultation WHERE conversation = $1 AND closed_at IS NULL", {conversation.text()})
                .empty();
}

std::optional<DialogueRow> dialogueOf(Transaction &tx, const ConversationId &conversation)
{
    const auto rows =
        tx.query("SELECT package_version, flow, step, answers, updated_at FROM dialogue WHERE conversation = $1",
                 {conversation.text()});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows.front();
    return DialogueRow{row.text(0), row.text(1), row.text(2), jsonFrom(row, 3), timeFrom(row, 4)};
}

void saveDialogue(Transaction &tx, const ConversationId &conversation, const DialogueRow &row)
{
    tx.execute("INSERT INTO dialogue (conversation, package_version, flow, step, answers, updated_at) "
               "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (conversation) DO UPDATE SET "
               "package_version = excluded.package_version, flow = excluded.flow, step = excluded.step, "
               "answers = excluded.answers, updated_at = excluded.updated_at",
               {conversation.text(), row.packageVersion, row.flow, row.step, jsonColumn(row.answers),
                timeColumn(row.updatedAt)});
}

void saveConsent(Transaction &tx, const ConversationId &conversation, const ConsentRow &row)
{
    QJsonObject details{{u"forWhom"_s, localTextColumn(row.forWhom)},
                        {u"until"_s, localTextColumn(row.until)},
                        {u"guardian"_s, row.giver == ConsentGiver::Guardian}};
    if (row.guardianUnder)
        details.insert(u"guardianUnder"_s, *row.guardianUnder);
    tx.execute("INSERT INTO consent (conversation, purpose, label, granted, at, text_version, article, granted_at, "
               "for_survey, details) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
               "ON CONFLICT (conversation, purpose) DO UPDATE SET "
               "label = excluded.label, granted = excluded.granted, at = excluded.at, "
               "text_version = excluded.text_version, article = excluded.article, "
               "granted_at = COALESCE(excluded.granted_at, consent.granted_at), for_survey = excluded.for_survey, "
               "details = excluded.details WHERE excluded.at >= consent.at",
               {conversation.text(), row.purpose, localTextColumn(row.label), qint64(row.granted ? 1 : 0),
                timeColumn(row.at), row.textVersion, row.article, row.granted ? timeColumn(row.at) : Value(),
                qint64(row.forSurvey ? 1 : 0), jsonColumn(details)});
    noteConsentStep(tx, conversation, {row.purpose, row.granted, row.at, row.textVersion, row.way});
}

QHash<QString, bool> consentAnswers(Transaction &tx, const ConversationId &conversation)
{
    QHash<QString, bool> answers;
    for (const Row &row :
         tx.query("SELECT purpose, granted FROM consent WHERE conversation = $1", {conversation.text()}))
        answers.insert(row.text(0), row.integer(1) != 0);
    return answers;
}

void insertResponse(Transaction &tx, const ConversationId &conversation, const ResponseRow &row)
{
    tx.execute("INSERT INTO survey_response (id, conversation, survey, version, answered_at, answers, risk) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               {randomIdText(), conversation.text(), row.survey, row.version, timeColumn(row.answeredAt),
                jsonColumn(row.answers), jsonColumn(row.risk)});
}

std::optional<ResponseRow> latestResponse(Transaction &tx, const ConversationId &conversation, const QString &survey,
                                          const QDateTime &before)
{
    const auto rows = tx.query("SELECT survey, version, answered_at, answers, risk FROM survey_response "
                               "WHERE conversation = $1 AND survey = $2 AND answered_at < $3 "
                               "ORDER BY answered_at DESC LIMIT 1",
                               {conversation.text(), survey, timeColumn(before)});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows.front();
    return ResponseRow{row.text(0), row.text(1), timeFrom(row, 2), jsonFrom(row, 3), jsonFrom(row, 4)};
}

} // namespace mado::store
