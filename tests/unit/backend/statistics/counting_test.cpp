// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/encoder.h"
#include "backend/statistics/query/figures.h"
#include "backend/statistics/query/series.h"
#include "tests/support/runner.h"
#include "world.h"

#include <QJsonArray>
#include <cmath>

namespace mado::statistics {

namespace {

QMap<QString, QJsonValue> answers()
{
    return {{u"prefecture"_s, u"14"_s},
            {u"postal"_s, u"2310023"_s},
            {u"age"_s, 41},
            {u"occupation"_s, u"office"_s},
            {u"fever"_s, u"four"_s},
            {u"prevention"_s, QJsonArray{u"hands"_s, u"closed"_s}},
            {u"telework"_s, u"yes"_s}};
}

const survey::Survey &round(int number) { return *national().rounds[std::size_t(number - 1)].asked; }

QString faultOf(const QString &question, const QJsonValue &value)
{
    auto all = answers();
    all.insert(question, value);
    const auto encoded = encodeResponse(national(), round(1), all);
    return encoded ? QString() : encoded.error().question;
}

/// A copy of the national package with one thing replaced in a file.
QString altered(const QTemporaryDir &place, const QString &file, const QString &from, const QString &to)
{
    const QString source = resources + u"accounts/national-survey/"_s;
    QDir().mkpath(place.filePath(u"surveys"_s));
    for (const QString &name : {u"counting.yaml"_s, u"surveys/round-1.yaml"_s, u"surveys/round-2.yaml"_s,
                                u"surveys/round-3.yaml"_s, u"surveys/round-4.yaml"_s}) {
        QFile in(source + name);
        QFile out(place.filePath(name));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return {};
        QString text = QString::fromUtf8(in.readAll());
        if (name == file)
            text.replace(from, to);
        out.write(text.toUtf8());
    }
    return place.path();
}

QString faultsOf(const QString &file, const QString &from, const QString &to)
{
    const QTemporaryDir place;
    const auto read = loadDefinition(altered(place, file, from, to), resources + u"indicators"_s);
    return read ? QString() : read.error().first().text();
}

} // namespace

class CountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_four_rounds_and_the_daily_survey_load()
    {
        QCOMPARE(national().rounds.size(), std::size_t(4));
        QVERIFY(national().placeOf(QDate(2020, 4, 1))->part == 1);
        QVERIFY(!national().placeOf(QDate(2020, 4, 2)));
        const auto daily = loadDefinition(resources + u"accounts/personal-support"_s, resources + u"indicators"_s);
        QVERIFY2(daily, daily ? "" : qPrintable(daily.error().first().text()));
        const auto place = daily->placeOf(QDate(2020, 5, 8));
        QCOMPARE(daily->periodOf(place->part, place->period).id, u"health-2020-05-08"_s);
        QVERIFY(daily->placesOf(u"health-2020-05-08"_s) == (std::vector{std::pair(place->part, place->period)}));
        QCOMPARE(daily->placesOf(u"health-2020-05-25..2020-06-07"_s).size(), std::size_t(14));
        QVERIFY(daily->placesOf(u"health-2020-05-25..2020-09-07"_s).empty());
        QVERIFY(daily->placesOf(u"health-soon"_s).empty());
        QVERIFY(national().fortnights(QDate(2020, 3, 1), QDate(2020, 6, 1)).isEmpty());
        QCOMPARE(daily->fortnights(QDate(2020, 5, 8), QDate(2020, 6, 9)),
                 QStringList({u"health-2020-05-11..2020-05-24"_s, u"health-2020-05-25..2020-06-07"_s}));
        // The same ones whenever one asks, and none over another.
        QCOMPARE(daily->fortnights(QDate(2020, 5, 11), QDate(2020, 6, 8)),
                 daily->fortnights(QDate(2020, 5, 1), QDate(2020, 6, 7)));
    }

    void answers_come_back_from_a_few_bytes()
    {
        const auto packed = encodeResponse(national(), round(1), answers());
        QVERIFY(packed);
        QVERIFY(packed->size() <= 12);
        Codes codes{};
        const auto *bytes = reinterpret_cast<const unsigned char *>(packed->constData());
        national().layout.unpack({bytes, std::size_t(packed->size())}, codes);
        QCOMPARE(codes[*national().layout.indexOf(u"postal"_s)], 2310024U);
        QCOMPARE(codes[*national().layout.indexOf(u"age"_s)], 42U);
        QCOMPARE(codes[*national().layout.indexOf(u"prevention"_s)], 1U | 1U << 2 | 1U << 4);
        QCOMPARE(codes[*national().layout.indexOf(u"mood"_s)], 0U);
        QCOMPARE(national().layout.pack(codes), *packed);
    }

