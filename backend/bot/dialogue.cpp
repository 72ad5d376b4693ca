// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/dialogue.h"

#include "backend/store/bot_rows.h"
#include "backend/survey/answer_reading.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

QString flowWord(Flow flow)
{
    switch (flow) {
    case Flow::Language:
        return u"language"_s;
    case Flow::Consent:
        return u"consent"_s;
    case Flow::Survey:
        return u"survey"_s;
    case Flow::Medicine:
        return u"medicine"_s;
    case Flow::Idle:
        return u"idle"_s;
    }
    return u"idle"_s;
}

Flow flowFrom(const QString &word)
{
    for (const Flow flow : {Flow::Language, Flow::Consent, Flow::Survey, Flow::Medicine}) {
        if (flowWord(flow) == word)
            return flow;
    }
    return Flow::Idle;
}

QDateTime timeIn(const QJsonValue &value) { return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC); }

QJsonObject timesOf(const QHash<QString, QDateTime> &times)
{
    QJsonObject json;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        json.insert(it.key(), it->toMSecsSinceEpoch());
    return json;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

bool isUnderWay(const QString &flow) { return flowFrom(flow) != Flow::Idle && flowFrom(flow) != Flow::Language; }

void Dialogue::endSurvey()
{
    flow = Flow::Idle;
    step.clear();
    answers.given.clear();
    answers.age = std::nullopt;
    answeredAt.clear();
    choosing.clear();
    pictures = 0;
    advised = false;
}

Dialogue loadDialogue(store::Transaction &tx, const ConversationId &conversation, const survey::AccountPackage &package,
                      const QDate &day, const survey::Survey *medicine)
{
    Dialogue dialogue;
    dialogue.answers.day = day;
    const auto row = store::dialogueOf(tx, conversation);
    if (!row)
        return dialogue;
    const QJsonObject &json = row->answers;
    dialogue.flow = flowFrom(row->flow);
    dialogue.step = row->step;
    if (dialogue.flow == Flow::Medicine && !medicine)
        dialogue.flow = Flow::Idle; // the account takes such requests no longer
    const survey::Survey &asked = dialogue.flow == Flow::Medicine ? *medicine : package.health;
    dialogue.answers = survey::decodeAnswers(asked, json["answers"_L1].toObject(), day);
    const QJsonObject times = json["times"_L1].toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        dialogue.answeredAt.insert(it.key(), timeIn(it.value()));
    dialogue.choosing = textsIn(json["choosing"_L1]);
    dialogue.pictures = json["pictures"_L1].toInt();
    dialogue.advised = json["advised"_L1].toBool();
    dialogue.waitingSaid = json["waitingSaid"_L1].toBool();
    if (json.contains("reachableSince"_L1))
        dialogue.reachableSince = timeIn(json["reachableSince"_L1]);
    return dialogue;
}

void keepDialogue(store::Transaction &tx, const ConversationId &conversation, const survey::AccountPackage &package,
                  const Dialogue &dialogue, const QDateTime &now)
{
    QJsonObject json{{u"answers"_s, survey::encodeAnswers(dialogue.answers)},
                     {u"times"_s, timesOf(dialogue.answeredAt)},
                     {u"choosing"_s, QJsonArray::fromStringList(dialogue.choosing)},
                     {u"pictures"_s, dialogue.pictures},
                     {u"advised"_s, dialogue.advised},
                     {u"waitingSaid"_s, dialogue.waitingSaid}};
    if (dialogue.reachableSince)
        json.insert(u"reachableSince"_s, dialogue.reachableSince->toMSecsSinceEpoch());
    store::saveDialogue(tx, conversation, {package.version, flowWord(dialogue.flow), dialogue.step, json, now});
}

} // namespace mado::bot
