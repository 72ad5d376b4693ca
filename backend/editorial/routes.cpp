// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/editorial/routes.h"

#include "backend/editorial/faq_desk.h"
#include "backend/editorial/refusals.h"
#include "backend/identity/gate.h"
#include "backend/staff/account_request.h"
#include "backend/store/faq_question_rows.h"
#include "contract/codecs_faq.h"

namespace mado::editorial {

using namespace Qt::Literals::StringLiterals;
using http::Method;

namespace {

using staff::Editor;
using Subject = tl::expected<QString, Problem>;

/// The account of the path, in the asker's scope.
tl::expected<Desk, Problem> deskOf(store::Transaction &tx, FaqServices &services, const http::Request &request,
                                   const StaffProfile &who)
{
    return staff::handOf<Desk>(tx, services, request, who, refused::unknownAccount());
}

tl::expected<FaqEntryId, Problem> entryIn(const http::Request &request)
{
    const auto id = FaqEntryId::from(request.captures.value(u"id"_s));
    if (!id)
        return tl::unexpected(refused::unknownEntry());
    return *id;
}

http::Response lookAt(FaqServices &services, const http::Request &request, const StaffProfile &who,
                      const std::function<http::Response(store::Transaction &, const Desk &)> &answer)
{
    return staff::look(services.staff, who, [&](store::Transaction &tx, const Editor &) {
        const auto desk = deskOf(tx, services, request, who);
        return desk ? answer(tx, *desk) : staff::refusedWith(desk.error());
    });
}

/// A change of one entry, answered with the entry as it is then.
http::Response
changeEntry(FaqServices &services, const http::Request &request, const StaffProfile &who, const QJsonObject &json,
            const std::function<Outcome<FaqEntryId>(store::Transaction &, const Desk &, const FaqEntryId &)> &work)
{
    return staff::runKeyed(
        services.staff, request, who, json,
        {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
             const auto desk = deskOf(tx, services, request, who);
             const auto id = entryIn(request);
             if (!desk || !id)
                 return tl::unexpected(desk ? id.error() : desk.error());
             return work(tx, *desk, *id).map([](const FaqEntryId &done) { return done.text(); });
         },
         .tell = [&](store::Transaction &tx, const Editor &, const QString &subject, bool) -> http::Response {
             const auto desk = deskOf(tx, services, request, who);
             const auto entry = desk ? entryOf(tx, *desk, *FaqEntryId::from(subject)) : std::nullopt;
             return entry ? http::Response::json(200, encode(*entry)) : staff::refusedWith(refused::unknownEntry());
         }});
}

http::Response accounts(FaqServices &services, const StaffProfile &who)
{
    return staff::tellAccounts<FaqAccountList>(services, who, [](const faq::Account &account) { return account.name; });
}

http::Response entry(FaqServices &services, const http::Request &request, const StaffProfile &who)
{
    return lookAt(services, request, who, [&](store::Transaction &tx, const Desk &desk) {
        const auto id = entryIn(request);
        const auto found = id ? entryOf(tx, desk, *id) : std::nullopt;
        return found ? http::Response::json(200, encode(*found)) : staff::refusedWith(refused::unknownEntry());
    });
}

http::Response save(FaqServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeFaqSave);
    if (!body)
        return body.error();
    return changeEntry(
        services, request, who, *json,
        [&](store::Transaction &tx, const Desk &desk, const FaqEntryId &id) { return saveDraft(tx, desk, id, *body); });
}

http::Response step(FaqServices &services, const http::Request &request, const StaffProfile &who, FaqStepKind kind)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeFaqStep);
    if (!body)
        return body.error();
    return changeEntry(services, request, who, *json,
                       [&](store::Transaction &tx, const Desk &desk, const FaqEntryId &id) {
                           return takeStep(tx, desk, id, kind, *body);
                       });
}

