// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

#include <QDateTime>
#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Body = std::function<QJsonObject(const World &)>;
using Path = QHash<QString, QString>;

const auto staff = u"staff"_s;
const auto revision = u"revision"_s;
const auto colleague = QString::fromLatin1(login::colleague);

/// A question or a change of `who`; with {id} as this name of the world's.
std::function<Ask(const World &)> asks(const char *who, const QString &id = {}, const Body &body = {},
                                       const QString &query = {})
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"id"_s, world.ids.value(id, id)}},
                   .query = query,
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

QJsonObject details(const QString &login)
{
    return {{u"login"_s, login},
            {u"name"_s, u"小田"_s},
            {u"role"_s, u"nurse"_s},
            {u"employer"_s, u"contractor"_s},
            {u"contract"_s, u"6-12"_s},
            {u"prefecture"_s, u"14"_s},
            {u"scope"_s, QJsonObject{{u"prefectures"_s, QJsonArray{u"14"_s}}, {u"accounts"_s, QJsonArray{}}}},
            {u"teams"_s, QJsonArray{}},
            {u"languages"_s, QJsonArray{u"ja"_s}},
            {u"kinds"_s, QJsonArray{}},
            {u"confidentialityConfirmed"_s, u"2020-05-29"_s},
            {u"licenceConfirmed"_s, u"2020-05-29"_s}};
}

QJsonObject because(const World &) { return {{u"reason"_s, u"端末を紛失したため"_s}}; }
QJsonObject invited(const World &) { return details(u"C-11208"_s); }
QJsonObject team(const World &)
{
    return {{u"id"_s, u"night"_s}, {u"name"_s, QJsonObject{{u"ja"_s, u"夜間"_s}, {u"en"_s, u"Night"_s}}}};
}
QJsonObject updated(const World &world)
{
    return {{revision, world.numbers[revision]}, {u"details"_s, details(u"C-11208"_s)}};
}
QJsonObject shift(const World &world)
{
    const auto now = QDateTime::currentDateTimeUtc();
    return {{u"id"_s, u"shift-1"_s},
            {staff, world.ids[staff]},
            {u"from"_s, now.addSecs(3600).toString(Qt::ISODateWithMs)},
            {u"until"_s, now.addSecs(7200).toString(Qt::ISODateWithMs)},
            {u"kind"_s, u"on_duty"_s}};
}

void keepMember(World &world, const QJsonObject &answer)
{
    const auto member = answer.contains(staff) ? answer[staff].toObject() : answer;
    world.ids.insert(staff, member["id"_L1].toString());
    world.numbers.insert(revision, member["revision"_L1].toInteger());
}

void keepPeople(World &world, const QJsonObject &answer)
{
    for (const auto &member : answer[staff].toArray())
        world.ids.insert(member["details"_L1]["login"_L1].toString(), member["id"_L1].toString());
}

Steps rosterSteps()
{
    const auto admin = login::administrator;
    const auto nurse = login::nurse;
    return {
        {"teams", "all", 200, asks(nurse)},
        {"teams", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"putTeam", "made", 200, asks(admin, u"night"_s, team)},
        {"putTeam", "not theirs to make", 403, asks(nurse, u"night"_s, team)},
        {"putTeam",
         "no name",
         422,
         asks(admin, u"night"_s,
              [](const World &) {
                  return QJsonObject{{u"id"_s, u"night"_s}};
              }),
         {},
         true},
        {"putShift", "planned", 200, asks(admin, u"shift-1"_s, shift)},
        {"putShift", "not theirs to plan", 403, asks(nurse, u"shift-1"_s, shift)},
        {"shifts", "of these weeks", 200,
         asks(admin, {}, {}, u"from=2020-05-01T00:00:00.000Z&until=2020-06-01T00:00:00.000Z"_s)},
        {"shifts",
         "nobody",
         401,
         [](const World &) { return Ask{.query = u"from=2020-05-01T00:00:00.000Z&until=2020-06-01T00:00:00.000Z"_s}; },
         {},
         true},
        {"deleteShift", "not theirs to strike", 403, asks(nurse, u"shift-1"_s)},
        {"deleteShift", "struck", 204, asks(admin, u"shift-1"_s)},
        {"deleteTeam", "not theirs to end", 403, asks(nurse, u"night"_s)},
        {"deleteTeam", "ended", 204, asks(admin, u"night"_s)},
        {"deleteTeam", "gone already", 404, asks(admin, u"night"_s)},
    };
}

Steps breakGlassSteps()
{
    const auto opened = [](const World &) {
        return QJsonObject{{u"reason"_s, u"県境の相談者が東京都の窓口にも相談しているため"_s},
                           {u"prefecture"_s, u"13"_s}};
    };
    return {
        {"breakGlass", "opened", 201, asks(login::nurse, {}, opened)},
        {"breakGlass",
         "no reason",
         422,
         asks(login::nurse, {},
              [](const World &) {
                  return QJsonObject{{u"prefecture"_s, u"13"_s}};
              }),
         {},
         true},
        {"breakGlass", "role without patients", 403, asks(login::administrator, {}, opened)},
        {"breakGlassOpenings", "all", 200, asks(login::auditor)},
        {"breakGlassOpenings", "role without it", 403, asks(login::administrator)},
        {"breakGlassOpenings", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
    };
}

} // namespace

Steps staffSteps()
{
    const auto admin = login::administrator;
    const auto nurse = login::nurse;
    Steps steps{
        {"staff", "all", 200, asks(admin), keepPeople},
        {"staff", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"inviteStaff", "invited", 201, asks(admin, {}, invited), keepMember},
        {"inviteStaff", "number is taken", 409, asks(admin, {}, invited)},
        {"inviteStaff", "not theirs to invite", 403, asks(nurse, {}, invited)},
        {"inviteStaff",
         "no details",
         422,
         asks(admin, {},
              [](const World &) {
                  return QJsonObject{{u"login"_s, u"C-2"_s}};
              }),
         {},
         true},
        {"changeStaff", "changed", 200, asks(admin, staff, updated), keepMember},
        {"changeStaff", "not there", 404, asks(admin, u"nobody"_s, updated)},
        {"renewInvitation", "renewed", 200, asks(admin, staff), keepMember},
        {"renewInvitation", "not there", 404, asks(admin, u"nobody"_s)},
        {"resetSecondFactor", "invited only", 409, asks(admin, staff, because)},
        {"resetSecondFactor", "not theirs to reset", 403, asks(nurse, colleague, because)},
        {"resetSecondFactor", "reset", 200, asks(admin, colleague, because)},
        {"suspendStaff", "invited only", 409, asks(admin, staff, because)},
        {"suspendStaff", "not theirs to suspend", 403, asks(nurse, colleague, because)},
        {"suspendStaff", "suspended", 200, asks(admin, colleague, because)},
        {"resumeStaff", "resumed", 200, asks(admin, colleague, because)},
        {"resumeStaff", "not suspended", 409, asks(admin, colleague, because)},
        {"staffChanges", "what was done", 200, asks(admin, staff)},
        {"staffChanges", "not there", 404, asks(admin, u"nobody"_s)},
    };
    for (const auto &part : {rosterSteps(), breakGlassSteps()})
        steps.insert(steps.end(), part.begin(), part.end());
    steps.push_back({"letStaffLeave", "not theirs", 403, asks(nurse, staff, because)});
    steps.push_back({"letStaffLeave", "left", 200, asks(admin, staff, because), keepMember});
    return steps;
}

} // namespace mado::test
