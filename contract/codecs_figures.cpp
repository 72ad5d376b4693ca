// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"
#include "contract/statistics_parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array bases{Word{Basis::AnswerDate, "answer_date"}, Word{Basis::ReportDate, "report_date"}};
constexpr std::array levels{Word{RegionLevel::Nation, "nation"}, Word{RegionLevel::Prefecture, "prefecture"},
                            Word{RegionLevel::HealthCentreArea, "health_centre_area"},
                            Word{RegionLevel::PostalArea, "postal_area"}};
constexpr std::array breakdowns{Word{Breakdown::None, "none"}, Word{Breakdown::Age, "age"},
                                Word{Breakdown::Occupation, "occupation"}};
constexpr std::array states{Word{FigureState::Shown, "shown"}, Word{FigureState::Suppressed, "suppressed"},
                            Word{FigureState::Missing, "missing"}};
constexpr std::array reasons{
    Word{SuppressionReason::SmallCount, "small_count"}, Word{SuppressionReason::Complementary, "complementary"},
    Word{SuppressionReason::NotPublished, "not_published"}, Word{SuppressionReason::NotSettled, "not_settled"}};

QJsonObject encode(const Figure &value)
{
    QJsonObject json{{u"period"_s, value.period},
                     {u"region"_s, value.region},
                     {u"category"_s, value.category},
                     {u"state"_s, word(value.state)}};
    put(json, "reason", value.reason ? QJsonValue(word(*value.reason)) : QJsonValue());
    put(json, "numerator", plainMaybe(value.numerator));
    put(json, "denominator", plainMaybe(value.denominator));
    put(json, "rate", plainMaybe(value.rate));
    put(json, "low", plainMaybe(value.low));
    put(json, "high", plainMaybe(value.high));
    return json;
}

/// A withheld figure with its number in it would be a leak; a shown one without it a gap.
void checkFigure(Fields &from, const Figure &figure)
{
    const bool shown = figure.state == FigureState::Shown;
    if (shown && !figure.denominator)
        from.fail("denominator", "stands with every shown figure");
    if (figure.denominator && figure.state == FigureState::Missing)
        from.fail("denominator", "stands with no missing figure");
    if (shown != figure.numerator.has_value())
        from.fail("numerator", "stands exactly with a shown figure");
    if (figure.rate && !shown)
        from.fail("rate", "stands with shown figures only");
    if (figure.low.has_value() != figure.rate.has_value() || figure.high.has_value() != figure.rate.has_value())
        from.fail("low", "an interval stands exactly with a rate");
    if (figure.reason.has_value() != (figure.state == FigureState::Suppressed))
        from.fail("reason", "stands exactly with a suppressed figure");
}

Figure readFigure(Fields &from)
{
    Figure figure{.period = from.text("period"),
                  .region = from.text("region"),
                  .category = from.text("category"),
                  .state = from.enumerator("state", figureStateFrom),
                  .reason = from.maybeEnumerator("reason", suppressionReasonFrom),
                  .numerator = from.maybeInteger("numerator"),
                  .denominator = from.maybeInteger("denominator"),
                  .rate = from.maybeNumber("rate"),
                  .low = from.maybeNumber("low"),
                  .high = from.maybeNumber("high")};
    checkFigure(from, figure);
    return figure;
}

FigureTable readFigureTable(Fields &from)
{
    return {.indicator = from.text("indicator"),
            .version = from.count("version"),
            .survey = from.text("survey"),
            .releases = from.texts("releases"),
            .basis = from.enumerator("basis", basisFrom),
            .level = from.enumerator("level", regionLevelFrom),
            .by = from.enumerator("by", breakdownFrom),
            .training = from.boolean("training"),
            .asOf = from.utc("asOf"),
            .figures = from.objects("figures", readFigure)};
}

QJsonObject encode(const SeriesLine &value)
{
    QJsonArray values;
    for (const auto &point : value.values)
        values.append(point ? QJsonValue(*point) : QJsonValue());
    QJsonArray suspicious;
    for (const QDate &day : value.suspicious)
        suspicious.append(dayText(day));
    return {{u"region"_s, value.region},
            {u"from"_s, dayText(value.from)},
            {u"values"_s, values},
            {u"suspicious"_s, suspicious}};
}

SeriesLine readSeriesLine(Fields &from)
{
    SeriesLine line{.region = from.text("region"), .from = readDay(from, "from"), .values = {}, .suspicious = {}};
    for (const auto &point : from.array("values")) {
        if (!point.isDouble() && !point.isNull())
            from.fail("values", "neither a number nor null");
        line.values.append(point.isDouble() ? std::optional(point.toDouble()) : std::nullopt);
    }
    for (const QString &text : from.texts("suspicious")) {
        const auto day = dayFrom(text);
        if (!day)
            from.fail("suspicious", "not a day");
        line.suspicious.append(day.value_or(QDate()));
    }
    return line;
}

