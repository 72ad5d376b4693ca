// SPDX-License-Identifier: GPL-3.0-or-later
// What the page puts into files.
#include "ui/trends/trends_page.h"

#include "ui/shared/wording.h"
#include "ui/trends/chart_card.h"
#include "ui/trends/export_sheet.h"
#include "ui/trends/operations_panel.h"
#include "ui/trends/ranking_picture.h"
#include "ui/trends/report_panel.h"
#include "ui/trends/series_view.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

ExportPage TrendsPage::exportPage() const
{
    const TrendsData &known = m_dashboard->data();
    const TrendsView &view = m_dashboard->view();
    const Indicator *indicator = indicatorOf(known.catalogue, view.indicator);
    ChartCard *card = mainCard();
    QStringList stamps;
    if (known.catalogue.training)
        stamps << tr("Invented values");
    if (view.audience == Audience::Internal)
        stamps << tr("Internal use only");
    const bool series = view.tab == TrendsTab::Series;
    // A table has its map for a picture.
    const Picture ranking = std::make_shared<RankingPicture>(prefectureRows(known, view), RankingPicture::Shape::Dots,
                                                             view.region, m_words);
    return {
        .picture = series ? (known.series ? Picture(seriesPicture(*known.series, known.catalogue, m_words)) : nullptr)
                   : view.tab == TrendsTab::Areas || card->view()->picture() ? card->view()->picture()
                                                                             : ranking,
        .style = m_style,
        .size = card->size(),
        .title = series && known.series ? known.series->series.name.in(m_words.language())
                 : indicator            ? indicator->name.in(m_words.language())
                                        : QString(),
        .sentence = m_words.sentence(known.catalogue, view),
        .foot = series && known.series ? tr("Source: %1").arg(known.series->series.source.in(m_words.language()))
                                       : footOf(view.tab == TrendsTab::Areas ? known.areas : known.prefectures) +
                                             u'\n' + (indicator ? indicator->caveat.in(m_words.language()) : QString()),
        .stamp = stamps.join(u"  "_s),
        .sheet = card->table()->sheet().text};
}

ExportSheet &TrendsPage::sheet()
{
    if (!m_sheet) {
        m_sheet = new ExportSheet(m_theme, window());
        connect(m_sheet, &ExportSheet::exported, this,
                [this](const QString &path) { Q_EMIT said(tr("Saved as %1").arg(path)); });
    }
    return *m_sheet;
}

QString TrendsPage::fileName(const QString &what, bool training) const
{
    return (training ? u"kakuu_"_s : QString()) + what + u'_' +
           wording::dateInTokyo(m_clock.now()).toString(u"yyyyMMdd"_s);
}

void TrendsPage::exportOperations()
{
    const auto &known = m_operations->known();
    if (!known)
        return;
    QStringList checks{tr("Counts of the desk, of nobody in particular."),
                       tr("The words “Internal use only” are on it.")};
    if (known->value.training)
        checks << tr("The words “Invented values” are on it and in its name.");
    sheet().ask(m_operations->exportPage(), fileName(u"operations"_s, known->value.training), checks);
}

void TrendsPage::exportReport(const FileMaker &maker, const QString &name, bool training, const QStringList &checks)
{
    sheet().askPdf(maker, fileName(name, training), checks);
}

void TrendsPage::openExport()
{
    const TrendsData &known = m_dashboard->data();
    if (m_dashboard->view().tab == TrendsTab::Operations)
        return exportOperations();
    if (m_dashboard->view().tab == TrendsTab::Report)
        return m_report->openPdf();
    if (!known.prefectures && !known.series)
        return;
    const bool series = m_dashboard->view().tab == TrendsTab::Series;
    const bool areas = m_dashboard->view().tab == TrendsTab::Areas;
    const RegionRows rows = areas ? areaRows(known, m_dashboard->view()) : prefectureRows(known, m_dashboard->view());
    const auto withheld = std::count_if(rows.rows.begin(), rows.rows.end(), [](const RegionRow &row) {
        return row.figure.state == FigureState::Suppressed;
    });
    QStringList checks{tr("Gaps stay gaps, and days on which the source changed its way of counting are marked.")};
    if (!series)
        checks = {tr("Denominators and 95% intervals are in every row."),
                  (areas ? tr("Withheld: %1 areas. They stay withheld in the file.")
                         : tr("Withheld: %1 prefectures. They stay withheld in the file."))
                      .arg(withheld)};
    if (known.catalogue.training)
        checks << tr("The words “Invented values” are on it and in its name.");
    if (m_dashboard->view().audience == Audience::Internal)
        checks << tr("The words “Internal use only” are on it.");
    const QString what = series ? m_dashboard->view().series : m_dashboard->view().indicator;
    sheet().ask(exportPage(), fileName(what, known.catalogue.training), checks);
}

} // namespace mado
