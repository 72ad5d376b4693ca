// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/importer.h"
#include "tests/bench/support/figure.h"
#include "tests/bench/survey/place.h"

#include <QFile>
#include <libpq-fe.h>

namespace mado::bench {

namespace {

constexpr const char *fevers[] = {"", "none", "three", "four"};
constexpr const char *occupations[] = {"", "office", "customer", "medical", "manual", "home", "other"};

/// The invented answers as an office would send them; every `bad`-th row wrong, every `twice`-th somebody again.
void writeFile(const SurveyPlace &place, const statistics::NationalSample &sample, const QString &name, bool faults)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("person,answered_at,prefecture,postal,age,occupation,fever,prevention,telework\n");
    statistics::Codes codes;
    const auto &layout = place.definition.layout;
    const auto at = [&](const char *key) { return *layout.indexOf(QLatin1String(key)); };
    const std::size_t prefecture = at("prefecture"), postal = at("postal"), age = at("age"),
                      occupation = at("occupation"), fever = at("fever"), telework = at("telework");
    QByteArray out;
    for (qint64 i = 0; i < sample.size(); ++i) {
        sample.person(i, codes);
        const bool wrong = faults && i % 200 == 7;
        const qint64 person = faults && i % 200 == 9 ? i - 1000 : i;
        out += "resident-" + QByteArray::number(person) + ",2020-03-31 12:00," +
               QByteArray::number(codes[prefecture]).rightJustified(2, '0') + ',' +
               (codes[postal] ? QByteArray::number(codes[postal] - 1).rightJustified(7, '0') : QByteArray()) + ',' +
               QByteArray::number(codes[age] - 1) + ',' + occupations[codes[occupation]] + ',' +
               (wrong ? "perhaps" : fevers[codes[fever]]) + ",hands+closed," +
               (codes[telework] == 1   ? "yes"
                : codes[telework] == 2 ? "no"
                                       : "") +
               '\n';
        if (out.size() > 1 << 20) {
            file.write(out);
            out.clear();
        }
    }
    file.write(out);
}

/// COPY in text form of rows of the same content, made beforehand, into the same kind of partition.
double rawCopy(const QString &conninfo, const statistics::NationalSample &sample, int into)
{
    QByteArray text;
    for (qint64 i = 0; i < sample.size(); ++i) {
        const auto row = sample.answer(i);
        text += QByteArray::number(into) + "\t0\t" + QByteArray::number(i) + '\t' +
                QByteArray(reinterpret_cast<const char *>(row.person.data()), qsizetype(row.person.size())).toHex() +
                "\t0\t0\t" + QByteArray::number(row.at) + "\t\\\\x" + row.answers.toHex() + '\n';
    }
    PGconn *connection = PQconnectdb(conninfo.toUtf8().constData());
    const double took = seconds([&] {
        PQclear(PQexec(connection, "COPY survey_response FROM STDIN"));
        for (qsizetype from = 0; from < text.size(); from += 1 << 20)
            PQputCopyData(connection, text.constData() + from, int(std::min<qsizetype>(1 << 20, text.size() - from)));
        PQputCopyEnd(connection, nullptr);
        while (PGresult *result = PQgetResult(connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                std::fprintf(stderr, "%s", PQerrorMessage(connection));
            PQclear(result);
        }
    });
    PQfinish(connection);
    return took;
}

} // namespace

bool measureBulk(SurveyPlace &place, qint64 people)
{
    const statistics::NationalSample sample(place.definition, place.areas, 1, people, 5);
    bool good = true;
    for (const bool faults : {false, true}) {
        const QString file = place.folder.filePath(u"answers.csv"_s);
        writeFile(place, sample, file, faults);
        const QString database = place.cluster.freshDatabase();
        const auto store = store::openPostgresResponses(database).value();
        store->connect()->openPart(2, place.definition.id, {});
        const double raw = rawCopy(database, sample, 2);
        place.rawRate = std::max(place.rawRate, double(people) / raw);
        const QString other = place.cluster.freshDatabase();
        const auto fresh = store::openPostgresResponses(other).value();
        statistics::ImportProgress done{};
        const double ours = seconds([&] {
            const auto key = fresh->connect()->keyOf(place.definition.id);
            done = statistics::importResponses(place.definition, key, *fresh,
                                               {file, file + u".report"_s, u"UTF-8"_s, 1000, 0, 50000},
                                               [](const auto &) { return true; })
                       .value();
        });
        std::fprintf(stderr, "import: %lld kept, %lld refused\n", (long long)done.kept, (long long)done.refused);
        good = report({.bench = u"survey"_s,
                       .figure = faults ? u"import of a file with 1 % faults"_s : u"import of a file"_s,
                       .ours = double(people) / ours,
                       .reference = double(people) / raw,
                       .unit = u"rows/s"_s,
                       .target = faults ? 0.5 : 0.7,
                       .better = Better::Higher}) &&
               good;
    }
    return good;
}

} // namespace mado::bench
