// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/survey_round.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Surveys as the server has them now; nothing of it is kept on this computer. Each change is answered with the whole
/// board, needs the server's word and fails offline. UI thread only; futures continue on it.
class SurveyRounds : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<SurveyAccountList>> accounts() = 0;
    virtual QFuture<Result<SurveyRoundBoard>> board(const AccountId &account) = 0;
    virtual QFuture<Result<SurveyRoundBoard>> save(const AccountId &account, const SurveyRoundId &id,
                                                   const SurveyRoundSave &save) = 0;
    virtual QFuture<Result<SurveyRoundBoard>> move(const AccountId &account, const SurveyRoundId &id,
                                                   const SurveyRoundStep &step) = 0;
    virtual QFuture<Result<SurveyRoundBoard>> switchAsking(const AccountId &account, const FollowUpSwitch &change) = 0;
};

} // namespace mado
