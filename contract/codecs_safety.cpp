// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array relations{Word{Relation::Self, "self"},     Word{Relation::Child, "child"},
                               Word{Relation::Parent, "parent"}, Word{Relation::Partner, "partner"},
                               Word{Relation::Family, "family"}, Word{Relation::Other, "other"}};
constexpr std::array interpreters{Word{Interpreter::None, "none"}, Word{Interpreter::Needed, "needed"},
                                  Word{Interpreter::Arranged, "arranged"}};

QJsonObject encode(const DangerStep &value)
{
    QJsonObject json{{u"key"_s, value.key}, {u"title"_s, encode(value.title)}, {u"how"_s, encode(value.how)}};
    put(json, "doneBy", encodeMaybe(value.doneBy));
    put(json, "doneAt", utcMaybe(value.doneAt));
    return json;
}

DangerStep readStep(Fields &from)
{
    return {.key = from.text("key"),
            .title = from.object("title", readLocalText),
            .how = from.object("how", readLocalText),
            .doneBy = from.maybeObject("doneBy", readStaffName),
            .doneAt = from.maybeUtc("doneAt")};
}

DangerRoute readRoute(Fields &from)
{
    return {.name = from.object("name", readLocalText), .number = from.text("number")};
}

} // namespace

QString word(Relation value) { return textOf(relations, value); }
QString word(Interpreter value) { return textOf(interpreters, value); }
std::optional<Relation> relationFrom(const QString &text) { return valueOf(relations, text); }
std::optional<Interpreter> interpreterFrom(const QString &text) { return valueOf(interpreters, text); }

QJsonObject encode(const PersonConcerned &value)
{
    QJsonObject json{{u"relation"_s, word(value.relation)}, {u"guardian"_s, value.guardian}};
    put(json, "age", plainMaybe(value.age));
    return json;
}

PersonConcerned readPersonConcerned(Fields &from)
{
    return {.relation = from.enumerator("relation", relationFrom),
            .age = from.maybeCount("age"),
            .guardian = from.text("guardian")};
}

QJsonObject encode(const Access &value)
{
    return {{u"noVoice"_s, value.noVoice}, {u"interpreter"_s, word(value.interpreter)}, {u"spoken"_s, value.spoken}};
}

Access readAccess(Fields &from)
{
    return {.noVoice = from.boolean("noVoice"),
            .interpreter = from.enumerator("interpreter", interpreterFrom),
            .spoken = from.text("spoken")};
}

QJsonObject encode(const DangerProtocol &value)
{
    QJsonArray steps;
    for (const DangerStep &step : value.steps)
        steps.append(encode(step));
    QJsonArray routes;
    for (const DangerRoute &route : value.routes)
        routes.append(QJsonObject{{u"name"_s, encode(route.name)}, {u"number"_s, route.number}});
    QJsonObject json{
        {u"danger"_s, value.danger},   {u"label"_s, encode(value.label)},      {u"source"_s, encode(value.source)},
        {u"version"_s, value.version}, {u"foundAt"_s, utcText(value.foundAt)}, {u"steps"_s, steps},
        {u"routes"_s, routes},         {u"secondAgrees"_s, value.secondAgrees}};
    put(json, "second", encodeMaybe(value.second));
    return json;
}

DangerProtocol readDangerProtocol(Fields &from)
{
    return {.danger = from.text("danger"),
            .label = from.object("label", readLocalText),
            .source = from.object("source", readLocalText),
            .version = from.text("version"),
            .foundAt = from.utc("foundAt"),
            .steps = from.objects("steps", readStep),
            .routes = from.objects("routes", readRoute),
            .second = from.maybeObject("second", readStaffName),
            .secondAgrees = from.boolean("secondAgrees")};
}

Decoded<DangerProtocol> decodeDangerProtocol(const QJsonObject &json) { return decodeWith(json, readDangerProtocol); }
Decoded<PersonConcerned> decodePersonConcerned(const QJsonObject &json)
{
    return decodeWith(json, readPersonConcerned);
}
Decoded<Access> decodeAccess(const QJsonObject &json) { return decodeWith(json, readAccess); }

} // namespace mado
