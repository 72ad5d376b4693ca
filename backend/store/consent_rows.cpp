// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consent_rows.h"

#include "backend/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// purpose, label, granted, at, article, text_version, granted_at, details
Consent consentFrom(const Row &row)
{
    const QJsonObject details = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
    const auto words = [&](QLatin1String key) {
        return details.contains(key) ? localTextFrom(details.value(key).toString()) : LocalText();
    };
    return {.purpose = row.text(0),
            .label = localTextFrom(row.text(1)),
            .granted = row.integer(2) != 0,
            .at = timeFrom(row, 3),
            .article = row.text(4),
            .version = row.text(5),
            .forWhom = words("forWhom"_L1),
            .until = words("until"_L1),
            .grantedAt = timeIfAny(row, 6),
            .giver = details.value("guardian"_L1).toBool() ? ConsentGiver::Guardian : ConsentGiver::Self};
}

} // namespace

QList<Consent> consentsOf(Transaction &tx, const ConversationId &conversation)
{
    QList<Consent> consents;
    for (const Row &row : tx.query("SELECT purpose, label, granted, at, article, text_version, granted_at, details "
                                   "FROM consent WHERE conversation = $1 ORDER BY purpose",
                                   {conversation.text()}))
        consents.append(consentFrom(row));
    return consents;
}

void noteConsentStep(Transaction &tx, const ConversationId &conversation, const ConsentStep &step)
{
    tx.execute("INSERT INTO consent_step (conversation, purpose, granted, at, text_version, language, way) "
               "SELECT id, $2, $3, $4, $5, language, $6 FROM conversation WHERE id = $1",
               {conversation.text(), step.purpose, qint64(step.granted ? 1 : 0), timeColumn(step.at), step.textVersion,
                step.way});
}

std::vector<ConsentStep> consentSteps(Transaction &tx, const ConversationId &conversation)
{
    std::vector<ConsentStep> steps;
    for (const Row &row : tx.query("SELECT purpose, granted, at, text_version, way FROM consent_step "
                                   "WHERE conversation = $1 ORDER BY seq",
                                   {conversation.text()}))
        steps.push_back({row.text(0), row.integer(1) != 0, timeFrom(row, 2), row.text(3), row.text(4)});
    return steps;
}

bool takeConsentBack(Transaction &tx, const ConversationId &conversation, const QString &purpose, const QDateTime &at)
{
    const auto rows = tx.query("SELECT text_version FROM consent WHERE conversation = $1 AND purpose = $2 AND at <= $3",
                               {conversation.text(), purpose, timeColumn(at)});
    if (rows.empty())
        return false;
    tx.execute("UPDATE consent SET granted = 0, at = $3 WHERE conversation = $1 AND purpose = $2",
               {conversation.text(), purpose, timeColumn(at)});
    noteConsentStep(tx, conversation, {purpose, false, at, rows[0].text(0), u"staff"_s});
    return true;
}

void forgetDialogue(Transaction &tx, const ConversationId &conversation)
{
    tx.execute("DELETE FROM dialogue WHERE conversation = $1", {conversation.text()});
}

qint64 consentRefusals(Transaction &tx, const AccountId &account)
{
    return tx
        .query("SELECT COUNT(*) FROM consent_step AS s JOIN conversation AS c ON c.id = s.conversation "
               "WHERE s.granted = 0 AND c.account = $1",
               {account.text()})
        .at(0)
        .integer(0);
}

} // namespace mado::store
