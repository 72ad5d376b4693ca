// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/announcement_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_announcement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

QString jsonColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Announcement announcementFrom(const Row &row, size_t column)
{
    auto decoded = decodeAnnouncement(QJsonDocument::fromJson(row.text(column).toUtf8()).object());
    if (!decoded)
        throw UnreadableRow("an announcement cannot be read; restore the last good backup");
    return std::move(*decoded);
}

} // namespace

QList<Announcement> announcementsOf(Transaction &tx, const AccountId &account)
{
    QList<Announcement> found;
    for (const Row &row : tx.query("SELECT body FROM announcement WHERE account = $1 ORDER BY id", {account.text()}))
        found.append(announcementFrom(row, 0));
    return found;
}

std::optional<Announcement> findAnnouncement(Transaction &tx, const AccountId &account, const AnnouncementId &id)
{
    const auto rows =
        tx.query("SELECT body FROM announcement WHERE account = $1 AND id = $2", {account.text(), id.text()});
    return rows.empty() ? std::nullopt : std::optional(announcementFrom(rows[0], 0));
}

void insertAnnouncement(Transaction &tx, const AccountId &account, const Announcement &announcement)
{
    tx.execute("INSERT INTO announcement (id, account, revision, state, send_at, body) VALUES ($1, $2, $3, $4, $5, $6)",
               {announcement.id.text(), account.text(), announcement.revision, word(announcement.state),
                timeColumn(announcement.content.sendAt), jsonColumn(encode(announcement))});
}

bool saveAnnouncement(Transaction &tx, const AccountId &account, const Announcement &announcement)
{
    return tx.execute("UPDATE announcement SET revision = $3, state = $4, send_at = $5, body = $6 "
                      "WHERE account = $1 AND id = $2 AND revision = $7",
                      {account.text(), announcement.id.text(), announcement.revision, word(announcement.state),
                       timeColumn(announcement.content.sendAt), jsonColumn(encode(announcement)),
                       announcement.revision - 1}) == 1;
}

QList<DueAnnouncement> announcementsUnderWay(Transaction &tx)
{
    QList<DueAnnouncement> found;
    for (const Row &row : tx.query("SELECT account, id FROM announcement WHERE state IN ('approved', 'sending')"))
        found.append({idFrom<AccountId>(row, 0), idFrom<AnnouncementId>(row, 1)});
    return found;
}

std::optional<DueAnnouncement> announcementFallenDue(Transaction &tx, qint64 now)
{
    const auto rows = tx.query("SELECT account, id FROM announcement WHERE state = 'approved' AND "
                               "(send_at IS NULL OR send_at <= $1) ORDER BY send_at, id LIMIT 1",
                               {now});
    if (rows.empty())
        return std::nullopt;
    return DueAnnouncement{idFrom<AccountId>(rows[0], 0), idFrom<AnnouncementId>(rows[0], 1)};
}

std::optional<BatchRow> batchFallenDue(Transaction &tx, qint64 now)
{
    const auto rows = tx.query("SELECT b.id, a.account, a.id, b.language, b.attempts, b.first_attempt_at, b.fault "
                               "FROM announcement_batch b JOIN announcement a ON a.id = b.announcement "
                               "WHERE b.state = 'waiting' AND b.not_before <= $1 ORDER BY b.not_before, b.id LIMIT 1",
                               {now});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows[0];
    return BatchRow{row.text(0),
                    idFrom<AccountId>(row, 1),
                    idFrom<AnnouncementId>(row, 2),
                    row.text(3),
                    row.integer(4),
                    row.isNull(5) ? std::nullopt : std::optional(row.integer(5)),
                    row.textOr(6, {})};
}

QStringList lineUsersOf(Transaction &tx, const QString &batch)
{
    QStringList users;
    for (const Row &row : tx.query("SELECT v.line_user FROM announcement_recipient r JOIN conversation v ON "
                                   "v.id = r.conversation WHERE r.batch = $1 ORDER BY v.id",
                                   {batch}))
        users << row.text(0);
    return users;
}

QList<ConversationId> conversationsOf(Transaction &tx, const QString &batch)
{
    QList<ConversationId> found;
    for (const Row &row :
         tx.query("SELECT conversation FROM announcement_recipient WHERE batch = $1 ORDER BY 1", {batch}))
        found.append(idFrom<ConversationId>(row, 0));
    return found;
}

int leaveOutRefusals(Transaction &tx, const QString &batch, const QStringList &purposes)
{
    for (const QString &purpose : purposes)
        tx.execute("DELETE FROM announcement_recipient WHERE batch = $1 AND EXISTS (SELECT 1 FROM consent c WHERE "
                   "c.conversation = announcement_recipient.conversation AND c.purpose = $2 AND c.granted = 0)",
                   {batch, purpose});
    tx.execute("UPDATE announcement_batch SET people = (SELECT COUNT(*) FROM announcement_recipient WHERE batch = $1) "
               "WHERE id = $1",
               {batch});
    return int(tx.query("SELECT COUNT(*) FROM announcement_recipient WHERE batch = $1", {batch}).at(0).integer(0));
}

void beginBatch(Transaction &tx, const BatchRow &batch, qint64 now, const QString &fault)
{
    tx.execute("UPDATE announcement_batch SET attempts = attempts + 1, fault = $3, "
               "first_attempt_at = COALESCE(first_attempt_at, $2) WHERE id = $1",
               {batch.id, now, fault});
}

void retryBatch(Transaction &tx, const QString &batch, qint64 notBefore, const QString &fault)
{
    tx.execute("UPDATE announcement_batch SET not_before = $2, fault = $3 WHERE id = $1", {batch, notBefore, fault});
}

void settleBatch(Transaction &tx, const QString &batch, const QString &state, const QString &fault)
{
    tx.execute("UPDATE announcement_batch SET state = $2, fault = $3 WHERE id = $1", {batch, state, fault});
}

void stopBatches(Transaction &tx, const AnnouncementId &id)
{
    tx.execute("UPDATE announcement_batch SET state = 'stopped' WHERE announcement = $1 AND state = 'waiting'",
               {id.text()});
}

BatchCounts batchCounts(Transaction &tx, const AnnouncementId &id)
{
    BatchCounts counts;
    for (const Row &row : tx.query("SELECT state, CAST(SUM(people) AS BIGINT) FROM announcement_batch "
                                   "WHERE announcement = $1 GROUP BY state",
                                   {id.text()})) {
        const int people = int(row.integer(1));
        counts.people += people;
        if (row.text(0) == u"accepted")
            counts.accepted += people;
        else if (row.text(0) == u"waiting")
            counts.open = true;
        else if (row.text(0) != u"stopped")
            counts.failed += people;
    }
    return counts;
}

} // namespace mado::store