    void wrong_answers_are_named_and_unknown_places_kept()
    {
        QCOMPARE(faultOf(u"fever"_s, u"maybe"_s), u"fever"_s);
        QCOMPARE(faultOf(u"age"_s, 131), u"age"_s);
        QCOMPARE(faultOf(u"age"_s, 1.5), u"age"_s);
        QCOMPARE(faultOf(u"postal"_s, u"231"_s), u"postal"_s);
        QCOMPARE(faultOf(u"prevention"_s, QJsonArray({u"hands"_s, u"none"_s})), u"prevention"_s);
        QCOMPARE(faultOf(u"mood"_s, u"daily"_s), u"mood"_s);          // asked in round 4 only
        QCOMPARE(faultOf(u"occupation"_s, u"home"_s), u"telework"_s); // not asked of them
        QCOMPARE(faultOf(u"postal"_s, u"9999999"_s), QString());
        QCOMPARE(faultOf(u"prefecture"_s, u"77"_s), QString());
        QCOMPARE(faultOf(u"age"_s, 12), QString());
    }

    void an_answer_that_a_branch_leads_over_is_refused()
    {
        // Who has no fever goes on to the work, over precautions.
        const QTemporaryDir place;
        const auto branched = loadDefinition(
            altered(
                place, u"surveys/round-1.yaml"_s, u"  - key: prevention\n"_s,
                u"    next_if:\n      - {when: {question: fever, is: none}, to: telework}\n  - key: prevention\n"_s),
            resources + u"none"_s);
        QVERIFY2(branched, branched ? "" : qPrintable(branched.error().first().text()));
        const auto wrong = [&](const char *fever, bool prevention) {
            auto all = answers();
            all.insert(u"fever"_s, QLatin1String(fever));
            if (!prevention)
                all.remove(u"prevention"_s);
            const auto encoded = encodeResponse(*branched, *branched->rounds.front().asked, all);
            return encoded ? QString() : encoded.error().question;
        };
        QCOMPARE(wrong("none", true), u"prevention"_s);
        QCOMPARE(wrong("none", false), QString());
        QCOMPARE(wrong("four", true), QString());
        // Left behind in a talk, it is left out.
        auto changed = answers();
        changed.insert(u"fever"_s, u"none"_s);
        const auto kept = onPath(*branched, *branched->rounds.front().asked, changed);
        QCOMPARE(kept.size(), changed.size() - 1);
        QVERIFY(!kept.contains(u"prevention"_s));
        // Without an answer to it, a question leads nowhere.
        auto silent = answers();
        silent.remove(u"fever"_s);
        QVERIFY(encodeResponse(*branched, *branched->rounds.front().asked, silent));
    }

    void the_residents_own_prefecture_decides_where_a_code_lies_in_two()
    {
        QCOMPARE(areas().postalIn(23, 4980000), 4980000U);
        QCOMPARE(areas().postalIn(24, 4980000), 4980000U);
        QCOMPARE(areas().postalIn(14, 4980000), unknownPostal);
        QCOMPARE(areas().prefectureOf(0, 4980000), unknownPrefecture);
        int inTwo = 0;
        for (int one = 1; one < prefectures; ++one) {
            for (const quint32 code : areas().postalCodes(one)) {
                for (int other = one + 1; other < prefectures; ++other)
                    inTwo += areas().postalIn(other, code) == code;
            }
        }
        QCOMPARE(inTwo, 3);
        QCOMPARE(areas().prefectureOf(0, 2310023), 14);
        QCOMPARE(areas().prefectureOf(13, 2310023), 13);
        QCOMPARE(areas().areaOf(RegionLevel::PostalArea, 14, 2310023), u"14-231"_s);
        QCOMPARE(areas().areaOf(RegionLevel::HealthCentreArea, 14, 2310023), u"14-01"_s);
    }

    void a_layout_that_would_renumber_stored_answers_is_refused()
    {
        const Layout stored = Layout::fromText(national().layout.text());
        QCOMPARE(stored.conflictWith(national().layout), QString());
        for (const auto &[from, to] : {std::pair(u"{none: 1, three: 2, four: 3}"_s, u"{none: 1, three: 3, four: 2}"_s),
                                       std::pair(u"{key: fever, code: 5"_s, u"{key: fever, code: 10"_s)}) {
            const QTemporaryDir place;
            const auto changed = loadDefinition(altered(place, u"counting.yaml"_s, from, to), resources + u"none"_s);
            QVERIFY(changed);
            QVERIFY(!stored.conflictWith(changed->layout).isEmpty());
        }
        Layout longer = national().layout;
        auto slots = longer.slots();
        slots.push_back(Slot{u"taste"_s, 10, SlotKind::Single, SlotRole::None, {{u"lost"_s, 1}}, 0, 0, 0, {}, 1});
        QCOMPARE(stored.conflictWith(Layout(slots)), QString());
    }

