// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto made = u"made-here"_s;
const auto elsewhere = u"elsewhere"_s;

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

QJsonObject content()
{
    const QJsonObject hours{{u"weekdays"_s, QJsonArray{1, 2, 3}}, {u"from"_s, u"09:00"_s}, {u"until"_s, u"17:00"_s}};
    return {{u"from"_s, u"faq"_s},
            {u"prefecture"_s, u"14"_s},
            {u"name"_s, both(u"よくある質問"_s, u"Questions"_s)},
            {u"hours"_s, hours},
            {u"physician"_s, both(u"監修医"_s, u"Physician"_s)},
            {u"page"_s, u"https://www.example.jp/line"_s},
            {u"texts"_s, QJsonArray{}}};
}

QJsonObject save(qint64 revision) { return {{u"revision"_s, revision}, {u"content"_s, content()}}; }

QJsonObject trial()
{
    return {{u"content"_s, content()}, {u"at"_s, u"2020-06-17T03:00:00.000Z"_s}, {u"steps"_s, QJsonArray{}}};
}

QJsonObject rulesOf(const QString &from)
{
    QJsonObject rules = content();
    rules.insert(u"from"_s, from);
    return {{u"content"_s, rules}, {u"day"_s, u"2020-06-17"_s}, {u"answers"_s, QJsonArray{}}};
}

QJsonObject question(const QString &value)
{
    return {{u"day"_s, u"2020-06-17"_s},
            {u"answers"_s, QJsonArray{QJsonObject{{u"question"_s, u"breathing"_s}, {u"value"_s, value}}}}};
}

std::function<Ask(const World &)> asks(const char *who, const QString &account = {}, const QJsonObject &body = {},
                                       const QString &query = {})
{
    return [=](const World &world) {
        return Ask{.token = world.token(who),
                   .path = {{u"account"_s, account}},
                   .query = query,
                   .body = body.isEmpty() ? QByteArray() : bytes(body),
                   .key = newKey()};
    };
}

} // namespace

Steps accountSteps()
{
    const auto writer = login::administrator;
    const auto other = login::supervisor;
    const auto nurse = login::nurse;
    const auto desk = u"desk"_s;
    return {
        {"accountBoard", "with templates", 200, asks(writer)},
        {"accountBoard", "not for nurses", 403, asks(nurse)},
        {"tryAccount", "from its beginning", 200, asks(writer, {}, trial())},
        {"tryAccount", "without a content", 422, asks(writer, {}, {{u"steps"_s, QJsonArray{}}}), {}, true},
        {"tryAccountRules", "those of the template", 200, asks(writer, {}, rulesOf(u"personal-support"_s))},
        {"tryAccountRules", "of a template without any", 404, asks(writer, {}, rulesOf(u"faq"_s))},
        {"saveAccount", "a new one", 200, asks(writer, made, save(0))},
        {"saveAccount", "from an old revision", 409, asks(writer, made, save(0))},
        {"accountRecord", "with its draft", 200, asks(writer, made)},
        {"accountRecord", "of no such id", 404, asks(writer, elsewhere)},
        {"publishAccount", "one's own", 409, asks(writer, made, {{u"revision"_s, 1}})},
        {"publishAccount", "a colleague's", 200, asks(other, made, {{u"revision"_s, 1}})},
        {"ruleAccounts", "of one's scope", 200, asks(nurse)},
        {"ruleAccounts", "not for officers", 403, asks(login::officer)},
        {"ruleBook", "of the account", 200, asks(nurse, desk)},
        {"ruleBook", "of a day", 200, asks(nurse, desk, {}, u"day=2020-03-01"_s)},
        {"ruleBook", "of no account", 404, asks(nurse, elsewhere)},
        {"whatIf", "breathless at rest", 200, asks(nurse, desk, question(u"rest"_s))},
        {"whatIf", "an answer that is none", 422, asks(nurse, desk, question(u"purple"_s))},
    };
}

} // namespace mado::test
