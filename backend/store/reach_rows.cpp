// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/reach_rows.h"

#include "backend/store/columns.h"
#include "backend/store/feed.h"
#include "contract/codecs.h"

#include <functional>

namespace mado::store {

namespace {

std::string reachedBy(const std::string &rows)
{
    return "EXISTS (SELECT 1 FROM reach r WHERE " + rows +
           " AND (r.consultation = c.id OR (r.prefecture = c.prefecture AND (r.account = '' OR r.account = "
           "c.account))))";
}

void insertReach(Transaction &tx, const StaffId &staff, const QString &prefecture, const QString &account,
                 const QString &consultation, const QString &opening)
{
    tx.execute("INSERT INTO reach (staff, prefecture, account, consultation, opening) VALUES ($1, $2, $3, $4, $5) "
               "ON CONFLICT DO NOTHING",
               {staff.text(), prefecture, account, consultation, opening});
}

/// Runs the change of somebody's reach, then numbers every consultation that it brought or took away.
void change(Transaction &tx, const StaffId &staff, const std::function<void()> &work)
{
    nextFeed(tx); // takes the feed's lock: no consultation comes or moves meanwhile
    tx.execute("UPDATE reach SET leaving = 1 WHERE staff = $1", {staff.text()});
    tx.execute("INSERT INTO reach (staff, prefecture, account, consultation, opening, leaving) "
               "SELECT staff, prefecture, account, consultation, opening, 0 FROM reach WHERE staff = $1",
               {staff.text()});
    work();
    const std::string differs =
        reachedBy("r.staff = $1 AND r.leaving = 1") + " <> " + reachedBy("r.staff = $1 AND r.leaving = 0");
    const std::string counted = "SELECT COUNT(*) FROM consultation c WHERE (" + differs + ")";
    const qint64 count = tx.query(counted.c_str(), {staff.text()}).at(0).integer(0);
    if (count > 0) {
        const qint64 last = nextFeed(tx, count);
        const std::string numbered = "INSERT INTO reach_change (staff, consultation, seq) "
                                     "SELECT $1, c.id, $2 + ROW_NUMBER() OVER (ORDER BY c.case_number) "
                                     "FROM consultation c WHERE (" +
                                     differs + ") ON CONFLICT (staff, consultation) DO UPDATE SET seq = excluded.seq";
        tx.execute(numbered.c_str(), {staff.text(), last - count});
    }
    tx.execute("DELETE FROM reach WHERE staff = $1 AND leaving = 1", {staff.text()});
}

} // namespace

std::string inReachOf(const char *staff) { return reachedBy(std::string("r.staff = ") + staff); }

bool reaches(Transaction &tx, const StaffId &staff, const ConsultationId &consultation)
{
    const std::string sql = "SELECT 1 FROM consultation c WHERE c.id = $2 AND " + inReachOf("$1");
    return !tx.query(sql.c_str(), {staff.text(), consultation.text()}).empty();
}

QString whyReached(Transaction &tx, const StaffId &staff, const ConsultationId &consultation)
{
    const std::string sql =
        "SELECT (SELECT b.reason FROM break_glass b WHERE b.staff = $1 AND b.ended = 0 AND (b.consultation = c.id OR "
        "b.prefecture = c.prefecture) ORDER BY b.from_at DESC LIMIT 1) FROM consultation c WHERE c.id = $2 AND NOT " +
        reachedBy("r.staff = $1 AND r.opening = ''");
    const auto rows = tx.query(sql.c_str(), {staff.text(), consultation.text()});
    return rows.empty() ? QString() : rows[0].textOr(0, {});
}

QList<Receiver> whoReaches(Transaction &tx, const ConsultationId &consultation)
{
    const std::string sql =
        "SELECT s.id, s.name, s.role, (SELECT COUNT(*) FROM consultation h WHERE h.owner = s.id AND "
        "h.closed_at IS NULL) FROM staff s JOIN consultation c ON c.id = $1 "
        "WHERE s.state = 'active' AND " +
        inReachOf("s.id") + " ORDER BY s.name, s.id";
    QList<Receiver> found;
    for (const Row &row : tx.query(sql.c_str(), {consultation.text()}))
        found.append({{idFrom<StaffId>(row, 0), row.text(1), known(roleFrom(row.text(2)), "role")},
                      static_cast<int>(row.integer(3))});
    return found;
}

void setScopeReach(Transaction &tx, const StaffId &staff, const StaffScope &scope)
{
    change(tx, staff, [&] {
        tx.execute("DELETE FROM reach WHERE staff = $1 AND opening = '' AND leaving = 0", {staff.text()});
        for (const QString &prefecture : scope.prefectures) {
            if (scope.accounts.isEmpty())
                insertReach(tx, staff, prefecture, QString(), QString(), QString());
            for (const AccountId &account : scope.accounts)
                insertReach(tx, staff, prefecture, account.text(), QString(), QString());
        }
    });
}

void openReach(Transaction &tx, const StaffId &staff, const BreakGlassId &opening, const BreakGlassRequest &request)
{
    change(tx, staff, [&] {
        const QString consultation = request.consultation ? request.consultation->text() : QString();
        insertReach(tx, staff, request.prefecture.value_or(QString()), QString(), consultation, opening.text());
    });
}

void closeReach(Transaction &tx, const StaffId &staff, const BreakGlassId &opening)
{
    change(tx, staff, [&] {
        tx.execute("DELETE FROM reach WHERE staff = $1 AND opening = $2 AND leaving = 0",
                   {staff.text(), opening.text()});
    });
}

void endReach(Transaction &tx, const StaffId &staff)
{
    change(tx, staff, [&] { tx.execute("DELETE FROM reach WHERE staff = $1 AND leaving = 0", {staff.text()}); });
}

void moveConsultation(Transaction &tx, ConsultationRow &row, const QString &prefecture)
{
    const std::string reachingIt =
        "SELECT s.id FROM staff s JOIN consultation c ON c.id = $1 WHERE " + inReachOf("s.id");
    const auto readers = [&] {
        QStringList ids;
        for (const Row &reader : tx.query(reachingIt.c_str(), {row.id.text()}))
            ids.append(reader.text(0));
        return ids;
    };
    const QStringList before = readers();
    row.prefecture = prefecture;
    saveConsultation(tx, row);
    const QStringList after = readers();
    for (const QString &staff : before) {
        if (!after.contains(staff))
            tx.execute("INSERT INTO reach_change (staff, consultation, seq) VALUES ($1, $2, $3) "
                       "ON CONFLICT (staff, consultation) DO UPDATE SET seq = excluded.seq",
                       {staff, row.id.text(), nextFeed(tx)});
    }
}

std::optional<QString> readerKey(Transaction &tx, const StaffId &staff, qint64 since)
{
    if (tx.query("SELECT 1 FROM staff WHERE id = $1 AND state = 'active'", {staff.text()}).empty())
        return std::nullopt;
    if (!tx.query("SELECT 1 FROM reach_change WHERE staff = $1 AND seq > $2 LIMIT 1", {staff.text(), since}).empty())
        return QLatin1Char('=') + staff.text();
    QString key;
    for (const Row &row : tx.query("SELECT prefecture, account, consultation FROM reach WHERE staff = $1 "
                                   "ORDER BY prefecture, account, consultation",
                                   {staff.text()}))
        key += row.text(0) + QLatin1Char('/') + row.text(1) + QLatin1Char('/') + row.text(2) + QLatin1Char(' ');
    return key;
}

} // namespace mado::store
