// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/canned_rows.h"

#include "backend/store/columns.h"
#include "backend/store/identity_rows.h"
#include "contract/codecs_canned.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

/// From the columns id, revision, content, changed_by, changed_at.
CannedReply replyFrom(Transaction &tx, const Row &row)
{
    auto content = decodeCannedReplyContent(QJsonDocument::fromJson(row.text(2).toUtf8()).object());
    return {.id = idFrom<CannedReplyId>(row, 0),
            .revision = row.integer(1),
            .content = known(content ? std::optional(std::move(*content)) : std::nullopt, "canned reply"),
            .changedBy = row.isNull(3) ? std::nullopt : std::optional(staffName(tx, idFrom<StaffId>(row, 3))),
            .changedAt = timeFrom(row, 4)};
}

QList<CannedReply> repliesFrom(Transaction &tx, const std::vector<Row> &rows)
{
    QList<CannedReply> replies;
    for (const Row &row : rows)
        replies.append(replyFrom(tx, row));
    return replies;
}

} // namespace

QList<CannedReply> allCannedReplies(Transaction &tx)
{
    return repliesFrom(tx, tx.query("SELECT id, revision, content, changed_by, changed_at FROM canned_reply AS r "
                                    "WHERE revision = (SELECT max(revision) FROM canned_reply WHERE id = r.id) "
                                    "ORDER BY (SELECT min(changed_at) FROM canned_reply WHERE id = r.id), id"));
}

QList<CannedReply> cannedVersions(Transaction &tx, const CannedReplyId &id)
{
    return repliesFrom(tx, tx.query("SELECT id, revision, content, changed_by, changed_at FROM canned_reply "
                                    "WHERE id = $1 ORDER BY revision DESC",
                                    {id.text()}));
}

void insertCannedVersion(Transaction &tx, const CannedReply &version)
{
    const QByteArray content = QJsonDocument(encode(version.content)).toJson(QJsonDocument::Compact);
    tx.execute("INSERT INTO canned_reply (id, revision, content, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5)",
               {version.id.text(), version.revision, QString::fromUtf8(content),
                version.changedBy ? Value(version.changedBy->id.text()) : Value(), timeColumn(version.changedAt)});
}

} // namespace mado::store
