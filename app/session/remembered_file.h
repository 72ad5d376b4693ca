// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QList>

namespace mado {

/// One person at one server, as this computer remembers them.
struct RememberedDesk
{
    QString server; ///< ServerAddress::text().
    QString login;  ///< Staff number.
    friend bool operator==(const RememberedDesk &, const RememberedDesk &) = default;
};

/// Who signed in here, latest first, in a file of its own (0600): needed before any key is at hand.
QList<RememberedDesk> readRemembered(const QString &root);
Result<void> writeRemembered(const QString &root, const QList<RememberedDesk> &desks);

} // namespace mado
