// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/consultation.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace mado::night {

/// Where a consultation stands. Whoever is in none of these is forgotten.
enum class Standing { Waiting, Held, CallPlanned, Closed };

Standing standingOf(const Consultation &row);

/// What the supervisor's console saw, a line of JSON each change, without anything that names a resident.
class Ledger
{
public:
    explicit Ledger(const QString &file);
    bool isOpen() const { return m_file.isOpen(); }
    void note(const Consultation &row, const QDateTime &now);
    void close() { m_file.close(); }

private:
    QFile m_file;
    QHash<QString, QString> m_last;
};

/// Read back from the file alone.
struct Waited
{
    QString level;
    int count = 0;
    qint64 longestSeconds = 0; ///< Without anybody holding it.
};
struct NightRead
{
    QHash<QString, QString> standing; ///< The last one of each case.
    QList<Waited> waits;
    QStringList faults; ///< Cases whose course has a gap.
};
NightRead readLedger(const QString &file, const QDateTime &morning);

} // namespace mado::night
