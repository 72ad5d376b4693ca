// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

#include <QJsonArray>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto revision = u"faq"_s;
const auto mine = u"my-question"_s;

QJsonObject both(const QString &ja, const QString &en) { return {{u"ja"_s, ja}, {u"en"_s, en}}; }

QJsonObject content()
{
    return {{u"category"_s, u"travel"_s},
            {u"question"_s, both(u"渡し船に乗れますか"_s, u"May I take the ferry?"_s)},
            {u"alsoJa"_s, QJsonArray{}},
            {u"alsoEn"_s, QJsonArray{}},
            {u"answer"_s, both(u"はい。"_s, u"Yes."_s)},
            {u"source"_s, QJsonObject{{u"title"_s, both(u"県"_s, u"Prefecture"_s)},
                                      {u"url"_s, QString()},
                                      {u"asOf"_s, u"2020-06-15"_s}}}};
}

using Body = std::function<QJsonObject(const World &)>;

/// Of the account that the server has; with {id} as this entry.
std::function<Ask(const World &)> asks(const char *who, const QString &id = {}, const Body &body = {},
                                       const QString &account = u"desk"_s)
{
    return [=](const World &world) {
        return Ask{.token = who ? world.token(who) : QByteArray(),
                   .path = {{u"account"_s, account}, {u"id"_s, id}},
                   .body = body ? bytes(body(world)) : QByteArray(),
                   .key = newKey()};
    };
}

QJsonObject save(const World &world)
{
    return {{u"revision"_s, world.numbers.value(revision)},
            {u"content"_s, content()},
            {u"checkAsked"_s, true},
            {u"questions"_s, QJsonArray{}}};
}
QJsonObject step(const World &world) { return {{u"revision"_s, world.numbers.value(revision)}}; }
QJsonObject restore(const World &world) { return {{u"revision"_s, world.numbers.value(revision)}, {u"version"_s, 1}}; }
QJsonObject items(const World &) { return {{u"items"_s, QJsonArray{QJsonObject{{u"content"_s, content()}}}}}; }
QJsonObject nothing(const World &) { return {}; }
QJsonObject settled(const World &) { return {{u"questions"_s, QJsonArray{u"q1"_s}}, {u"state"_s, u"settled"_s}}; }

void keep(World &world, const QJsonObject &answer)
{
    world.numbers.insert(revision, answer["revision"_L1].toInteger());
}

} // namespace

Steps faqSteps()
{
    const auto nurse = login::nurse;
    const auto other = login::colleague;
    const auto auditor = login::auditor;
    const auto elsewhere = u"elsewhere"_s;
    return {
        {"faqAccounts", "of one's scope", 200, asks(nurse)},
        {"faqAccounts", "not for auditors", 403, asks(auditor)},
        {"faqBoard", "of the account", 200, asks(nurse)},
        {"faqBoard", "of no account", 404, asks(nurse, {}, {}, elsewhere)},
        {"faqContents", "all", 200, asks(nurse)},
        {"faqContents", "of no account", 404, asks(nurse, {}, {}, elsewhere)},
        {"saveFaqEntry", "a new one", 200, asks(nurse, mine, save), keep},
        {"saveFaqEntry", "from an old revision", 409,
         asks(nurse, mine,
              [](const World &) {
                  return QJsonObject{{u"revision"_s, 0},
                                     {u"content"_s, content()},
                                     {u"checkAsked"_s, false},
                                     {u"questions"_s, QJsonArray{}}};
              })},
        {"faqEntry", "with its draft", 200, asks(nurse, mine)},
        {"faqEntry", "of no such id", 404, asks(nurse, u"no-such"_s)},
        {"publishFaqEntry", "one's own", 409, asks(nurse, mine, step)},
        {"publishFaqEntry", "a colleague's", 200, asks(other, mine, step), keep},
        {"publishFaqEntry", "without a revision", 422, asks(other, mine, nothing), {}, true},
        {"withdrawFaqEntry", "what is published", 200, asks(nurse, mine, step), keep},
        {"withdrawFaqEntry", "what is not", 409, asks(nurse, mine, step)},
        {"restoreFaqEntry", "the first version", 200, asks(nurse, mine, restore), keep},
        {"restoreFaqEntry", "no version", 409, asks(nurse, mine, step)},
        {"dropFaqDraft", "none there", 200, asks(nurse, mine, step), keep},
        {"dropFaqDraft", "not for auditors", 403, asks(auditor, mine, step)},
        {"settleFaqQuestions", "some", 204, asks(nurse, {}, settled)},
        {"settleFaqQuestions", "none named", 422, asks(nurse, {}, nothing), {}, true},
        {"importFaq", "one", 200, asks(nurse, {}, items)},
        {"importFaq", "nothing", 422, asks(nurse, {}, nothing), {}, true},
    };
}

} // namespace mado::test
