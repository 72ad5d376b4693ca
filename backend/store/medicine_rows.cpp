// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/medicine_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_medicine.h"
#include "contract/codecs_people.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace mado::store {

namespace {

/// The consultation that the console opens: the one that is open, else the newest.
constexpr const char *columns =
    "m.conversation, m.body, v.display_name, v.language, (SELECT c.id FROM consultation c WHERE c.conversation = "
    "m.conversation ORDER BY CASE WHEN c.closed_at IS NULL THEN 0 ELSE 1 END, c.opened_at DESC LIMIT 1) "
    "FROM medicine_request m JOIN conversation v ON v.id = m.conversation ";

QString jsonColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <class T> T readable(Decoded<T> decoded)
{
    if (!decoded)
        throw UnreadableRow("a request for medicine cannot be read; restore the last good backup");
    return std::move(*decoded);
}

MedicineRow rowFrom(const Row &row)
{
    MedicineRow found{idFrom<ConversationId>(row, 0),
                      readable(decodeMedicineRequest(QJsonDocument::fromJson(row.text(1).toUtf8()).object()))};
    found.request.resident = row.text(2);
    found.request.language = row.text(3);
    found.request.consultation = row.isNull(4) ? std::nullopt : std::optional(idFrom<ConsultationId>(row, 4));
    return found;
}

/// Who it is stands with the conversation alone.
QString bodyOf(MedicineRequest request)
{
    request.resident.clear();
    request.consultation = std::nullopt;
    return jsonColumn(encode(request));
}

Value settledAt(const MedicineRequest &request)
{
    return request.stage == MedicineStage::Delivered ? timeColumn(request.changes.last().at) : Value();
}

} // namespace

QString nextMedicineNumber(Transaction &tx)
{
    const auto rows = tx.query("UPDATE counter SET value = value + 1 WHERE name = 'medicine' RETURNING value");
    return u"M-%1"_s.arg(rows.at(0).integer(0));
}

void insertMedicine(Transaction &tx, const AccountId &account, const MedicineRow &row)
{
    tx.execute("INSERT INTO medicine_request (id, account, conversation, revision, requested_at, settled_at, body) "
               "VALUES ($1, $2, $3, $4, $5, NULL, $6)",
               {row.request.id.text(), account.text(), row.conversation.text(), row.request.revision,
                timeColumn(row.request.requestedAt), bodyOf(row.request)});
}

bool saveMedicine(Transaction &tx, const AccountId &account, const MedicineRequest &request)
{
    return tx.execute("UPDATE medicine_request SET revision = $3, settled_at = $4, body = $5 "
                      "WHERE account = $1 AND id = $2 AND revision = $6",
                      {account.text(), request.id.text(), request.revision, settledAt(request), bodyOf(request),
                       request.revision - 1}) == 1;
}

std::optional<MedicineRow> findMedicine(Transaction &tx, const AccountId &account, const MedicineRequestId &id)
{
    const std::string sql = std::string("SELECT ") + columns + "WHERE m.account = $1 AND m.id = $2";
    const auto rows = tx.query(sql.c_str(), {account.text(), id.text()});
    return rows.empty() ? std::nullopt : std::optional(rowFrom(rows[0]));
}

QList<MedicineRequest> medicineRequests(Transaction &tx, const AccountId &account, const QDateTime &deliveredSince)
{
    const std::string sql = std::string("SELECT ") + columns +
                            "WHERE m.account = $1 AND (m.settled_at IS NULL OR m.settled_at >= $2) "
                            "ORDER BY m.requested_at, m.id";
    QList<MedicineRequest> requests;
    for (const Row &row : tx.query(sql.c_str(), {account.text(), timeColumn(deliveredSince)}))
        requests.append(rowFrom(row).request);
    return requests;
}

MedicineCounts helpCounts(Transaction &tx, const AccountId &account)
{
    const auto asked = tx.query("SELECT COUNT(*) FROM medicine_request WHERE account = $1", {account.text()});
    MedicineCounts counts{int(asked.at(0).integer(0)), 0, 0, 0};
    for (const Row &row :
         tx.query("SELECT kind, COUNT(*) FROM consultation WHERE account = $1 GROUP BY kind", {account.text()})) {
        const int number = int(row.integer(1));
        if (row.text(0) == u"nurse")
            counts.nurse = number;
        else if (row.text(0) == u"counsellor")
            counts.counsellor = number;
        else if (row.text(0) == u"physician")
            counts.physician = number;
    }
    return counts;
}

std::optional<ServiceClosing> serviceClosing(Transaction &tx, const AccountId &account)
{
    const auto rows = tx.query("SELECT body FROM service_closing WHERE account = $1", {account.text()});
    if (rows.empty())
        return std::nullopt;
    return readable(decodeServiceClosing(QJsonDocument::fromJson(rows[0].text(0).toUtf8()).object()));
}

bool closeService(Transaction &tx, const AccountId &account, const ServiceClosing &closing)
{
    return tx.execute(
               "INSERT INTO service_closing (account, at, keep_until, body) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (account) DO NOTHING",
               {account.text(), timeColumn(closing.at), dayText(closing.keepUntil), jsonColumn(encode(closing))}) == 1;
}

QList<ReachableResident> reachableResidents(Transaction &tx, const AccountId &account)
{
    QList<ReachableResident> found;
    for (const Row &row :
         tx.query("SELECT id, language FROM conversation WHERE account = $1 AND reachable = 1 ORDER BY id",
                  {account.text()}))
        found.append({idFrom<ConversationId>(row, 0), row.text(1)});
    return found;
}

} // namespace mado::store
