// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/query/series.h"

#include "backend/store/statistics_rows.h"
#include "backend/triage/section.h"
#include "contract/codecs_statistics.h"
#include "contract/statistics_parts.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <cmath>
#include <map>

namespace mado::statistics {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double suspiciousJump = 100;

using Values = std::map<QDate, std::optional<double>>;

/// Column numbers of what the source declares.
struct Columns
{
    QList<qsizetype> date;
    qsizetype region;
    qsizetype value;
    qsizetype most() const
    {
        qsizetype highest = std::max(region, value);
        for (const qsizetype column : date)
            highest = std::max(highest, column);
        return highest;
    }
};

QStringList fieldsOf(const QString &line)
{
    QStringList fields = line.split(u',');
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() >= 2 && field.startsWith(u'"') && field.endsWith(u'"'))
            field = field.mid(1, field.size() - 2);
    }
    return fields;
}

tl::expected<Columns, QString> columnsIn(const SeriesSource &source, const QStringList &header)
{
    Columns columns{{}, source.region.isEmpty() ? -1 : header.indexOf(source.region), header.indexOf(source.value)};
    for (const QString &name : source.date)
        columns.date.append(header.indexOf(name));
    if (columns.value < 0 || columns.date.contains(-1) || (!source.region.isEmpty() && columns.region < 0))
        return tl::unexpected(u"the file lacks a column that its source declares; see resources/series"_s);
    return columns;
}

QDate dateIn(const QStringList &fields, const Columns &columns)
{
    if (columns.date.size() == 1)
        return QDate::fromString(QString(fields.value(columns.date.first())).replace(u'/', u'-'), Qt::ISODate);
    return QDate(fields.value(columns.date.value(0)).toInt(), fields.value(columns.date.value(1)).toInt(),
                 fields.value(columns.date.value(2)).toInt());
}

QString regionIn(const Areas &areas, const QString &name)
{
    for (const Region &region : areas.regions()) {
        if (region.level == RegionLevel::Prefecture && (region.name.ja == name || region.code == name))
            return region.code;
    }
    return {};
}

/// From running totals to what came in each day; a gap stays a gap, and the day after it has no known change.
Values changes(const Values &totals)
{
    Values daily;
    std::optional<double> before;
    QDate lastDay;
    for (const auto &[day, total] : totals) {
        const bool next = lastDay.isValid() && lastDay.daysTo(day) == 1;
        if (total && !lastDay.isValid())
            daily[day] = total;
        else
            daily[day] = total && before && next ? std::optional(*total - *before) : std::nullopt;
        before = total;
        lastDay = day;
    }
    return daily;
}

bool jumps(std::optional<double> before, double now)
{
    if (now < 0)
        return true; // a running total that falls was corrected in the source
    return before && *before > 0 && now > 0 && (now / *before > suspiciousJump || *before / now > suspiciousJump) &&
           std::floor(*before) != *before;
}

SeriesLine lineOf(const QString &region, const Values &values)
{
    SeriesLine line{region, values.begin()->first, {}, {}};
    std::optional<double> before;
    for (QDate day = line.from; day <= values.rbegin()->first; day = day.addDays(1)) {
        const auto found = values.find(day);
        const auto value = found == values.end() ? std::nullopt : found->second;
        if (value && jumps(before, *value))
            line.suspicious.append(day);
        if (value)
            before = value;
        line.values.append(value);
    }
    return line;
}

SeriesLine cut(const SeriesLine &line, const SeriesQuery &query)
{
    SeriesLine result{line.region, line.from, line.values, line.suspicious};
    if (query.from.isValid() && query.from > line.from) {
        const qint64 skip = std::min(line.from.daysTo(query.from), qint64(line.values.size()));
        result.values.remove(0, skip);
        result.from = line.from.addDays(skip);
    }
    if (query.until.isValid()) {
        const qint64 keep = std::max<qint64>(result.from.daysTo(query.until) + 1, 0);
        if (keep < result.values.size())
            result.values.resize(keep);
    }
    return result;
}

} // namespace

