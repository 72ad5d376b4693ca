// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/commands/desk.h"
#include "app/replies/replies.h"

#include <QHash>

namespace mado {

/// Canned replies over the server's API, kept sealed for when it cannot be reached. The desk outlives it.
class RepliesApi final : public Replies
{
    Q_OBJECT

public:
    RepliesApi(std::shared_ptr<ApiClient> api, Desk &desk, QObject *parent = nullptr);

    const CannedReplyList &list() const override { return m_list; }
    QFuture<Result<void>> refresh() override;
    QFuture<Result<CannedReply>> add(const CannedReplyContent &content) override;
    QFuture<Result<CannedReply>> change(const CannedReplyId &id, const CannedReplyChange &change) override;
    QFuture<Result<CannedReplyHistory>> history(const CannedReplyId &id) override;

private:
    void loadKept();
    void take(const CannedReplyList &list);
    void take(const CannedReply &reply);
    QFuture<Result<CannedReply>> send(const QByteArray &verb, const QString &path, const QJsonObject &body);

    std::shared_ptr<ApiClient> m_api;
    Desk &m_desk;
    CannedReplyList m_list;
    bool m_fresh = false; ///< The server's word is newer than what was kept.
    bool m_online = false;
    /// Changes whose fate is unknown, by what was asked: asked once more they keep their key.
    QHash<QByteArray, CommandKey> m_unsure;
};

} // namespace mado
