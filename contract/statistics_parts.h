// SPDX-License-Identifier: GPL-3.0-or-later
// What the codecs of statistics share among themselves. Not for other folders.
#pragma once

#include "contract/codecs_people.h"
#include "contract/codecs_statistics.h"
#include "contract/fields.h"

namespace mado {

QJsonObject encode(const SeriesInfo &value);
SeriesInfo readSeriesInfo(Fields &from);
Release readRelease(Fields &from);
QDate readDay(Fields &from, const char *name);
double readNumber(Fields &from, const char *name);

} // namespace mado
