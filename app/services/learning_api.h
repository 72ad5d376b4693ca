// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/learning.h"
#include "app/services/server_calls.h"

namespace mado {

/// What children learn from, over the server's API.
class LearningApi final : public Learning
{
    Q_OBJECT

public:
    explicit LearningApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<LearningAccountList>> accounts() override;
    QFuture<Result<LearningBoard>> board(const AccountId &account) override;
    QFuture<Result<LearningBoard>> save(const AccountId &account, const LearningItemId &id,
                                        const LearningSave &save) override;
    QFuture<Result<LearningBoard>> move(const AccountId &account, const LearningItemId &id,
                                        const LearningStep &step) override;

private:
    ServerCalls m_calls;
};

} // namespace mado
