// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/report_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_report.h"

#include <QJsonDocument>

namespace mado::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Report reportFrom(const Row &row, size_t column)
{
    auto report = decodeReport(QJsonDocument::fromJson(row.text(column).toUtf8()).object());
    return known(report ? std::optional(std::move(*report)) : std::nullopt, "report");
}

QString bodyOf(const Report &report)
{
    return QString::fromUtf8(QJsonDocument(encode(report)).toJson(QJsonDocument::Compact));
}

QList<Report> reportsFrom(const std::vector<Row> &rows)
{
    QList<Report> found;
    for (const Row &row : rows)
        found.append(reportFrom(row, 0));
    return found;
}

} // namespace

void insertReport(Transaction &tx, const QString &prefecture, const Report &report)
{
    tx.execute("DELETE FROM report WHERE id = $1 AND newest = 1 AND state = 'draft'", {report.id.text()});
    tx.execute("UPDATE report SET newest = 0 WHERE id = $1", {report.id.text()});
    tx.execute("INSERT INTO report (id, revision, prefecture, state, due, newest, body) VALUES ($1, $2, $3, $4, $5, 1, "
               "$6)",
               {report.id.text(), report.revision, prefecture, word(report.state),
                report.content.due.toString(Qt::ISODate), bodyOf(report)});
}

std::optional<ReportRow> findReport(Transaction &tx, const ReportId &id)
{
    const auto rows = tx.query("SELECT prefecture, body FROM report WHERE id = $1 AND newest = 1", {id.text()});
    return rows.empty() ? std::nullopt : std::optional(ReportRow{rows[0].text(0), reportFrom(rows[0], 1)});
}

QList<Report> reportsOf(Transaction &tx, const QString &prefecture, int sent)
{
    return reportsFrom(tx.query("SELECT body FROM report WHERE prefecture = $1 AND newest = 1 AND state <> 'sent' "
                                "ORDER BY due, id",
                                {prefecture})) +
           reportsFrom(tx.query("SELECT body FROM report WHERE prefecture = $1 AND newest = 1 AND state = 'sent' "
                                "ORDER BY due DESC, id LIMIT $2",
                                {prefecture, qint64(sent)}));
}

} // namespace mado::store
