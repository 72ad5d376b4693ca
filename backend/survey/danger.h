// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/safety.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace mado::survey {

/// Words that say someone is in danger (safety.md, 1 and 3), with what undoes them ("no chest pain").
struct Danger
{
    QString id;
    LocalText label;     ///< What staff read as the reason.
    LocalText advice;    ///< Sent at once.
    QStringList phrases; ///< As plainText() writes them.
    QStringList undoneBefore;
    QStringList undoneAfter;
    QStringList hits;               ///< Must be found; checked when the package is loaded.
    QStringList misses;             ///< Must not be found.
    QList<DangerStep> steps = {};   ///< What two people do together; none: one person is enough.
    QList<DangerRoute> routes = {}; ///< Who else has to be told.
};

/// Where the steps come from, and who answers for them.
struct DangerSource
{
    QString version;
    LocalText text;
};

/// The first danger that `text` speaks of. Pure.
const Danger *dangerIn(const QList<Danger> &dangers, const QString &text);

} // namespace mado::survey
