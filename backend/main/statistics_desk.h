// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about surveys and their figures, put together: the log of responses, who counts it, who asks.
#pragma once

#include "backend/line/worker.h"
#include "backend/statistics/intake/intake.h"
#include "backend/statistics/query/routes.h"
#include "backend/statistics/rollup/roller.h"

namespace mado::main {

/// An account whose package says how answers are counted.
struct CountedAccount
{
    AccountId account;
    QString package;
    int prefecture; ///< JIS number.
};

struct StatisticsOptions
{
    QString responses; ///< File, or "postgresql://…".
    bool durable = true;
    QList<CountedAccount> accounts; ///< Packages without counting.yaml are passed over.
    line::Accounts line;
    QString resources; ///< Folder of areas, indicators, policies.
    bool training = false;
};

class StatisticsDesk
{
public:
    /// The database, of the desk, and the clock outlive it. The error says what to mend.
    static tl::expected<std::unique_ptr<StatisticsDesk>, QString> open(const StatisticsOptions &options,
                                                                       store::Database &database, const Clock &clock);
    ~StatisticsDesk(); ///< Stops.
    StatisticsDesk(const StatisticsDesk &) = delete;
    StatisticsDesk &operator=(const StatisticsDesk &) = delete;

    /// `audit` outlives the routes; null: nothing is recorded.
    void addRoutes(http::Router &router, const identity::Authenticator &authenticator,
                   const audit::Recorder *audit = nullptr);
    void start();
    void stop();

    /// One round of what is done by itself: takes in what the bot heard, counts, erases. True: at once again.
    bool pass();
    statistics::StatisticsServices &services() { return *m_services; }
    store::ResponseStore &responses() { return *m_store; }
    /// Every answer and what was counted from it, settled areas too; published figures stay.
    tl::expected<qint64, store::StoreError> eraseResponses();

private:
    explicit StatisticsDesk(const StatisticsOptions &options);
    std::optional<QString> readPackages(const StatisticsOptions &options);
    std::optional<QString> readResources(const StatisticsOptions &options, store::Database &database,
                                         const Clock &clock);
    std::optional<QString> openLog(const StatisticsOptions &options, store::Database &database, const Clock &clock);
    std::optional<QString> checkLayouts();
    void eraseWhatWasTakenBack();
    void settleOnceADay();

    const line::Accounts m_line;
    const QString m_resources;
    const bool m_training;
    bool m_filled = false;
    QDate m_settledOn;
    std::unique_ptr<store::ResponseStore> m_store;
    std::vector<std::pair<CountedAccount, std::unique_ptr<statistics::SurveyDefinition>>> m_surveys;
    std::optional<statistics::Areas> m_areas;
    std::unique_ptr<statistics::StatisticsServices> m_services;
    std::vector<std::unique_ptr<statistics::Roller>> m_rollers;
    std::unique_ptr<statistics::Committer> m_committer;
    std::unique_ptr<statistics::Intake> m_intake;
    std::unique_ptr<line::Worker> m_worker;
};

} // namespace mado::main
