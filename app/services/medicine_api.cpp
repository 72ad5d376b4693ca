// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/medicine_api.h"

#include "contract/codecs_medicine.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account, const QString &rest = {})
{
    return u"/v1/medicine/"_s + account.text() + rest;
}

QString requestRoute(const AccountId &account, const MedicineRequestId &id, const QString &what)
{
    return routeOf(account, u"/requests/"_s + id.text() + what);
}

} // namespace

MedicineApi::MedicineApi(std::shared_ptr<ApiClient> api, QObject *parent) : Medicine(parent), m_calls(std::move(api)) {}

QFuture<Result<MedicineAccountList>> MedicineApi::accounts()
{
    return typedFuture<MedicineAccountList>(m_calls.ask(u"/v1/medicine"_s), decodeMedicineAccountList);
}

QFuture<Result<MedicineBoard>> MedicineApi::board(const AccountId &account)
{
    return typedFuture<MedicineBoard>(m_calls.ask(routeOf(account)), decodeMedicineBoard);
}

QFuture<Result<MedicineRequest>> MedicineApi::prescribe(const AccountId &account, const MedicineRequestId &id,
                                                        const MedicinePrescription &prescription)
{
    return typedFuture<MedicineRequest>(
        m_calls.send("POST", requestRoute(account, id, u"/prescription"_s), encode(prescription)),
        decodeMedicineRequest);
}

QFuture<Result<MedicineRequest>> MedicineApi::move(const AccountId &account, const MedicineRequestId &id,
                                                   const MedicineStep &step)
{
    return typedFuture<MedicineRequest>(m_calls.send("POST", requestRoute(account, id, u"/steps"_s), encode(step)),
                                        decodeMedicineRequest);
}

QFuture<Result<MedicineBoard>> MedicineApi::close(const AccountId &account, const CloseService &close)
{
    return typedFuture<MedicineBoard>(m_calls.send("POST", routeOf(account, u"/close"_s), encode(close)),
                                      decodeMedicineBoard);
}

} // namespace mado
