// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing where: the filter, the map's search, areas and what stands beside them.
#include "tests/support/runner.h"
#include "tests/ui/trends/trends_world.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/trends/area_side.h"
#include "ui/trends/filter_bar.h"
#include "ui/trends/side_card.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace mado;
using namespace mado::test;

namespace {

ChoiceBox *boxOf(const TrendsWorld &t, const QString &name)
{
    for (ChoiceBox *each : t.page->findChild<FilterBar *>()->findChildren<ChoiceBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// What the cards beside the areas say, as they are read out.
QString besideAreas(const TrendsWorld &t)
{
    QStringList out;
    for (const SideCard *card : t.page->findChild<AreaSide *>()->findChildren<SideCard *>()) {
        if (card->isVisible())
            out << card->accessibleName();
    }
    return out.join(u'\n');
}

void openAreas(TrendsWorld &t, const QString &area = {})
{
    t.view([&](TrendsView &view) {
        view.tab = TrendsTab::Areas;
        view.audience = Audience::Internal;
        view.areas = RegionLevel::PostalArea;
        view.area = area;
    });
}

} // namespace

class PlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_name_typed_moves_the_cursor_of_the_map_and_enter_takes_it()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Map; });
        auto *find = t.page->findChild<QLineEdit *>(u"findPrefecture"_s);
        QVERIFY(find && find->isVisible());
        find->setFocus();
        QTest::keyClicks(find, u"hokk"_s);
        const ChartView *map = t.card()->view();
        QCOMPARE(map->marks().at(map->cursor()).key, u"01"_s);
        QCOMPARE(t.page->dashboard().view().region, u"14"_s);
        t.press(Qt::Key_Return);
        QCOMPARE(t.page->dashboard().view().region, u"01"_s);
        find->setText(u"沖"_s); // as an input method leaves it
        t.press(Qt::Key_Return);
        QCOMPARE(t.page->dashboard().view().region, u"47"_s);
    }

    void digits_in_the_search_are_no_tabs_and_a_name_that_is_none_says_so()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.tab = TrendsTab::Map; });
        QSignalSpy said(t.page, &TrendsPage::said);
        auto *find = t.page->findChild<QLineEdit *>(u"findPrefecture"_s);
        find->setFocus();
        QTest::keyClicks(find, u"13"_s);
        QVERIFY(t.page->dashboard().view().tab == TrendsTab::Map);
        t.press(Qt::Key_Return);
        QCOMPARE(t.page->dashboard().view().region, u"13"_s);
        find->clear();
        QTest::keyClicks(find, u"Atlantis"_s);
        t.press(Qt::Key_Return);
        QCOMPARE(t.page->dashboard().view().region, u"13"_s);
        QCOMPARE(said.size(), 1);
    }

    void beside_the_areas_stands_the_one_in_focus_with_its_prefecture()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        openAreas(t, u"14-231"_s);
        const QString told = besideAreas(t);
        for (const QString &part : {u"For inside only"_s, u"横浜市中区"_s, u"0.22%"_s, u"42"_s, u"19,038"_s})
            QVERIFY2(told.contains(part), qPrintable(part + u" / "_s + told));
        QVERIFY(told.contains(u"2 of 5 areas"_s));
    }

    void a_withheld_area_beside_the_list_has_its_reason_and_no_number_but_its_answers()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        openAreas(t, u"14-258"_s);
        auto *side = t.page->findChild<AreaSide *>();
        const auto cards = side->findChildren<SideCard *>();
        QVERIFY(cards.at(1)->accessibleName().contains(u"X withheld"_s));
        QVERIFY(cards.at(1)->accessibleName().contains(u"Otherwise totals"_s));
        QVERIFY(cards.at(1)->accessibleName().contains(u"3,910"_s));
        QVERIFY(!cards.at(1)->accessibleName().contains(u"95%"_s));
        openAreas(t, u"14-249"_s);
        QVERIFY(!cards.at(1)->accessibleName().contains(u"Answers"_s));
    }

    void overlapping_an_area_is_not_called_different_from_its_prefecture()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        openAreas(t, u"14-231"_s);
        const RegionRows rows = areaRows(t.page->dashboard().data(), t.page->dashboard().view());
        const auto own = std::find_if(rows.rows.begin(), rows.rows.end(),
                                      [](const RegionRow &row) { return row.region.code == u"14-231"_s; });
        const double whole = *rows.reference->rate;
        const bool within = whole >= *own->figure.low && whole <= *own->figure.high;
        QCOMPARE(besideAreas(t).contains(u"No clear difference"_s), within);
    }

    void a_prefecture_without_areas_of_health_centres_says_that_they_are_not_filled_in()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.region = u"13"_s; });
        ChoiceBox *area = boxOf(t, u"Area"_s);
        QVERIFY(!area->isEnabled());
        QVERIFY(area->toolTip().contains(u"not filled in"_s));
        t.view([](TrendsView &view) { view.tab = TrendsTab::Areas; });
        const auto said = t.card()->findChildren<TextLabel *>();
        QVERIFY(std::any_of(said.begin(), said.end(),
                            [](const TextLabel *label) { return label->text().contains(u"not filled in"_s); }));
        t.view([](TrendsView &view) { view.region = u"14"_s; });
        QVERIFY(boxOf(t, u"Area"_s)->findText(u"not filled in"_s, Qt::MatchContains) < 0);
    }

    void the_filter_takes_two_lines_where_one_would_cut_its_boxes()
    {
        TrendsWorld t(Role::Officer, Theme::Mode::Light, {664, 406});
        QVERIFY(t.show());
        t.view([](TrendsView &view) { view.audience = Audience::Internal; });
        const auto *filter = t.page->findChild<FilterBar *>();
        QSet<int> lines;
        for (const ChoiceBox *box : filter->findChildren<ChoiceBox *>()) {
            QVERIFY2(box->isVisible() && box->width() >= 92, qPrintable(box->accessibleName()));
            lines.insert(box->y());
        }
        QCOMPARE(lines.size(), 2);
        for (const QWidget *whole : {static_cast<QWidget *>(filter->findChild<Segmented *>()),
                                     static_cast<QWidget *>(filter->findChild<Button *>())}) {
            QVERIFY(whole->width() >= whole->minimumSizeHint().width());
            QVERIFY(whole->geometry().right() <= filter->width());
        }
        t.window.resize(1364, 820);
        QTRY_COMPARE(filter->findChildren<ChoiceBox *>().first()->y(), filter->findChildren<ChoiceBox *>().last()->y());
    }

    void each_place_that_is_gone_to_is_found_again_backwards_and_forwards()
    {
        TrendsWorld t;
        QVERIFY(t.show());
        for (const QString &region : {u"13"_s, u"27"_s, u"01"_s})
            t.view([&](TrendsView &view) { view.region = region; });
        for (const QString &region : {u"27"_s, u"13"_s, u"14"_s}) {
            t.press(Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(t.page->dashboard().view().region, region);
        }
        t.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(t.page->dashboard().view().region, u"13"_s);
        QCOMPARE(boxOf(t, u"Nation or prefecture"_s)->currentData().toString(), u"13"_s);
    }
};

MADO_TEST(PlacesTest)
#include "places_test.moc"
