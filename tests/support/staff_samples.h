// SPDX-License-Identifier: GPL-3.0-or-later
// Eight invented people of one night, and their shifts.
#pragma once

#include "contract/people.h"

namespace mado::test {

inline QDateTime staffEvening() { return {QDate(2020, 6, 17), QTime(14, 41, 52), Qt::UTC}; } // 23:41 in Tokyo

inline StaffId staffId(const char *text) { return *StaffId::from(QString::fromLatin1(text)); }

inline StaffMember staffMember(const char *id, const char *name, const char *login, Role role,
                               Employer employer = Employer::Prefecture, const QStringList &languages = {})
{
    const QString home = QStringLiteral("14");
    const bool hired = employer == Employer::Contractor;
    const StaffDetails details{.login = QString::fromLatin1(login),
                               .name = QString::fromUtf8(name),
                               .role = role,
                               .employer = employer,
                               .contract = hired ? QStringLiteral("6-12") : QString(),
                               .prefecture = home,
                               .scope = {{home}, {}},
                               .teams = {},
                               .languages = languages.isEmpty() ? QStringList{QStringLiteral("ja")} : languages,
                               .kinds = {},
                               .confidentialityConfirmed = QDate(2020, 5, 29),
                               .licenceConfirmed = QDate(2020, 5, 29),
                               .usableUntil = hired ? std::optional(QDate(2020, 9, 30)) : std::nullopt};
    return {staffId(id),
            1,
            StaffState::Active,
            details,
            staffEvening().addDays(-19),
            std::optional(staffEvening().addSecs(-4 * 3600))};
}

inline QList<StaffMember> staffSample()
{
    const QStringList both{QStringLiteral("ja"), QStringLiteral("en")};
    QList<StaffMember> all{
        staffMember("saeki", "佐伯", "K-30417", Role::Nurse, Employer::Prefecture, both),
        staffMember("hasegawa", "長谷川", "K-30422", Role::Nurse),
        staffMember("oda", "小田", "C-11208", Role::Nurse, Employer::Contractor, both),
        staffMember("yoshioka", "吉岡", "K-30388", Role::Nurse),
        staffMember("miura", "三浦", "C-11215", Role::Counsellor, Employer::Contractor),
        staffMember("onishi", "大西", "C-11231", Role::Nurse, Employer::Contractor, both),
        staffMember("fujii", "藤井", "K-20105", Role::Physician),
        staffMember("noguchi", "野口", "K-10077", Role::Supervisor),
        staffMember("kawamura", "川村", "K-10012", Role::Administrator),
        staffMember("sato", "佐藤", "C-11240", Role::Nurse, Employer::Contractor),
        staffMember("tabata", "田端", "K-30500", Role::Nurse),
    };
    all[9].state = StaffState::Invited;
    all[9].signedInAt.reset();
    all[10].state = StaffState::Suspended;
    return all;
}

/// `from` and `until` are hours after 17:00 in Tokyo on the sample's evening.
inline Shift shiftOf(const char *staff, int from, int until, ShiftKind kind = ShiftKind::OnDuty)
{
    const QDateTime five(QDate(2020, 6, 17), QTime(8, 0), Qt::UTC);
    return {*ShiftId::from(QLatin1String("shift-") + QLatin1String(staff)), staffId(staff), five.addSecs(from * 3600),
            five.addSecs(until * 3600), kind};
}

inline QList<Shift> shiftSample()
{
    return {shiftOf("saeki", 0, 7),    shiftOf("hasegawa", 3, 13),
            shiftOf("oda", 3, 13),     shiftOf("yoshioka", 0, 7),
            shiftOf("miura", 1, 9),    shiftOf("onishi", 5, 15),
            shiftOf("noguchi", 3, 15), shiftOf("fujii", 0, 16, ShiftKind::OnCall)};
}

} // namespace mado::test
