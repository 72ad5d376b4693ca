// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_api.h"

#include "app/then.h"
#include "contract/codecs_access.h"
#include "contract/codecs_people.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

template <class T> Result<T> typed(const Result<QJsonObject> &answer, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    auto value = decode(*answer);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    return std::move(*value);
}

template <class T>
QFuture<Result<T>> typedFuture(QFuture<Result<QJsonObject>> answer, Decoded<T> (*decode)(const QJsonObject &))
{
    return answer.then([decode](const Result<QJsonObject> &raw) { return typed<T>(raw, decode); });
}

Result<void> withoutBody(const Result<QJsonObject> &answer)
{
    return answer.map([](const QJsonObject &) {});
}

QString routeOf(const StaffId &id, const QString &name = {})
{
    return u"/v1/staff/"_s + id.text() + (name.isEmpty() ? QString() : u'/' + name);
}

QString nameOf(StaffAction action)
{
    switch (action) {
    case StaffAction::Suspend:
        return u"suspend"_s;
    case StaffAction::Resume:
        return u"resume"_s;
    case StaffAction::Leave:
        return u"leave"_s;
    case StaffAction::ResetSecondFactor:
        return u"reset-second-factor"_s;
    }
    Q_UNREACHABLE();
}

QByteArray digestOf(const QByteArray &verb, const QString &path, const std::optional<QJsonObject> &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(verb + ' ' + path.toUtf8() + '\n');
    if (body)
        hash.addData(QJsonDocument(*body).toJson(QJsonDocument::Compact));
    return hash.result();
}

bool fateUnknown(const Result<QJsonObject> &answer)
{
    return !answer &&
           (answer.error().kind == AppError::Kind::UnknownResult || answer.error().kind == AppError::Kind::Offline);
}

} // namespace

PeopleApi::PeopleApi(std::shared_ptr<ApiClient> api, QObject *parent) : People(parent), m_api(std::move(api)) {}

QFuture<Result<QJsonObject>> PeopleApi::send(const QByteArray &verb, const QString &path,
                                             const std::optional<QJsonObject> &body)
{
    const QByteArray digest = digestOf(verb, path, body);
    const auto known = m_unsure.constFind(digest);
    const CommandKey key = known == m_unsure.constEnd() ? CommandKey::random() : *known;
    m_unsure.insert(digest, key);
    return m_api->call({.verb = verb, .path = path, .body = body, .key = key})
        .then([guard = QPointer<PeopleApi>(this), digest](const Result<QJsonObject> &answer) {
            if (guard && !fateUnknown(answer))
                guard->m_unsure.remove(digest);
            return answer;
        });
}

QFuture<Result<StaffList>> PeopleApi::staff()
{
    return typedFuture<StaffList>(m_api->call({.verb = "GET", .path = u"/v1/staff"_s}), decodeStaffList);
}

QFuture<Result<StaffChangeList>> PeopleApi::changes(const StaffId &id)
{
    return typedFuture<StaffChangeList>(m_api->call({.verb = "GET", .path = routeOf(id, u"changes"_s)}),
                                        decodeStaffChangeList);
}

QFuture<Result<TeamList>> PeopleApi::teams()
{
    return typedFuture<TeamList>(m_api->call({.verb = "GET", .path = u"/v1/teams"_s}), decodeTeamList);
}

QFuture<Result<ShiftList>> PeopleApi::shifts(const QDateTime &from, const QDateTime &until)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, utcText(from));
    query.addQueryItem(u"until"_s, utcText(until));
    return typedFuture<ShiftList>(m_api->call({.verb = "GET", .path = u"/v1/shifts"_s, .query = query}),
                                  decodeShiftList);
}

QFuture<Result<InvitationIssued>> PeopleApi::invite(const StaffDetails &details)
{
    return typedFuture<InvitationIssued>(send("POST", u"/v1/staff"_s, encode(details)), decodeInvitationIssued);
}

QFuture<Result<InvitationIssued>> PeopleApi::renewInvitation(const StaffId &id)
{
    return typedFuture<InvitationIssued>(send("POST", routeOf(id, u"invitation"_s)), decodeInvitationIssued);
}

QFuture<Result<StaffMember>> PeopleApi::change(const StaffId &id, const StaffUpdate &update)
{
    return typedFuture<StaffMember>(send("PUT", routeOf(id), encode(update)), decodeStaffMember);
}

QFuture<Result<StaffMember>> PeopleApi::act(const StaffId &id, StaffAction action, const StaffStep &step)
{
    return typedFuture<StaffMember>(send("POST", routeOf(id, nameOf(action)), encode(step)), decodeStaffMember);
}

QFuture<Result<Shift>> PeopleApi::putShift(const Shift &shift)
{
    return typedFuture<Shift>(send("PUT", u"/v1/shifts/"_s + shift.id.text(), encode(shift)), decodeShift);
}

QFuture<Result<void>> PeopleApi::deleteShift(const ShiftId &id)
{
    return send("DELETE", u"/v1/shifts/"_s + id.text()).then(withoutBody);
}

QFuture<Result<SessionList>> PeopleApi::sessions(const std::optional<StaffId> &whose)
{
    QUrlQuery query;
    if (whose)
        query.addQueryItem(u"staff"_s, whose->text());
    return typedFuture<SessionList>(m_api->call({.verb = "GET", .path = u"/v1/sessions"_s, .query = query}),
                                    decodeSessionList);
}

QFuture<Result<void>> PeopleApi::endSession(const SessionId &id)
{
    return m_api->call({.verb = "DELETE", .path = u"/v1/sessions/"_s + id.text()}).then(withoutBody);
}

QFuture<Result<void>> PeopleApi::wipeSession(const SessionId &id)
{
    return m_api->call({.verb = "POST", .path = u"/v1/sessions/%1/wipe"_s.arg(id.text())}).then(withoutBody);
}

QFuture<Result<QJsonObject>> PeopleApi::prove(const QString &path, const QJsonObject &body)
{
    return m_api->call({.verb = "POST", .path = path, .body = body, .provesAgain = true});
}

QFuture<Result<EnrolmentStarted>> PeopleApi::beginSecondFactor(const EnrolmentRequest &request)
{
    return typedFuture<EnrolmentStarted>(prove(u"/v1/enrolments"_s, encode(request)), decodeEnrolmentStarted);
}

QFuture<Result<RecoveryCodes>> PeopleApi::confirmSecondFactor(const EnrolmentConfirmation &confirmation)
{
    return typedFuture<RecoveryCodes>(prove(u"/v1/second-factor"_s, encode(confirmation)), decodeRecoveryCodes);
}

QFuture<Result<RecoveryCodes>> PeopleApi::renewRecoveryCodes(const RecoveryCodesRequest &request)
{
    return typedFuture<RecoveryCodes>(prove(u"/v1/second-factor/recovery-codes"_s, encode(request)),
                                      decodeRecoveryCodes);
}

QFuture<Result<BreakGlass>> PeopleApi::breakGlass(const BreakGlassRequest &request)
{
    return typedFuture<BreakGlass>(send("POST", u"/v1/break-glass"_s, encode(request)), decodeBreakGlass);
}

} // namespace mado
