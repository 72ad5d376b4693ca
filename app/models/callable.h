// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

namespace mado {

/// Residents to whom one may promise a call: their number is known, they can speak, none is promised yet, and no
/// colleague holds them.
class Callable
{
public:
    explicit Callable(StaffId me) : m_me(std::move(me)) {}

    void apply(const QueueDiff &diff);
    /// By name or case number, most urgent first; "": all.
    QList<Consultation> matching(const QString &search, qsizetype most) const;
    std::optional<Consultation> find(const ConsultationId &id) const;

private:
    bool belongs(const Consultation &value) const;

    StaffId m_me;
    QHash<ConsultationId, Consultation> m_all;
};

} // namespace mado
