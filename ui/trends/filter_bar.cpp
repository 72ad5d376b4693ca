// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/filter_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace mado {

namespace {

constexpr int narrowBelow = 960;
constexpr int roomyFrom = 1240;

} // namespace

FilterBar::FilterBar(const Theme &theme, Dashboard &dashboard, QWidget *parent)
    : QWidget(parent),
      m_dashboard(dashboard),
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    for (ChoiceBox *box : {m_indicator, m_survey, m_period, m_region, m_area}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setMaxVisibleItems(20);
        row->addWidget(box, box == m_indicator || box == m_period ? 3 : 2);
    }
    row->addWidget(m_audience);
    row->addWidget(m_views);
    row->addWidget(m_export);
    m_views->setFramed(true);
    m_export->setIconName(QStringLiteral("download"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a tall page takes nothing from it
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
    const bool usesAreas = view.tab == TrendsTab::Overview || view.tab == TrendsTab::Areas;
    m_area->setEnabled(m_area->isEnabled() && usesAreas);
    if (!usesAreas)
        m_area->setToolTip(tr("This page shows whole prefectures"));
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
    const bool roomy = width >= roomyFrom;
    m_survey->setVisible(roomy || m_survey->count() > 1);
    m_area->setVisible(roomy || (width >= narrowBelow && m_area->isEnabled()));
}

void FilterBar::setExportable(bool on, const QString &why)
{
    m_export->setEnabled(on);
    m_export->setToolTip(why);
}

void FilterBar::focusFirst() { m_indicator->setFocus(Qt::ShortcutFocusReason); }

bool FilterBar::pickRegion(const QString &typed)
{
    for (const Region &region : m_dashboard.data().catalogue.regions) {
        const bool fits = region.name.ja.startsWith(typed) || region.name.en.startsWith(typed, Qt::CaseInsensitive);
        if (region.level != RegionLevel::Prefecture || !fits || typed.isEmpty())
            continue;
        change([&](TrendsView &view) { view.region = region.code; });
        return true;
    }
    return false;
}

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
