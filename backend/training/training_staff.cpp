// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/training_staff.h"

#include "backend/store/people_rows.h"
#include "backend/store/roster_rows.h"
#include "contract/tokyo.h"

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hourSeconds = 3600;

/// Somebody invented, and when they work on the night of the start: hours after 17:00 in Tokyo.
struct Person
{
    QString login;
    QString name;
    Role role;
    bool contractor;
    QStringList languages;
    int from;
    int until; ///< 0: not tonight.
    ShiftKind kind = ShiftKind::OnDuty;
};

QList<Person> people()
{
    const QStringList ja{u"ja"_s};
    const QStringList both{u"ja"_s, u"en"_s};
    return {
        {practisingNurse, u"佐伯"_s, Role::Nurse, false, both, 0, 7},
        {u"K-30422"_s, u"長谷川"_s, Role::Nurse, false, ja, 3, 13},
        {u"C-11207"_s, u"小川"_s, Role::Nurse, true, both, 3, 13},
        {u"K-30388"_s, u"吉岡"_s, Role::Nurse, false, ja, 0, 7},
        {u"C-11231"_s, u"大西"_s, Role::Nurse, true, both, 5, 15},
        {u"K-30431"_s, u"三浦"_s, Role::Counsellor, false, ja, 1, 9},
        {u"K-30440"_s, u"小田"_s, Role::Physician, false, ja, 0, 16, ShiftKind::OnCall},
        {u"K-30401"_s, u"川村"_s, Role::Supervisor, false, ja, 3, 15},
        {u"K-30010"_s, u"野口"_s, Role::Administrator, false, ja, 0, 0},
        {u"K-30500"_s, u"今井"_s, Role::Officer, false, ja, 0, 0},
        {u"K-30501"_s, u"井上"_s, Role::Officer, false, ja, 0, 0}, // a provision takes two
        {u"K-30600"_s, u"村田"_s, Role::Auditor, false, ja, 0, 0},
    };
}

/// 17:00 in Tokyo of the night that goes on, by day of the coming one.
QDateTime eveningOf(const QDateTime &now)
{
    const QDateTime there = inTokyo(now);
    const QDate evening = there.time().hour() < 9 ? there.date().addDays(-1) : there.date();
    return fromTokyo(evening, QTime(17, 0));
}

void describe(store::Transaction &tx, const Person &person, const StaffId &id, const QDateTime &evening)
{
    if (const auto member = store::findMember(tx, id)) {
        StaffDetails details = member->details;
        details.employer = person.contractor ? Employer::Contractor : Employer::Prefecture;
        details.contract = person.contractor ? u"6-12"_s : QString();
        details.languages = person.languages;
        details.confidentialityConfirmed = evening.date().addDays(-19);
        if (details != member->details)
            store::updateMember(tx, id, member->revision, details);
    }
    if (person.until > 0)
        store::putShift(tx,
                        {*ShiftId::from(u"training-"_s + person.login), id, evening.addSecs(person.from * hourSeconds),
                         evening.addSecs(person.until * hourSeconds), person.kind});
}

} // namespace

tl::expected<void, QString> seedStaff(store::Database &database, const Clock &clock, const QString &password)
{
    // The password is 16 random bytes and opens invented data on loopback: no hard work is needed to guard it.
    const identity::PasswordHasher hasher(identity::PasswordWork::LeastForTests);
    const QDateTime evening = eveningOf(clock.now());
    for (const Person &person : people()) {
        const auto added =
            identity::addStaff(database, clock, hasher, {person.login, person.name, person.role, u"14"_s, password});
        if (!added && added.error().kind == identity::AccountError::Kind::LoginTaken)
            continue;
        if (!added)
            return tl::unexpected(added.error().what);
        const auto told = database.write([&](store::Transaction &tx) { describe(tx, person, added->id, evening); });
        if (!told)
            return tl::unexpected(u"the training staff could not be written"_s);
    }
    return {};
}

} // namespace mado::training
