// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/command_rows.h"

#include "backend/store/columns.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mado::store {

namespace {

const QLatin1String consultationName("consultation");
const QLatin1String entryName("entry");
const QLatin1String subjectName("subject");

QString responseColumn(const CommandRow &row)
{
    QJsonObject json;
    if (row.consultation)
        json.insert(consultationName, row.consultation->text());
    if (row.entry)
        json.insert(entryName, row.entry->text());
    if (!row.subject.isEmpty())
        json.insert(subjectName, row.subject);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

void insertCommand(Transaction &tx, const CommandRow &row)
{
    tx.execute(
        "INSERT INTO command (key, staff, digest, at, status, response) VALUES ($1, $2, $3, $4, $5, $6)",
        {row.key.text(), row.staff.text(), row.digest, timeColumn(row.at), qint64(row.status), responseColumn(row)});
}

std::optional<CommandRow> findCommand(Transaction &tx, const CommandKey &key)
{
    const auto rows =
        tx.query("SELECT key, staff, digest, at, status, response FROM command WHERE key = $1", {key.text()});
    if (rows.empty())
        return std::nullopt;
    const Row &row = rows.front();
    const QJsonObject response = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    return CommandRow{.key = key,
                      .staff = idFrom<StaffId>(row, 1),
                      .digest = row.bytes(2),
                      .at = timeFrom(row, 3),
                      .status = static_cast<int>(row.integer(4)),
                      .consultation = ConsultationId::from(response.value(consultationName).toString()),
                      .entry = EntryId::from(response.value(entryName).toString()),
                      .subject = response.value(subjectName).toString()};
}

void forgetCommands(Transaction &tx, const QDateTime &before)
{
    tx.execute("DELETE FROM command WHERE at < $1", {timeColumn(before)});
}

} // namespace mado::store
