// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/medicine.h"
#include "app/services/server_calls.h"

namespace mado {

/// Requests for medicine over the server's API.
class MedicineApi final : public Medicine
{
    Q_OBJECT

public:
    explicit MedicineApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<MedicineAccountList>> accounts() override;
    QFuture<Result<MedicineBoard>> board(const AccountId &account) override;
    QFuture<Result<MedicineRequest>> prescribe(const AccountId &account, const MedicineRequestId &id,
                                               const MedicinePrescription &prescription) override;
    QFuture<Result<MedicineRequest>> move(const AccountId &account, const MedicineRequestId &id,
                                          const MedicineStep &step) override;
    QFuture<Result<MedicineBoard>> close(const AccountId &account, const CloseService &close) override;

private:
    ServerCalls m_calls;
};

} // namespace mado
