// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/faq.h"
#include "app/services/server_calls.h"

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
    ServerCalls m_calls;
};

} // namespace mado
