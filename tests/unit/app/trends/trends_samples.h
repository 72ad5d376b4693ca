// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/then.h"
#include "app/trends/trends.h"
#include "tests/unit/app/trends/report_samples.h"

#include <QFile>
#include <cmath>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

/// The 47 prefectures by the name file that the server itself reads.
inline QList<Region> prefectureSample()
{
    QList<Region> out{{RegionLevel::Nation, u"00"_s, {}, {u"全国"_s, u"Japan"_s}}};
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/areas/prefectures.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (!text.startsWith(u"- {code:"_s))
            continue;
        const QString names = text.section(u"{ja: "_s, 1);
        out.append({RegionLevel::Prefecture,
                    text.section(u'"', 1, 1),
                    u"00"_s,
                    {names.section(u',', 0, 0), names.section(u"en: "_s, 1).section(u'}', 0, 0)}});
    }
    return out;
}

inline QDateTime trendsEvening() { return QDateTime(QDate(2020, 6, 17), QTime(14, 41, 52), Qt::UTC); }

/// A rate with its 95 % Wilson interval on n / 1.5.
inline Figure rated(const QString &period, const QString &region, qint64 x, qint64 n, const QString &category = {})
{
    const double z = 1.959964;
    const double many = double(n) / 1.5;
    const double p = double(x) / double(n);
    const double middle = (p + z * z / (2 * many)) / (1 + z * z / many);
    const double half = z / (1 + z * z / many) * std::sqrt(p * (1 - p) / many + z * z / (4 * many * many));
    return {period, region, category, FigureState::Shown, std::nullopt, x, n, p, middle - half, middle + half};
}

inline Figure withheld(const QString &period, const QString &region, SuppressionReason reason,
                       const QString &category = {})
{
    return {period, region, category, FigureState::Suppressed, reason, {}, {}, {}, {}, {}};
}