SeriesTable readSeriesTable(Fields &from)
{
    return {.series = from.object("series", readSeriesInfo), .lines = from.objects("lines", readSeriesLine)};
}

QStringList listIn(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
}

tl::unexpected<DecodeError> wrong(const char *name, const char *what)
{
    return tl::unexpected(DecodeError{QLatin1String(name), QLatin1String(what)});
}

} // namespace

QJsonObject encode(const SeriesInfo &value)
{
    return {{u"id"_s, value.id},
            {u"name"_s, encode(value.name)},
            {u"unit"_s, encode(value.unit)},
            {u"source"_s, encode(value.source)},
            {u"basis"_s, word(value.basis)},
            {u"from"_s, dayText(value.from)},
            {u"until"_s, dayText(value.until)},
            {u"revision"_s, value.revision}};
}

SeriesInfo readSeriesInfo(Fields &from)
{
    return {.id = from.text("id"),
            .name = from.object("name", readLocalText),
            .unit = from.object("unit", readLocalText),
            .source = from.object("source", readLocalText),
            .basis = from.enumerator("basis", basisFrom),
            .from = readDay(from, "from"),
            .until = readDay(from, "until"),
            .revision = from.count("revision")};
}

QJsonObject encode(const FigureTable &value)
{
    QJsonArray figures;
    for (const Figure &figure : value.figures)
        figures.append(encode(figure));
    return {{u"indicator"_s, value.indicator}, {u"version"_s, value.version},
            {u"survey"_s, value.survey},       {u"releases"_s, QJsonArray::fromStringList(value.releases)},
            {u"basis"_s, word(value.basis)},   {u"level"_s, word(value.level)},
            {u"by"_s, word(value.by)},         {u"training"_s, value.training},
            {u"asOf"_s, utcText(value.asOf)},  {u"figures"_s, figures}};
}

QJsonObject encode(const SeriesTable &value)
{
    QJsonArray lines;
    for (const SeriesLine &line : value.lines)
        lines.append(encode(line));
    return {{u"series"_s, encode(value.series)}, {u"lines"_s, lines}};
}

Decoded<FigureTable> decodeFigureTable(const QJsonObject &json) { return decodeWith(json, readFigureTable); }
Decoded<SeriesTable> decodeSeriesTable(const QJsonObject &json) { return decodeWith(json, readSeriesTable); }

QUrlQuery queryOf(const FigureQuery &query)
{
    QUrlQuery result;
    result.addQueryItem(u"indicator"_s, query.indicator);
    result.addQueryItem(u"survey"_s, query.survey);
    result.addQueryItem(u"level"_s, word(query.level));
    result.addQueryItem(u"by"_s, word(query.by));
    if (query.release)
        result.addQueryItem(u"release"_s, *query.release);
    if (!query.regions.isEmpty())
        result.addQueryItem(u"regions"_s, query.regions.join(u','));
    if (!query.periods.isEmpty())
        result.addQueryItem(u"periods"_s, query.periods.join(u','));
    return result;
}

Decoded<FigureQuery> figureQueryFrom(const QUrlQuery &query)
{
    const auto text = [&](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
    FigureQuery result{.indicator = text("indicator"), .survey = text("survey"), .release = std::nullopt};
    if (result.indicator.isEmpty())
        return wrong("indicator", "missing");
    if (result.survey.isEmpty())
        return wrong("survey", "missing");
    const auto level = regionLevelFrom(query.hasQueryItem(u"level"_s) ? text("level") : u"prefecture"_s);
    if (!level)
        return wrong("level", "unknown word");
    const auto by = breakdownFrom(query.hasQueryItem(u"by"_s) ? text("by") : u"none"_s);
    if (!by)
        return wrong("by", "unknown word");
    if (query.hasQueryItem(u"release"_s))
        result.release = text("release");
    result.level = *level;
    result.by = *by;
    result.regions = listIn(query, u"regions"_s);
    result.periods = listIn(query, u"periods"_s);
    return result;
}

QString word(Basis value) { return textOf(bases, value); }
QString word(RegionLevel value) { return textOf(levels, value); }
QString word(Breakdown value) { return textOf(breakdowns, value); }
QString word(FigureState value) { return textOf(states, value); }
QString word(SuppressionReason value) { return textOf(reasons, value); }
std::optional<Basis> basisFrom(const QString &word) { return valueOf(bases, word); }
std::optional<RegionLevel> regionLevelFrom(const QString &word) { return valueOf(levels, word); }
std::optional<Breakdown> breakdownFrom(const QString &word) { return valueOf(breakdowns, word); }
std::optional<FigureState> figureStateFrom(const QString &word) { return valueOf(states, word); }
std::optional<SuppressionReason> suppressionReasonFrom(const QString &word) { return valueOf(reasons, word); }

} // namespace mado
