// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/desk_asks.h"

namespace mado::test {

using namespace desk_asks;

Steps callingSteps()
{
    const auto inAnHour = [] { return QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODateWithMs); };
    const auto planned = [inAnHour](const World &world) { return with(fenced(world), {{u"dueAt"_s, inAnHour()}}); };
    const auto recorded = [inAnHour](const World &world) {
        return with(fenced(world), {{u"outcome"_s, u"no_answer"_s},
                                    {u"nextAt"_s, inAnHour()},
                                    {u"note"_s, u"留守番電話には何も残していません。"_s},
                                    {u"message"_s, u""_s}});
    };
    return {
        {"showNumber", "none is known", 422, command(login::nurse, fenced),
         [](World &world, const QJsonObject &) { world.leaveNumber(); }},
        {"showNumber", "shown", 200, command(login::nurse, fenced)},
        {"planCall", "planned", 200, command(login::nurse, planned), keepFence},
        {"planCall", "old lease", 409,
         command(login::nurse, [planned](const World &world) { return with(planned(world), stale(world)); })},
        {"planCall", "no time", 422, command(login::nurse, fenced), {}, true},
        {"recordCall", "nobody answered", 200, command(login::nurse, recorded), keepFence},
        {"recordCall", "old lease", 409,
         command(login::nurse, [recorded](const World &world) { return with(recorded(world), stale(world)); })},
        {"acknowledge", "seen", 200, command(login::nurse, nothing), keepFence},
    };
}

Steps urgencySteps()
{
    const auto lowered = [](const char *reason) {
        return [reason](const World &world) {
            return with(fenced(world), {{u"level"_s, u"low"_s}, {u"reason"_s, QString::fromUtf8(reason)}});
        };
    };
    const auto called = [](const char *answer) {
        return [answer](const World &) {
            return QJsonObject{{u"calledAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {u"dispatcherAnswer"_s, QLatin1String(answer)},
                               {u"note"_s, u"到着まで7分ほど。"_s}};
        };
    };
    return {
        {"setLevel", "lowered with a reason", 200, command(login::nurse, lowered("電話で確かめ、症状は消えています。")),
         keepFence},
        {"setLevel", "raised without one", 200,
         command(login::nurse,
                 [](const World &world) {
                     return with(fenced(world), {{u"level"_s, u"emergency"_s}, {u"reason"_s, u""_s}});
                 }),
         keepFence},
        {"setLevel", "lowered without a reason", 422, command(login::nurse, lowered(""))},
        {"setLevel", "old lease", 409,
         command(login::nurse, [lowered](const World &world) { return with(lowered("x")(world), stale(world)); })},
        {"recordEmergencyCall", "an ambulance comes", 200, command(login::colleague, called("dispatched")), keepFence},
        {"recordEmergencyCall", "unknown answer", 422, command(login::colleague, called("perhaps")), {}, true},
    };
}

/// Under the nurse's lease, where no words of danger were found.
Steps safetySteps()
{
    const auto described = [](const QJsonObject &person) {
        return [person](const World &world) {
            return with(fenced(world), {{u"person"_s, person},
                                        {u"access"_s, QJsonObject{{u"noVoice"_s, false},
                                                                  {u"interpreter"_s, u"needed"_s},
                                                                  {u"spoken"_s, u"vi"_s}}}});
        };
    };
    const QJsonObject child{{u"relation"_s, u"child"_s}, {u"age"_s, 6}, {u"guardian"_s, u"母"_s}};
    const auto marked = [](const World &) { return QJsonObject{{u"step"_s, u"listen"_s}, {u"done"_s, true}}; };
    const auto agreed = [](const World &) { return QJsonObject{{u"agrees"_s, true}}; };
    return {
        {"describePerson", "a child", 200, command(login::nurse, described(child)), keepFence},
        {"describePerson", "old lease", 409,
         command(login::nurse, [=](const World &world) { return with(described(child)(world), stale(world)); })},
        {"describePerson",
         "unknown relation",
         422,
         command(login::nurse, described({{u"relation"_s, u"neighbour"_s}, {u"guardian"_s, u""_s}})),
         {},
         true},
        {"joinDanger", "none was found", 409, command(login::colleague, nothing)},
        {"markDangerStep", "none was found", 409, command(login::nurse, marked)},
        {"agreeDanger", "none was found", 409, command(login::colleague, agreed),
         [](World &world, const QJsonObject &) { world.findDanger(); }},
        {"joinDanger", "as the second", 200, command(login::colleague, nothing), keepFence},
        {"markDangerStep", "done", 200, command(login::nurse, marked), keepFence},
        {"agreeDanger", "to closing", 200, command(login::colleague, agreed), keepFence},
    };
}

Steps handingOverSteps()
{
    const auto offered = [](const World &world) {
        return with(fenced(world), {{u"role"_s, u"nurse"_s},
                                    {u"card"_s, QJsonObject{{u"situation"_s, u"発熱4日目。息苦しさはない。"_s},
                                                            {u"promises"_s, u""_s},
                                                            {u"nextStep"_s, u"体温をもう一度聞く。"_s}}}});
    };
    const auto answered = [](const char *answer, const char *reason) {
        return [=](const World &world) {
            return with(fenced(world),
                        {{u"answer"_s, QString::fromLatin1(answer)}, {u"reason"_s, QString::fromUtf8(reason)}});
        };
    };
    const auto asked = [](const char *who, const QString &id) {
        return [who, id](const World &world) {
            return Ask{.token = world.token(who), .path = {{u"id"_s, id.isEmpty() ? world.ids[consultation] : id}}};
        };
    };
    return {
        {"receivers", "by name", 200, asked(login::nurse, {})},
        {"receivers", "not there", 404, asked(login::nurse, u"nowhere"_s)},
        {"handOver", "to a role", 200, command(login::nurse, offered), keepFence},
        {"handOver", "old lease", 409,
         command(login::nurse, [offered](const World &world) { return with(offered(world), stale(world)); })},
        {"handOver", "to nobody", 422, command(login::nurse, fenced), {}, true},
        {"answerHandOver", "no reason", 422, command(login::colleague, answered("decline", ""))},
        {"answerHandOver", "declined", 200, command(login::colleague, answered("decline", "対応中です。")), keepFence},
        {"answerHandOver", "nothing is offered any more", 409, command(login::colleague, answered("accept", ""))},
    };
}

} // namespace mado::test