inline mado::Catalogue catalogueSample()
{
    const auto fever =
        Indicator{u"fever-4d"_s,
                  1,
                  {u"37.5℃以上の発熱が4日以上続く人の割合"_s, u"Fever of 37.5 °C for 4 days or more"_s},
                  {u"発熱が4日以上続くと答えた人"_s, u"Fever for 4 days or more"_s},
                  {u"15〜110歳の回答者"_s, u"Respondents aged 15 to 110"_s},
                  {u"設問に答えていない人"_s, u"Who did not answer the question"_s},
                  {u"LINE利用者の回答による間接的な指標です。"_s, u"An indirect indicator from users of LINE."_s},
                  Basis::AnswerDate,
                  {u"national"_s},
                  {Breakdown::Age, Breakdown::Occupation},
                  1.5};
    Indicator cs = fever;
    cs.id = u"three-cs"_s;
    cs.name = {u"3密を避けている人の割合"_s, u"Avoid the three Cs"_s};
    QList<Period> periods;
    const QDate days[] = {{2020, 3, 31}, {2020, 4, 5}, {2020, 4, 12}, {2020, 5, 1}};
    for (int i = 0; i < 4; ++i) {
        const QString number = QString::number(i + 1);
        periods.append({u"national-"_s + number,
                        u"national"_s,
                        {u"第%1回"_s.arg(number), u"Round "_s + number},
                        days[i],
                        days[i].addDays(1),
                        qint64(24'000'000 - 400'000 * i),
                        qint64(23'500'000 - 400'000 * i)});
    }
    QList<Region> regions = prefectureSample();
    for (const auto &[code, name] : {std::pair{u"14-210"_s, u"川崎市川崎区"_s},
                                     {u"14-231"_s, u"横浜市中区"_s},
                                     {u"14-249"_s, u"逗子市・葉山町"_s},
                                     {u"14-258"_s, u"足柄上郡"_s},
                                     {u"14-unknown"_s, u"不明"_s}})
        regions.append({RegionLevel::PostalArea, code, u"14"_s, {name, code.mid(3)}});
    for (const auto &[code, name] : {std::pair{u"14-01"_s, u"横浜市"_s}, {u"14-02"_s, u"川崎市"_s}})
        regions.append({RegionLevel::HealthCentreArea, code, u"14"_s, {name, code.mid(3)}});
    const QStringList ages{u"15-29"_s, u"30-39"_s, u"40-49"_s, u"50-59"_s, u"60-69"_s, u"70-"_s};
    QList<Category> categories;
    for (const QString &age : ages)
        categories.append({Breakdown::Age, age, {age + u"歳"_s, age}});
    categories.append({Breakdown::Occupation, u"office"_s, {u"オフィスワーク"_s, u"Office work"_s}});
    categories.append({Breakdown::Occupation, u"shop"_s, {u"接客"_s, u"Shops"_s}});
    return {true,
            {fever, cs},
            periods,
            regions,
            categories,
            {{u"national-2"_s,
              u"national"_s,
              {u"第4回 公表"_s, u"Round 4, published"_s},
              QDateTime(QDate(2020, 5, 11), {}, Qt::UTC),
              {u"national-1"_s, u"national-2"_s, u"national-3"_s, u"national-4"_s}},
             {u"national-1"_s,
              u"national"_s,
              {u"第3回 公表"_s, u"Round 3, published"_s},
              QDateTime(QDate(2020, 4, 20), {}, Qt::UTC),
              {u"national-1"_s, u"national-2"_s, u"national-3"_s}}},
            {{u"covid.positive"_s,
              {u"検査陽性者"_s, u"Tested positive"_s},
              {u"人"_s, u"people"_s},
              {u"東洋経済オンライン（荻原和樹）"_s, u"Toyo Keizai Online (Kazuki Ogiwara)"_s},
              Basis::ReportDate,
              QDate(2020, 2, 8),
              QDate(2020, 6, 17),
              1}},
            {{u"14"_s, QDate(2020, 4, 7), QDate(2020, 5, 25), {u"緊急事態宣言"_s, u"State of emergency"_s}}}};
}

inline qint64 peopleOf(int prefecture) { return 20'000 + 37'000 * ((prefecture * 7) % 23); }

inline Figure prefectureFigure(const QString &period, int round, int prefecture)
{
    const QString code = u"%1"_s.arg(prefecture, 2, 10, QChar(u'0'));
    if (prefecture == 31 || (prefecture == 14 && round == 1))
        return withheld(period, code, SuppressionReason::SmallCount);
    if (prefecture == 32)
        return withheld(period, code, SuppressionReason::Complementary);
    const qint64 n = peopleOf(prefecture);
    return rated(period, code, qint64(double(n) * (0.0009 + 0.00003 * prefecture - 0.0002 * round)), n);
}

inline FigureTable tableSample(const FigureQuery &query, Audience audience = Audience::Public)
{
    FigureTable out{query.indicator,
                    1,
                    query.survey,
                    {},
                    Basis::AnswerDate,
                    query.level,
                    query.by,
                    true,
                    QDateTime(QDate(2020, 5, 11), QTime(0, 0), Qt::UTC),
                    {}};
    if (audience == Audience::Public)
        out.releases = {u"national-2"_s};
    int round = 0;
    for (const Period &period : catalogueSample().periods) {
        if (query.level == RegionLevel::Nation)
            out.figures.append(rated(period.id, u"00"_s, 30'000 - 4'000 * round, 23'000'000));
        if (query.level == RegionLevel::PostalArea) {
            out.figures.append(rated(period.id, u"14-210"_s, 52, 20'146));
            out.figures.append(rated(period.id, u"14-231"_s, 42, 19'038));
            out.figures.append(withheld(period.id, u"14-249"_s, SuppressionReason::SmallCount));
            out.figures.append(withheld(period.id, u"14-258"_s, SuppressionReason::Complementary));
            out.figures.last().denominator = 3'910;
            out.figures.append(rated(period.id, u"14-unknown"_s, 90, 12'000));
        }
        if (query.level == RegionLevel::HealthCentreArea) {
            out.figures.append(rated(period.id, u"14-01"_s, 520 + 40 * round, 520'146));
            out.figures.append(rated(period.id, u"14-02"_s, 160, 119'038));
        }
        for (int prefecture = 1;
             query.level == RegionLevel::Prefecture && query.by == Breakdown::None && prefecture <= 47; ++prefecture)
            out.figures.append(prefectureFigure(period.id, round, prefecture));
        int place = 0;
        for (const Category &category : catalogueSample().categories) {
            if (query.by == Breakdown::None || category.breakdown != query.by)
                continue;
            const QString region = query.regions.value(0);
            out.figures.append(place == 5 ? withheld(period.id, region, SuppressionReason::SmallCount, category.code)
                                          : rated(period.id, region, 60 + 25 * place, 70'000, category.code));
            ++place;
        }
        ++round;
    }
    return out;
}

inline SeriesTable seriesSample(const QStringList &regions)
{
    SeriesTable out{catalogueSample().series.first(), {}};
    for (const QString &region : regions) {
        SeriesLine line{region, out.series.from, {}, {QDate(2020, 5, 8)}};
        for (int day = 0; day < 131; ++day) {
            const double wave = 40 * std::exp(-std::pow((day - 62) / 14.0, 2)) * (1 + 0.3 * std::sin(day));
            line.values.append(day > 95 && day < 102 ? std::optional<double>()
                                                     : std::round(wave * region.toInt() / 14));
        }
        out.lines.append(line);
    }
    return out;
}

/// A server's figures without a server: answers at once or, with `held`, when the test says so.
class FakeTrends final : public Trends
{
public:
    mado::Catalogue known = catalogueSample();
    std::optional<AppError> error;     ///< Everything fails with this.
    std::optional<QDateTime> keptFrom; ///< The server is silent: what was kept then.
    int version = 1;
    bool empty = false; ///< Nobody has answered anywhere.
    bool held = false;
    QList<FigureQuery> asked;
    QHash<QString, QJsonObject> keptThings;

    QFuture<Result<Known<mado::Catalogue>>> catalogue() override { return answer(known); }
    QFuture<Result<Known<FigureTable>>> figures(const FigureQuery &query, Audience audience) override
    {
        asked.append(query);
        FigureTable table = tableSample(query, audience);
        table.version = version;
        if (empty)
            table.figures.clear();
        if (!held)
            return answer(table);
        m_waiting.append(Waiting{table, {}});
        return m_waiting.last().promise.future();
    }
    QFuture<Result<Known<SeriesTable>>> series(const QString &, const QStringList &regions) override
    {
        return answer(seriesSample(regions));
    }
    QFuture<Result<Known<mado::Operations>>> operations(const QDate &from, const QDate &until) override
    {
        mado::Operations counted = operationsSample();
        counted.from = from;
        counted.until = until;
        return answer(counted);
    }
    FakeReports &reports() override { return reportsMade; }
    FakeReports reportsMade;
    QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) override
    {
        keptThings.insert(name, json);
        return ready(Result<void>());
    }
    QFuture<Result<QJsonObject>> kept(const QString &name) override
    {
        return ready(Result<QJsonObject>(keptThings.value(name)));
    }
    void answerHeld(int index) { m_waiting[index].promise.give(told(m_waiting[index].table)); }

private:
    struct Waiting
    {
        FigureTable table;
        Answer<Result<Known<FigureTable>>> promise;
    };
    template <class T> Result<Known<T>> told(const T &value) const
    {
        if (error)
            return tl::make_unexpected(*error);
        if (keptFrom)
            return Known<T>{value, *keptFrom, AppError{AppError::Kind::Offline, u"down"_s, {}}};
        return Known<T>{value, trendsEvening(), std::nullopt};
    }
    template <class T> QFuture<Result<Known<T>>> answer(const T &value) const { return ready(told(value)); }

    QList<Waiting> m_waiting;
};

} // namespace mado::test
