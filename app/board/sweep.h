// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"
#include "contract/staff.h"

#include <QObject>
#include <QSet>
#include <map>

namespace mado {

/// One consultation that somebody would leave behind.
struct SweepLine
{
    Consultation consultation;
    int unsent; ///< Messages and notes of it in the outbox.
};

/// What one person holds: to be handed over, returned or kept before they leave. UI thread.
class Sweep final : public QObject
{
    Q_OBJECT

public:
    explicit Sweep(StaffId me, QObject *parent = nullptr);

    void apply(const QueueDiff &diff);
    void applyOutbox(const OutboxDiff &diff);

    QList<SweepLine> lines() const; ///< Worst first.
    int outbox() const { return int(m_outbox.size()); }
    bool holdsEmergency() const;
    /// It was in the outbox and is no longer.
    bool hasGone(const CommandKey &key) const { return m_gone.contains(key.text()); }
    bool isEmpty() const { return m_mine.empty() && m_outbox.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    const StaffId m_me;
    std::map<ConsultationId, Consultation> m_mine;
    QHash<QString, ConsultationId> m_outbox; ///< By key.
    QSet<QString> m_gone;
};

} // namespace mado
