// SPDX-License-Identifier: GPL-3.0-or-later
// Series from elsewhere: as their sources publish them, and each import kept as a revision.
#include "backend/statistics/query/series.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"
#include "world.h"

#include <QFile>

namespace mado::statistics {

namespace {

QByteArray shared(const QString &name)
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/../shared/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SeriesTable calls(double first)
{
    const QDate day(2020, 4, 1);
    return {{u"calls"_s, {}, {}, {}, Basis::ReportDate, day, day.addDays(2), 0},
            {{u"14"_s, day, {first, std::nullopt, 0.0}, {}}, {u"13"_s, day, {7.0, 8.0, 9.0}, {}}}};
}

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_import_with_other_values_is_a_revision_and_earlier_ones_stay()
    {
        keep(calls(1));
        keep(calls(1)); // the same file again
        QCOMPARE(all().first().revision, 1);
        keep(calls(2));
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().revision, 2);
        QVERIFY(told({.id = u"calls"_s, .regions = {u"14"_s}, .from = {}, .until = {}})->lines.first().values.first() ==
                2.0);
        const auto kept = m_database->read([](store::Transaction &tx) {
            return tx.query("SELECT COUNT(*) FROM statistics_series").front().integer(0);
        });
        QCOMPARE(*kept, 2);
    }

    void what_is_missing_is_no_zero_and_only_what_was_asked_for_is_told()
    {
        keep(calls(1));
        const auto table =
            told({.id = u"calls"_s, .regions = {u"14"_s}, .from = QDate(2020, 4, 2), .until = QDate(2020, 4, 3)});
        QCOMPARE(table->lines.size(), 1);
        QCOMPARE(table->lines.first().from, QDate(2020, 4, 2));
        QVERIFY(table->lines.first().values == (QList<std::optional<double>>{std::nullopt, 0.0}));
        QVERIFY(!told({.id = u"luck"_s, .regions = {}, .from = {}, .until = {}}));
    }

    void the_files_of_the_prefectures_and_of_osaka_are_read_whole()
    {
        const QByteArray cases = shared(u"covid-prefecture-daily/prefectures.csv"_s);
        const QByteArray osaka = shared(u"osaka-callcentre/contacts1.sjis.csv"_s);
        if (cases.isEmpty() || osaka.isEmpty())
            QSKIP("the shared data are not here");
        const auto positive = readSeries(sourceOf(u"covid-positive"_s), areas(), cases);
        QVERIFY(positive && positive->refused.isEmpty());
        QCOMPARE(positive->table.lines.size(), 47);
        const auto lines = readSeries(sourceOf(u"osaka-calls"_s), areas(), osaka);
        QVERIFY(lines && lines->table.lines.size() == 1);
        QCOMPARE(lines->table.lines.first().region, u"27"_s);
        QVERIFY(lines->table.lines.first().values.size() > 100);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = store::openSqlite(m_folder->filePath(u"desk"_s), {.durable = false}).value();
    }

private:
    static SeriesSource sourceOf(const QString &name)
    {
        return loadSeriesSource(resources + u"series/"_s + name + u".yaml"_s).value();
    }
    void keep(const SeriesTable &table)
    {
        QVERIFY(m_database->write([&](store::Transaction &tx) { keepSeries(tx, table); }));
    }
    QList<SeriesInfo> all() { return m_database->read(seriesIn).value(); }
    std::optional<SeriesTable> told(const SeriesQuery &query)
    {
        return m_database->read([&](store::Transaction &tx) { return seriesTable(tx, query); }).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
};

MADO_TEST(SeriesTest)

} // namespace mado::statistics

#include "series_test.moc"
