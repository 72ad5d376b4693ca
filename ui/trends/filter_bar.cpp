// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/filter_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace mado {

namespace {

constexpr int gap = 8;
constexpr int twoLinesBelow = 900;
constexpr int narrowBelow = 960;
constexpr int roomyFrom = 1240;

} // namespace

FilterBar::FilterBar(const Theme &theme, Dashboard &dashboard, QWidget *parent)
    : QWidget(parent),
      m_dashboard(dashboard),
      m_first(new QHBoxLayout),
      m_second(new QHBoxLayout),
      m_back(new IconButton(theme, QStringLiteral("chevleft"))),
      m_forward(new IconButton(theme, QStringLiteral("chevright"))),
      m_indicator(new ChoiceBox(theme)),
      m_survey(new ChoiceBox(theme)),
      m_period(new ChoiceBox(theme)),
      m_region(new ChoiceBox(theme)),
      m_area(new ChoiceBox(theme)),
      m_audience(new Segmented(theme)),
      m_views(new IconButton(theme, QStringLiteral("pin"))),
      m_export(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium))
{
    build();
    connectParts();
    retranslate();
}

void FilterBar::build()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    for (QHBoxLayout *line : {m_first, m_second}) {
        line->setSpacing(gap);
        lines->addLayout(line);
    }
    for (ChoiceBox *box : {m_indicator, m_survey, m_period, m_region, m_area}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setMaxVisibleItems(20);
    }
    m_views->setFramed(true);
    m_export->setIconName(QStringLiteral("download"));
    layOut(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a tall page takes nothing from it
}

void FilterBar::layOut(bool twoLines)
{
    if (twoLines == m_twoLines)
        return;
    m_twoLines = twoLines;
    for (QHBoxLayout *line : {m_first, m_second}) {
        while (QLayoutItem *item = line->takeAt(0))
            delete item; // the widgets stay
    }
    const auto add = [](QHBoxLayout *line, QWidget *widget, int stretch = 0) { line->addWidget(widget, stretch); };
    QHBoxLayout *below = twoLines ? m_second : m_first;
    add(m_first, m_back);
    add(m_first, m_forward);
    add(m_first, m_indicator, 3);
    add(m_first, m_survey, 2);
    add(m_first, m_period, 3);
    add(below, m_region, 2);
    add(below, m_area, 2);
    add(below, m_audience);
    add(below, m_views);
    add(below, m_export);
}

void FilterBar::change(const std::function<void(TrendsView &)> &how)
{
    TrendsView view = m_dashboard.view();
    how(view);
    m_dashboard.show(view);
}

void FilterBar::connectParts()
{
    const auto picks = [this](ChoiceBox *box, QString TrendsView::*field) {
        connect(box, &QComboBox::activated, this, [this, box, field](int index) {
            change([&](TrendsView &view) { view.*field = box->itemData(index).toString(); });
        });
    };
    picks(m_indicator, &TrendsView::indicator);
    picks(m_survey, &TrendsView::survey);
    picks(m_period, &TrendsView::period);
    picks(m_region, &TrendsView::region);
    picks(m_area, &TrendsView::area);
    connect(m_audience, &Segmented::chosen, this,
            [this](int index) { change([index](TrendsView &view) { view.audience = Audience(index); }); });
    connect(m_back, &QAbstractButton::clicked, &m_dashboard, &Dashboard::back);
    connect(m_forward, &QAbstractButton::clicked, &m_dashboard, &Dashboard::forward);
    connect(m_views, &QAbstractButton::clicked, this, &FilterBar::openViews);
    connect(m_export, &QPushButton::clicked, this, &FilterBar::exportRequested);
}

void FilterBar::fill(ChoiceBox *box, const QList<std::pair<QString, QString>> &choices, const QString &current)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[key, words] : choices)
        box->addItem(words, key);
    box->setCurrentIndex(box->findData(current));
    box->setToolTip(box->currentText());
    box->setEnabled(choices.size() > 1);
}

/// Windows before the days they are made of; outside only those that were published.
void FilterBar::refreshPeriods()
{
    const Catalogue &catalogue = m_dashboard.data().catalogue;
    const TrendsView &view = m_dashboard.view();
    const auto published = [&](const Period &period) {
        return std::any_of(catalogue.releases.begin(), catalogue.releases.end(),
                           [&](const Release &release) { return release.periods.contains(period.id); });
    };
    QList<std::pair<QString, QString>> periods;
    for (const bool windows : {true, false}) {
        if (!windows && !periods.isEmpty() && view.tab == TrendsTab::Areas)
            break; // of areas a day is never told
        for (const Period &period : periodsOf(catalogue, view.survey)) {
            const bool hidden = windows && view.audience == Audience::Public && !published(period);
            if (mado::isWindow(period) == windows && !hidden)
                periods.append({period.id, m_words.period(period)});
        }
    }
    fill(m_period, periods, view.period);
}

