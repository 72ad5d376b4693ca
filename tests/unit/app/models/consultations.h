// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

namespace mado::test {

class SetClock final : public AppClock
{
public:
    explicit SetClock(QDateTime start) : time(std::move(start)) {}
    QDateTime now() const override { return time; }
    QDateTime time;
};

inline QDateTime evening() { return {QDate(2020, 6, 17), QTime(14, 41, 52), Qt::UTC}; }

inline StaffName saeki() { return {*StaffId::from(QStringLiteral("saeki")), QStringLiteral("佐伯"), Role::Nurse}; }

inline StaffName hasegawa()
{
    return {*StaffId::from(QStringLiteral("hasegawa")), QStringLiteral("長谷川"), Role::Nurse};
}

inline std::optional<int> goalOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Emergency:
        return 5;
    case RiskLevel::High:
    case RiskLevel::Unrated:
        return 15;
    case RiskLevel::Moderate:
        return 30;
    case RiskLevel::Low:
        break;
    }
    return std::nullopt;
}

/// Somebody invented who has waited for some minutes at `evening()`.
inline Consultation waiting(const QString &id, RiskLevel level, int minutes)
{
    const QDateTime since = evening().addSecs(-60 * minutes);
    return {*ConsultationId::from(id),
            1,
            QStringLiteral("R-") + id,
            *AccountId::from(QStringLiteral("a1")),
            *ConversationId::from(QStringLiteral("c-") + id),
            {id, QStringLiteral("ja"), {}, {}, {}, true, {}},
            ConsultationKind::Nurse,
            Channel::Chat,
            {level, {}, QStringLiteral("3.2"), {}},
            since,
            since,
            goalOf(level),
            1,
            QString(),
            1,
            {},
            {}};
}

inline Consultation taken(Consultation value, const StaffName &by, const QDateTime &since, qint64 fence = 1)
{
    value.owner = Ownership{by, fence, since, since.addSecs(90)};
    value.revision += 1;
    return value;
}

inline Consultation closed(Consultation value, const QDateTime &at)
{
    value.closed = Closing{Disposition::SelfCare, saeki(), at};
    value.revision += 1;
    return value;
}

} // namespace mado::test
