// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learning_api.h"

#include "contract/codecs_learning.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account) { return u"/v1/learning/"_s + account.text(); }

QString itemRoute(const AccountId &account, const LearningItemId &id, const QString &what = {})
{
    return routeOf(account) + u"/items/"_s + id.text() + what;
}

} // namespace

LearningApi::LearningApi(std::shared_ptr<ApiClient> api, QObject *parent) : Learning(parent), m_calls(std::move(api)) {}

QFuture<Result<LearningAccountList>> LearningApi::accounts()
{
    return typedFuture<LearningAccountList>(m_calls.ask(u"/v1/learning"_s), decodeLearningAccountList);
}

QFuture<Result<LearningBoard>> LearningApi::board(const AccountId &account)
{
    return typedFuture<LearningBoard>(m_calls.ask(routeOf(account)), decodeLearningBoard);
}

QFuture<Result<LearningBoard>> LearningApi::save(const AccountId &account, const LearningItemId &id,
                                                 const LearningSave &save)
{
    return typedFuture<LearningBoard>(m_calls.send("PUT", itemRoute(account, id), encode(save)), decodeLearningBoard);
}

QFuture<Result<LearningBoard>> LearningApi::move(const AccountId &account, const LearningItemId &id,
                                                 const LearningStep &step)
{
    return typedFuture<LearningBoard>(m_calls.send("POST", itemRoute(account, id, u"/steps"_s), encode(step)),
                                      decodeLearningBoard);
}

} // namespace mado
