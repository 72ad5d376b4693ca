// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/signature.h"
#include "tests/conformance/steps.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Ask delivery(const World &world, const QString &account, const QByteArray &body)
{
    return {.path = {{u"account"_s, account}},
            .body = body,
            .headers = {{"x-line-signature", line::signatureOf(body, world.channelSecret)}}};
}

} // namespace

Steps lineSteps()
{
    return {
        {"lineWebhook", "connection check", 200,
         [](const World &world) { return delivery(world, u"desk"_s, R"({"events":[]})"); }},
        {"lineWebhook", "another account", 401,
         [](const World &world) { return delivery(world, u"elsewhere"_s, R"({"events":[]})"); }},
        {"lineWebhook",
         "no events",
         400,
         [](const World &world) { return delivery(world, u"desk"_s, "{}"); },
         {},
         true},
        {"lineWebhook",
         "no signature",
         401,
         [](const World &) {
             return Ask{.path = {{u"account"_s, u"desk"_s}}, .body = R"({"events":[]})"};
         },
         {},
         true},
    };
}

} // namespace mado::test
