// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_statistics.h"

#include "contract/parts.h"
#include "contract/statistics_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject encode(const Region &value)
{
    return {{u"level"_s, word(value.level)},
            {u"code"_s, value.code},
            {u"parent"_s, value.parent},
            {u"name"_s, mado::encode(value.name)}};
}

Region readRegion(Fields &from)
{
    return {.level = from.enumerator("level", regionLevelFrom),
            .code = from.text("code"),
            .parent = from.text("parent"),
            .name = from.object("name", readLocalText)};
}

QJsonObject encode(const Category &value)
{
    return {{u"breakdown"_s, word(value.breakdown)}, {u"code"_s, value.code}, {u"name"_s, mado::encode(value.name)}};
}

Category readCategory(Fields &from)
{
    return {.breakdown = from.enumerator("breakdown", breakdownFrom),
            .code = from.text("code"),
            .name = from.object("name", readLocalText)};
}

QJsonObject encode(const Period &value)
{
    QJsonObject json{{u"id"_s, value.id},
                     {u"survey"_s, value.survey},
                     {u"name"_s, mado::encode(value.name)},
                     {u"from"_s, dayText(value.from)},
                     {u"until"_s, dayText(value.until)}};
    put(json, "valid", plainMaybe(value.valid));
    put(json, "analysed", plainMaybe(value.analysed));
    return json;
}

Period readPeriod(Fields &from)
{
    return {.id = from.text("id"),
            .survey = from.text("survey"),
            .name = from.object("name", readLocalText),
            .from = readDay(from, "from"),
            .until = readDay(from, "until"),
            .valid = from.maybeInteger("valid"),
            .analysed = from.maybeInteger("analysed")};
}

QJsonObject encode(const Indicator &value)
{
    QJsonArray breakdowns;
    for (const Breakdown by : value.breakdowns)
        breakdowns.append(word(by));
    return {{u"id"_s, value.id},
            {u"version"_s, value.version},
            {u"name"_s, mado::encode(value.name)},
            {u"numerator"_s, mado::encode(value.numerator)},
            {u"denominator"_s, mado::encode(value.denominator)},
            {u"exclusions"_s, mado::encode(value.exclusions)},
            {u"caveat"_s, mado::encode(value.caveat)},
            {u"basis"_s, word(value.basis)},
            {u"surveys"_s, QJsonArray::fromStringList(value.surveys)},
            {u"breakdowns"_s, breakdowns},
            {u"designEffect"_s, value.designEffect}};
}

QList<Breakdown> readBreakdowns(Fields &from)
{
    QList<Breakdown> list;
    for (const QString &text : from.texts("breakdowns")) {
        if (const auto by = breakdownFrom(text))
            list.append(*by);
        else
            from.fail("breakdowns", "unknown word");
    }
    return list;
}

Indicator readIndicator(Fields &from)
{
    return {.id = from.text("id"),
            .version = from.count("version"),
            .name = from.object("name", readLocalText),
            .numerator = from.object("numerator", readLocalText),
            .denominator = from.object("denominator", readLocalText),
            .exclusions = from.object("exclusions", readLocalText),
            .caveat = from.object("caveat", readLocalText),
            .basis = from.enumerator("basis", basisFrom),
            .surveys = from.texts("surveys"),
            .breakdowns = readBreakdowns(from),
            .designEffect = readNumber(from, "designEffect")};
}

QJsonObject encode(const EventBand &value)
{
    QJsonObject json{
        {u"region"_s, value.region}, {u"from"_s, dayText(value.from)}, {u"name"_s, mado::encode(value.name)}};
    put(json, "until", value.until ? QJsonValue(dayText(*value.until)) : QJsonValue());
    return json;
}

EventBand readEventBand(Fields &from)
{
    return {.region = from.text("region"),
            .from = readDay(from, "from"),
            .until = from.has("until") ? std::optional(readDay(from, "until")) : std::nullopt,
            .name = from.object("name", readLocalText)};
}

template <class T> QJsonArray list(const QList<T> &values)
{
    QJsonArray result;
    for (const T &value : values)
        result.append(encode(value));
    return result;
}

Catalogue readCatalogue(Fields &from)
{
    return {.training = from.boolean("training"),
            .indicators = from.objects("indicators", readIndicator),
            .periods = from.objects("periods", readPeriod),
            .regions = from.objects("regions", readRegion),
            .categories = from.objects("categories", readCategory),
            .releases = from.objects("releases", readRelease),
            .series = from.objects("series", readSeriesInfo),
            .events = from.objects("events", readEventBand)};
}

ReleaseRequest readReleaseRequest(Fields &from)
{
    return {
        .survey = from.text("survey"), .periods = from.texts("periods"), .name = from.object("name", readLocalText)};
}

} // namespace

QJsonObject encode(const Catalogue &value)
{
    QJsonArray releases;
    for (const Release &release : value.releases)
        releases.append(mado::encode(release));
    QJsonArray series;
    for (const SeriesInfo &info : value.series)
        series.append(mado::encode(info));
    return {{u"training"_s, value.training},
            {u"indicators"_s, list(value.indicators)},
            {u"periods"_s, list(value.periods)},
            {u"regions"_s, list(value.regions)},
            {u"categories"_s, list(value.categories)},
            {u"releases"_s, releases},
            {u"series"_s, series},
            {u"events"_s, list(value.events)}};
}

QJsonObject encode(const Release &value)
{
    return {{u"id"_s, value.id},
            {u"survey"_s, value.survey},
            {u"name"_s, encode(value.name)},
            {u"frozenAt"_s, utcText(value.frozenAt)},
            {u"periods"_s, QJsonArray::fromStringList(value.periods)}};
}

Release readRelease(Fields &from)
{
    return {.id = from.text("id"),
            .survey = from.text("survey"),
            .name = from.object("name", readLocalText),
            .frozenAt = from.utc("frozenAt"),
            .periods = from.texts("periods")};
}

QJsonObject encode(const ReleaseRequest &value)
{
    return {{u"survey"_s, value.survey},
            {u"periods"_s, QJsonArray::fromStringList(value.periods)},
            {u"name"_s, encode(value.name)}};
}

Decoded<Catalogue> decodeCatalogue(const QJsonObject &json) { return decodeWith(json, readCatalogue); }
Decoded<Release> decodeRelease(const QJsonObject &json) { return decodeWith(json, readRelease); }
Decoded<ReleaseRequest> decodeReleaseRequest(const QJsonObject &json) { return decodeWith(json, readReleaseRequest); }

QDate readDay(Fields &from, const char *name)
{
    const auto day = dayFrom(from.text(name));
    if (!day)
        from.fail(name, "not a day");
    return day.value_or(QDate());
}

double readNumber(Fields &from, const char *name)
{
    const auto number = from.maybeNumber(name);
    if (!number)
        from.fail(name, "missing");
    return number.value_or(0);
}

} // namespace mado
