// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto reply = u"canned reply"_s;

QJsonObject content(const char *japanese)
{
    return {{u"title"_s, QJsonObject{{u"ja"_s, u"受付"_s}, {u"en"_s, u"Received"_s}}},
            {u"text"_s, QJsonObject{{u"ja"_s, QString::fromUtf8(japanese)}, {u"en"_s, u"Thank you, {name}."_s}}},
            {u"retired"_s, false}};
}

auto asks(const char *who, const QJsonObject &body = {}, const QString &id = {})
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"id"_s, id.isEmpty() ? world.ids.value(reply, u"nowhere"_s) : id}},
                   .body = body.isEmpty() ? QByteArray() : bytes(body),
                   .key = body.isEmpty() ? QByteArray() : newKey()};
    };
}

QJsonObject change(qint64 revision, const char *japanese)
{
    return {{u"revision"_s, revision}, {u"content"_s, content(japanese)}};
}

} // namespace

Steps repliesSteps()
{
    const auto admin = login::administrator;
    return {
        {"cannedReplies", "as shipped", 200, asks(login::nurse)},
        {"cannedReplies", "role without them", 403, asks(login::auditor)},
        {"cannedReplies", "nobody", 401, [](const World &) { return Ask{}; }, {}, true},
        {"addCannedReply", "added", 201, asks(admin, content("{name}さん、ありがとうございます。")),
         [](World &world, const QJsonObject &json) { world.ids[reply] = json["id"_L1].toString(); }},
        {"addCannedReply", "unknown variable", 422, asks(admin, content("{phone}へ"))},
        {"addCannedReply", "not theirs to write", 403, asks(login::nurse, content("はい"))},
        {"changeCannedReply", "changed", 200, asks(admin, change(1, "{name}さん、承りました。"))},
        {"changeCannedReply", "changed by somebody else", 409, asks(admin, change(1, "はい"))},
        {"changeCannedReply", "not there", 404, asks(admin, change(1, "はい"), u"nowhere"_s)},
        {"cannedReplyHistory", "both versions", 200, asks(admin)},
        {"cannedReplyHistory", "not there", 404, asks(admin, {}, u"nowhere"_s)},
        {"media", "as it came", 200,
         [](const World &world) {
             return Ask{.token = world.token(login::nurse),
                        .path = {{u"id"_s, world.ids[u"consultation"_s]}, {u"entry"_s, u"image"_s}}};
         }},
        {"media", "not there", 404,
         [](const World &world) {
             return Ask{.token = world.token(login::nurse), .path = {{u"id"_s, u"nowhere"_s}, {u"entry"_s, u"e1"_s}}};
         }},
    };
}

} // namespace mado::test
