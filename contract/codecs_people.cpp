// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_people.h"

#include "contract/parts.h"
#include "contract/people_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const StaffScope &value)
{
    QJsonArray accounts;
    for (const AccountId &account : value.accounts)
        accounts.append(account.text());
    return {{u"prefectures"_s, QJsonArray::fromStringList(value.prefectures)}, {u"accounts"_s, accounts}};
}

StaffScope readScope(Fields &from)
{
    return {.prefectures = from.texts("prefectures"), .accounts = from.ids<AccountTag>("accounts")};
}

QJsonValue dayMaybe(const std::optional<QDate> &day) { return day ? QJsonValue(dayText(*day)) : QJsonValue(); }

std::optional<QDate> maybeDay(Fields &from, const char *name)
{
    const auto text = from.maybeText(name);
    if (!text)
        return std::nullopt;
    const auto day = dayFrom(*text);
    if (!day)
        from.fail(name, "not a day");
    return day;
}

QJsonArray kindWords(const QList<ConsultationKind> &kinds)
{
    QJsonArray words;
    for (const ConsultationKind kind : kinds)
        words.append(word(kind));
    return words;
}

QList<ConsultationKind> readKinds(Fields &from)
{
    QList<ConsultationKind> kinds;
    for (const QString &text : from.texts("kinds")) {
        const auto kind = consultationKindFrom(text);
        if (kind)
            kinds.append(*kind);
        else
            from.fail("kinds", "unknown word");
    }
    return kinds;
}

StaffUpdate readStaffUpdate(Fields &from)
{
    return {.revision = from.integer("revision"), .details = from.object("details", readStaffDetails)};
}

StaffStep readStaffStep(Fields &from) { return {from.text("reason")}; }

StaffList readStaffList(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .staff = from.objects("staff", readStaffMember),
            .accounts = from.ids<AccountTag>("accounts")};
}

InvitationIssued readInvitationIssued(Fields &from)
{
    return {.staff = from.object("staff", readStaffMember),
            .code = from.text("code"),
            .validUntil = from.utc("validUntil")};
}

} // namespace

QJsonObject encode(const StaffDetails &value)
{
    QJsonArray teams;
    for (const TeamId &team : value.teams)
        teams.append(team.text());
    QJsonObject json{{u"login"_s, value.login},
                     {u"name"_s, value.name},
                     {u"role"_s, word(value.role)},
                     {u"employer"_s, word(value.employer)},
                     {u"contract"_s, value.contract},
                     {u"prefecture"_s, value.prefecture},
                     {u"scope"_s, encode(value.scope)},
                     {u"teams"_s, teams},
                     {u"languages"_s, QJsonArray::fromStringList(value.languages)},
                     {u"kinds"_s, kindWords(value.kinds)}};
    put(json, "confidentialityConfirmed", dayMaybe(value.confidentialityConfirmed));
    put(json, "licenceConfirmed", dayMaybe(value.licenceConfirmed));
    put(json, "usableUntil", dayMaybe(value.usableUntil));
    return json;
}

StaffDetails readStaffDetails(Fields &from)
{
    StaffDetails details{.login = from.text("login"),
                         .name = from.text("name"),
                         .role = from.enumerator("role", roleFrom),
                         .employer = from.enumerator("employer", employerFrom),
                         .contract = from.text("contract"),
                         .prefecture = from.text("prefecture"),
                         .scope = from.object("scope", readScope),
                         .teams = from.ids<TeamTag>("teams"),
                         .languages = from.texts("languages"),
                         .kinds = readKinds(from),
                         .confidentialityConfirmed = maybeDay(from, "confidentialityConfirmed"),
                         .licenceConfirmed = maybeDay(from, "licenceConfirmed"),
                         .usableUntil = maybeDay(from, "usableUntil")};
    if ((details.employer == Employer::Contractor) == details.contract.isEmpty())
        from.fail("contract", "stands exactly with a contractor");
    return details;
}

QJsonObject encode(const StaffMember &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"state"_s, word(value.state)},
                     {u"details"_s, encode(value.details)},
                     {u"createdAt"_s, utcText(value.createdAt)}};
    put(json, "signedInAt", utcMaybe(value.signedInAt));
    return json;
}

StaffMember readStaffMember(Fields &from)
{
    return {.id = from.id<StaffTag>("id"),
            .revision = from.integer("revision"),
            .state = from.enumerator("state", staffStateFrom),
            .details = from.object("details", readStaffDetails),
            .createdAt = from.utc("createdAt"),
            .signedInAt = from.maybeUtc("signedInAt")};
}

QJsonObject encode(const StaffList &value)
{
    QJsonArray accounts;
    for (const AccountId &account : value.accounts)
        accounts.append(account.text());
    return {
        {u"serverTime"_s, utcText(value.serverTime)}, {u"staff"_s, encodeList(value.staff)}, {u"accounts"_s, accounts}};
}

QJsonObject encode(const StaffUpdate &value)
{
    return {{u"revision"_s, value.revision}, {u"details"_s, encode(value.details)}};
}

QJsonObject encode(const StaffStep &value) { return {{u"reason"_s, value.reason}}; }

QJsonObject encode(const InvitationIssued &value)
{
    return {{u"staff"_s, encode(value.staff)}, {u"code"_s, value.code}, {u"validUntil"_s, utcText(value.validUntil)}};
}

QString dayText(const QDate &day) { return day.toString(Qt::ISODate); }

std::optional<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Decoded<StaffDetails> decodeStaffDetails(const QJsonObject &json) { return decodeWith(json, readStaffDetails); }
Decoded<StaffMember> decodeStaffMember(const QJsonObject &json) { return decodeWith(json, readStaffMember); }
Decoded<StaffList> decodeStaffList(const QJsonObject &json) { return decodeWith(json, readStaffList); }
Decoded<StaffUpdate> decodeStaffUpdate(const QJsonObject &json) { return decodeWith(json, readStaffUpdate); }
Decoded<StaffStep> decodeStaffStep(const QJsonObject &json) { return decodeWith(json, readStaffStep); }
Decoded<InvitationIssued> decodeInvitationIssued(const QJsonObject &json)
{
    return decodeWith(json, readInvitationIssued);
}

} // namespace mado
