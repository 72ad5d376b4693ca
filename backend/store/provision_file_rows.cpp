// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/provision_file_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_people.h"

namespace mado::store {

void keepFile(Transaction &tx, const KeptFile &kept, const QByteArray &file)
{
    tx.execute("INSERT INTO provision_file (export, provision, until, refusals, file) VALUES ($1, $2, $3, $4, $5)",
               {kept.entry.text(), kept.provision.text(), dayText(kept.until), kept.refusals, file});
}

std::optional<QByteArray> fileOf(Transaction &tx, const ProvisionExportId &entry)
{
    const auto rows = tx.query("SELECT file FROM provision_file WHERE export = $1", {entry.text()});
    return rows.empty() ? std::nullopt : std::optional(rows[0].bytes(0));
}

void dropFile(Transaction &tx, const ProvisionExportId &entry)
{
    tx.execute("DELETE FROM provision_file WHERE export = $1", {entry.text()});
}

std::vector<KeptFile> keptFiles(Transaction &tx)
{
    std::vector<KeptFile> files;
    for (const Row &row : tx.query("SELECT f.export, f.provision, f.until, f.refusals FROM provision_file AS f "
                                   "JOIN provision_export AS e ON e.id = f.export ORDER BY e.at, f.export"))
        files.push_back({idFrom<ProvisionExportId>(row, 0), idFrom<ProvisionId>(row, 1),
                         QDate::fromString(row.text(2), Qt::ISODate), row.integer(3)});
    return files;
}

} // namespace mado::store
