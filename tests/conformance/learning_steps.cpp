// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto mine = u"my-item"_s;
using Body = std::function<QJsonObject(const World &)>;

std::function<Ask(const World &)> asks(const char *who, const QString &id = {}, const Body &body = {},
                                       const QString &account = u"school"_s)
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"account"_s, account}, {u"id"_s, id}},
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

QJsonObject draft(const World &)
{
    return {{u"revision"_s, 0},
            {u"content"_s, QJsonObject{{u"kind"_s, u"video"_s},
                                       {u"subject"_s, u"mathematics"_s},
                                       {u"fromYear"_s, 8},
                                       {u"untilYear"_s, 8},
                                       {u"title"_s, both(u"一次関数"_s, u"Linear functions"_s)},
                                       {u"provider"_s, both(u"提供団体"_s, u"A provider"_s)},
                                       {u"link"_s, u"https://example.org/linear"_s}}}};
}
Body step(const char *what, int revision)
{
    return [=](const World &) { return QJsonObject{{u"revision"_s, revision}, {u"what"_s, QLatin1String(what)}}; };
}
QJsonObject nothing(const World &) { return {}; }

} // namespace

Steps learningSteps()
{
    const auto officer = login::officer;
    const auto elsewhere = u"elsewhere"_s;
    return {
        {"learningAccounts", "of one's scope", 200, asks(officer)},
        {"learningAccounts", "not for nurses", 403, asks(login::nurse)},
        {"learningBoard", "of the account", 200, asks(officer)},
        {"learningBoard", "of no account", 404, asks(officer, {}, {}, elsewhere)},
        {"saveLearningItem", "a new one", 200, asks(officer, mine, draft)},
        {"saveLearningItem", "once more as new", 409, asks(officer, mine, draft)},
        {"moveLearningItem", "nowhere", 422, asks(officer, mine, nothing), {}, true},
        {"moveLearningItem", "published", 200, asks(officer, mine, step("publish", 1))},
        {"moveLearningItem", "published twice", 409, asks(officer, mine, step("publish", 2))},
        {"moveLearningItem", "withdrawn", 200, asks(officer, mine, step("withdraw", 2))},
    };
}

} // namespace mado::test
