// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/trends/dashboard.h"
#include "contract/staff.h"
#include "ui/trends/export_files.h"
#include "ui/trends/trends_words.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mado {

class Banner;
class ChartCard;
class AreaSide;
class CompareBar;
class EmptyState;
class ExportSheet;
class FilterBar;
class OperationsPanel;
class PanelTabs;
class ReportPanel;
class Segmented;
class SeriesView;
class SplitChart;
class Tag;
class TextLabel;
class Theme;

/// 動向: how the region is doing. One filter for all charts, said in a sentence; each chart has its table one key away
/// and goes into a file as it is. Works with what was looked at before while the server does not answer.
class TrendsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    TrendsPage(const Theme &theme, Trends &trends, const AppClock &clock, const StaffProfile &me,
               QWidget *parent = nullptr);
    ~TrendsPage() override;

    Dashboard &dashboard() { return *m_dashboard; }
    void setLanguage(Language language);
    void focusFirst();
    void cyclePane();
    bool goUp(); ///< From a table back to its chart; false: there was none.
    void openExport();

Q_SIGNALS:
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildOverview();
    QWidget *buildMap();
    QWidget *buildPrefectures();
    QWidget *buildAreas();
    QWidget *buildSeries();
    void connectParts();
    void connectCard(ChartCard *card);
    void retranslate();
    void restyle();
    void refresh();
    void refreshState();
    void refreshOverview();
    void refreshMap();
    void refreshPrefectures();
    void refreshAreas();
    void refreshSeries();
    void setTab(TrendsTab tab);
    void setFocusRegion(const QString &code);
    void findPrefecture(bool choose);
    void change(const std::function<void(TrendsView &)> &how);
    void fitWidth();
    ChartCard *mainCard() const;
    ExportPage exportPage() const;
    ExportSheet &sheet();
    QString fileName(const QString &what, bool training) const;
    void exportOperations();
    void exportReport(const FileMaker &maker, const QString &name, bool training, const QStringList &checks);
    bool mayOpen(TrendsTab tab) const;
    void openPanel(TrendsTab tab);
    QString footOf(const std::optional<FigureTable> &table) const;
    QString unitLine() const;
    QString nothingOfAreas() const;
    QString indicatorName() const;

    const Theme &m_theme;
    const AppClock &m_clock;
    const StaffProfile m_me;
    Dashboard *m_dashboard;
    TrendsWords m_words{Language::Japanese};
    ChartStyle m_style;
    TrendsTab m_shownTab = TrendsTab::Overview;
    bool m_focusWanted = false; ///< Given to the filter until there is a chart.
    bool m_dirty = true;        ///< Something changed while nobody looked.

    PanelTabs *m_tabs;
    Tag *m_invented;
    Tag *m_inside;
    TextLabel *m_age;
    Banner *m_banner;
    FilterBar *m_filter;
    TextLabel *m_sentence;
    QStackedWidget *m_faces;
    EmptyState *m_empty;
    CompareBar *m_compare;
    ChartCard *m_trend;
    ChartCard *m_top;
    SplitChart *m_splitChart;
    Segmented *m_splitBy;
    ChartCard *m_split;
    ChartCard *m_smallMap;
    TextLabel *m_notes;
    QWidget *m_side;
    QLineEdit *m_find;
    ChartCard *m_map;
    ChartCard *m_ranking;
    Segmented *m_order;
    ChartCard *m_multiples;
    ChartCard *m_table;
    Segmented *m_areaLevel;
    ChartCard *m_areas;
    AreaSide *m_areaSide;
    SeriesView *m_seriesView;
    Segmented *m_seriesChoice;
    ChartCard *m_series;
    OperationsPanel *m_operations;
    ReportPanel *m_report;
    ExportSheet *m_sheet = nullptr;
};

} // namespace mado
