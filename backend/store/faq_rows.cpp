// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/faq_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_faq.h"

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
        throw UnreadableRow("a row of frequent questions cannot be read; restore the last good backup");
    return std::move(*decoded);
}

FaqEntryRow entryFrom(const Row &row)
{
    FaqEntryRow entry{idFrom<FaqEntryId>(row, 0), row.integer(1), std::nullopt, std::nullopt};
    if (!row.isNull(2))
        entry.draft = readable(decodeFaqDraft(jsonFrom(row.text(2))));
    if (!row.isNull(3))
        entry.live = int(row.integer(3));
    return entry;
}

FaqVersion versionFrom(const QString &column) { return readable(decodeFaqVersion(jsonFrom(column))); }

} // namespace

qint64 faqStamp(Transaction &tx, const AccountId &account)
{
    return tx.query("SELECT COALESCE(MAX(seq), 0) FROM faq_version WHERE account = $1", {account.text()})
        .at(0)
        .integer(0);
}

QList<FaqEntryRow> allFaqEntries(Transaction &tx, const AccountId &account)
{
    QList<FaqEntryRow> entries;
    for (const Row &row :
         tx.query("SELECT id, revision, draft, live FROM faq_entry WHERE account = $1 ORDER BY id", {account.text()}))
        entries.append(entryFrom(row));
    return entries;
}

std::optional<FaqEntryRow> findFaqEntry(Transaction &tx, const AccountId &account, const FaqEntryId &id)
{
    const auto rows = tx.query("SELECT id, revision, draft, live FROM faq_entry WHERE account = $1 AND id = $2",
                               {account.text(), id.text()});
    return rows.empty() ? std::nullopt : std::optional(entryFrom(rows[0]));
}

void saveFaqEntry(Transaction &tx, const AccountId &account, const FaqEntryRow &row)
{
    const Value draft = row.draft ? Value(jsonColumn(encode(*row.draft))) : Value();
    const Value live = row.live ? Value(qint64(*row.live)) : Value();
    tx.execute("INSERT INTO faq_entry (account, id, revision, draft, live) VALUES ($1, $2, $3, $4, $5) "
               "ON CONFLICT (account, id) DO UPDATE SET revision = excluded.revision, draft = excluded.draft, "
               "live = excluded.live",
               {account.text(), row.id.text(), row.revision, draft, live});
}

QList<FaqVersion> faqVersions(Transaction &tx, const AccountId &account, const FaqEntryId &id)
{
    QList<FaqVersion> versions;
    for (const Row &row : tx.query("SELECT version FROM faq_version WHERE account = $1 AND entry = $2 ORDER BY number",
                                   {account.text(), id.text()}))
        versions.append(versionFrom(row.text(0)));
    return versions;
}

void appendFaqVersion(Transaction &tx, const AccountId &account, const FaqEntryId &id, const FaqVersion &version)
{
    tx.execute("INSERT INTO faq_version (account, entry, number, version) VALUES ($1, $2, $3, $4)",
               {account.text(), id.text(), qint64(version.number), jsonColumn(encode(version))});
}

QList<FaqLive> liveFaq(Transaction &tx, const AccountId &account)
{
    QList<FaqLive> entries;
    for (const Row &row : tx.query("SELECT e.id, v.version FROM faq_entry e LEFT JOIN faq_version v ON "
                                   "v.account = e.account AND v.entry = e.id AND v.number = e.live "
                                   "WHERE e.account = $1 AND (e.live IS NOT NULL OR EXISTS (SELECT 1 FROM "
                                   "faq_version w WHERE w.account = e.account AND w.entry = e.id)) ORDER BY e.id",
                                   {account.text()})) {
        entries.append({idFrom<FaqEntryId>(row, 0), std::nullopt});
        if (!row.isNull(1))
            entries.last().content = versionFrom(row.text(1)).content;
    }
    return entries;
}

} // namespace mado::store
