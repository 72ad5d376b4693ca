// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/services/faq.h"

#include <QHash>

namespace mado {

/// Frequent questions over the server's API.
class FaqApi final : public Faq
{
    Q_OBJECT

public:
    explicit FaqApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<FaqAccountList>> accounts() override;
    QFuture<Result<FaqBoard>> board(const AccountId &account) override;
    QFuture<Result<FaqContents>> contents(const AccountId &account) override;
    QFuture<Result<FaqEntry>> entry(const AccountId &account, const FaqEntryId &id) override;
    QFuture<Result<FaqEntry>> save(const AccountId &account, const FaqEntryId &id, const FaqSave &save) override;
    QFuture<Result<FaqEntry>> act(const AccountId &account, const FaqEntryId &id, FaqStepKind kind,
                                  const FaqStep &step) override;
    QFuture<Result<void>> settle(const AccountId &account, const FaqSettle &settle) override;
    QFuture<Result<FaqImported>> import(const AccountId &account, const FaqContents &contents) override;

private:
    QFuture<Result<QJsonObject>> ask(const QString &path);
    QFuture<Result<QJsonObject>> send(const QByteArray &verb, const QString &path, const QJsonObject &body);

    std::shared_ptr<ApiClient> m_api;
    /// Changes whose fate is unknown, by a digest of what was asked: asked once more they keep their key.
    QHash<QByteArray, CommandKey> m_unsure;
};

} // namespace mado