http::Response settle(FaqServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeFaqSettle);
    if (!body)
        return body.error();
    return staff::runKeyed(services.staff, request, who, *json,
                           {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
                                const auto desk = deskOf(tx, services, request, who);
                                if (!desk)
                                    return tl::unexpected(desk.error());
                                store::setFaqQuestionState(tx, desk->account, body->questions, body->state);
                                return desk->account.text();
                            },
                            .tell = [](store::Transaction &, const Editor &, const QString &,
                                       bool) { return http::Response::empty(204); }});
}

http::Response takeIn(FaqServices &services, const http::Request &request, const StaffProfile &who)
{
    const auto json = staff::jsonOf(request);
    if (!json)
        return json.error();
    const auto body = staff::bodyAs(*json, decodeFaqContents);
    if (!body)
        return body.error();
    return staff::runKeyed(services.staff, request, who, *json,
                           {.work = [&](store::Transaction &tx, const Editor &) -> Subject {
                                const auto desk = deskOf(tx, services, request, who);
                                if (!desk)
                                    return tl::unexpected(desk.error());
                                return import(tx, *desk, *body).map([](const FaqImported &done) {
                                    return u"%1 %2"_s.arg(QString::number(done.drafts),
                                                          QString::number(done.unchanged));
                                });
                            },
                            .tell =
                                [](store::Transaction &, const Editor &, const QString &subject, bool) {
                                    const QStringList counts = subject.split(u' ');
                                    return http::Response::json(
                                        200, encode(FaqImported{counts.value(0).toInt(), counts.value(1).toInt()}));
                                }});
}

void addReading(identity::StaffRoutes &routes, FaqServices &services)
{
    routes.add(Method::Get, u"/v1/faq"_s, Permission::ReadFaqAccounts,
               [&services](const http::Request &, const StaffProfile &who) { return accounts(services, who); });
    routes.add(Method::Get, u"/v1/faq/{account}"_s, Permission::ReadFaq,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return lookAt(services, request, who, [](store::Transaction &tx, const Desk &desk) {
                       return http::Response::json(200, encode(boardOf(tx, desk)));
                   });
               });
    routes.add(Method::Get, u"/v1/faq/{account}/contents"_s, Permission::ReadFaq,
               [&services](const http::Request &request, const StaffProfile &who) {
                   return lookAt(services, request, who, [](store::Transaction &tx, const Desk &desk) {
                       return http::Response::json(200, encode(contentsOf(tx, desk)));
                   });
               });
    routes.add(
        Method::Get, u"/v1/faq/{account}/entries/{id}"_s, Permission::ReadFaq,
        [&services](const http::Request &request, const StaffProfile &who) { return entry(services, request, who); });
}

void addStep(identity::StaffRoutes &routes, FaqServices &services, FaqStepKind kind, Permission permission)
{
    routes.add(Method::Post, u"/v1/faq/{account}/entries/{id}/"_s + word(kind), permission,
               [&services, kind](const http::Request &request, const StaffProfile &who) {
                   return step(services, request, who, kind);
               });
}

} // namespace

void addRoutes(http::Router &router, FaqServices &services)
{
    identity::StaffRoutes routes(router, services.staff.authenticator);
    addReading(routes, services);
    routes.add(
        Method::Put, u"/v1/faq/{account}/entries/{id}"_s, Permission::WriteFaq,
        [&services](const http::Request &request, const StaffProfile &who) { return save(services, request, who); });
    addStep(routes, services, FaqStepKind::Publish, Permission::PublishFaq);
    addStep(routes, services, FaqStepKind::Restore, Permission::PublishFaq);
    addStep(routes, services, FaqStepKind::Withdraw, Permission::WriteFaq); // what is wrong goes at once
    addStep(routes, services, FaqStepKind::DropDraft, Permission::WriteFaq);
    routes.add(
        Method::Post, u"/v1/faq/{account}/questions"_s, Permission::WriteFaq,
        [&services](const http::Request &request, const StaffProfile &who) { return settle(services, request, who); });
    routes.add(
        Method::Post, u"/v1/faq/{account}/contents"_s, Permission::WriteFaq,
        [&services](const http::Request &request, const StaffProfile &who) { return takeIn(services, request, who); });
}

} // namespace mado::editorial
