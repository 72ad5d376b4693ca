// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shared/shots.h"
#include "tests/ui/trends/trends_world.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/text_label.h"
#include "ui/trends/export_sheet.h"
#include "ui/trends/filter_bar.h"
#include "ui/trends/series_view.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mado;
using namespace mado::test;

namespace {

/// What the charts say of a region in a period, by the words that pictures, tables and files share.
QStringList spokenOf(const ChartCard &card, const QString &key)
{
    QStringList out;
    for (const ChartMark &mark : card.view()->marks()) {
        if (mark.key == key)
            out << mark.spoken();
    }
    return out;
}

} // namespace

class TrendsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chart_table_and_file_say_the_same()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.compared = QStringList{u"13"_s}; });
        for (const TrendsTab tab : {TrendsTab::Overview, TrendsTab::Map, TrendsTab::Prefectures, TrendsTab::Areas}) {
            t.view([tab](TrendsView &view) {
                view.tab = tab;
                view.audience = tab == TrendsTab::Areas ? Audience::Internal : Audience::Public;
            });
            const ChartCard *card = t.card();
            QVERIFY(card && card->view());
            const TwinSheet &sheet = card->table()->sheet();
            const auto records = csvRecords(csvOf(sheet.text));
            QCOMPARE(records.mid(sheet.text.facts.size() + 2), sheet.text.rows);
            const QList<ChartMark> &marks = card->view()->marks();
            QCOMPARE(marks.size(), sheet.text.rows.size());
            for (int row = 0; row < sheet.text.rows.size(); ++row) {
                const QString value = sheet.text.rows.at(row).at(sheet.valueColumn);
                const QString interval = sheet.text.rows.at(row).at(sheet.valueColumn + 1);
                const bool said = std::any_of(marks.begin(), marks.end(), [&](const ChartMark &mark) {
                    const bool here = mark.key == sheet.codes.at(row) &&
                                      (sheet.valueColumn == 1 || mark.title.endsWith(sheet.text.rows.at(row).at(0)));
                    const bool rate = mark.facts.value(0) == value + u'%' && mark.facts.value(1).endsWith(interval);
                    return here && (rate || mark.facts.value(0) == value);
                });
                QVERIFY2(said, qPrintable(sheet.text.rows.at(row).join(u'|')));
            }
        }
    }

    void a_withheld_figure_has_no_number_anywhere()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Map; });
        const QStringList spoken = spokenOf(*t.card(), u"31"_s);
        QCOMPARE(spoken.size(), 1);
        QVERIFY(!spoken.first().contains(u'%'));
        QVERIFY(spoken.first().contains(u"X"_s));
        const TwinSheet &sheet = t.card()->table()->sheet();
        const qsizetype row = sheet.codes.indexOf(u"31"_s);
        for (int column = sheet.valueColumn + 1; column < sheet.valueColumn + 6; ++column)
            QCOMPARE(sheet.text.rows.at(row).at(column), u"—"_s);
        QVERIFY(!sheet.text.rows.at(row).last().isEmpty());
    }

    void the_arrows_walk_from_tile_to_tile_and_enter_chooses()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Map; });
        t.page->focusFirst();
        ChartView *map = t.card()->view();
        QVERIFY(map->hasFocus());
        t.press(Qt::Key_Home);
        QCOMPARE(map->marks().at(map->cursor()).key, u"01"_s);
        t.press(Qt::Key_Down);
        QCOMPARE(map->marks().at(map->cursor()).key, u"02"_s);
        t.press(Qt::Key_Return);
        QCOMPARE(t.page->dashboard().view().region, u"02"_s);
        t.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(t.page->dashboard().view().region, u"14"_s);
    }

    void the_table_is_one_key_away_and_esc_comes_back()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.page->focusFirst();
        t.press(Qt::Key_T);
        QVERIFY(t.card()->showsTable());
        QVERIFY(t.card()->table()->hasFocus());
        t.press(Qt::Key_Escape);
        QVERIFY(!t.card()->showsTable());
        QVERIFY(t.card()->view()->hasFocus());
    }

    void a_screen_reader_hears_a_summary_and_every_point()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        ChartView *view = t.card()->view();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        QVERIFY(face && face->role() == QAccessible::Chart);
        QVERIFY(face->text(QAccessible::Name).size() > 40);
        QCOMPARE(face->childCount(), int(view->marks().size()));
        QVERIFY(face->child(0)->text(QAccessible::Name).contains(u'%'));
    }

    void without_an_answer_what_was_read_before_is_shown_with_its_age()
    {
        TrendsWorld t;
        t.trends.keptFrom = trendsEvening().addSecs(-7200);
        QVERIFY(t.show());
        QVERIFY(t.page->findChild<Banner *>()->isVisible());
        QVERIFY(t.card()->view()->marks().size() > 0);
        t.view([](TrendsView &view) { view.period = u"national-3"_s; });
        QVERIFY(t.card()->view()->marks().size() > 0);
    }

    void areas_that_were_never_looked_at_say_so_while_the_server_is_silent()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.trends.error = AppError{AppError::Kind::Offline, u"down"_s, {}};
        t.view([](TrendsView &view) { view.tab = TrendsTab::Areas; });
        QVERIFY(!t.page->dashboard().data().areas);
        QVERIFY(t.page->dashboard().view().audience == Audience::Public);
        QVERIFY(t.card());
        const auto said = t.card()->findChildren<TextLabel *>();
        QVERIFY(std::any_of(said.begin(), said.end(),
                            [](const TextLabel *label) { return label->text().contains(u"not looked at"_s); }));
    }

    void a_newer_version_is_named_and_not_drawn()
    {
        TrendsWorld t;
        t.trends.version = 2;
        QVERIFY(t.show());
        auto *words = t.page->findChild<EmptyState *>();
        QVERIFY(words->isVisible());
        const auto said = words->findChildren<TextLabel *>();
        QVERIFY(std::any_of(said.begin(), said.end(), [](const TextLabel *label) {
            return label->text().contains(catalogueSample().indicators.first().name.ja);
        }));
        QVERIFY(!t.card());
    }

    void a_period_without_figures_says_so_instead_of_empty_axes()
    {
        TrendsWorld t;
        t.trends.empty = true;
        QVERIFY(t.show());
        QVERIFY(t.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!t.card());
    }

    void no_figures_yet_is_said()
    {
        TrendsWorld t;
        t.trends.known.indicators.clear();
        QVERIFY(t.show());
        QVERIFY(t.page->findChild<EmptyState *>()->isVisible());
    }

    void every_region_level_is_in_the_filter_and_what_a_page_cannot_use_is_off()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        auto *filter = t.page->findChild<FilterBar *>();
        const auto box = [&](const QString &name) -> ChoiceBox * {
            for (ChoiceBox *each : filter->findChildren<ChoiceBox *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        };
        ChoiceBox *region = box(u"Nation or prefecture"_s);
        ChoiceBox *area = box(u"Area"_s);
        QVERIFY(region && area && area->isEnabled());
        QVERIFY(region->findData(u"00"_s) >= 0);
        QVERIFY(area->findData(u"14-01"_s) >= 0);
        QCOMPARE(area->findData(u"14-231"_s), -1); // inside only
        t.view([](TrendsView &view) { view.audience = Audience::Internal; });
        const int at = area->findData(u"14-231"_s);
        QVERIFY(at >= 0);
        area->setCurrentIndex(at);
        Q_EMIT area->activated(at);
        QCOMPARE(t.page->dashboard().view().area, u"14-231"_s);
        QVERIFY(!spokenOf(*t.card(), u"14-231"_s).isEmpty());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Map; });
        QVERIFY(!area->isEnabled() && !area->toolTip().isEmpty());
        t.press(Qt::Key_Left, Qt::AltModifier);
        t.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(t.page->dashboard().view().area, QString());
        t.view([](TrendsView &view) { view.region = TrendsView::nation; });
        QVERIFY(!area->isEnabled());
        QVERIFY(!spokenOf(*t.card(), u"00"_s).isEmpty());
    }

    void only_an_officer_sees_areas()
    {
        TrendsWorld t(Role::Nurse);
        QVERIFY(t.show());
        t.page->focusFirst();
        t.press(Qt::Key_5);
        QVERIFY(t.page->dashboard().view().tab == TrendsTab::Overview);
    }

    void every_format_is_written_whole()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        QTemporaryDir folder;
        QSignalSpy said(t.page, &TrendsPage::said);
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf}) {
            t.page->openExport();
            auto *sheet = t.window.findChild<ExportSheet *>();
            QVERIFY(sheet && sheet->isOpen());
            sheet->setFormat(format);
            QVERIFY(sheet->path().endsWith(suffixOf(format)));
            QVERIFY(sheet->path().contains(u"kakuu_"_s));
            sheet->setPath(folder.filePath(u"out."_s + suffixOf(format)));
            t.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(!sheet->isOpen(), 20000);
            QVERIFY(QFileInfo(folder.filePath(u"out."_s + suffixOf(format))).size() > 500);
        }
        QCOMPARE(said.size(), 4);
        const QImage png(folder.filePath(u"out.png"_s));
        QVERIFY(png.width() >= 2 * 640);
        QFile csv(folder.filePath(u"out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(csv.readAll()).contains(u"Invented values"_s));
        const QString shots = qEnvironmentVariable("MADOGUCHI_SHOTS");
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            if (!shots.isEmpty())
                QFile::copy(folder.filePath(name), shots + u'/' + name);
        }
    }

    void a_dense_series_shows_true_values_under_the_cursor()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Series; });
        auto *series = t.page->findChild<SeriesView *>();
        QVERIFY(series->picture());
        series->setFocus();
        t.press(Qt::Key_Home);
        QCOMPARE(series->cursor(), 0);
        const auto &line = seriesSample({u"14"_s}).lines.first();
        QVERIFY(series->picture()->factsAt(60).first().contains(QString::number(*line.values.at(60))));
        QVERIFY(series->picture()->factsAt(97).first().contains(u"—"_s));
        // The day on which the source counts otherwise is marked in the table and its file, and its value stays.
        const TwinSheet &sheet = t.card()->table()->sheet();
        const auto odd = std::find_if(sheet.text.rows.begin(), sheet.text.rows.end(),
                                      [](const QStringList &row) { return row.first() == u"2020-05-08"_s; });
        QVERIFY(odd != sheet.text.rows.end() && !odd->last().isEmpty());
        QVERIFY(odd->at(2) != u"—"_s);
        QVERIFY((odd + 1)->last().isEmpty());
        const qint64 before = series->picture()->count();
        t.press(Qt::Key_Plus);
        QVERIFY(series->picture()->count() < before);
    }
};

