// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject kind(const char *name, QJsonObject json = {})
{
    json.insert("kind"_L1, QLatin1String(name));
    return json;
}

QJsonObject encodeCopy(const MediaCopy &value)
{
    return {{u"state"_s, word(value.state)},
            {u"contentType"_s, value.contentType},
            {u"bytes"_s, value.bytes},
            {u"reason"_s, value.reason}};
}

MediaCopy readCopy(Fields &from)
{
    return {.state = from.enumerator("state", mediaStateFrom),
            .contentType = from.text("contentType"),
            .bytes = from.integer("bytes"),
            .reason = from.text("reason")};
}

/// Both coordinates or none.
std::optional<GeoPoint> readPoint(Fields &from)
{
    const auto latitude = from.maybeNumber("latitude");
    const auto longitude = from.maybeNumber("longitude");
    if (latitude.has_value() != longitude.has_value())
        from.fail(latitude ? "longitude" : "latitude", "missing");
    return latitude && longitude ? std::optional(GeoPoint{*latitude, *longitude}) : std::nullopt;
}

QJsonObject encodeAnswer(const SurveyAnswer &value)
{
    QJsonObject json{{u"question"_s, value.question},
                     {u"label"_s, encode(value.label)},
                     {u"value"_s, encode(value.value)},
                     {u"worse"_s, value.worse},
                     {u"headline"_s, value.headline}};
    put(json, "number", plainMaybe(value.number));
    return json;
}

SurveyAnswer readAnswer(Fields &from)
{
    return {.question = from.text("question"),
            .label = from.object("label", readLocalText),
            .value = from.object("value", readLocalText),
            .number = from.maybeNumber("number"),
            .worse = from.boolean("worse"),
            .headline = from.boolean("headline")};
}

struct BodyEncoder
{
    QJsonObject operator()(const ResidentText &b) const { return kind("resident_text", {{u"text"_s, b.text}}); }
    QJsonObject operator()(const ResidentSticker &b) const
    {
        return kind("resident_sticker", {{u"keywords"_s, QJsonArray::fromStringList(b.keywords)}});
    }
    QJsonObject operator()(const ResidentLocation &b) const
    {
        QJsonObject json{{u"title"_s, b.title}, {u"address"_s, b.address}};
        if (b.point) {
            json.insert("latitude"_L1, b.point->latitude);
            json.insert("longitude"_L1, b.point->longitude);
        }
        return kind("resident_location", json);
    }
    QJsonObject operator()(const ResidentMedia &b) const
    {
        QJsonObject json{{u"type"_s, b.type}};
        if (b.copy)
            json.insert("copy"_L1, encodeCopy(*b.copy));
        return kind("resident_media", json);
    }
    QJsonObject operator()(const ResidentUnknown &b) const { return kind("resident_unknown", {{u"type"_s, b.type}}); }
    QJsonObject operator()(const Unsent &) const { return kind("unsent"); }
    QJsonObject operator()(const BotMessage &b) const
    {
        return kind("bot_message", {{u"text"_s, b.text},
                                    {u"choices"_s, QJsonArray::fromStringList(b.choices)},
                                    {u"emergencyAdvice"_s, b.emergencyAdvice},
                                    {u"state"_s, encode(b.state)}});
    }
    QJsonObject operator()(const StaffMessage &b) const
    {
        QJsonObject json{{u"by"_s, encode(b.by)}, {u"text"_s, b.text}, {u"state"_s, encode(b.state)}};
        put(json, "key", idMaybe(b.key));
        return kind("staff_message", json);
    }
    QJsonObject operator()(const SurveyResponse &b) const
    {
        QJsonArray answers;
        for (const SurveyAnswer &answer : b.answers)
            answers.append(encodeAnswer(answer));
        return kind("survey_response", {{u"survey"_s, b.survey},
                                        {u"version"_s, b.version},
                                        {u"title"_s, encode(b.title)},
                                        {u"answers"_s, answers},
                                        {u"level"_s, word(b.level)}});
    }
    QJsonObject operator()(const Event &b) const
    {
        QJsonObject json{{u"what"_s, word(b.what)}, {u"detail"_s, b.detail}};
        put(json, "by", encodeMaybe(b.by));
        if (!b.reason.isEmpty())
            put(json, "reason", b.reason);
        return kind("event", json);
    }
    QJsonObject operator()(const Note &b) const
    {
        QJsonObject json{{u"by"_s, encode(b.by)}, {u"text"_s, b.text}};
        put(json, "key", idMaybe(b.key));
        return kind("note", json);
    }
};

