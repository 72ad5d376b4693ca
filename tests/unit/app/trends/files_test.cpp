// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/file_export.h"
#include "app/trends/sheet_text.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

class TrendFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_table_reads_back_as_it_was()
    {
        const SheetText sheet{{{u"Shown"_s, u"a, \"b\""_s}},
                              {u"都道府県"_s, u"割合 %"_s},
                              {{u"東京"_s, u"0.19"_s}, {u"大\n阪"_s, u"\u22120.02"_s}}};
        const QByteArray csv = csvOf(sheet);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const auto records = csvRecords(csv);
        QCOMPARE(records.at(0), sheet.facts.at(0));
        QCOMPARE(records.at(2), sheet.header);
        QCOMPARE(records.mid(3), sheet.rows);
    }

    void nothing_in_a_file_is_a_formula()
    {
        for (const QString &evil :
             {u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-x"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"＝A1"_s, u"＠x"_s}) {
            const QByteArray csv = csvOf({{}, {u"a"_s}, {{evil}}});
            const QByteArray cell = csv.split('\n').at(1);
            QVERIFY2(cell.startsWith('\'') || cell.startsWith("\"'"), cell.constData());
        }
    }

    void a_number_with_a_sign_stays_a_number()
    {
        QVERIFY(!csvOf({{}, {u"a"_s}, {{u"-0.02"_s}, {u"+0.10"_s}}}).contains('\''));
    }

    void a_whole_file_replaces_the_old_one()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        MADO_AWAIT(done,
                   exportFile(path, [](QIODevice &device, ExportProgress &) { return device.write("new") == 3; }));
        QVERIFY(done.has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
    }

    void a_failure_leaves_the_old_file_and_no_half_one()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        MADO_AWAIT(done,
                   exportFile(path, [](QIODevice &device, ExportProgress &) { return device.write("half") < 0; }));
        QVERIFY(!done.has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void a_cancelled_export_leaves_nothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QSemaphore begun;
        QSemaphore cancelled;
        auto job = exportFile(path, [&](QIODevice &device, ExportProgress &progress) {
            device.write("half");
            begun.release();
            cancelled.acquire();
            return !progress.isCancelled();
        });
        begun.acquire();
        job.cancel();
        cancelled.release();
        QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 10000);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void a_folder_that_is_not_there_is_told()
    {
        MADO_AWAIT(done, exportFile(u"/nonexistent/a.csv"_s, [](QIODevice &, ExportProgress &) { return true; }));
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().detail, u"export.denied"_s);
    }
};

MADO_TEST(TrendFilesTest)
#include "files_test.moc"
