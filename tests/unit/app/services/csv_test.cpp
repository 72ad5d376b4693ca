// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csv.h"
#include "app/services/faq_csv.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

FaqContents sample()
{
    FaqContent content;
    content.category = u"travel"_s;
    content.question = {u"県外に、行けますか"_s, u"May I \"travel\"?"_s};
    content.alsoJa = {u"移動"_s, u"帰省"_s};
    content.answer = {u"はい。\n2行目です。"_s, u"=Yes"_s};
    content.source = {{u"県"_s, u"Prefecture"_s}, u"https://www.pref.example.jp/"_s, QDate(2020, 6, 15)};
    content.reviewOn = QDate(2020, 6, 26);
    return {{{FaqEntryId::from(u"travel"_s), content}}};
}

QList<FaqCsvFault> faultsOf(const QByteArray &bytes)
{
    const auto read = readFaqCsv(bytes);
    return read ? QList<FaqCsvFault>() : read.error();
}

} // namespace

class FaqCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_written_is_read_again()
    {
        const auto again = readFaqCsv(writeFaqCsv(sample()));
        QVERIFY(again);
        QVERIFY(*again == sample());
        QVERIFY(writeFaqCsv(sample()).startsWith("\xEF\xBB\xBF"));
    }

    void a_cell_is_no_formula_in_a_spreadsheet() { QVERIFY(writeFaqCsv(sample()).contains("\"'=Yes\"")); }

    void line_ends_of_every_kind_and_breaks_inside_cells_are_read()
    {
        const auto rows = csvRows(u"a,b\r\n\"1\r\n2\",x\n\r\n\"say \"\"hi\"\"\",y\rz,"_s);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].cells, (QStringList{u"1\n2"_s, u"x"_s}));
        QCOMPARE(rows[2].cells.first(), u"say \"hi\""_s);
        QCOMPARE(rows[3].cells, (QStringList{u"z"_s, QString()}));
        QCOMPARE(rows[2].line, 5);
    }

    void the_encoding_of_japanese_windows_is_read()
    {
        // "熱①" in cp932, with its own circled number.
        const QByteArray bytes("question_ja\r\n\x94\x4D\x87\x40\r\n");
        const auto read = readFaqCsv(bytes);
        QVERIFY(read);
        QCOMPARE(read->items.first().content.question.ja, u"熱①"_s);
    }

    void bytes_that_are_no_text_are_refused()
    {
        QCOMPARE(faultsOf("question_ja\n\xFF\xFE\x80\n").first().kind, FaqCsvFault::Kind::Encoding);
    }

    void faults_name_their_line()
    {
        QCOMPARE(faultsOf("a,b\n1,2\n"), (QList<FaqCsvFault>{{FaqCsvFault::Kind::NoHeader, 1}}));
        QCOMPARE(faultsOf("question_ja,as_of\n熱,2020-06-15\n\"長\n い\",soon\n,2020-06-15\n"),
                 (QList<FaqCsvFault>{{FaqCsvFault::Kind::BadDay, 3}, {FaqCsvFault::Kind::NoQuestion, 5}}));
    }

    void days_as_a_spreadsheet_writes_them_are_read()
    {
        const auto read = readFaqCsv("question_ja,as_of\n熱,2020/6/5\n");
        QVERIFY(read);
        QCOMPARE(read->items.first().content.source.asOf, QDate(2020, 6, 5));
    }
};

MADO_TEST(FaqCsvTest)

} // namespace mado

#include "csv_test.moc"
