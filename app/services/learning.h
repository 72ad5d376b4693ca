// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/learning.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// What children learn from, as the server has it now; nothing of it is kept on this computer. Each change is answered
/// with the whole board, needs the server's word and fails offline. UI thread only; futures continue on it.
class Learning : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<LearningAccountList>> accounts() = 0;
    virtual QFuture<Result<LearningBoard>> board(const AccountId &account) = 0;
    virtual QFuture<Result<LearningBoard>> save(const AccountId &account, const LearningItemId &id,
                                                const LearningSave &save) = 0;
    virtual QFuture<Result<LearningBoard>> move(const AccountId &account, const LearningItemId &id,
                                                const LearningStep &step) = 0;
};

} // namespace mado