void FilterBar::refreshPlaces()
{
    const Catalogue &catalogue = m_dashboard.data().catalogue;
    const TrendsView &view = m_dashboard.view();
    const bool byPrefecture = view.tab == TrendsTab::Series || view.tab == TrendsTab::Areas;
    QList<std::pair<QString, QString>> regions;
    QList<std::pair<QString, QString>> areas{{QString(), tr("All areas")}};
    for (const Region &region : catalogue.regions) {
        const bool inside = region.level == RegionLevel::PostalArea;
        if (region.level == RegionLevel::Prefecture || (region.level == RegionLevel::Nation && !byPrefecture))
            regions.append({region.code, m_words.region(region)});
        else if (region.parent == view.region && region.level > RegionLevel::Prefecture &&
                 (!inside || view.audience == Audience::Internal))
            areas.append({region.code, m_words.region(region)});
    }
    fill(m_region, regions, view.region);
    fill(m_area, areas, view.area);
    tellUnfilled();
    const bool usesAreas = view.tab == TrendsTab::Overview || view.tab == TrendsTab::Areas;
    m_area->setEnabled(m_area->isEnabled() && usesAreas);
    if (!usesAreas)
        m_area->setToolTip(tr("This page shows whole prefectures"));
}

/// Which areas its health centres have is known of a prefecture only once it has filled that in.
void FilterBar::tellUnfilled()
{
    const TrendsView &view = m_dashboard.view();
    const bool unfilled = view.region != TrendsView::nation &&
                          !holdsAreas(m_dashboard.data().catalogue, RegionLevel::HealthCentreArea, view.region);
    if (!unfilled)
        return;
    const QString words = tr("Areas of health centres: not filled in yet");
    m_area->addItem(words);
    if (auto *items = qobject_cast<QStandardItemModel *>(m_area->model()))
        items->item(m_area->count() - 1)->setEnabled(false);
    if (!m_area->isEnabled())
        m_area->setToolTip(words);
}

void FilterBar::refresh()
{
    const Catalogue &catalogue = m_dashboard.data().catalogue;
    const TrendsView &view = m_dashboard.view();
    const Language language = m_words.language();
    QList<std::pair<QString, QString>> indicators;
    for (const Indicator &indicator : catalogue.indicators)
        indicators.append({indicator.id, indicator.name.in(language)});
    QList<std::pair<QString, QString>> surveys;
    const Indicator *indicator = indicatorOf(catalogue, view.indicator);
    for (const QString &survey : indicator ? indicator->surveys : QStringList())
        surveys.append({survey, survey == QLatin1String("national") ? tr("National survey")
                                : survey == QLatin1String("health") ? tr("Personal support (daily)")
                                                                    : survey});
    fill(m_indicator, indicators, view.indicator);
    fill(m_survey, surveys, view.survey);
    refreshPeriods();
    refreshPlaces();
    setRoom(m_room);
    m_period->setEnabled(m_period->isEnabled() && view.tab != TrendsTab::Series);
    m_indicator->setEnabled(m_indicator->isEnabled() && view.tab != TrendsTab::Series);
    m_survey->setEnabled(m_survey->isEnabled() && view.tab != TrendsTab::Series);
    m_audience->setCurrent(int(view.audience));
    m_audience->setVisible(m_dashboard.seesInside());
    m_back->setEnabled(m_dashboard.canGoBack());
    m_forward->setEnabled(m_dashboard.canGoForward());
}

void FilterBar::setRoom(int width)
{
    m_room = width;
    layOut(width < twoLinesBelow);
    const bool roomy = width >= roomyFrom || m_twoLines;
    m_survey->setVisible(roomy || m_survey->count() > 1);
    m_area->setVisible(roomy || (width >= narrowBelow && m_area->isEnabled()));
}

void FilterBar::setExportable(bool on, const QString &why)
{
    m_export->setEnabled(on);
    m_export->setToolTip(why);
}

void FilterBar::focusFirst() { m_indicator->setFocus(Qt::ShortcutFocusReason); }

void FilterBar::openViews()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SavedView> &saved = m_dashboard.saved();
    for (const SavedView &each : saved)
        connect(menu->addAction(each.name), &QAction::triggered, this,
                [this, view = each.view] { m_dashboard.show(view); });
    if (!saved.isEmpty())
        menu->addSeparator();
    const QString name = m_words.sentence(m_dashboard.data().catalogue, m_dashboard.view());
    connect(menu->addAction(tr("Save this view")), &QAction::triggered, this, [this, name] { m_dashboard.save(name); });
    for (int i = 0; i < saved.size(); ++i) {
        if (saved.at(i).view == m_dashboard.view())
            connect(menu->addAction(tr("Forget this view")), &QAction::triggered, this,
                    [this, i] { m_dashboard.forget(i); });
    }
    menu->popup(m_views->mapToGlobal(QPoint(0, m_views->height() + 4)));
}

void FilterBar::setLanguage(Language language)
{
    m_words = TrendsWords(language);
    retranslate();
    refresh();
}

void FilterBar::retranslate()
{
    m_back->setWords(tr("Back (Alt+Left)"));
    m_forward->setWords(tr("Forward (Alt+Right)"));
    m_views->setWords(tr("Saved views"));
    m_export->setText(tr("Export"));
    m_audience->setWords({m_words.audience(Audience::Public), m_words.audience(Audience::Internal)});
    m_indicator->setAccessibleName(tr("Indicator"));
    m_survey->setAccessibleName(tr("Survey"));
    m_period->setAccessibleName(tr("Period"));
    m_region->setAccessibleName(tr("Nation or prefecture"));
    m_area->setAccessibleName(tr("Area"));
}

} // namespace mado
