// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/control_routes.h"

#include <QJsonDocument>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

http::Response refused(const QString &what) { return http::Response::json(400, {{u"message"_s, what}}); }

http::Response done() { return http::Response::json(200, {}); }

QJsonObject bodyOf(const http::Request &request) { return QJsonDocument::fromJson(request.body).object(); }

/// What the body of /training/say tells the resident to do; nullopt: nothing this version knows.
std::optional<Happening> happeningOf(const QJsonObject &body)
{
    if (body["text"_L1].isString())
        return Writes{body["text"_L1].toString()};
    if (body["postback"_L1].isString())
        return Chooses{body["postback"_L1].toString()};
    if (body["sticker"_L1].isArray())
        return SendsSticker{body["sticker"_L1].toVariant().toStringList()};
    if (body["image"_L1].toBool())
        return SendsMedia{u"image"_s, QByteArray::fromBase64(body["content"_L1].toString().toLatin1())};
    if (const auto place = body["location"_L1]; place.isObject())
        return SendsLocation{place["title"_L1].toString(), place["address"_L1].toString()};
    return std::nullopt;
}

using Teller = std::function<std::optional<Happening>(const QJsonObject &)>;

void addTelling(http::Router &router, const QString &path, Simulation &simulation, const Teller &teller)
{
    router.add(http::Method::Post, path, Permission::DirectTraining,
               [&simulation, teller](const http::Request &request) {
                   const auto body = bodyOf(request);
                   const auto resident = body["resident"_L1].toString();
                   const auto what = teller(body);
                   if (resident.isEmpty() || !what)
                       return refused(u"give 'resident' and one thing to do"_s);
                   simulation.tell(resident, body["name"_L1].toString(), *what);
                   return done();
               });
}

QJsonObject jsonOf(const Delivery &delivery)
{
    return {{u"at"_s, delivery.at.toString(Qt::ISODateWithMs)},
            {u"via"_s, delivery.pushed ? u"push"_s : u"reply"_s},
            {u"retryKey"_s, delivery.retryKey},
            {u"messages"_s, delivery.messages},
            {u"repeats"_s, delivery.repeats}};
}

http::Response outbox(const Simulation &simulation, const Platform &platform, const QString &resident)
{
    const auto lineUser = simulation.lineUserOf(resident);
    if (lineUser.isEmpty())
        return http::Response::json(404, {{u"message"_s, u"there is no such resident"_s}});
    QJsonArray received;
    int repeats = 0;
    for (const auto &delivery : platform.deliveries(lineUser)) {
        received.append(jsonOf(delivery));
        repeats += delivery.repeats;
    }
    return http::Response::json(200, {{u"received"_s, received}, {u"repeats"_s, repeats}});
}

http::Response residents(const Simulation &simulation)
{
    QJsonArray list;
    for (const auto &id : simulation.residents())
        list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, simulation.nameOf(id)}});
    return http::Response::json(200, {{u"residents"_s, list}});
}

void addMishaps(http::Router &router, Platform &platform)
{
    router.add(http::Method::Post, u"/training/fail"_s, Permission::DirectTraining,
               [&platform](const http::Request &request) {
                   const auto body = bodyOf(request);
                   const auto status = body["status"_L1].toInt();
                   if (status < 400 || status > 599)
                       return refused(u"give 'status' from 400 to 599"_s);
                   platform.schedule({status, body["accepted"_L1].toBool()}, body["next"_L1].toInt(1));
                   return done();
               });
    router.add(http::Method::Post, u"/training/hang"_s, Permission::DirectTraining,
               [&platform](const http::Request &request) {
                   const auto body = bodyOf(request);
                   platform.schedule({0, body["accepted"_L1].toBool()}, body["next"_L1].toInt(1));
                   return done();
               });
    // Stands for the department's paging gateway: takes every call and calls nobody.
    router.add(http::Method::Post, u"/training/page"_s, Permission::DirectTraining,
               [](const http::Request &) { return http::Response::empty(204); });
    router.add(http::Method::Post, u"/training/quota"_s, Permission::DirectTraining,
               [&platform](const http::Request &request) {
                   platform.setMonthlyLimit(bodyOf(request)["limit"_L1].toInteger());
                   return done();
               });
}

void addTime(http::Router &router, Simulation &simulation, ScaledClock &clock)
{
    router.add(http::Method::Post, u"/training/advance"_s, Permission::DirectTraining,
               [&simulation, &clock](const http::Request &request) {
                   clock.advance(std::chrono::milliseconds(qint64(bodyOf(request)["seconds"_L1].toDouble() * 1000.0)));
                   simulation.wake();
                   return done();
               });
    for (const bool paused : {true, false}) {
        router.add(http::Method::Post, paused ? u"/training/pause"_s : u"/training/resume"_s,
                   Permission::DirectTraining, [&simulation, paused](const http::Request &) {
                       simulation.pause(paused);
                       return done();
                   });
    }
}

} // namespace

void addControlRoutes(http::Router &router, Simulation &simulation, Platform &platform, ScaledClock &clock)
{
    addTelling(router, u"/training/say"_s, simulation, happeningOf);
    addTelling(router, u"/training/follow"_s, simulation, [](const QJsonObject &) { return Follows{}; });
    addTelling(router, u"/training/unfollow"_s, simulation, [](const QJsonObject &) { return Leaves{}; });
    addTelling(router, u"/training/unsend"_s, simulation, [](const QJsonObject &) { return TakesBack{}; });
    addMishaps(router, platform);
    addTime(router, simulation, clock);
    router.add(http::Method::Get, u"/training/residents"_s, Permission::DirectTraining,
               [&simulation](const http::Request &) { return residents(simulation); });
    router.add(http::Method::Get, u"/training/outbox"_s, Permission::DirectTraining, [&](const http::Request &request) {
        return outbox(simulation, platform, request.query.queryItemValue(u"resident"_s));
    });
}

} // namespace mado::training