SendState readSendState(Fields &from)
{
    return {.stage = from.enumerator("stage", sendStageFrom), .reason = from.text("reason")};
}

EntryBody readBotMessage(Fields &from)
{
    return BotMessage{.text = from.text("text"),
                      .choices = from.texts("choices"),
                      .emergencyAdvice = from.boolean("emergencyAdvice"),
                      .state = from.object("state", readSendState)};
}

EntryBody readStaffMessage(Fields &from)
{
    return StaffMessage{.by = from.object("by", readStaffName),
                        .text = from.text("text"),
                        .key = from.maybeId<CommandKeyTag>("key"),
                        .state = from.object("state", readSendState)};
}

EntryBody readSurveyResponse(Fields &from)
{
    return SurveyResponse{.survey = from.text("survey"),
                          .version = from.text("version"),
                          .title = from.object("title", readLocalText),
                          .answers = from.objects("answers", readAnswer),
                          .level = from.enumerator("level", riskLevelFrom)};
}

struct BodyKind
{
    const char *name;
    EntryBody (*read)(Fields &);
};

const BodyKind bodyKinds[] = {
    {"resident_text", [](Fields &f) -> EntryBody { return ResidentText{f.text("text")}; }},
    {"resident_sticker", [](Fields &f) -> EntryBody { return ResidentSticker{f.texts("keywords")}; }},
    {"resident_location",
     [](Fields &f) -> EntryBody {
         return ResidentLocation{.title = f.text("title"), .address = f.text("address"), .point = readPoint(f)};
     }},
    {"resident_media",
     [](Fields &f) -> EntryBody {
         return ResidentMedia{f.text("type"), f.maybeObject("copy", readCopy)};
     }},
    {"resident_unknown", [](Fields &f) -> EntryBody { return ResidentUnknown{f.text("type")}; }},
    {"unsent", [](Fields &) -> EntryBody { return Unsent{}; }},
    {"bot_message", readBotMessage},
    {"staff_message", readStaffMessage},
    {"survey_response", readSurveyResponse},
    {"event",
     [](Fields &f) -> EntryBody {
         return Event{.what = f.enumerator("what", eventKindFrom),
                      .by = f.maybeObject("by", readStaffName),
                      .detail = f.text("detail"),
                      .reason = f.maybeText("reason").value_or(QString())};
     }},
    {"note",
     [](Fields &f) -> EntryBody {
         return Note{
             .by = f.object("by", readStaffName), .text = f.text("text"), .key = f.maybeId<CommandKeyTag>("key")};
     }},
};

} // namespace

QJsonObject encode(const SendState &value) { return {{u"stage"_s, word(value.stage)}, {u"reason"_s, value.reason}}; }

QJsonObject encode(const EntryBody &value) { return std::visit(BodyEncoder{}, value); }

QJsonObject encode(const Entry &value)
{
    return {{u"id"_s, value.id.text()},
            {u"seq"_s, value.seq},
            {u"at"_s, utcText(value.at)},
            {u"body"_s, encode(value.body)}};
}

EntryBody readEntryBody(Fields &from)
{
    const QString name = from.text("kind");
    for (const BodyKind &known : bodyKinds) {
        if (name == QLatin1String(known.name))
            return known.read(from);
    }
    from.fail("kind", "unknown word");
    return Unsent{};
}

Entry readEntry(Fields &from)
{
    return {.id = from.id<EntryTag>("id"),
            .seq = from.integer("seq"),
            .at = from.utc("at"),
            .body = from.object("body", readEntryBody)};
}

Decoded<EntryBody> decodeEntryBody(const QJsonObject &json) { return decodeWith(json, readEntryBody); }
Decoded<Entry> decodeEntry(const QJsonObject &json) { return decodeWith(json, readEntry); }

} // namespace mado
