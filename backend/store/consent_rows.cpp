// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consent_rows.h"

#include "backend/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a consent that waits for a guardian says of the resident's age, by its word.
constexpr auto awaits = "awaits"_L1;
const QStringList youthWords{u"perhaps"_s, u"surely"_s, u"known"_s};

QString jsonColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject detailsOf(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

/// purpose, label, granted, at, article, text_version, granted_at, details
Consent consentFrom(const Row &row)
{
    const QJsonObject details = detailsOf(row, 7);
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
            .grantedAt = details.contains(awaits) ? std::nullopt : timeIfAny(row, 6),
            .giver = details.value("guardian"_L1).toBool() ? ConsentGiver::Guardian : ConsentGiver::Self};
}

/// One consent as it stands, to be changed.
struct StandingRow
{
    QString purpose;
    bool granted;
    QString textVersion;
    QJsonObject details;
};

std::vector<StandingRow> standing(Transaction &tx, const ConversationId &conversation)
{
    std::vector<StandingRow> rows;
    for (const Row &row : tx.query("SELECT purpose, granted, text_version, details FROM consent "
                                   "WHERE conversation = $1 ORDER BY purpose",
                                   {conversation.text()}))
        rows.push_back({row.text(0), row.integer(1) != 0, row.text(2), detailsOf(row, 3)});
    return rows;
}

void keep(Transaction &tx, const ConversationId &conversation, const StandingRow &row, const QDateTime &at,
          const QString &way)
{
    tx.execute(
        "UPDATE consent SET granted = $3, at = $4, details = $5, "
        "granted_at = CASE WHEN $3 = 1 THEN $4 ELSE granted_at END WHERE conversation = $1 AND purpose = $2",
        {conversation.text(), row.purpose, qint64(row.granted ? 1 : 0), timeColumn(at), jsonColumn(row.details)});
    noteConsentStep(tx, conversation, {row.purpose, row.granted, at, row.textVersion, way});
}

void keepDetails(Transaction &tx, const ConversationId &conversation, const StandingRow &row)
{
    tx.execute("UPDATE consent SET details = $3 WHERE conversation = $1 AND purpose = $2",
               {conversation.text(), row.purpose, jsonColumn(row.details)});
}

bool falls(const StandingRow &row, int age, Youth youth)
{
    const bool own = row.granted && !row.details.value("guardian"_L1).toBool();
    const bool vouched = row.details.value("oldEnough"_L1).toBool() && youth == Youth::Perhaps;
    return own && !vouched && age < row.details.value("guardianUnder"_L1).toInt();
}

} // namespace

int awaitGuardian(Transaction &tx, const ConversationId &conversation, int age, Youth youth, const QDateTime &at)
{
    int fell = 0;
    for (StandingRow &row : standing(tx, conversation)) {
        const bool waits = row.details.contains(awaits);
        if (!waits && !falls(row, age, youth))
            continue;
        if (!waits || row.details.value(awaits).toString() != youthWords.last())
            row.details.insert(awaits, youthWords.at(int(youth)));
        row.details.insert(u"guardian"_s, true);
        row.granted = false;
        if (waits)
            keepDetails(tx, conversation, row);
        else
            keep(tx, conversation, row, at, u"age"_s);
        ++fell;
    }
    return fell;
}

std::vector<AwaitedConsent> awaitedConsents(Transaction &tx, const ConversationId &conversation)
{
    std::vector<AwaitedConsent> found;
    for (const StandingRow &row : standing(tx, conversation)) {
        if (row.details.contains(awaits))
            found.push_back({row.purpose, Youth(youthWords.indexOf(row.details.value(awaits).toString())),
                             row.details.contains("asked"_L1)});
    }
    return found;
}

bool needsGuardian(Transaction &tx, const ConversationId &conversation, const QString &purpose)
{
    return std::ranges::any_of(standing(tx, conversation), [&](const StandingRow &row) {
        return row.purpose == purpose && !row.granted && row.details.value("guardian"_L1).toBool();
    });
}

static void settleAwaited(Transaction &tx, const ConversationId &conversation, StandingRow row, GuardianAnswer answer,
                          const QDateTime &at, const QString &way)
{
    row.details.remove(awaits);
    row.details.remove("asked"_L1);
    row.granted = answer != GuardianAnswer::Refuses;
    if (answer == GuardianAnswer::OldEnough) {
        row.details.insert(u"guardian"_s, false);
        row.details.insert(u"oldEnough"_s, true);
    }
    keep(tx, conversation, row, at, way);
}

QStringList answerForAwaited(Transaction &tx, const ConversationId &conversation, GuardianAnswer answer,
                             const QDateTime &at)
{
    QStringList purposes;
    for (const StandingRow &row : standing(tx, conversation)) {
        if (!row.details.contains(awaits))
            continue;
        settleAwaited(tx, conversation, row, answer, at, u"line"_s);
        purposes << row.purpose;
    }
    return purposes;
}

void ageFromStaff(Transaction &tx, const ConversationId &conversation, int age, const QDateTime &at)
{
    awaitGuardian(tx, conversation, age, Youth::Known, at);
    for (const StandingRow &row : standing(tx, conversation)) {
        if (row.details.contains(awaits) && age >= row.details.value("guardianUnder"_L1).toInt())
            settleAwaited(tx, conversation, row, GuardianAnswer::OldEnough, at, u"staff"_s);
    }
}

std::vector<ConversationId> guardiansToAsk(Transaction &tx, const AccountId &account, qint64 limit)
{
    std::vector<ConversationId> found;
    for (const Row &row : tx.query("SELECT DISTINCT k.conversation FROM consent AS k "
                                   "JOIN conversation AS c ON c.id = k.conversation "
                                   "WHERE c.account = $1 AND c.reachable = 1 AND k.granted = 0 "
                                   "AND k.details LIKE '%\"awaits\"%' AND k.details NOT LIKE '%\"asked\"%' "
                                   "ORDER BY k.conversation LIMIT $2",
                                   {account.text(), limit}))
        found.push_back(idFrom<ConversationId>(row, 0));
    return found;
}

void noteGuardianAsked(Transaction &tx, const ConversationId &conversation)
{
    for (StandingRow &row : standing(tx, conversation)) {
        if (!row.details.contains(awaits))
            continue;
        row.details.insert(u"asked"_s, true);
        keepDetails(tx, conversation, row);
    }
}

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
