// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/trends/reports.h"

#include <QHash>

namespace mado {

/// Reports over the server's API.
class ReportsApi final : public Reports
{
    Q_OBJECT

public:
    explicit ReportsApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<ReportList>> list() override;
    QFuture<Result<Report>> begin(const ReportContent &content) override;
    QFuture<Result<Report>> change(const ReportId &id, const ReportUpdate &update) override;
    QFuture<Result<Report>> move(const ReportId &id, const ReportMove &move) override;
    QFuture<Result<QList<Provision>>> provisions() override;

private:
    QFuture<Result<Report>> post(const QString &path, const QJsonObject &body);

    std::shared_ptr<ApiClient> m_api;
    /// Changes whose fate is unknown, by a digest of what was asked: asked once more they keep their key.
    QHash<QByteArray, CommandKey> m_unsure;
};

} // namespace mado
