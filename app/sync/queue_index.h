// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

#include <QHash>

namespace mado {

/// The committed consultations by id, for those who decide by them: who owns what, how far a transcript goes.
class QueueIndex
{
public:
    explicit QueueIndex(StaffId me) : m_me(std::move(me)) {}

    void apply(const QueueDiff &diff)
    {
        for (const Consultation &consultation : diff.changed)
            m_rows.insert(consultation.id, consultation);
        for (const ConsultationId &id : diff.gone)
            m_rows.remove(id);
    }

    std::optional<Consultation> find(const ConsultationId &id) const
    {
        const auto at = m_rows.constFind(id);
        return at == m_rows.constEnd() ? std::nullopt : std::optional(*at);
    }
    bool isMine(const Consultation &row) const { return !row.closed && row.owner && row.owner->staff.id == m_me; }
    QList<Consultation> mine() const
    {
        QList<Consultation> owned;
        for (const Consultation &row : m_rows) {
            if (isMine(row))
                owned.append(row);
        }
        return owned;
    }
    /// The fencing token of one's own lease.
    std::optional<qint64> fence(const ConsultationId &id) const
    {
        const auto row = find(id);
        return row && isMine(*row) ? std::optional(row->owner->fence) : std::nullopt;
    }
    const StaffId &me() const { return m_me; }

private:
    const StaffId m_me;
    QHash<ConsultationId, Consultation> m_rows;
};

} // namespace mado
