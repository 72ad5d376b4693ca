// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/survey_rounds_api.h"

#include "contract/codecs_survey_round.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account, const QString &what = {})
{
    return u"/v1/survey-rounds/"_s + account.text() + what;
}

QString roundRoute(const AccountId &account, const SurveyRoundId &id, const QString &what = {})
{
    return routeOf(account, u"/rounds/"_s + id.text() + what);
}

} // namespace

SurveyRoundsApi::SurveyRoundsApi(std::shared_ptr<ApiClient> api, QObject *parent)
    : SurveyRounds(parent),
      m_calls(std::move(api))
{
}

QFuture<Result<SurveyAccountList>> SurveyRoundsApi::accounts()
{
    return typedFuture<SurveyAccountList>(m_calls.ask(u"/v1/survey-rounds"_s), decodeSurveyAccountList);
}

QFuture<Result<SurveyRoundBoard>> SurveyRoundsApi::board(const AccountId &account)
{
    return typedFuture<SurveyRoundBoard>(m_calls.ask(routeOf(account)), decodeSurveyRoundBoard);
}

QFuture<Result<SurveyRoundBoard>> SurveyRoundsApi::save(const AccountId &account, const SurveyRoundId &id,
                                                        const SurveyRoundSave &save)
{
    return typedFuture<SurveyRoundBoard>(m_calls.send("PUT", roundRoute(account, id), encode(save)),
                                         decodeSurveyRoundBoard);
}

QFuture<Result<SurveyRoundBoard>> SurveyRoundsApi::move(const AccountId &account, const SurveyRoundId &id,
                                                        const SurveyRoundStep &step)
{
    return typedFuture<SurveyRoundBoard>(m_calls.send("POST", roundRoute(account, id, u"/steps"_s), encode(step)),
                                         decodeSurveyRoundBoard);
}

QFuture<Result<SurveyRoundBoard>> SurveyRoundsApi::switchAsking(const AccountId &account, const FollowUpSwitch &change)
{
    return typedFuture<SurveyRoundBoard>(m_calls.send("PUT", routeOf(account, u"/follow-up"_s), encode(change)),
                                         decodeSurveyRoundBoard);
}

} // namespace mado
