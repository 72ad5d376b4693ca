// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/made_account_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_service_account.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

QString jsonColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFrom(const QString &column) { return QJsonDocument::fromJson(column.toUtf8()).object(); }

template <class T> T readable(Decoded<T> decoded)
{
    if (!decoded)
        throw UnreadableRow("a row of an account made here cannot be read; restore the last good backup");
    return std::move(*decoded);
}

QList<AccountVersion> versionsOf(Transaction &tx, const AccountId &id)
{
    QList<AccountVersion> versions;
    for (const Row &row :
         tx.query("SELECT body FROM made_account_version WHERE account = $1 ORDER BY number", {id.text()}))
        versions.append(readable(decodeAccountVersion(jsonFrom(row.text(0)))));
    return versions;
}

AccountRecord recordFrom(Transaction &tx, const Row &row)
{
    AccountRecord record{idFrom<AccountId>(row, 0), row.integer(1), std::nullopt, {}};
    if (!row.isNull(2))
        record.draft = readable(decodeAccountDraft(jsonFrom(row.text(2))));
    record.versions = versionsOf(tx, record.id);
    return record;
}

} // namespace

QList<AccountRecord> madeAccounts(Transaction &tx)
{
    QList<AccountRecord> records;
    for (const Row &row : tx.query("SELECT id, revision, draft FROM made_account ORDER BY id"))
        records.append(recordFrom(tx, row));
    return records;
}

std::optional<AccountRecord> findMadeAccount(Transaction &tx, const AccountId &id)
{
    const auto rows = tx.query("SELECT id, revision, draft FROM made_account WHERE id = $1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(recordFrom(tx, rows.front()));
}

void saveMadeAccount(Transaction &tx, const AccountRecord &record)
{
    const Value draft = record.draft ? Value(jsonColumn(encode(*record.draft))) : Value();
    tx.execute("INSERT INTO made_account (id, revision, draft) VALUES ($1, $2, $3) "
               "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, draft = excluded.draft",
               {record.id.text(), record.revision, draft});
}

void insertMadeVersion(Transaction &tx, const AccountId &id, const AccountVersion &version, const QByteArray &files)
{
    tx.execute("INSERT INTO made_account_version (account, number, body, files) VALUES ($1, $2, $3, $4)",
               {id.text(), qint64(version.number), jsonColumn(encode(version)), files});
}

std::map<AccountId, int> newestMadeVersions(Transaction &tx)
{
    std::map<AccountId, int> newest;
    for (const Row &row : tx.query("SELECT account, MAX(number) FROM made_account_version GROUP BY account"))
        newest.emplace(idFrom<AccountId>(row, 0), int(row.integer(1)));
    return newest;
}

int newestMadeVersion(Transaction &tx, const AccountId &id)
{
    return int(tx.query("SELECT COALESCE(MAX(number), 0) FROM made_account_version WHERE account = $1", {id.text()})
                   .at(0)
                   .integer(0));
}

std::optional<MadeVersion> madeVersion(Transaction &tx, const AccountId &id, int number)
{
    const auto rows = tx.query("SELECT body, files FROM made_account_version WHERE account = $1 AND number = $2",
                               {id.text(), qint64(number)});
    if (rows.empty())
        return std::nullopt;
    return MadeVersion{readable(decodeAccountVersion(jsonFrom(rows.front().text(0)))), rows.front().bytes(1)};
}

} // namespace mado::store
