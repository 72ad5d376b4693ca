// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker before the exports: reads every file that can be made of what is shown, and looks for a number of
// somebody who is withheld, or one that would lead to it.
#include "tests/support/runner.h"
#include "tests/unit/app/trends/trends_samples.h"
#include "ui/trends/sheets.h"

#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const TrendsWords words(Language::English);

TrendsData dataFor(const TrendsView &view)
{
    TrendsData data{.catalogue = catalogueSample()};
    const auto query = [&](RegionLevel level, Breakdown by = Breakdown::None) {
        FigureQuery asked{.indicator = view.indicator, .survey = view.survey, .level = level};
        asked.by = by;
        asked.regions = QStringList{view.region};
        return asked;
    };
    data.nation = tableSample(query(RegionLevel::Nation), view.audience);
    data.prefectures = tableSample(query(RegionLevel::Prefecture), view.audience);
    data.split = tableSample(query(RegionLevel::Prefecture, view.by), view.audience);
    data.areas = tableSample(query(areaLevel(view)), view.audience);
    return data;
}

TrendsView viewOf(Audience audience, Breakdown by, const QString &region, const QString &area, RegionLevel areas)
{
    return settled({.audience = audience,
                    .indicator = u"fever-4d"_s,
                    .survey = u"national"_s,
                    .period = u"national-2"_s,
                    .region = region,
                    .area = area,
                    .areas = areas,
                    .compared = {u"31"_s, u"32"_s, u"13"_s},
                    .by = by},
                   catalogueSample(), u"14"_s);
}

/// Rows of the file below its facts and its header.
QList<QStringList> rowsOf(const TwinSheet &sheet)
{
    const auto records = csvRecords(csvOf(sheet.text));
    return records.mid(sheet.text.facts.size() + (sheet.text.facts.isEmpty() ? 1 : 2));
}

bool hasDigit(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

class ExportAttackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_file_has_a_number_of_what_is_withheld()
    {
        int withheld = 0;
        for (const TrendsView &view : everyView()) {
            for (const TwinSheet &sheet : sheetsOf(view)) {
                const auto rows = rowsOf(sheet);
                QCOMPARE(rows.size(), sheet.states.size());
                for (qsizetype row = 0; row < rows.size(); ++row) {
                    if (sheet.states.at(row) != FigureState::Suppressed)
                        continue;
                    ++withheld;
                    // Behind the value: interval, yes, answers, then what is made of them. Only n may be told.
                    for (qsizetype cell = sheet.valueColumn; cell < rows.at(row).size(); ++cell) {
                        const bool answers = cell == sheet.valueColumn + 3;
                        QVERIFY2(answers || !hasDigit(rows.at(row).at(cell)), qPrintable(rows.at(row).join(u'|')));
                    }
                }
            }
        }
        QVERIFY(withheld > 50);
    }

    void no_change_is_told_from_or_to_what_is_withheld()
    {
        // Kanagawa is withheld in the second round: the change to the third would give its rate away.
        TrendsView view = viewOf(Audience::Public, Breakdown::Age, u"14"_s, {}, RegionLevel::PostalArea);
        for (const QString &period : {u"national-2"_s, u"national-3"_s}) {
            view.period = period;
            const TwinSheet sheet = prefectureSheet(dataFor(view), view, words);
            const QStringList row = rowsOf(sheet).at(sheet.codes.indexOf(u"14"_s));
            QCOMPARE(row.at(5), u"—"_s);
            QCOMPARE(row.at(6), u"—"_s);
        }
    }

    void files_of_all_filters_tell_one_figure_in_one_way_only()
    {
        // Two roundings of a figure, or an old and a new one, would narrow it down.
        QHash<QString, QString> told;
        for (const TrendsView &view : everyView()) {
            const TwinSheet sheet = prefectureSheet(dataFor(view), view, words);
            const auto rows = rowsOf(sheet);
            for (qsizetype row = 0; row < rows.size(); ++row) {
                const QString value = QStringList(rows.at(row).mid(1, 4)).join(u'|');
                const auto known = told.constFind(sheet.codes.at(row));
                QVERIFY(known == told.cend() || *known == value);
                told.insert(sheet.codes.at(row), value);
            }
        }
        QCOMPARE(told.size(), 47);
    }

private:
    static QList<TrendsView> everyView()
    {
        QList<TrendsView> views;
        for (const Audience audience : {Audience::Public, Audience::Internal}) {
            for (const Breakdown by : {Breakdown::Age, Breakdown::Occupation}) {
                for (const QString &region : {u"00"_s, u"14"_s, u"31"_s})
                    views.append(viewOf(audience, by, region, {}, RegionLevel::PostalArea));
                for (const QString &area : {u"14-249"_s, u"14-258"_s, u"14-231"_s})
                    views.append(viewOf(audience, by, u"14"_s, area, RegionLevel::PostalArea));
                views.append(viewOf(audience, by, u"14"_s, u"14-01"_s, RegionLevel::HealthCentreArea));
            }
        }
        return views;
    }

    static QList<TwinSheet> sheetsOf(const TrendsView &view)
    {
        const TrendsData data = dataFor(view);
        return {trendSheet(data, view, words), prefectureSheet(data, view, words), areaSheet(data, view, words),
                splitSheet(data, view, words), multiplesSheet(data, view, words)};
    }
};

MADO_TEST(ExportAttackTest)
#include "export_attack_test.moc"