tl::expected<SeriesSource, QList<triage::Fault>> loadSeriesSource(const QString &file)
{
    triage::Faults faults(file.section(u'/', -1));
    SeriesSource source{};
    if (const auto root = triage::openYaml(file, faults)) {
        root->allowOnly({u"id"_s, u"name"_s, u"unit"_s, u"source"_s, u"basis"_s, u"encoding"_s, u"date"_s, u"region"_s,
                         u"fixed_region"_s, u"value"_s, u"cumulative"_s, u"file"_s});
        const auto basis = basisFrom(root->text("basis"));
        if (!basis)
            root->fault(u"a basis is answer_date or report_date"_s);
        source.info = {root->text("id"),
                       root->local("name"),
                       root->local("unit"),
                       root->local("source"),
                       basis.value_or(Basis::ReportDate),
                       {},
                       {},
                       0};
        source.encoding = root->textOr("encoding", u"UTF-8"_s);
        source.date = root->at("date").asTexts();
        source.region = root->textOr("region", {});
        source.fixedRegion = root->textOr("fixed_region", {});
        source.value = root->text("value");
        source.cumulative = root->flag("cumulative");
        if (source.date.size() != 1 && source.date.size() != 3)
            root->fault(u"'date' is one column, or three of year, month and day"_s);
        if (!QStringDecoder(source.encoding.toLatin1().constData()).isValid())
            root->fault(u"the encoding is not known here"_s);
    }
    if (!faults.list().isEmpty())
        return tl::unexpected(faults.list());
    return source;
}

tl::expected<ReadSeries, QString> readSeries(const SeriesSource &source, const Areas &areas, const QByteArray &file)
{
    QStringDecoder decoder(source.encoding.toLatin1().constData());
    const QString text = decoder.decode(file);
    if (decoder.hasError())
        return tl::unexpected(u"the file is not %1 text"_s.arg(source.encoding));
    QStringList lines = text.split(u'\n');
    const auto columns = columnsIn(source, fieldsOf(lines.value(0).remove(QChar(0xfeff))));
    if (!columns)
        return tl::unexpected(columns.error());
    QMap<QString, Values> byRegion;
    ReadSeries result{{source.info, {}}, {}};
    for (qsizetype number = 1; number < lines.size(); ++number) {
        if (lines.at(number).trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(lines.at(number));
        const QDate day = dateIn(fields, *columns);
        const QString region =
            source.region.isEmpty() ? source.fixedRegion : regionIn(areas, fields.value(columns->region));
        bool good = true;
        const QString value = fields.value(columns->value);
        const double read = value.isEmpty() ? 0 : value.toDouble(&good);
        const char *why = fields.size() <= columns->most() ? "too few columns"
                          : !day.isValid()                 ? "no such day"
                          : region.isEmpty()               ? "no such prefecture"
                          : !good                          ? "not a number"
                                                           : nullptr;
        if (why)
            result.refused.append({number + 1, QLatin1String(why)});
        else
            byRegion[region][day] = value.isEmpty() ? std::nullopt : std::optional(read);
    }
    for (auto it = byRegion.begin(); it != byRegion.end(); ++it)
        result.table.lines.append(lineOf(it.key(), source.cumulative ? changes(*it) : *it));
    if (result.table.lines.isEmpty())
        return tl::unexpected(u"the file holds no row that can be read"_s);
    SeriesInfo &info = result.table.series;
    info.from = result.table.lines.first().from;
    for (const SeriesLine &line : result.table.lines) {
        info.from = std::min(info.from, line.from);
        info.until = std::max(info.until, line.from.addDays(line.values.size() - 1));
    }
    return result;
}

void keepSeries(store::Transaction &tx, SeriesTable table)
{
    const int revision = store::seriesRevision(tx, table.series.id);
    table.series.revision = revision;
    const auto body = QJsonDocument(encode(table)).toJson(QJsonDocument::Compact);
    if (revision > 0 && store::seriesBody(tx, table.series.id) == body)
        return;
    table.series.revision = revision + 1;
    store::insertSeries(tx, table.series.id, revision + 1,
                        QJsonDocument(encode(table.series)).toJson(QJsonDocument::Compact),
                        QJsonDocument(encode(table)).toJson(QJsonDocument::Compact));
}

QList<SeriesInfo> seriesIn(store::Transaction &tx)
{
    QList<SeriesInfo> list;
    for (const QByteArray &info : store::allSeries(tx)) {
        if (const auto read = decodeWith(QJsonDocument::fromJson(info).object(), readSeriesInfo))
            list.append(*read);
    }
    return list;
}

std::optional<SeriesTable> seriesTable(store::Transaction &tx, const SeriesQuery &query)
{
    const auto body = store::seriesBody(tx, query.id);
    if (!body)
        return std::nullopt;
    const auto whole = decodeSeriesTable(QJsonDocument::fromJson(*body).object());
    if (!whole)
        return std::nullopt;
    SeriesTable table{whole->series, {}};
    for (const SeriesLine &line : whole->lines) {
        if (query.regions.isEmpty() || query.regions.contains(line.region))
            table.lines.append(cut(line, query));
    }
    return table;
}

} // namespace mado::statistics
