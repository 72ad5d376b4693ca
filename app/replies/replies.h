// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/canned_reply.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// The canned replies of the department. Reading works offline, from what was kept last; changing needs the server.
/// UI thread; futures continue on it.
class Replies : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As last known; empty before the first.
    virtual const CannedReplyList &list() const = 0;
    virtual QFuture<Result<void>> refresh() = 0;

    virtual QFuture<Result<CannedReply>> add(const CannedReplyContent &content) = 0;
    virtual QFuture<Result<CannedReply>> change(const CannedReplyId &id, const CannedReplyChange &change) = 0;
    virtual QFuture<Result<CannedReplyHistory>> history(const CannedReplyId &id) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace mado
