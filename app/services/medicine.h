// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/medicine.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Requests for medicine as the server has them now; nothing of it is kept on this computer. What changes something
/// needs the server's word and fails offline. Asked again after a lost answer, the same change counts once. UI thread
/// only; futures continue on it.
class Medicine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<MedicineAccountList>> accounts() = 0;
    virtual QFuture<Result<MedicineBoard>> board(const AccountId &account) = 0;
    virtual QFuture<Result<MedicineRequest>> prescribe(const AccountId &account, const MedicineRequestId &id,
                                                       const MedicinePrescription &prescription) = 0;
    virtual QFuture<Result<MedicineRequest>> move(const AccountId &account, const MedicineRequestId &id,
                                                  const MedicineStep &step) = 0;
    virtual QFuture<Result<MedicineBoard>> close(const AccountId &account, const CloseService &close) = 0;
};

} // namespace mado
