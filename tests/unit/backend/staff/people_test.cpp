// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/invitation_code.h"
#include "backend/staff/invitations.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs_access.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

class PeopleTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void init()
    {
        m_house = newHouse();
        m_administrator = m_house->person(Role::Administrator);
        m_token = m_house->tokenOf(*m_administrator);
    }
    void cleanup() { m_house.reset(); }

    void somebody_invited_enrols_once_and_reaches_their_scope()
    {
        const ConsultationId id = m_house->consultation();
        const auto invited = decodeInvitationIssued(jsonOf(invite(m_house->details(Role::Nurse)))).value();
        QCOMPARE(invited.staff.state, StaffState::Invited);
        QVERIFY(!reaches(invited.staff.id, id));
        accept(invited.code.toLower().remove(u'-'));
        QCOMPARE(m_house->member(invited.staff.id).state, StaffState::Active);
        QVERIFY(reaches(invited.staff.id, id));
        QVERIFY(!invitedBy(invited.code));
        QCOMPARE(kinds(invited.staff.id), (QList{StaffChangeKind::Enrolled, StaffChangeKind::Invited}));
    }

    void with_the_code_comes_a_password_and_the_first_session()
    {
        const ConsultationId id = m_house->consultation();
        const auto invited = decodeInvitationIssued(jsonOf(invite(m_house->details(Role::Nurse)))).value();
        const QString password = u"correct horse battery"_s;
        const auto begun = m_house->ask(Method::Post, u"/v1/enrolments"_s, {},
                                        encode(EnrolmentRequest{invited.code, std::nullopt, password}));
        QCOMPARE(begun.status, 201);
        QCOMPARE(m_house->member(invited.staff.id).state, StaffState::Invited);
        const auto started = decodeEnrolmentStarted(jsonOf(begun)).value();
        const QJsonObject confirmation = encode(EnrolmentConfirmation{started.enrolment, std::nullopt});
        const auto done = m_house->ask(Method::Post, u"/v1/enrolments/confirm"_s, {}, confirmation);
        QCOMPARE(done.status, 201);
        const QByteArray token = decodeEnrolled(jsonOf(done))->session.token.toLatin1();
        QCOMPARE(m_house->feed(token).consultations.first().id, id);
        QVERIFY(m_house->member(invited.staff.id).signedInAt);
        const QJsonObject again = encode(EnrolmentRequest{invited.code, std::nullopt, password});
        QCOMPARE(m_house->ask(Method::Post, u"/v1/enrolments"_s, {}, again).status, 404);
    }

    void an_invitation_ends_after_a_week_or_with_the_next_one()
    {
        const auto first = decodeInvitationIssued(jsonOf(invite(m_house->details(Role::Nurse)))).value();
        const auto second = decodeInvitationIssued(
            jsonOf(m_house->ask(Method::Post, u"/v1/staff/%1/invitation"_s.arg(first.staff.id.text()), m_token)));
        QVERIFY(!invitedBy(first.code));
        QVERIFY(invitedBy(second->code));
        m_house->clock.time = second->validUntil;
        QVERIFY(!invitedBy(second->code));
    }

    void the_same_key_invites_once()
    {
        const CommandKey key = CommandKey::random();
        const QJsonObject body = encode(m_house->details(Role::Nurse));
        const auto first = m_house->askKeyed(Method::Post, u"/v1/staff"_s, m_token, body, key);
        const auto again = m_house->askKeyed(Method::Post, u"/v1/staff"_s, m_token, body, key);
        const auto one = decodeInvitationIssued(jsonOf(first)).value();
        const auto other = decodeInvitationIssued(jsonOf(again)).value();
        QCOMPARE(other.staff.id, one.staff.id);
        QVERIFY(!invitedBy(one.code)); // its answer was lost: nobody has it
        QVERIFY(invitedBy(other.code));
    }

    void codes_are_kept_as_hashes_only()
    {
        const auto invited = decodeInvitationIssued(jsonOf(invite(m_house->details(Role::Nurse)))).value();
        m_house->write([&](store::Transaction &tx) {
            const auto rows = tx.query("SELECT code_hash FROM invitation");
            [&] { QCOMPARE(rows.at(0).bytes(0), invitationHash(invited.code)); }();
            return true;
        });
    }

    void bad_details_name_the_member_that_is_wrong_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"login", "name", "prefecture", "scope.prefectures", "scope.accounts", "teams", "languages"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void bad_details_name_the_member_that_is_wrong()
    {
        QFETCH(QString, path);
        StaffDetails details = m_house->details(Role::Nurse);
        if (path == u"login")
            details.login = u" 1"_s;
        else if (path == u"name")
            details.name = u"　"_s;
        else if (path == u"prefecture")
            details.prefecture = elsewhere; // not the administrator's to give
        else if (path == u"scope.prefectures")
            details.scope.prefectures = {home, elsewhere};
        else if (path == u"scope.accounts")
            details.scope.accounts = {*AccountId::from(u"nobodys"_s)};
        else if (path == u"teams")
            details.teams = {TeamId::random()};
        else
            details.languages = {u"Japanese"_s};
        const auto refused = invite(details);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains((u": "_s + path).toUtf8()));
    }

    void a_login_is_taken_once()
    {
        const StaffDetails details = m_house->details(Role::Nurse);
        QCOMPARE(invite(details).status, 201);
        QCOMPARE(codeOf(invite(details)), u"login.taken"_s);
    }

    void a_change_is_written_down_with_who_and_what()
    {
        const StaffProfile nurse = m_house->person(Role::Nurse);
        StaffMember member = m_house->member(nurse.id);
        member.details.languages = {u"ja"_s, u"en"_s};
        QCOMPARE(update(member).status, 200);
        const auto history = decodeStaffChangeList(
            jsonOf(m_house->ask(Method::Get, u"/v1/staff/%1/changes"_s.arg(nurse.id.text()), m_token)));
        const StaffChange &change = history->changes.first();
        QCOMPARE(change.by->id, m_administrator->id);
        QVERIFY(change.fields == (QList{FieldChange{u"languages"_s, {}, {u"en"_s}}}));
    }

    void a_change_made_from_an_old_revision_is_refused()
    {
        const StaffMember member = m_house->member(m_house->person(Role::Nurse).id);
        QCOMPARE(update(member).status, 200);
        QCOMPARE(codeOf(update(member)), u"staff.changed"_s);
    }

    void nobody_changes_their_own_account()
    {
        QCOMPARE(codeOf(update(m_house->member(m_administrator->id))), u"staff.own"_s);
        QCOMPARE(codeOf(step(m_administrator->id, "suspend")), u"staff.own"_s);
    }

    void the_last_administrator_stays()
    {
        const QByteArray supervisor = m_house->tokenOf(m_house->person(Role::Supervisor));
        const QString path = u"/v1/staff/%1/suspend"_s.arg(m_administrator->id.text());
        const QJsonObject body = encode(StaffStep{u"休職"_s});
        QCOMPARE(codeOf(m_house->ask(Method::Post, path, supervisor, body)), u"staff.last_administrator"_s);
        m_house->person(Role::Administrator);
        QCOMPARE(m_house->ask(Method::Post, path, supervisor, body).status, 200);
    }

    void suspending_ends_sessions_wipes_consoles_and_returns_what_they_hold()
    {
        const StaffProfile nurse = m_house->person(Role::Nurse);
        const QByteArray token = m_house->tokenOf(nurse);
        const ConsultationId id = m_house->consultation();
        m_house->giveLease(id, nurse.id);
        QCOMPARE(step(nurse.id, "suspend").status, 200);
        QVERIFY(!m_house->row(id).owner);
        const auto refused = m_house->ask(Method::Get, u"/v1/sync"_s, token);
        QCOMPARE(refused.status, 401);
        QCOMPARE(codeOf(refused), u"session.wiped"_s);
    }

    void who_was_suspended_comes_back_and_who_left_does_not()
    {
        const StaffProfile nurse = m_house->person(Role::Nurse);
        QCOMPARE(step(nurse.id, "suspend").status, 200);
        QCOMPARE(codeOf(step(nurse.id, "suspend")), u"staff.state"_s);
        QCOMPARE(step(nurse.id, "resume").status, 200);
        QCOMPARE(m_house->feed(m_house->tokenOf(nurse)).consultations.size(), 0);
        QCOMPARE(step(nurse.id, "leave").status, 200);
        QCOMPARE(codeOf(step(nurse.id, "resume")), u"staff.state"_s);
        QCOMPARE(m_house->member(nurse.id).state, StaffState::Gone);
    }

    void the_day_after_the_last_day_in_tokyo_suspends()
    {
        const StaffProfile nurse = m_house->person(Role::Nurse);
        StaffMember member = m_house->member(nurse.id);
        member.details.usableUntil = QDate(2020, 6, 17);
        QCOMPARE(update(member).status, 200);
        m_house->clock.time = QDateTime(QDate(2020, 6, 17), QTime(14, 59, 59), Qt::UTC);
        m_house->tick.tick();
        QCOMPARE(m_house->member(nurse.id).state, StaffState::Active);
        m_house->clock.time = m_house->clock.time.addSecs(1); // midnight in Tokyo
        m_house->tick.tick();
        QCOMPARE(m_house->member(nurse.id).state, StaffState::Suspended);
    }

    void shifts_and_teams_are_kept_as_they_were_put()
    {
        const StaffProfile nurse = m_house->person(Role::Nurse);
        const QDateTime now = m_house->clock.now();
        const Shift shift{ShiftId::random(), nurse.id, now, now.addSecs(36000), ShiftKind::OnCall};
        const QString path = u"/v1/shifts/"_s + shift.id.text();
        QCOMPARE(m_house->ask(Method::Put, path, m_token, encode(shift)).status, 200);
        QCOMPARE(shiftsOf(now.addSecs(35999), now.addDays(1)).shifts.size(), 1);
        QCOMPARE(shiftsOf(now.addSecs(36000), now.addDays(1)).shifts.size(), 0);
        Shift backwards = shift;
        std::swap(backwards.from, backwards.until);
        QCOMPARE(m_house->ask(Method::Put, path, m_token, encode(backwards)).status, 422);
        QCOMPARE(m_house->ask(Method::Delete, path, m_token).status, 204);
        QCOMPARE(shiftsOf(now, now.addDays(1)).shifts.size(), 0);
    }

    void a_team_goes_when_nobody_belongs_to_it()
    {
        const Team night{*TeamId::from(u"night"_s), {u"夜間"_s, u"Night"_s}};
        const QString path = u"/v1/teams/night"_s;
        QCOMPARE(m_house->ask(Method::Put, path, m_token, encode(night)).status, 200);
        StaffMember member = m_house->member(m_house->person(Role::Nurse).id);
        member.details.teams = {night.id};
        QCOMPARE(update(member).status, 200);
        QCOMPARE(codeOf(m_house->ask(Method::Delete, path, m_token)), u"team.in_use"_s);
        member = m_house->member(member.id);
        member.details.teams = {};
        QCOMPARE(update(member).status, 200);
        QCOMPARE(m_house->ask(Method::Delete, path, m_token).status, 204);
    }

    void kinds_that_somebody_takes_decide_what_comes_next()
    {
        m_house->consultation(); // of kind nurse
        StaffMember member = m_house->member(m_house->person(Role::Nurse).id);
        member.details.kinds = {ConsultationKind::Medicine};
        QCOMPARE(update(member).status, 200);
        const QByteArray token = tokenOf(member);
        QCOMPARE(m_house->ask(Method::Post, u"/v1/take-next"_s, token).status, 204);
        member = m_house->member(member.id);
        member.details.kinds = {ConsultationKind::Medicine, ConsultationKind::Nurse};
        QCOMPARE(update(member).status, 200);
        QCOMPARE(m_house->ask(Method::Post, u"/v1/take-next"_s, token).status, 200);
    }

