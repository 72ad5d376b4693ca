// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/medicine.h.
#pragma once

#include "contract/codecs.h"
#include "contract/medicine.h"

namespace mado {

QJsonObject encode(const MedicineChange &value);
QJsonObject encode(const MedicineRequest &value);
QJsonObject encode(const MedicineAccountList &value);
QJsonObject encode(const MedicineBoard &value);
QJsonObject encode(const ServiceClosing &value);
QJsonObject encode(const MedicinePrescription &value);
QJsonObject encode(const MedicineStep &value);
QJsonObject encode(const CloseService &value);

Decoded<MedicineRequest> decodeMedicineRequest(const QJsonObject &json);
Decoded<MedicineAccountList> decodeMedicineAccountList(const QJsonObject &json);
Decoded<MedicineBoard> decodeMedicineBoard(const QJsonObject &json);
Decoded<ServiceClosing> decodeServiceClosing(const QJsonObject &json);
Decoded<MedicinePrescription> decodeMedicinePrescription(const QJsonObject &json);
Decoded<MedicineStep> decodeMedicineStep(const QJsonObject &json);
Decoded<CloseService> decodeCloseService(const QJsonObject &json);

QString word(MedicineStage value);
QString word(MedicineTrouble value);
QString word(MedicineChangeKind value);
std::optional<MedicineStage> medicineStageFrom(const QString &word);
std::optional<MedicineTrouble> medicineTroubleFrom(const QString &word);
std::optional<MedicineChangeKind> medicineChangeKindFrom(const QString &word);

} // namespace mado
