// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/governance_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_governance.h"

#include <QJsonDocument>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bodyOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFrom(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

template <class T> T read(const Row &row, Decoded<T> (*decode)(const QJsonObject &), const char *what)
{
    auto value = decode(jsonFrom(row.text(0)));
    return known(value ? std::optional(std::move(*value)) : std::nullopt, what);
}

template <class T>
QList<T> readAll(const std::vector<Row> &rows, Decoded<T> (*decode)(const QJsonObject &), const char *what)
{
    QList<T> result;
    for (const Row &row : rows)
        result.append(read(row, decode, what));
    return result;
}

LocalText localOrEmpty(const Row &row, size_t column)
{
    return row.isNull(column) ? LocalText() : localTextFrom(row.text(column));
}

/// From the columns conversation, at, closed_at, age_band, municipality, phone, risk, disposition, granted.
QList<GivenRow> givenFrom(const std::vector<Row> &rows)
{
    QList<GivenRow> result;
    for (const Row &row : rows)
        result.append({row.text(0), timeFrom(row, 1), timeIfAny(row, 2), localOrEmpty(row, 3), localOrEmpty(row, 4),
                       row.textOr(5, {}), jsonFrom(row.text(6)).value("level"_L1).toString(), row.textOr(7, {}),
                       row.isNull(8) ? std::nullopt : std::optional(row.integer(8) != 0)});
    return result;
}

} // namespace

void putAgreement(Transaction &tx, const Agreement &agreement)
{
    tx.execute("INSERT INTO agreement (id, recorded_at, body) VALUES ($1, $2, $3) "
               "ON CONFLICT (id) DO UPDATE SET body = excluded.body",
               {agreement.id.text(), timeColumn(agreement.recordedAt), bodyOf(encode(agreement))});
}

std::optional<Agreement> findAgreement(Transaction &tx, const AgreementId &id)
{
    const auto rows = tx.query("SELECT body FROM agreement WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(read(rows[0], decodeAgreement, "agreement"));
}

QList<Agreement> allAgreements(Transaction &tx)
{
    return readAll(tx.query("SELECT body FROM agreement ORDER BY recorded_at DESC, id"), decodeAgreement, "agreement");
}

void putProvision(Transaction &tx, const Provision &provision)
{
    tx.execute("INSERT INTO provision (id, agreement, requested_at, body) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (id) DO UPDATE SET body = excluded.body",
               {provision.id.text(), provision.request.agreement.text(), timeColumn(provision.requestedAt),
                bodyOf(encode(provision))});
}

std::optional<Provision> findProvision(Transaction &tx, const ProvisionId &id)
{
    const auto rows = tx.query("SELECT body FROM provision WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(read(rows[0], decodeProvision, "provision"));
}

QList<Provision> allProvisions(Transaction &tx)
{
    return readAll(tx.query("SELECT body FROM provision ORDER BY requested_at DESC, id"), decodeProvision, "provision");
}

void insertExport(Transaction &tx, const RegisterEntry &entry)
{
    tx.execute("INSERT INTO provision_export (id, provision, at, body) VALUES ($1, $2, $3, $4)",
               {entry.id.text(), entry.provision.text(), timeColumn(entry.at), bodyOf(encode(entry))});
}

void saveExport(Transaction &tx, const RegisterEntry &entry)
{
    tx.execute("UPDATE provision_export SET body = $2 WHERE id = $1", {entry.id.text(), bodyOf(encode(entry))});
}

std::optional<RegisterEntry> findExport(Transaction &tx, const ProvisionExportId &id)
{
    const auto rows = tx.query("SELECT body FROM provision_export WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(read(rows[0], decodeRegisterEntry, "register entry"));
}

QList<RegisterEntry> newestExports(Transaction &tx, int limit)
{
    return readAll(tx.query("SELECT body FROM provision_export ORDER BY at DESC, id LIMIT $1", {qint64(limit)}),
                   decodeRegisterEntry, "register entry");
}

QList<ConsentTally> consentTallies(Transaction &tx, const AccountId &account)
{
    QList<ConsentTally> tallies;
    for (const Row &row : tx.query("SELECT c.purpose, c.granted, count(*) FROM consent AS c "
                                   "JOIN conversation AS v ON v.id = c.conversation WHERE v.account = $1 "
                                   "GROUP BY c.purpose, c.granted ORDER BY c.purpose, c.granted",
                                   {account.text()}))
        tallies.append({row.text(0), row.integer(1) != 0, int(row.integer(2))});
    return tallies;
}

QList<GivenRow> answersGiven(Transaction &tx, const AccountId &account, const QDateTime &from, const QDateTime &until,
                             const QString &consent)
{
    return givenFrom(tx.query("SELECT v.id, r.answered_at, NULL, v.age_band, v.municipality, v.phone, r.risk, NULL, "
                              "c.granted FROM survey_response AS r JOIN conversation AS v ON v.id = r.conversation "
                              "LEFT JOIN consent AS c ON c.conversation = v.id AND c.purpose = $1 "
                              "WHERE v.account = $2 AND r.answered_at >= $3 AND r.answered_at < $4 "
                              "ORDER BY r.answered_at, v.id",
                              {consent, account.text(), timeColumn(from), timeColumn(until)}));
}

QList<GivenRow> consultationsGiven(Transaction &tx, const QString &prefecture, const QDateTime &from,
                                   const QDateTime &until, const QString &consent)
{
    return givenFrom(tx.query("SELECT v.id, k.opened_at, k.closed_at, v.age_band, v.municipality, v.phone, k.risk, "
                              "k.disposition, c.granted FROM consultation AS k "
                              "JOIN conversation AS v ON v.id = k.conversation "
                              "LEFT JOIN consent AS c ON c.conversation = v.id AND c.purpose = $1 "
                              "WHERE k.prefecture = $2 AND k.opened_at >= $3 AND k.opened_at < $4 "
                              "ORDER BY k.opened_at, v.id",
                              {consent, prefecture, timeColumn(from), timeColumn(until)}));
}

} // namespace mado::store