private:
    http::Response invite(const StaffDetails &details)
    {
        return m_house->ask(Method::Post, u"/v1/staff"_s, m_token, encode(details));
    }
    http::Response update(const StaffMember &member)
    {
        return m_house->ask(Method::Put, u"/v1/staff/"_s + member.id.text(), m_token,
                            encode(StaffUpdate{member.revision, member.details}));
    }
    http::Response step(const StaffId &id, const char *what)
    {
        return m_house->ask(Method::Post, u"/v1/staff/%1/%2"_s.arg(id.text(), QLatin1String(what)), m_token,
                            encode(StaffStep{u"端末を紛失したため"_s}));
    }
    ShiftList shiftsOf(const QDateTime &from, const QDateTime &until)
    {
        QUrlQuery query;
        query.addQueryItem(u"from"_s, utcText(from));
        query.addQueryItem(u"until"_s, utcText(until));
        return decodeShiftList(jsonOf(m_house->ask(Method::Get, u"/v1/shifts"_s, m_token, {}, query))).value();
    }
    QByteArray tokenOf(const StaffMember &member)
    {
        const StaffDetails &details = member.details;
        return m_house->tokenOf({member.id, details.login, details.name, details.role, details.prefecture});
    }
    QList<StaffChangeKind> kinds(const StaffId &id)
    {
        QList<StaffChangeKind> kinds;
        const auto history =
            decodeStaffChangeList(jsonOf(m_house->ask(Method::Get, u"/v1/staff/%1/changes"_s.arg(id.text()), m_token)));
        for (const StaffChange &change : history->changes)
            kinds.append(change.what);
        return kinds;
    }
    bool reaches(const StaffId &staff, const ConsultationId &id)
    {
        return m_house->write([&](store::Transaction &tx) { return store::reaches(tx, staff, id); });
    }
    bool invitedBy(const QString &code)
    {
        return m_house->write([&](store::Transaction &tx) {
            return StaffInvitations().invited(tx, code, m_house->clock.now()).has_value();
        });
    }
    void accept(const QString &code)
    {
        m_house->write([&](store::Transaction &tx) {
            const QDateTime now = m_house->clock.now();
            if (const auto id = StaffInvitations().invited(tx, code, now))
                StaffInvitations().accepted(tx, *id, now);
            return true;
        });
    }

    std::unique_ptr<House> m_house;
    std::optional<StaffProfile> m_administrator;
    QByteArray m_token;
};

class SqlitePeopleTest : public PeopleTest
{
    Q_OBJECT

public:
    SqlitePeopleTest() : PeopleTest(Engine::Sqlite) {}
};

class PostgresPeopleTest : public PeopleTest
{
    Q_OBJECT

public:
    PostgresPeopleTest() : PeopleTest(Engine::Postgres) {}
};

MADO_TEST(SqlitePeopleTest)
MADO_TEST(PostgresPeopleTest)

} // namespace mado::staff

#include "people_test.moc"
