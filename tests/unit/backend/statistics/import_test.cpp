// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/statistics/intake/importer.h"
#include "backend/statistics/rollup/roller.h"
#include "tests/support/runner.h"
#include "world.h"

#include <QStringEncoder>

namespace mado::statistics {

namespace {

const QByteArray key(32, 'k');
const QString header = u"person,answered_at,prefecture,postal,age,occupation,fever,prevention,telework\n"_s;

QString rowOf(int person, const char *fever = "none")
{
    return u"p%1,2020-03-31 12:00,14,2310023,%2,office,%3,hands+closed,yes\n"_s.arg(person)
        .arg(20 + person % 50)
        .arg(QLatin1String(fever));
}

} // namespace

class ImportSuite : public OnLog
{
    Q_OBJECT

public:
    using OnLog::OnLog;

private Q_SLOTS:
    void init()
    {
        m_store = fresh();
        QVERIFY(m_store);
        m_place = std::make_unique<QTemporaryDir>();
    }

    void every_row_is_kept_or_refused_with_its_line_and_reason()
    {
        save((header + rowOf(1) + rowOf(2) + u"p3,2020-03-31,14,,41,office,maybe,,\n"_s +
              u"p4,2020-03-31,14,,200,office,none,,\n"_s + u"p5,1999-01-01,14,,41,office,none,,\n"_s +
              u",2020-03-31,14,,41,office,none,,\n"_s + u"p6,2020-03-31,14\n"_s +
              u"p7,2020-03-31,14,,41,home,none,,yes\n"_s + u"p8,2020-03-31,77,9999999,41,office,none,,\n"_s +
              u"p9,2020-03-31,14,,,,,,\n"_s)
                 .toUtf8());
        const auto done = take();
        QVERIFY2(done, done ? "" : qPrintable(done.error()));
        QCOMPARE(done->kept, 4);
        QCOMPARE(done->refused, 6);
        QCOMPARE(report(), QByteArray("line,reason\n"
                                      "4,fever: not an option\n"
                                      "5,age: out of range\n"
                                      "6,answered_at: the survey took no answers then\n"
                                      "7,person: missing or too long\n"
                                      "8,3 columns instead of 9\n"
                                      "9,telework: not asked after these answers\n"));
        QCOMPARE(m_store->connect()->count(1), 4);
    }

    void files_of_offices_are_read_as_they_come()
    {
        const QString text = u"person\tanswered_at\tprefecture\toccupation\tfever\r\n"
                             "\"山田, 1\"\t2020/03/31\t神奈川県\t内勤・オフィスワーク\t4日以上\r\n"_s;
        QStringEncoder cp932("Shift_JIS");
        save(cp932.encode(text));
        QCOMPARE(take(u"Shift_JIS"_s)->kept, 1);
        save(QByteArray("\xef\xbb\xbf") + text.toUtf8());
        QCOMPARE(take()->kept, 1);
        // The same person by either file, so the same row.
        QCOMPARE(m_store->connect()->count(1), 1);
    }

    void a_column_that_is_no_question_is_refused_before_anything_is_taken()
    {
        save("person,answered_at,shoe_size\n1,2020-03-31,27\n");
        QVERIFY(!take());
        save("answered_at\n2020-03-31\n");
        QVERIFY(!take());
    }

    void broken_off_it_goes_on_where_it_was()
    {
        QString text = header;
        for (int i = 0; i < 500; ++i)
            text += i % 50 == 7 ? u"p,x\n"_s : rowOf(i);
        save(text.toUtf8());
        int commits = 0;
        const auto half = take(u"UTF-8"_s, [&](const ImportProgress &) { return ++commits < 3; });
        QVERIFY(half && half->bytes < half->of);
        QVERIFY(m_store->connect()->count(1) < 490);
        const auto rest = take();
        QCOMPARE(rest->rows, 500);
        QCOMPARE(rest->kept, 490);
        QCOMPARE(rest->refused, 10);
        QCOMPARE(m_store->connect()->count(1), 490);
        QCOMPARE(report().count('\n'), 11);
        QCOMPARE(take()->kept, 490); // the whole file again: nothing to do
        QCOMPARE(m_store->connect()->count(1), 490);
    }

    void somebody_who_is_in_it_twice_counts_once_with_the_last_word()
    {
        QString text = header;
        for (int i = 0; i < 120; ++i)
            text += rowOf(i);
        text += rowOf(5) + rowOf(6, "four") + rowOf(7, "three") + rowOf(7, "four");
        save(text.toUtf8());
        QCOMPARE(take()->kept, 124);
        Roller roller(*m_store, national(), areas());
        QVERIFY(roller.rollAll(10000).has_value());
        QCOMPARE(roller.check(1).value(), QString());
        qint64 valid = 0;
        qint64 ill = 0;
        const CounterLayout layout(national());
        const auto fever = *national().layout.indexOf(u"fever"_s);
        m_store->connect()->eachCell(1, 0, CellId::firstPostal, [&](const store::CellRow &cell) {
            const Counters counters = fromBytes(cell.counters, layout.size());
            valid += counters[CounterLayout::valid];
            ill += counters[std::size_t(layout.ofSlot(fever) + 3)];
        });
        QCOMPARE(valid, 120);
        QCOMPARE(ill, 2);
    }

private:
    void save(const QByteArray &bytes)
    {
        QFile file(m_place->filePath(u"answers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray report()
    {
        QFile file(m_place->filePath(u"report.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    tl::expected<ImportProgress, QString> take(
        const QString &encoding = u"UTF-8"_s,
        const std::function<bool(const ImportProgress &)> &tell = [](const ImportProgress &) { return true; })
    {
        return importResponses(
            national(), key, *m_store,
            {m_place->filePath(u"answers.csv"_s), m_place->filePath(u"report.csv"_s), encoding, 1000, 0, 60}, tell);
    }

    std::unique_ptr<store::ResponseStore> m_store;
    std::unique_ptr<QTemporaryDir> m_place;
};

class SqliteImportTest : public ImportSuite
{
    Q_OBJECT

public:
    SqliteImportTest() : ImportSuite(Engine::Sqlite) {}
};

class PostgresImportTest : public ImportSuite
{
    Q_OBJECT

public:
    PostgresImportTest() : ImportSuite(Engine::Postgres) {}
};

MADO_TEST(SqliteImportTest)
MADO_TEST(PostgresImportTest)

} // namespace mado::statistics

#include "import_test.moc"