    void faults_are_told_with_their_line()
    {
        QVERIFY(faultsOf(u"counting.yaml"_s, u"{none: 1, three: 2, four: 3}"_s, u"{none: 1, three: 2}"_s)
                    .contains(u"option 'four' of 'fever' has no code"));
        QVERIFY(faultsOf(u"counting.yaml"_s, u"key: fever"_s, u"key: shoes"_s).contains(u"no survey asks 'shoes'"));
        QVERIFY(faultsOf(u"counting.yaml"_s, u"{key: fever, code: 5"_s, u"{key: fever, code: 4"_s)
                    .contains(u"counting.yaml:"));
        QVERIFY(faultsOf(u"surveys/round-2.yaml"_s, u"question: occupation"_s, u"question: job"_s)
                    .startsWith(u"surveys/round-2.yaml:"));
    }

    void a_number_falls_into_its_bin()
    {
        const Slot slot{u"t"_s, 1, SlotKind::Number, SlotRole::None, {}, 33, 43, 1, {37.0, 37.5}, 1};
        const auto coded = [](double value) { return quint32(std::llround((value - 33) * 10)) + 1; };
        QCOMPARE(countedCode(slot, 0), 0);
        QCOMPARE(countedCode(slot, coded(36.9)), 1);
        QCOMPARE(countedCode(slot, coded(37.0)), 2);
        QCOMPARE(countedCode(slot, coded(37.4)), 2);
        QCOMPARE(countedCode(slot, coded(37.5)), 3);
        QCOMPARE(slot.counters(), 4);
    }

    void rates_have_wilson_intervals_on_the_effective_n()
    {
        Figure figure{};
        figure.numerator = 8;
        figure.denominator = 50;
        setRate(figure, 1);
        QVERIFY(std::abs(*figure.low - 0.0834) < 0.0005 && std::abs(*figure.high - 0.2851) < 0.0005);
        const double width = *figure.high - *figure.low;
        setRate(figure, 2);
        QVERIFY(*figure.high - *figure.low > width * 1.3);
        figure.numerator = 0;
        setRate(figure, 1);
        QVERIFY(*figure.low == 0 && *figure.high > 0.05);
    }

    void running_totals_become_days_and_gaps_stay_gaps()
    {
        SeriesSource source{};
        source.info.id = u"x"_s;
        source.encoding = u"UTF-8"_s;
        source.date = {u"day"_s};
        source.region = u"where"_s;
        source.value = u"total"_s;
        source.cumulative = true;
        const auto read = readSeries(source, areas(),
                                     "day,where,total\n2020-04-01,東京都,3\n2020-04-02,東京都,10\n2020-04-03,東京都,\n"
                                     "2020-04-04,東京都,20\n2020-04-05,東京都,18\n2020-04-07,東京都,30\n"
                                     "2020-13-01,東京都,1\n2020-04-01,どこか,1\n2020-04-01,大阪府,many\n");
        QVERIFY(read);
        const SeriesLine &line = read->table.lines.first();
        const std::optional<double> none;
        QCOMPARE(line.region, u"13"_s);
        QVERIFY(line.values == (QList<std::optional<double>>{3, 7, none, none, -2, none, none}));
        QVERIFY(line.suspicious == QList<QDate>{QDate(2020, 4, 5)});
        QCOMPARE(read->refused.size(), 3);
        QCOMPARE(read->refused.first().line, 8);
    }

    void a_unit_that_changes_midway_is_marked()
    {
        SeriesSource source{};
        source.encoding = u"UTF-8"_s;
        source.date = {u"day"_s};
        source.fixedRegion = u"27"_s;
        source.value = u"rate"_s;
        const auto read = readSeries(source, areas(), "day,rate\n2020-04-01,0.05\n2020-04-02,0.06\n2020-04-03,73.2\n");
        QVERIFY(read->table.lines.first().suspicious == QList<QDate>{QDate(2020, 4, 3)});
    }
};

MADO_TEST(CountingTest)

} // namespace mado::statistics

#include "counting_test.moc"
