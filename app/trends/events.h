// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/statistics.h"

namespace mado {

/// What was declared in a region, or for all of Japan, on some of the days of the periods. Of the nation: also what all
/// prefectures declared, for the days they share.
QList<EventBand> eventsDuring(const Catalogue &catalogue, const QList<Period> &periods, const QString &region);

} // namespace mado
