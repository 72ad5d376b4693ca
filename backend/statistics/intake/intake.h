// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that accounts hand in for their residents: checked, told apart by a keyed hash, and put into the log.
#pragma once

#include "backend/clock.h"
#include "backend/http/router.h"
#include "backend/line/accounts.h"
#include "backend/statistics/counting/areas.h"
#include "backend/statistics/intake/committer.h"
#include "backend/statistics/intake/encoder.h"
#include "backend/store/engine.h"
#include "contract/commands.h"

#include <map>
#include <set>

namespace mado::statistics {

/// One survey of one account.
struct IntakeSurvey
{
    const SurveyDefinition &definition;
    AccountId account;
    int prefecture; ///< Of the account, where the survey does not ask; 0: it asks.
    QByteArray key; ///< Of the person hashes.
};

/// Sixteen bytes that say nothing about the person without the key.
store::PersonKey personKey(const QByteArray &key, const QString &person);

/// Thread-safe.
class Intake
{
public:
    /// All outlive it.
    Intake(std::vector<IntakeSurvey> surveys, ResponseSink &sink, store::ResponseStore &store,
           store::Database &database, const Clock &clock, const line::Accounts &accounts);

    /// POST /v1/surveys/{account}/{survey}/responses and …/withdrawals.
    void addRoutes(http::Router &router);

    const IntakeSurvey *find(const QString &account, const QString &survey) const;
    /// Hands in, or says what is wrong with it.
    std::optional<Problem> submit(const IntakeSurvey &survey, const ResponseSubmission &response,
                                  std::function<void(tl::expected<ResponseKept, store::StoreError>)> done);

    /// Hands in what residents answered to the bot since; harmless to repeat. True: there may be more.
    bool takeFromBot();
    /// Takes out what residents answered to the bot who took their consent back since; harmless to repeat.
    void takeOutForBot();

private:
    void takeOut(const IntakeSurvey &survey, const QString &conversation);
    const IntakeSurvey *addressed(const http::Request &request, const std::shared_ptr<http::Pending> &pending) const;
    void respond(const http::Request &request, const std::shared_ptr<http::Pending> &pending);
    void withdraw(const http::Request &request, const std::shared_ptr<http::Pending> &pending);
    void open(const IntakeSurvey &survey, int part);

    const std::vector<IntakeSurvey> m_surveys;
    ResponseSink &m_sink;
    store::ResponseStore &m_store;
    store::Database &m_database;
    const Clock &m_clock;
    const line::Accounts &m_accounts;
    std::mutex m_mutex;
    std::set<int> m_open; ///< Parts known to be there.
};

} // namespace mado::statistics
