// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/clock.h"
#include "app/commands/desk.h"
#include "app/trends/reports_api.h"
#include "app/trends/trends.h"

namespace mado {

/// Figures over the server's API; what is at hand already is asked for by its tag and not sent again. The desk outlives
/// it.
class TrendsApi final : public Trends
{
    Q_OBJECT

public:
    TrendsApi(std::shared_ptr<ApiClient> api, Desk &desk, const AppClock &clock, QObject *parent = nullptr);

    QFuture<Result<Known<Catalogue>>> catalogue() override;
    QFuture<Result<Known<FigureTable>>> figures(const FigureQuery &query, Audience audience) override;
    QFuture<Result<Known<SeriesTable>>> series(const QString &id, const QStringList &regions) override;
    QFuture<Result<Known<Operations>>> operations(const QDate &from, const QDate &until) override;
    Reports &reports() override { return m_reports; }
    QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) override;
    QFuture<Result<QJsonObject>> kept(const QString &name) override;

    static constexpr int mostKept = 120; ///< Answers; the one not asked for longest goes first.

private:
    template <class T> using Decoder = Decoded<T> (*)(const QJsonObject &);
    template <class T> QFuture<Result<Known<T>>> ask(const QString &path, const QUrlQuery &query, Decoder<T> decode);
    template <class T>
    Result<Known<T>> answered(const QString &name, TaggedAnswer told, const QJsonObject &kept, Decoder<T> decode);
    void remember(const QString &name, const TaggedAnswer &answer, const QDateTime &at);
    void loadNames();

    std::shared_ptr<ApiClient> m_api;
    ReportsApi m_reports;
    Desk &m_desk;
    const AppClock &m_clock;
    QStringList m_names; ///< Of kept answers, asked for most recently last.
    bool m_online = false;
};

} // namespace mado
