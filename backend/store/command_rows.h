// SPDX-License-Identifier: GPL-3.0-or-later
// What each idempotency key did. Only names of rows are kept, never their content: an answer is told anew from them.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

struct CommandRow
{
    CommandKey key;
    StaffId staff;
    QByteArray digest; ///< Of route, member of staff and body.
    QDateTime at;
    int status; ///< HTTP status of the answer.
    std::optional<ConsultationId> consultation;
    std::optional<EntryId> entry;
    QString subject = {}; ///< Id of what else it changed, where it was no consultation; else empty.
};

void insertCommand(Transaction &tx, const CommandRow &row);
std::optional<CommandRow> findCommand(Transaction &tx, const CommandKey &key);
void forgetCommands(Transaction &tx, const QDateTime &before);

} // namespace mado::store
