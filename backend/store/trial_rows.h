// SPDX-License-Identifier: GPL-3.0-or-later
// What a bot put on its way, read back where no LINE is: in trial talks over a database of their own.
#pragma once

#include "backend/store/engine.h"

#include <QList>
#include <QString>

namespace mado::store {

struct TrialMessage
{
    QString id;       ///< Sorts in the order of queueing.
    QString messages; ///< JSON array of LINE's messages.
    bool urgent;
};

/// Everything queued after the message of that id; from the first one on when it is empty.
QList<TrialMessage> queuedSince(Transaction &tx, const QString &id);

} // namespace mado::store