/// Pictures for eyes; the verdicts are above.
class TrendsShotsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_page_is_drawn_in_every_theme_language_and_width_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("ja-light") << 0 << 0 << QSize(1364, 820);
        QTest::newRow("en-dark") << 1 << 1 << QSize(1364, 820);
        QTest::newRow("ja-narrow") << 0 << 0 << QSize(1040, 620);
        QTest::newRow("en-stack") << 0 << 1 << QSize(672, 406);
    }

    void the_page_is_drawn_in_every_theme_language_and_width()
    {
        QFETCH(int, mode);
        QFETCH(int, language);
        QFETCH(QSize, size);
        const mado::test::Catalogue words{Language(language)};
        TrendsWorld t(Role::Officer, Theme::Mode(mode), size);
        t.page->setLanguage(Language(language));
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.compared = QStringList{u"13"_s, u"27"_s}; });
        const char *names[] = {"overview", "map", "prefectures", "table", "areas", "series", "operations", "report"};
        for (int tab = 0; tab < 8; ++tab) {
            t.view([tab](TrendsView &view) {
                view.tab = TrendsTab(tab);
                view.audience = TrendsTab(tab) == TrendsTab::Areas ? Audience::Internal : Audience::Public;
            });
            QCoreApplication::processEvents();
            saveShot(t.window,
                     u"trends-"_s + QLatin1String(names[tab]) + u'-' + QLatin1String(QTest::currentDataTag()));
        }
        t.page->openExport();
        saveShot(t.window, u"trends-export-"_s + QLatin1String(QTest::currentDataTag()));
    }
};

MADO_TEST(TrendsPageTest)
MADO_TEST(TrendsShotsTest)
#include "trends_page_test.moc"
