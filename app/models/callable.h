// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

namespace mado {

/// Residents to whom one may promise a call: their number is known, they can speak, none is promised yet, and no
/// colleague holds them. Among them are those whose consultation ended and may still be opened again.
class Callable
{
public:
    explicit Callable(StaffId me) : m_me(std::move(me)) {}

    void apply(const QueueDiff &diff);
    /// By name or case number, most urgent first; "": all.
    QList<Consultation> matching(const QString &search, qsizetype most) const;
    /// The last one of each person that ended within reopenDays, as far as this computer still keeps it: newest first,
    /// and only who is searched for.
    QList<Consultation> endedMatching(const QString &search, const QDateTime &now, qsizetype most) const;
    std::optional<Consultation> find(const ConsultationId &id) const;

private:
    bool belongs(const Consultation &value) const;
    bool isLast(const Consultation &ended) const;

    StaffId m_me;
    QHash<ConsultationId, Consultation> m_all;
    QHash<ConsultationId, Consultation> m_ended;
    QHash<ConsultationId, ConversationId> m_open; ///< Whoever holds them: none of these is opened a second time.
};

} // namespace mado
