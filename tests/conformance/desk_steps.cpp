// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/desk_asks.h"

namespace mado::test {

using namespace desk_asks;

namespace {

Steps readingSteps()
{
    const auto reads = [](const char *who, const QString &query) {
        return [who, query](const World &world) { return Ask{.token = world.token(who), .query = query}; };
    };
    const auto transcript = [](const QString &id, const QString &query) {
        return [id, query](const World &world) {
            return Ask{.token = world.token(login::nurse),
                       .path = {{u"id"_s, id.isEmpty() ? world.ids[consultation] : id}},
                       .query = query};
        };
    };
    return {
        {"sync", "from the beginning", 200, reads(login::nurse, u"since=0"_s),
         [](World &world, const QJsonObject &answer) {
             world.ids.insert(consultation, answer["consultations"_L1].toArray().at(0)["id"_L1].toString());
             world.numbers.insert(u"cursor"_s, answer["cursor"_L1].toInteger());
         }},
        {"sync", "no news", 200,
         [](const World &world) {
             return Ask{.token = world.token(login::nurse),
                        .query = u"since=%1&wait=1"_s.arg(world.numbers[u"cursor"_s])};
         }},
        {"sync", "no cursor is the beginning", 200, reads(login::nurse, {})},
        {"sync", "no number", 400, reads(login::nurse, u"since=yesterday"_s), {}, true},
        {"sync", "nobody", 401, [](const World &) { return Ask{.query = u"since=0"_s}; }, {}, true},
        {"transcript", "from the beginning", 200, transcript({}, u"since=0"_s)},
        {"transcript", "no cursor is the beginning", 200, transcript({}, {})},
        {"transcript", "no number", 400, transcript({}, u"since=yesterday"_s), {}, true},
        {"transcript", "not there", 404, transcript(u"nowhere"_s, u"since=0"_s)},
    };
}

Steps refusedSteps(const char *operation, const char *body)
{
    return {
        {operation, "nobody", 401, without(&Ask::token, body), {}, true},
        {operation, "no key", 400, without(&Ask::key, body), {}, true},
        {operation, "role that only reads", 403,
         command(login::auditor,
                 [body](const World &) { return QJsonObject(QJsonDocument::fromJson(body).object()); })},
        {operation, "not there", 404,
         [body](const World &world) {
             return Ask{
                 .token = world.token(login::nurse), .path = {{u"id"_s, u"nowhere"_s}}, .body = body, .key = newKey()};
         }},
    };
}

Steps ownedSteps()
{
    return {
        {"takeOver", "done", 200, command(login::nurse, nothing), keepFence},
        {"takeOver", "a colleague has it", 409, command(login::colleague, nothing)},
        {"renewLease", "done", 200, [](const World &world) { return command(login::nurse, fenced)(world); }, keepFence},
        {"renewLease", "old lease", 409, command(login::nurse, stale)},
        {"renewLease", "no fence", 422, command(login::nurse, nothing), {}, true},
        {"withdrawConsent", "taken back", 200,
         command(login::nurse,
                 [](const World &) {
                     return QJsonObject{{u"purpose"_s, u"use_prefecture"_s}};
                 })},
        {"withdrawConsent", "no such purpose", 422,
         command(login::nurse,
                 [](const World &) {
                     return QJsonObject{{u"purpose"_s, u"use_moon"_s}};
                 })},
        {"addNote", "under the lease", 200,
         command(login::nurse,
                 [](const World &world) {
                     return with(fenced(world), {{u"text"_s, u"覚え書き"_s}});
                 }),
         keepFence},
        {"addNote", "without a lease", 200,
         command(login::colleague,
                 [](const World &) {
                     return QJsonObject{{u"text"_s, u"覚え書き"_s}};
                 }),
         keepFence},
        {"addNote",
         "empty",
         422,
         command(login::nurse,
                 [](const World &) {
                     return QJsonObject{{u"text"_s, u""_s}};
                 }),
         {},
         true},
        {"reply", "done", 200, command(login::nurse, replied), keepFence},
        {"reply", "old lease", 409,
         command(login::nurse, [](const World &world) { return with(replied(world), stale(world)); })},
        {"reply",
         "no text",
         422,
         command(login::nurse,
                 [](const World &world) {
                     return with(replied(world), {{u"text"_s, 7}});
                 }),
         {},
         true},
        {"close",
         "unknown ending",
         422,
         command(login::nurse,
                 [](const World &world) {
                     return with(fenced(world), {{u"disposition"_s, u"forgotten"_s}, {u"note"_s, u""_s}});
                 }),
         {},
         true},
        {"giveBack", "old lease", 409, command(login::nurse, stale)},
        {"giveBack", "done", 200, command(login::nurse, fenced), keepFence},
    };
}

/// Asked of a colleague, who gives it back.
Steps askingSteps()
{
    const auto asking = [](const char *whom, const QString &words) {
        return [whom, words](const World &world) {
            return QJsonObject{{u"to"_s, world.staff(whom)}, {u"words"_s, words}};
        };
    };
    return {
        {"askColleague", "nobody named", 422, command(login::nurse, nothing), {}, true},
        {"askColleague", "oneself", 422, command(login::nurse, asking(login::nurse, {}))},
        {"askColleague", "with a word", 200, command(login::nurse, asking(login::colleague, u"英語です"_s)), keepFence},
        {"askColleague", "a colleague has it", 409, command(login::nurse, asking(login::colleague, {}))},
        {"giveBack", "not for me", 200, command(login::colleague, fenced), keepFence},
    };
}

/// From the nurse to her colleague and back; leaves the lease with the nurse.
Steps boardSteps()
{
    const auto given = [](const char *to, const char *from) {
        return [to, from](const World &world) {
            return QJsonObject{{u"to"_s, world.staff(to)}, {u"from"_s, world.staff(from)}};
        };
    };
    const auto asked = [](const char *who, const QString &id) {
        return [who, id](const World &world) {
            return Ask{.token = world.token(who), .path = {{u"id"_s, id.isEmpty() ? world.ids[consultation] : id}}};
        };
    };
    const auto called = [](const char *who, const char *whom) {
        return [who, whom](const World &world) {
            return Ask{.token = world.token(who), .path = {{u"id"_s, world.staff(whom)}}, .key = newKey()};
        };
    };
    return {
        {"showPresence", "alone", 200, asked(login::nurse, {})},
        {"showPresence", "with a colleague", 200, asked(login::colleague, {})},
        {"showPresence", "not there", 404, asked(login::nurse, u"nowhere"_s)},
        {"assign", "not by a nurse", 403, command(login::colleague, given(login::colleague, login::nurse))},
        {"assign", "not with whom it was", 409, command(login::supervisor, given(login::nurse, login::colleague))},
        {"assign", "to nobody", 422, command(login::supervisor, nothing), {}, true},
        {"assign", "to a colleague", 200, command(login::supervisor, given(login::colleague, login::nurse)), keepFence},
        {"assign", "and back", 200, command(login::supervisor, given(login::nurse, login::colleague)), keepFence},
        {"takeOver", "accepted", 200, command(login::nurse, nothing), keepFence},
        {"board", "as it is", 200, [](const World &world) { return Ask{.token = world.token(login::supervisor)}; }},
        {"board", "not a nurse's", 403, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"callsMade", "of today", 200, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"callsMade", "of nobody", 404,
         [](const World &world) { return Ask{.token = world.token(login::nurse), .query = u"consultation=nobody"_s}; }},
        {"callsMade", "not an administrator's", 403,
         [](const World &world) { return Ask{.token = world.token(login::administrator)}; }},
        {"care", "of the accounts", 200, [](const World &world) { return Ask{.token = world.token(login::nurse)}; }},
        {"care", "not an administrator's", 403,
         [](const World &world) { return Ask{.token = world.token(login::administrator)}; }},
        {"callIn", "on its way", 201, called(login::supervisor, login::administrator)},
        {"callIn", "oneself", 409, called(login::supervisor, login::supervisor)},
    };
}

Steps takingNextSteps()
{
    const auto taking = [](const char *who) {
        return [who](const World &world) { return Ask{.token = world.token(who), .key = newKey()}; };
    };
    return {
        {"takeNext", "taken", 200, taking(login::nurse), keepFence},
        {"takeNext", "nobody waits", 204, taking(login::colleague)},
        {"takeNext", "nobody signed in", 401, [](const World &) { return Ask{.key = newKey()}; }, {}, true},
        {"takeNext",
         "no key",
         400,
         [](const World &world) { return Ask{.token = world.token(login::nurse)}; },
         {},
         true},
        {"takeNext", "role that only reads", 403, taking(login::auditor)},
    };
}

Steps closingSteps()
{
    const auto ended = [](const World &world) {
        return with(fenced(world), {{u"disposition"_s, u"self_care"_s}, {u"note"_s, u"説明して終了"_s}});
    };
    const auto reopened = [](const char *reason) {
        return [reason](const World &) { return QJsonObject{{u"reason"_s, QString::fromUtf8(reason)}}; };
    };
    const auto reached = [](const World &world) {
        return with(fenced(world), {{u"outcome"_s, u"reached"_s}, {u"note"_s, u""_s}, {u"message"_s, u""_s}});
    };
    return {
        {"close", "a call is promised", 409, command(login::nurse, ended)},
        {"recordCall", "reached", 200, command(login::nurse, reached), keepFence},
        {"close", "old lease", 409,
         command(login::nurse, [ended](const World &world) { return with(ended(world), stale(world)); })},
        {"close", "done", 200, command(login::nurse, ended), keepFence},
        {"close", "closed already", 409, command(login::nurse, ended)},
        {"takeBack", "not by a colleague", 409, command(login::colleague, fenced)},
        {"takeBack", "undone", 200, command(login::nurse, fenced), keepFence},
        {"takeBack", "no fence", 422, command(login::nurse, nothing), {}, true},
        {"reopen", "not closed", 409, command(login::nurse, reopened("症状が続くと聞いたため"))},
        {"close", "done again", 200, command(login::nurse, ended), keepFence},
        {"reopen", "no reason", 422, command(login::nurse, reopened("")), {}, true},
        {"reopen", "open again", 200, command(login::colleague, reopened("症状が続くと聞いたため")), keepFence},
        {"sync", "with what was closed", 200,
         [](const World &world) {
             return Ask{.token = world.token(login::nurse), .query = u"since=%1"_s.arg(world.numbers[u"cursor"_s])};
         }},
        {"transcript", "with everything in it", 200,
         [](const World &world) {
             return Ask{.token = world.token(login::nurse),
                        .path = {{u"id"_s, world.ids[consultation]}},
                        .query = u"since=0"_s};
         }},
    };
}

} // namespace

Steps deskSteps()
{
    Steps steps;
    const auto add = [&steps](const Steps &more) { steps.insert(steps.end(), more.begin(), more.end()); };
    add(readingSteps());
    add(refusedSteps("takeOver", "{}"));
    add(refusedSteps("reply",
                     R"({"fence":1,"text":"a","writtenAt":"2020-05-08T01:02:03.456Z","seenSeq":1,"confirmed":true})"));
    add(refusedSteps("addNote", R"({"text":"a"})"));
    add(refusedSteps("close", R"({"fence":1,"disposition":"self_care","note":"a"})"));
    add(refusedSteps("giveBack", R"({"fence":1})"));
    add(refusedSteps("acknowledge", "{}"));
    add(refusedSteps("handOver",
                     R"({"fence":1,"role":"nurse","card":{"situation":"a","promises":"","nextStep":"b"}})"));
    add(refusedSteps("answerHandOver", R"({"fence":1,"answer":"accept","reason":""})"));
    add(refusedSteps("setLevel", R"({"level":"emergency","reason":""})"));
    add(refusedSteps("recordEmergencyCall",
                     R"({"calledAt":"2020-05-08T01:02:03.456Z","dispatcherAnswer":"dispatched","note":""})"));
    add(refusedSteps(
        "describePerson",
        R"({"person":{"relation":"self","guardian":""},"access":{"noVoice":false,"interpreter":"none","spoken":""}})"));
    add(refusedSteps("joinDanger", "{}"));
    add(refusedSteps("markDangerStep", R"({"step":"listen","done":true})"));
    add(refusedSteps("agreeDanger", R"({"agrees":true})"));
    add(refusedSteps("reopen", R"({"reason":"abcdef"})"));
    add(refusedSteps("takeBack", R"({"fence":1})"));
    add(refusedSteps("askColleague", R"({"to":"nobody","words":""})"));
    add(ownedSteps());
    add(askingSteps());
    add(takingNextSteps());
    add(callingSteps());
    add(handingOverSteps());
    add(boardSteps());
    add(urgencySteps());
    add(safetySteps());
    add(closingSteps());
    return steps;
}

} // namespace mado::test
