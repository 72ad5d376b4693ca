// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_survey_round.h"

#include "contract/announcement_parts.h"
#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array states{Word{SurveyRoundState::Planned, "planned"}, Word{SurveyRoundState::Open, "open"},
                            Word{SurveyRoundState::Paused, "paused"}, Word{SurveyRoundState::Closed, "closed"}};
constexpr std::array stepKinds{Word{SurveyRoundStepKind::Open, "open"}, Word{SurveyRoundStepKind::Pause, "pause"},
                               Word{SurveyRoundStepKind::Resume, "resume"}, Word{SurveyRoundStepKind::Close, "close"}};

QList<int> readCounts(Fields &from, const char *name)
{
    QList<int> counts;
    for (const QJsonValue &item : from.array(name)) {
        const int count = item.toInt(-1);
        if (count < 0)
            from.fail(name, "not a list of counts");
        counts.append(count);
    }
    return counts;
}

QJsonArray encodeCounts(const QList<int> &counts)
{
    QJsonArray json;
    for (const int count : counts)
        json.append(count);
    return json;
}

SurveyRoundContent readContent(Fields &from)
{
    const SurveyRoundContent content{.name = from.object("name", readLocalText),
                                     .invitation = from.object("invitation", readLocalText),
                                     .audience = from.object("audience", readAudience),
                                     .opensAt = from.utc("opensAt"),
                                     .closesAt = from.utc("closesAt")};
    if (content.name.ja.size() > surveyRoundNameLimit || content.name.en.size() > surveyRoundNameLimit)
        from.fail("name", "too long");
    if (content.invitation.ja.size() > announcementLimit || content.invitation.en.size() > announcementLimit)
        from.fail("invitation", "too long");
    if (!content.audience.answers.isEmpty())
        from.fail("audience", "nobody is asked by what they answered");
    if (content.closesAt <= content.opensAt)
        from.fail("closesAt", "not after it opens");
    return content;
}

SurveyQuestionCount readQuestion(Fields &from)
{
    return {
        .label = from.object("label", readLocalText), .asked = from.count("asked"), .answered = from.count("answered")};
}

SurveyRound readRound(Fields &from)
{
    return {.id = from.id<SurveyRoundTag>("id"),
            .revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .state = from.enumerator("state", surveyRoundStateFrom),
            .writtenBy = from.object("writtenBy", readStaffName),
            .openedBy = from.maybeObject("openedBy", readStaffName),
            .people = from.count("people"),
            .invited = from.count("invited"),
            .started = from.count("started"),
            .answered = from.count("answered"),
            .byHour = readCounts(from, "byHour"),
            .questions = from.objects("questions", readQuestion)};
}

FollowUpPlan readPlan(Fields &from)
{
    FollowUpPlan plan{.revision = from.integer("revision"),
                      .asks = from.boolean("asks"),
                      .people = from.count("people"),
                      .byHour = readCounts(from, "byHour"),
                      .planned = from.count("planned"),
                      .asked = from.count("asked"),
                      .byThemselves = from.count("byThemselves"),
                      .leftOut = from.count("leftOut"),
                      .quota = from.maybeObject("quota", readMessageQuota),
                      .left = from.integer("left"),
                      .daysLeft = from.count("daysLeft"),
                      .today = from.integer("today")};
    if (plan.byHour.size() != 24)
        from.fail("byHour", "not 24 hours");
    return plan;
}

TestingArea readArea(Fields &from)
{
    return {.desk = from.object("desk", readLocalText), .places = from.objects("places", readLocalText)};
}

SurveyAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAnnouncementAccount)}; }

SurveyRoundBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAnnouncementAccount),
            .survey = from.object("survey", readLocalText),
            .daily = from.boolean("daily"),
            .rounds = from.objects("rounds", readRound),
            .reach = from.object("reach", readAudienceReach),
            .followUp = from.object("followUp", readPlan),
            .startedToday = from.count("startedToday"),
            .answeredToday = from.count("answeredToday"),
            .week = from.objects("week", readQuestion),
            .areas = from.objects("areas", readArea),
            .otherArea = from.object("otherArea", readLocalText),
            .uncovered = from.objects("uncovered", readLocalText)};
}

SurveyRoundSave readSave(Fields &from)
{
    return {.revision = from.integer("revision"), .content = from.object("content", readContent)};
}
SurveyRoundStep readStep(Fields &from)
{
    return {.revision = from.integer("revision"), .what = from.enumerator("what", surveyRoundStepKindFrom)};
}
FollowUpSwitch readSwitch(Fields &from) { return {.revision = from.integer("revision"), .asks = from.boolean("asks")}; }

