// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/server_calls.h"
#include "app/services/survey_rounds.h"

namespace mado {

/// Surveys over the server's API.
class SurveyRoundsApi final : public SurveyRounds
{
    Q_OBJECT

public:
    explicit SurveyRoundsApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<SurveyAccountList>> accounts() override;
    QFuture<Result<SurveyRoundBoard>> board(const AccountId &account) override;
    QFuture<Result<SurveyRoundBoard>> save(const AccountId &account, const SurveyRoundId &id,
                                           const SurveyRoundSave &save) override;
    QFuture<Result<SurveyRoundBoard>> move(const AccountId &account, const SurveyRoundId &id,
                                           const SurveyRoundStep &step) override;
    QFuture<Result<SurveyRoundBoard>> switchAsking(const AccountId &account, const FollowUpSwitch &change) override;

private:
    ServerCalls m_calls;
};

} // namespace mado
