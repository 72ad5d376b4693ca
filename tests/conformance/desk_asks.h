// SPDX-License-Identifier: GPL-3.0-or-later
// How the steps of the desk ask: as whom, about which consultation, with which fence.
#pragma once

#include "tests/conformance/steps.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace mado::test::desk_asks {

using namespace Qt::Literals::StringLiterals;

using Body = std::function<QJsonObject(const World &)>;

inline const auto consultation = u"consultation"_s;
inline const auto fence = u"fence"_s;
inline const auto seq = u"seq"_s;

/// A command of `who` about the one consultation there is.
inline std::function<Ask(const World &)> command(const char *who, const Body &body)
{
    return [who, body](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"id"_s, world.ids[consultation]}},
                   .body = bytes(body(world)),
                   .key = newKey()};
    };
}

inline std::function<Ask(const World &)> without(QByteArray Ask::*member, const char *operationBody)
{
    return [member, operationBody](const World &world) {
        Ask ask{.token = world.token(login::nurse),
                .path = {{u"id"_s, world.ids[consultation]}},
                .body = operationBody,
                .key = newKey()};
        (ask.*member).clear();
        return ask;
    };
}

inline QJsonObject nothing(const World &) { return {}; }
inline QJsonObject fenced(const World &world) { return {{fence, world.numbers[fence]}}; }
inline QJsonObject stale(const World &world) { return {{fence, world.numbers[fence] - 1}}; }

inline QJsonObject with(QJsonObject body, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), member.value());
    return body;
}

inline QJsonObject replied(const World &world)
{
    return with(fenced(world), {{u"text"_s, u"こんにちは"_s},
                                {u"writtenAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                {u"seenSeq"_s, world.numbers[seq]},
                                {u"confirmed"_s, true}});
}

inline void keepFence(World &world, const QJsonObject &answer)
{
    const auto applied = answer["consultation"_L1];
    world.ids.insert(consultation, applied["id"_L1].toString());
    if (applied["owner"_L1].isObject())
        world.numbers.insert(fence, applied["owner"_L1]["fence"_L1].toInteger());
    world.numbers.insert(seq, applied["transcriptSeq"_L1].toInteger());
}

} // namespace mado::test::desk_asks

namespace mado::test {

Steps callingSteps();
Steps urgencySteps();
Steps safetySteps();
Steps handingOverSteps();

} // namespace mado::test
