// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/medicine.h"

#include <QCoreApplication>

namespace mado {

/// How the board of medicine names things.
class MedicineWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::MedicineWords)

public:
    /// What is to be done now: a delivered one is done.
    static QString stage(MedicineStage stage);
    static QString trouble(MedicineTrouble trouble);
    static QString change(const MedicineChange &change);
    /// The button that makes the next step; "" where the next is a physician's.
    static QString nextStep(const MedicineRequest &request);
    static std::optional<MedicineChangeKind> next(const MedicineRequest &request);
    static QString neededOn(const QDate &day, const QDate &today, Language language);
    /// One line for a screen reader.
    static QString spoken(const MedicineRequest &request, const QDate &today, Language language);
};

} // namespace mado
