// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/medicine.h"

#include <QCoreApplication>

namespace mado {

/// What somebody takes along on the round: one line a request, with a box to tick, as a PDF file.
class RoundList
{
    Q_DECLARE_TR_FUNCTIONS(mado::RoundList)

public:
    /// The requests that are to be brought: arranged and not stopped.
    static QList<MedicineRequest> of(const MedicineBoard &board);
    /// False: the file cannot be written.
    static bool write(const QString &path, const MedicineBoard &board, Language language);
};

} // namespace mado
