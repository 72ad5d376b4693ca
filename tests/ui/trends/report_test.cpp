// SPDX-License-Identifier: GPL-3.0-or-later
// Operations and reports: charts, tables, files and texts say the same.
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/trends/trends_world.h"
#include "ui/shared/empty_state.h"
#include "ui/trends/export_files.h"
#include "ui/trends/operations_panel.h"
#include "ui/trends/operations_words.h"
#include "ui/trends/report_panel.h"
#include "ui/trends/report_step_sheet.h"

#include <QFile>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <array>

using namespace mado;
using namespace mado::test;

namespace {

/// Everything that is not a letter or digit of the page's own words goes: the layout of columns is no content.
/// Fonts of CJK print 月 and the radical ⽉, an en dash and a figure dash, with one glyph.
QString dense(const QString &text)
{
    QString out = text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression(u"\\s"_s));
    return out.replace(QChar(0x2012), QChar(0x2013)).replace(QChar(0x2ED1), u'長').replace(QChar(0x2ED8), u'青');
}

std::optional<QString> textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    if (!process.waitForStarted() || !process.waitForFinished())
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct ReportWorld : TrendsWorld
{
    explicit ReportWorld(Role role = Role::Officer, const QSize &size = {1364, 820})
        : TrendsWorld(role, Theme::Mode::Light, size)
    {
    }
    bool open(TrendsTab tab)
    {
        if (!show())
            return false;
        view([tab](TrendsView &one) { one.tab = tab; });
        QCoreApplication::processEvents();
        return true;
    }
    ReportPanel &report() const { return *page->findChild<ReportPanel *>(); }
    OperationsPanel &operations() const { return *page->findChild<OperationsPanel *>(); }
    FakeReports &server() { return trends.reportsMade; }
    ReportFile file() const
    {
        return ReportWords(report().book().content().language)
            .file(report().book(), chartStyle(theme, Language::Japanese));
    }
};

Result<void> written(const QString &path, const FileMaker &maker)
{
    const QFuture<Result<void>> job = exportFile(path, maker);
    if (!QTest::qWaitFor([&] { return job.isFinished(); }, 60000))
        return tl::make_unexpected(AppError{AppError::Kind::Store, u"slow"_s, {}});
    return job.result();
}

} // namespace

class ReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chart_table_csv_and_pdf_of_a_report_say_the_same()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        const auto &chapter = t.report().book().content().chapters.first();
        const TrendsData *data = t.report().book().figures(chapter);
        QVERIFY(data);
        const ReportWords words(Language::Japanese);
        const TwinSheet sheet = words.table(chapter, *data);
        QVERIFY(sheet.text.rows.size() >= 47);
        QCOMPARE(t.report().chapters().first()->tables().first()->sheet().text, sheet.text);
        const auto records = csvRecords(csvOf(sheet.text));
        QCOMPARE(records.mid(sheet.text.facts.size() + 2), sheet.text.rows);
        // The map of the next chapter is of the same period.
        QHash<QString, ChartMark> marks;
        for (const ChartMark &mark : t.report().chapters().at(1)->charts().first()->marks())
            marks.insert(mark.key, mark);
        for (int row = 0; row < sheet.text.rows.size(); ++row) {
            const QString value = sheet.text.rows.at(row).at(sheet.valueColumn);
            const QString shown = marks.value(sheet.codes.at(row)).facts.value(0);
            QVERIFY2(shown == value || shown == value + u'%', qPrintable(sheet.text.rows.at(row).first() + shown));
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(written(path, makerOf(t.file())));
        const auto pdf = textOf(path);
        if (!pdf)
            QSKIP("pdftotext is not here: install poppler-utils.");
        const QString all = dense(*pdf);
        for (const QStringList &row : sheet.text.rows)
            QVERIFY2(all.contains(dense(row.join(u' '))), qPrintable(row.join(u'|')));
        const ReportValues values = words.values(chapter, data);
        QVERIFY(all.contains(dense(withFigures(chapter.text, values)).left(24)));
        QCOMPARE(values.size(), 4); // the round before is withheld: no change is told
        QVERIFY(!values.contains(reportMark(ReportFigure::Change)));
        for (const QString &value : values)
            QVERIFY2(all.contains(dense(value)), qPrintable(value));
    }

    void the_pdf_names_base_release_caveat_and_what_is_withheld()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(written(path, makerOf(t.file())));
        const QString keep = qEnvironmentVariable("MADOGUCHI_SHOTS");
        if (!keep.isEmpty()) {
            QFile::remove(keep + u"/report.pdf"_s);
            QFile::copy(path, keep + u"/report.pdf"_s);
        }
        const auto pdf = textOf(path);
        if (!pdf)
            QSKIP("pdftotext is not here: install poppler-utils.");
        const QString all = dense(*pdf);
        const Indicator &indicator = t.trends.known.indicators.first();
        for (const QString &wanted : {indicator.numerator.ja, indicator.denominator.ja, indicator.caveat.ja})
            QVERIFY2(all.contains(dense(wanted).left(12)), qPrintable(wanted));
        QVERIFY(all.contains(u"鳥取"_s) && all.contains(u"島根"_s));
        QVERIFY(all.contains(u"厚生労働省"_s));
        const int pages = int(pdf->count(u'\f'));
        QVERIFY(pages >= 3);
    }

    void paper_is_white_in_the_dark_too()
    {
        const Theme dark(Theme::Mode::Dark);
        const ChartStyle style = printed(chartStyle(dark, Language::English));
        QCOMPARE(style.text, chartStyle(Theme(Theme::Mode::Light), Language::English).text);
        QCOMPARE(style.language, Language::English);
    }

    void a_cancelled_pdf_leaves_the_file_as_it_was()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("older") == 5);
        before.close();
        QFuture<Result<void>> job = exportFile(path, makerOf(t.file()));
        job.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(job.isFinished(), 60000);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("older"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void a_figure_in_the_text_is_taken_out_whole_and_put_in_at_the_cursor()
    {
        LinkedTextEdit edit;
        edit.setValues({{u"{rate}"_s, u"0.14%"_s}}, {});
        edit.setMarked(u"割合は {rate} です"_s);
        QCOMPARE(edit.marked(), u"割合は {rate} です"_s);
        QCOMPARE(edit.accessibleDescription(), u"割合は 0.14% です"_s);
        QSignalSpy edited(&edit, &LinkedTextEdit::edited);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5);
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(edit.marked(), u"割合は  です"_s);
        QCOMPARE(edited.count(), 1);
        edit.insertMark(u"{n}"_s);
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edit.marked(), u"割合は {n}x です"_s);
        edit.undo();
        edit.undo();
        QCOMPARE(edit.marked(), u"割合は  です"_s);
    }

    void what_is_typed_is_kept_on_the_server_and_the_steps_follow()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        ChapterView *last = t.report().chapters().last();
        last->editor()->setFocus();
        last->editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(last->editor(), u"!"_s);
        QVERIFY(!t.report().book().isSaved());
        t.report().book().save();
        QCOMPARE(t.server().updates.size(), 1);
        QCOMPARE(t.server().updates.first().content.chapters.last().text, u"窓口の体制を保ちます。!"_s);
        QTest::keyClicks(last->editor(), u"!"_s);
        t.report().book().take(ReportStep::Submit); // keeps first
        QCOMPARE(t.server().updates.size(), 2);
        QCOMPARE(t.server().moves.last().revision, 5);
        QVERIFY(last->editor()->isReadOnly());
    }

    void a_lost_answer_keeps_what_was_typed()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        t.server().error = AppError{AppError::Kind::Offline, u"down"_s, {}};
        ReportContent content = t.report().book().content();
        content.chapters.last().text = u"別の文"_s;
        t.report().book().edit(content);
        t.report().book().take(ReportStep::Submit);
        QVERIFY(!t.report().book().isSaved());
        QCOMPARE(t.server().moves.size(), 0);
        t.report().open();
        QCOMPARE(t.report().book().content().chapters.last().text, u"別の文"_s);
        t.server().error.reset();
        t.report().book().save();
        QVERIFY(t.report().book().isSaved());
    }

    void a_withheld_figure_stays_an_open_mark_that_the_checks_name()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        ReportContent content = t.report().book().content();
        content.chapters.first().subject->region = u"31"_s;
        t.report().book().edit(content);
        const auto &chapter = t.report().book().content().chapters.first();
        const ReportWords words(Language::Japanese);
        const ReportValues values = words.values(chapter, t.report().book().figures(chapter));
        QVERIFY(values.isEmpty());
        const auto checks = checkReport(content, t.trends.known, {values});
        QVERIFY(checks.contains({ReportCheck::What::OpenMark, 0, u"{rate}"_s}));
        QVERIFY(checks.contains({ReportCheck::What::Newer, 0}));
    }

    void a_report_shows_nothing_later_than_its_period()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Report));
        const auto &chapter = t.report().book().content().chapters.first();
        const TrendsData cut = upTo(*t.report().book().figures(chapter), *chapter.subject);
        QVERIFY(!periodOf(cut.catalogue, u"national-4"_s));
        QVERIFY(periodOf(cut.catalogue, u"national-3"_s));
        for (const Figure &figure : cut.prefectures->figures)
            QVERIFY(figure.period != u"national-4"_s);
    }

    void operations_say_the_same_in_chart_table_and_file()
    {
        ReportWorld t;
        QVERIFY(t.open(TrendsTab::Operations));
        const Operations &known = t.operations().known()->value;
        const OperationsWords words(known, Language::Japanese);
        const SheetText whole = words.wholeSheet();
        QCOMPARE(csvRecords(csvOf(whole)).mid(whole.facts.size() + 2), whole.rows);
        const QString all = whole.rows.isEmpty() ? QString() : QString::fromUtf8(csvOf(whole));
        for (const ChartCard *card : t.operations().findChildren<ChartCard *>()) {
            if (!card->view())
                continue;
            const QList<ChartMark> marks = card->view()->marks();
            const auto &rows = card->table()->sheet().text.rows;
            QCOMPARE(marks.size(), rows.size());
            for (int i = 0; i < rows.size(); ++i) {
                QCOMPARE(rows.at(i).first(), marks.at(i).title);
                QVERIFY2(all.contains(marks.at(i).facts.first()), qPrintable(marks.at(i).spoken()));
            }
        }
        QVERIFY(words.bot().first().contains(u"997"_s));
    }

    void days_without_anything_say_so()
    {
        Operations nothing = operationsSample();
        nothing.kinds.clear();
        nothing.waits = {{RiskLevel::High, std::nullopt, 0, 0, 0, 0, {}, {}}};
        const OperationsWords words(nothing, Language::English);
        QCOMPARE(words.subtitle(OperationsWords::Part::Kinds), u"Nothing in these days"_s);
        QCOMPARE(words.subtitle(OperationsWords::Part::Waits), u"Nothing in these days"_s);
        QVERIFY(words.subtitle(OperationsWords::Part::Days) != u"Nothing in these days"_s);
        QVERIFY(words.rows(OperationsWords::Part::Waits).first().beside.isEmpty());
    }

    void operations_that_cannot_be_read_say_so_and_old_ones_their_age()
    {
        ReportWorld t;
        t.trends.keptFrom = trendsEvening().addSecs(-7200);
        QVERIFY(t.open(TrendsTab::Operations));
        QVERIFY(t.operations().known()->fault);
        t.trends.error = AppError{AppError::Kind::Offline, u"down"_s, {}};
        t.operations().open();
        QVERIFY(!t.operations().known());
        QVERIFY(t.operations().findChild<EmptyState *>()->isVisible());
    }

    void who_may_not_read_reports_has_no_such_tab()
    {
        ReportWorld t(Role::Nurse);
        QVERIFY(t.show());
        t.press(Qt::Key_8);
        QVERIFY(t.page->dashboard().view().tab != TrendsTab::Report);
    }
};

MADO_TEST(ReportTest)
#include "report_test.moc"