QJsonObject encode(const SurveyRoundContent &value)
{
    return {{u"name"_s, mado::encode(value.name)},
            {u"invitation"_s, mado::encode(value.invitation)},
            {u"audience"_s, mado::encode(value.audience)},
            {u"opensAt"_s, utcText(value.opensAt)},
            {u"closesAt"_s, utcText(value.closesAt)}};
}

QJsonArray encodeQuestions(const QList<SurveyQuestionCount> &questions)
{
    QJsonArray json;
    for (const SurveyQuestionCount &question : questions)
        json.append(QJsonObject{{u"label"_s, mado::encode(question.label)},
                                {u"asked"_s, question.asked},
                                {u"answered"_s, question.answered}});
    return json;
}

QJsonObject encode(const FollowUpPlan &value)
{
    QJsonObject json{
        {u"revision"_s, value.revision},           {u"asks"_s, value.asks},       {u"people"_s, value.people},
        {u"byHour"_s, encodeCounts(value.byHour)}, {u"planned"_s, value.planned}, {u"asked"_s, value.asked},
        {u"byThemselves"_s, value.byThemselves},   {u"leftOut"_s, value.leftOut}, {u"left"_s, value.left},
        {u"daysLeft"_s, value.daysLeft},           {u"today"_s, value.today}};
    put(json, "quota", encodeMaybe(value.quota));
    return json;
}

QJsonArray encodeAreas(const QList<TestingArea> &areas)
{
    QJsonArray json;
    for (const TestingArea &area : areas)
        json.append(QJsonObject{{u"desk"_s, mado::encode(area.desk)}, {u"places"_s, encodeList(area.places)}});
    return json;
}

} // namespace

QJsonObject encode(const SurveyRound &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"content"_s, encode(value.content)},
                     {u"state"_s, word(value.state)},
                     {u"writtenBy"_s, encode(value.writtenBy)},
                     {u"people"_s, value.people},
                     {u"invited"_s, value.invited},
                     {u"started"_s, value.started},
                     {u"answered"_s, value.answered},
                     {u"byHour"_s, encodeCounts(value.byHour)},
                     {u"questions"_s, encodeQuestions(value.questions)}};
    put(json, "openedBy", encodeMaybe(value.openedBy));
    return json;
}

QJsonObject encode(const SurveyAccountList &value) { return {{u"accounts"_s, encodeList(value.accounts)}}; }

QJsonObject encode(const SurveyRoundBoard &value)
{
    return {{u"serverTime"_s, utcText(value.serverTime)}, {u"account"_s, encode(value.account)},
            {u"survey"_s, encode(value.survey)},          {u"daily"_s, value.daily},
            {u"rounds"_s, encodeList(value.rounds)},      {u"reach"_s, encode(value.reach)},
            {u"followUp"_s, encode(value.followUp)},      {u"startedToday"_s, value.startedToday},
            {u"answeredToday"_s, value.answeredToday},    {u"week"_s, encodeQuestions(value.week)},
            {u"areas"_s, encodeAreas(value.areas)},       {u"otherArea"_s, encode(value.otherArea)},
            {u"uncovered"_s, encodeList(value.uncovered)}};
}

QJsonObject encode(const SurveyRoundSave &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encode(value.content)}};
}
QJsonObject encode(const SurveyRoundStep &value)
{
    return {{u"revision"_s, value.revision}, {u"what"_s, word(value.what)}};
}
QJsonObject encode(const FollowUpSwitch &value) { return {{u"revision"_s, value.revision}, {u"asks"_s, value.asks}}; }

Decoded<SurveyRound> decodeSurveyRound(const QJsonObject &json) { return decodeWith(json, readRound); }
Decoded<SurveyAccountList> decodeSurveyAccountList(const QJsonObject &json)
{
    return decodeWith(json, readAccountList);
}
Decoded<SurveyRoundBoard> decodeSurveyRoundBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<SurveyRoundSave> decodeSurveyRoundSave(const QJsonObject &json) { return decodeWith(json, readSave); }
Decoded<SurveyRoundStep> decodeSurveyRoundStep(const QJsonObject &json) { return decodeWith(json, readStep); }
Decoded<FollowUpSwitch> decodeFollowUpSwitch(const QJsonObject &json) { return decodeWith(json, readSwitch); }

QString word(SurveyRoundState value) { return textOf(states, value); }
QString word(SurveyRoundStepKind value) { return textOf(stepKinds, value); }
std::optional<SurveyRoundState> surveyRoundStateFrom(const QString &word) { return valueOf(states, word); }
std::optional<SurveyRoundStepKind> surveyRoundStepKindFrom(const QString &word) { return valueOf(stepKinds, word); }

} // namespace mado
