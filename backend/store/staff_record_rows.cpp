// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/staff_record_rows.h"

#include "backend/store/columns.h"
#include "backend/store/identity_rows.h"
#include "contract/codecs_people.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mado::store {

namespace {

QString fieldsColumn(const QList<FieldChange> &fields)
{
    QJsonArray json;
    for (const FieldChange &field : fields)
        json.append(encode(field));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<FieldChange> fieldsFrom(const QString &column)
{
    QList<FieldChange> fields;
    for (const QJsonValue &json : QJsonDocument::fromJson(column.toUtf8()).array()) {
        const auto field = decodeFieldChange(json.toObject());
        fields.append(known(field ? std::optional(*field) : std::nullopt, "change"));
    }
    return fields;
}

OpeningRow openingFrom(const Row &row)
{
    return {.id = idFrom<BreakGlassId>(row, 0),
            .staff = idFrom<StaffId>(row, 1),
            .request = {.reason = row.text(2),
                        .prefecture = row.isNull(3) ? std::nullopt : std::optional(row.text(3)),
                        .consultation = row.isNull(4) ? std::nullopt : std::optional(idFrom<ConsultationId>(row, 4))},
            .from = timeFrom(row, 5),
            .until = timeFrom(row, 6)};
}

QList<OpeningRow> openings(Transaction &tx, const char *where, const std::vector<Value> &parameters)
{
    const std::string sql =
        std::string("SELECT id, staff, reason, prefecture, consultation, from_at, until_at FROM break_glass ") + where;
    QList<OpeningRow> found;
    for (const Row &row : tx.query(sql.c_str(), parameters))
        found.append(openingFrom(row));
    return found;
}

} // namespace

void insertChange(Transaction &tx, const NewStaffChange &change)
{
    tx.execute("INSERT INTO staff_change (staff, at, changed_by, what, fields, reason) VALUES ($1, $2, $3, $4, $5, $6)",
               {change.staff.text(), timeColumn(change.at), change.by ? Value(change.by->text()) : Value(),
                word(change.what), fieldsColumn(change.fields), change.reason});
}

QList<StaffChange> changesOf(Transaction &tx, const StaffId &staff)
{
    QList<StaffChange> changes;
    for (const Row &row : tx.query("SELECT seq, at, changed_by, what, fields, reason FROM staff_change "
                                   "WHERE staff = $1 ORDER BY seq DESC",
                                   {staff.text()}))
        changes.append({.seq = row.integer(0),
                        .at = timeFrom(row, 1),
                        .by = row.isNull(2) ? std::nullopt : std::optional(staffName(tx, idFrom<StaffId>(row, 2))),
                        .what = known(staffChangeKindFrom(row.text(3)), "change"),
                        .fields = fieldsFrom(row.text(4)),
                        .reason = row.text(5)});
    return changes;
}

void putInvitation(Transaction &tx, const StaffId &staff, const QByteArray &codeHash, const QDateTime &validUntil)
{
    deleteInvitation(tx, staff);
    tx.execute("INSERT INTO invitation (code_hash, staff, valid_until) VALUES ($1, $2, $3)",
               {codeHash, staff.text(), timeColumn(validUntil)});
}

std::optional<StaffId> invitedWith(Transaction &tx, const QByteArray &codeHash, const QDateTime &now)
{
    const auto rows = tx.query("SELECT m.id FROM invitation i JOIN staff m ON m.id = i.staff "
                               "WHERE i.code_hash = $1 AND i.valid_until > $2 AND m.state = 'invited'",
                               {codeHash, timeColumn(now)});
    return rows.empty() ? std::nullopt : std::optional(idFrom<StaffId>(rows[0], 0));
}

std::optional<QByteArray> invitationOf(Transaction &tx, const StaffId &staff, const QDateTime &now)
{
    const auto rows = tx.query("SELECT i.code_hash FROM invitation i JOIN staff m ON m.id = i.staff "
                               "WHERE i.staff = $1 AND i.valid_until > $2 AND m.state = 'invited'",
                               {staff.text(), timeColumn(now)});
    return rows.empty() ? std::nullopt : std::optional(rows[0].bytes(0));
}

void deleteInvitation(Transaction &tx, const StaffId &staff)
{
    tx.execute("DELETE FROM invitation WHERE staff = $1", {staff.text()});
}

void insertOpening(Transaction &tx, const OpeningRow &opening)
{
    const BreakGlassRequest &request = opening.request;
    tx.execute("INSERT INTO break_glass (id, staff, reason, prefecture, consultation, from_at, until_at) "
               "VALUES ($1, $2, $3, $4, $5, $6, $7)",
               {opening.id.text(), opening.staff.text(), request.reason, textColumn(request.prefecture),
                request.consultation ? Value(request.consultation->text()) : Value(), timeColumn(opening.from),
                timeColumn(opening.until)});
}

std::optional<OpeningRow> findOpening(Transaction &tx, const BreakGlassId &id)
{
    const auto found = openings(tx, "WHERE id = $1", {id.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<OpeningRow> newestOpenings(Transaction &tx) { return openings(tx, "ORDER BY from_at DESC, id LIMIT 500", {}); }

QList<OpeningRow> openingsOver(Transaction &tx, const QDateTime &now)
{
    return openings(tx, "WHERE ended = 0 AND until_at <= $1 ORDER BY until_at, id", {timeColumn(now)});
}

QList<OpeningRow> openingsOf(Transaction &tx, const StaffId &staff)
{
    return openings(tx, "WHERE ended = 0 AND staff = $1 ORDER BY until_at, id", {staff.text()});
}

void endOpening(Transaction &tx, const BreakGlassId &id)
{
    tx.execute("UPDATE break_glass SET ended = 1 WHERE id = $1", {id.text()});
}

} // namespace mado::store
