// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "backend/identity/tokens.h"
#include "backend/store/identity_rows.h"
#include "backend/store/people_rows.h"
#include "backend/store/roster_rows.h"
#include "backend/store/second_factor_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_access.h"

namespace mado::staff {

namespace {

Maker step(const char *what, StaffState state)
{
    return [=](const Scene &scene) {
        return Sample{u"/v1/staff/"_s + scene.colleague(state).id.text() + u'/' + QLatin1String(what),
                      encode(StaffStep{u"端末を紛失したため"_s})};
    };
}

Sample putShift(const Scene &scene)
{
    const Shift shift{ShiftId::random(), scene.asker.id, scene.house.clock.now(), scene.house.clock.now().addSecs(3600),
                      ShiftKind::OnDuty};
    return {u"/v1/shifts/"_s + shift.id.text(), encode(shift)};
}

Sample putTeam(const Scene &)
{
    const Team team{TeamId::random(), {u"夜間"_s, u"Night"_s}};
    return {u"/v1/teams/"_s + team.id.text(), encode(team)};
}

Sample deleteTeam(const Scene &scene)
{
    const Team team{TeamId::random(), {u"夜間"_s, u"Night"_s}};
    scene.house.write([&](store::Transaction &tx) {
        store::putTeam(tx, team);
        return true;
    });
    return {u"/v1/teams/"_s + team.id.text()};
}

Sample shifts(const Scene &scene)
{
    Sample sample{u"/v1/shifts"_s};
    sample.query.addQueryItem(u"from"_s, utcText(scene.house.clock.now()));
    sample.query.addQueryItem(u"until"_s, utcText(scene.house.clock.now().addDays(1)));
    return sample;
}

Sample changeStaff(const Scene &scene)
{
    const StaffMember other = scene.colleague(StaffState::Active);
    StaffUpdate update{other.revision, other.details};
    update.details.languages = {u"ja"_s, u"en"_s};
    update.details.prefecture = home; // what is given has to be the editor's to give
    update.details.scope = {{home}, {}};
    return {u"/v1/staff/"_s + other.id.text(), encode(update)};
}

Sample replaceSecondFactor(const Scene &scene)
{
    const QByteArray token = "begun by " + scene.asker.id.text().toUtf8();
    scene.house.write([&](store::Transaction &tx) {
        store::insertEnrolment(tx, {identity::tokenHash(token), scene.asker.id, std::nullopt, std::nullopt,
                                    std::nullopt, scene.house.clock.now().addSecs(60)});
        return true;
    });
    return {u"/v1/second-factor"_s, encode(EnrolmentConfirmation{QString::fromUtf8(token), std::nullopt})};
}

Sample renewRecoveryCodes(const Scene &scene)
{
    static const identity::PasswordHasher hasher{identity::PasswordWork::LeastForTests};
    const auto password = u"a password for samples"_s;
    scene.house.write([&](store::Transaction &tx) {
        store::setPasswordHash(tx, scene.asker.id, hasher.hash(password));
        return true;
    });
    return {u"/v1/second-factor/recovery-codes"_s, encode(RecoveryCodesRequest{password, u"-"_s})};
}

} // namespace

Samples peopleSamples()
{
    return {
        {u"DELETE /v1/sessions/current"_s, plain("/v1/sessions/current")},
        {u"GET /v1/sessions"_s, plain("/v1/sessions")},
        {u"DELETE /v1/sessions/{id}"_s, [](const Scene &s) { return Sample{u"/v1/sessions/"_s + s.ownSession()}; }},
        {u"POST /v1/sessions/{id}/wipe"_s,
         [](const Scene &s) { return Sample{u"/v1/sessions/"_s + s.ownSession() + u"/wipe"_s}; }},
        {u"POST /v1/second-factor"_s, replaceSecondFactor},
        {u"POST /v1/second-factor/recovery-codes"_s, renewRecoveryCodes},
        {u"GET /v1/break-glass"_s, plain("/v1/break-glass")},
        {u"POST /v1/break-glass"_s,
         [](const Scene &) {
             return Sample{u"/v1/break-glass"_s,
                           encode(BreakGlassRequest{u"県境の相談者が東京都にも相談"_s, elsewhere, std::nullopt})};
         }},
        {u"GET /v1/staff"_s, plain("/v1/staff")},
        {u"POST /v1/staff"_s,
         [](const Scene &s) {
             return Sample{u"/v1/staff"_s, encode(s.house.details(Role::Nurse))};
         }},
        {u"PUT /v1/staff/{id}"_s, changeStaff},
        {u"POST /v1/staff/{id}/invitation"_s, step("invitation", StaffState::Invited)},
        {u"POST /v1/staff/{id}/reset-second-factor"_s, step("reset-second-factor", StaffState::Active)},
        {u"POST /v1/staff/{id}/suspend"_s, step("suspend", StaffState::Active)},
        {u"POST /v1/staff/{id}/resume"_s, step("resume", StaffState::Suspended)},
        {u"POST /v1/staff/{id}/leave"_s, step("leave", StaffState::Active)},
        {u"GET /v1/staff/{id}/changes"_s, step("changes", StaffState::Active)},
        {u"GET /v1/teams"_s, plain("/v1/teams")},
        {u"PUT /v1/teams/{id}"_s, putTeam},
        {u"DELETE /v1/teams/{id}"_s, deleteTeam},
        {u"GET /v1/shifts"_s, shifts},
        {u"PUT /v1/shifts/{id}"_s, putShift},
        {u"DELETE /v1/shifts/{id}"_s, [](const Scene &) { return Sample{u"/v1/shifts/"_s + randomIdText()}; }},
    };
}

} // namespace mado::staff
