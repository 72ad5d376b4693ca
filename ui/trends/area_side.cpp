// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/area_side.h"

#include "ui/trends/side_card.h"

#include <QVBoxLayout>
#include <algorithm>

namespace mado {

namespace {

constexpr int gap = 12;

} // namespace

AreaSide::AreaSide(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_inside(new SideCard(theme, ColorRole::WarningTint, ColorRole::WarningBorder)),
      m_area(new SideCard(theme, ColorRole::Surface, ColorRole::BorderSubtle)),
      m_marks(new SideCard(theme, ColorRole::Surface, ColorRole::BorderSubtle))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (SideCard *card : {m_inside, m_area, m_marks})
        column->addWidget(card);
    column->addStretch(1);
}

/// An area is part of its prefecture: where its interval holds the prefecture's rate, nothing is said of a difference.
QString AreaSide::judged(const RegionRow &row, const RegionRows &rows) const
{
    if (!rows.reference || !rows.reference->rate || !row.figure.low || !row.figure.high)
        return {};
    const auto compared =
        std::count_if(rows.rows.begin(), rows.rows.end(), [](const RegionRow &each) { return each.figure.rate; });
    const double whole = *rows.reference->rate;
    if (whole >= *row.figure.low && whole <= *row.figure.high)
        return tr("No clear difference from the prefecture: its rate lies within the interval.");
    const QString many =
        tr("Of %1 areas compared, about 1 in 20 stands out by chance alone.").arg(QString::number(compared));
    return (whole < *row.figure.low ? tr("Higher than the prefecture.") : tr("Lower than the prefecture.")) +
           QLatin1Char(' ') + many;
}

void AreaSide::tellArea(const RegionRow &row, const RegionRows &rows, const Region &whole, const TrendsWords &words)
{
    const Figure &figure = row.figure;
    m_area->begin(words.region(row.region), rows.period ? words.period(*rows.period) : QString());
    if (figure.rate)
        m_area->addFigure(TrendsWords::percent(*figure.rate, rows.decimals) + QLatin1Char('%'),
                          tr("95% interval %1").arg(TrendsWords::interval(figure, rows.decimals)));
    else
        m_area->addFigure(words.value(figure, rows.decimals), words.reason(figure));
    if (figure.numerator)
        m_area->addFact(tr("Yes"), TrendsWords::count(*figure.numerator));
    if (figure.denominator)
        m_area->addFact(tr("Answers"), TrendsWords::count(*figure.denominator));
    if (rows.reference && rows.reference->rate)
        m_area->addFact(tr("All of %1").arg(words.region(whole)),
                        tr("%1% of %2")
                            .arg(TrendsWords::percent(*rows.reference->rate, rows.decimals),
                                 TrendsWords::count(rows.reference->denominator.value_or(0))));
    if (const QString verdict = judged(row, rows); !verdict.isEmpty())
        m_area->addWords(verdict);
    m_area->end();
}

void AreaSide::refresh(const TrendsData &known, const TrendsView &view, const TrendsWords &words)
{
    m_inside->setVisible(view.audience == Audience::Internal);
    m_inside->begin(tr("For inside only"));
    m_inside->addWords(tr("That you looked is recorded. Files carry the words “Internal use only”."));
    m_inside->end();
    const RegionRows rows = areaRows(known, view);
    for (SideCard *card : {m_area, m_marks})
        card->setVisible(!rows.rows.isEmpty());
    const Region *whole = regionOf(known.catalogue, view.region);
    const auto own = std::find_if(rows.rows.begin(), rows.rows.end(),
                                  [&](const RegionRow &row) { return row.region.code == view.area; });
    if (own != rows.rows.end() && whole)
        tellArea(*own, rows, *whole, words);
    else {
        m_area->begin(tr("No area is chosen"));
        m_area->addWords(tr("Click one, or move to it with the arrows and press Enter."));
        m_area->end();
    }
    const auto withheld = std::count_if(rows.rows.begin(), rows.rows.end(), [](const RegionRow &row) {
        return row.figure.state == FigureState::Suppressed;
    });
    m_marks->begin(tr("What is withheld"),
                   tr("%1 of %2 areas").arg(QString::number(withheld), QString::number(rows.rows.size())));
    m_marks->addWords(tr("X: few people have it, or do not have it; or totals would give another area away."));
    m_marks->addWords(tr("Decided once, when the round or the fortnight is over. Answers that come later change "
                         "nothing here."));
    m_marks->end();
}

} // namespace mado
