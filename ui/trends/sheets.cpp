// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/sheets.h"

#include <cmath>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::SheetWords)

public:
    static QStringList figures() { return {tr("Share %"), tr("95% interval"), tr("Yes"), tr("Answers")}; }
    static QString period() { return tr("Period"); }
    static QString region() { return tr("Prefecture"); }
    static QString area() { return tr("Area"); }
    static QString group() { return tr("Group"); }
    static QString difference(const std::optional<Period> &before, Language language)
    {
        return before ? tr("Change from %1, points").arg(before->name.in(language)) : tr("Change, points");
    }
    static QString chance() { return tr("95% interval of the change"); }
    static QString remark() { return tr("Remark"); }
    static QString day() { return tr("Day"); }
    static QString suspicious() { return tr("the source changed its way of counting"); }
};

const auto dash = u"—"_s;

QStringList figureCells(const Figure &figure, int decimals, const TrendsWords &words)
{
    const auto number = [](const std::optional<qint64> &n) { return n ? TrendsWords::count(*n) : dash; };
    return {words.value(figure, decimals), TrendsWords::interval(figure, decimals), number(figure.numerator),
            number(figure.denominator)};
}

QList<QStringList> recordOf(const TrendsData &data, const TrendsView &view, const std::optional<FigureTable> &table,
                            const TrendsWords &words)
{
    return table ? words.record(data.catalogue, view, *table) : QList<QStringList>();
}

TwinSheet rowsSheet(const RegionRows &rows, const QString &name, const TrendsWords &words)
{
    TwinSheet out;
    out.text.header =
        QStringList{name} + SheetWords::figures() +
        QStringList{SheetWords::difference(rows.before, words.language()), SheetWords::chance(), SheetWords::remark()};
    for (const RegionRow &row : rows.rows) {
        const QString chance = row.change ? TrendsWords::signedPoints(row.change->low, rows.decimals) + u" – "_s +
                                                TrendsWords::signedPoints(row.change->high, rows.decimals)
                                          : dash;
        out.text.rows.append(QStringList{words.region(row.region)} + figureCells(row.figure, rows.decimals, words) +
                             QStringList{words.change(row.change, rows.decimals), chance, words.reason(row.figure)});
        out.codes.append(row.region.code);
        out.states.append(row.figure.state);
    }
    return out;
}

void addCurve(TwinSheet &out, const Curve &curve, const QList<Period> &periods, int decimals, const TrendsWords &words)
{
    for (int i = 0; i < periods.size(); ++i) {
        const Figure &point = curve.points.at(i);
        out.text.rows.append(QStringList{words.period(periods.at(i)), words.region(curve.region)} +
                             figureCells(point, decimals, words) + QStringList{words.reason(point)});
        out.codes.append(curve.region.code);
        out.states.append(point.state);
    }
}

QStringList curveHeader()
{
    return QStringList{SheetWords::period(), SheetWords::region()} + SheetWords::figures() +
           QStringList{SheetWords::remark()};
}

} // namespace

TwinSheet trendSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    TwinSheet out;
    const TrendChart chart = trendChart(data, view);
    out.text.facts = recordOf(data, view, data.prefectures, words);
    out.text.header = curveHeader();
    out.focus = view.area.isEmpty() ? view.region : view.area;
    out.valueColumn = 2;
    for (const Curve &curve : chart.curves)
        addCurve(out, curve, chart.periods, chart.decimals, words);
    return out;
}

TwinSheet prefectureSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    TwinSheet out = rowsSheet(prefectureRows(data, view), SheetWords::region(), words);
    out.text.facts = recordOf(data, view, data.prefectures, words);
    out.focus = view.region;
    return out;
}

TwinSheet areaSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    TwinSheet out = rowsSheet(areaRows(data, view), SheetWords::area(), words);
    out.text.facts = recordOf(data, view, data.areas, words);
    out.focus = view.area;
    return out;
}

TwinSheet splitSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    TwinSheet out;
    double most = 0;
    const QList<SplitRow> rows = splitRows(data, view);
    for (const SplitRow &row : rows)
        most = std::max(most, row.figure.rate.value_or(0));
    out.text.facts = recordOf(data, view, data.split, words);
    out.text.header = QStringList{SheetWords::group()} + SheetWords::figures() + QStringList{SheetWords::remark()};
    for (const SplitRow &row : rows) {
        out.text.rows.append(QStringList{row.category.name.in(words.language())} +
                             figureCells(row.figure, decimalsFor(most), words) + QStringList{words.reason(row.figure)});
        out.codes.append(row.category.code);
        out.states.append(row.figure.state);
    }
    return out;
}

TwinSheet multiplesSheet(const TrendsData &data, const TrendsView &view, const TrendsWords &words)
{
    TwinSheet out;
    const Multiples all = multiples(data, view);
    out.text.facts = recordOf(data, view, data.prefectures, words);
    out.text.header = curveHeader();
    out.focus = view.region;
    out.valueColumn = 2;
    for (const Curve &curve : all.curves)
        addCurve(out, curve, all.periods, all.decimals, words);
    return out;
}

TwinSheet seriesSheet(const TrendsData &data, const TrendsWords &words)
{
    TwinSheet out;
    if (!data.series)
        return out;
    const SeriesTable &table = *data.series;
    out.text.facts = {{table.series.name.in(words.language()), table.series.source.in(words.language())},
                      {table.series.unit.in(words.language()), words.basis(table.series.basis)}};
    out.text.header = {SheetWords::day(), SheetWords::region(),
                       table.series.name.in(words.language()) + u" ("_s + table.series.unit.in(words.language()) + u')',
                       SheetWords::remark()};
    for (const SeriesLine &line : table.lines) {
        const Region *region = regionOf(data.catalogue, line.region);
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            const QDate day = line.from.addDays(i);
            const auto &value = line.values.at(i);
            out.text.rows.append({day.toString(Qt::ISODate), region ? words.region(*region) : line.region,
                                  value ? QString::number(*value, 'g', 12) : dash,
                                  line.suspicious.contains(day) ? SheetWords::suspicious() : QString()});
            out.codes.append(line.region);
            out.states.append(value ? FigureState::Shown : FigureState::Missing);
        }
    }
    out.valueColumn = 2;
    return out;
}

} // namespace mado
