// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_words.h"

#include "ui/shared/wording.h"

#include <QLocale>
#include <cmath>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto dash = u"—"_s;
const auto minus = u"\u2212"_s;

QString digits(double value, int decimals) { return QString::number(value, 'f', decimals); }

} // namespace

QString TrendsWords::dot() const { return m_language == Language::Japanese ? u"・"_s : u" · "_s; }

QString TrendsWords::percent(double rate, int decimals) { return digits(rate * 100, decimals); }

QString TrendsWords::count(qint64 people) { return QLocale(QLocale::English).toString(people); }

QString TrendsWords::interval(const Figure &figure, int decimals)
{
    if (!figure.low || !figure.high)
        return dash;
    return percent(*figure.low, decimals) + u'–' + percent(*figure.high, decimals);
}

QString TrendsWords::signedPoints(double by, int decimals)
{
    const QString size = digits(std::abs(by) * 100, decimals);
    const bool nothing = size.toDouble() == 0;
    return (nothing ? u"±"_s : by < 0 ? minus : u"+"_s) + size;
}

QString TrendsWords::value(const Figure &figure, int decimals) const
{
    if (figure.state == FigureState::Suppressed)
        return tr("X withheld");
    if (figure.state == FigureState::Missing)
        return tr("No answers");
    return figure.rate ? percent(*figure.rate, decimals) : dash;
}

QString TrendsWords::reason(const Figure &figure) const
{
    if (figure.state == FigureState::Missing)
        return tr("Not asked there, or not handed in");
    if (figure.state == FigureState::Shown)
        return figure.rate ? QString() : tr("Nobody was asked");
    switch (figure.reason.value_or(SuppressionReason::SmallCount)) {
    case SuppressionReason::SmallCount:
        return tr("Too few people, with or without it");
    case SuppressionReason::Complementary:
        return tr("Otherwise totals would give another one away");
    case SuppressionReason::NotPublished:
        return tr("This level is for inside only");
    case SuppressionReason::NotSettled:
        return tr("Areas are told by rounds and fortnights, once they are over");
    }
    Q_UNREACHABLE();
}

QString TrendsWords::change(const std::optional<Change> &change, int decimals) const
{
    return change ? signedPoints(change->by, decimals) : dash;
}

QString TrendsWords::judged(const Change &change) const
{
    if (!change.isDistinct())
        return tr("within chance");
    return change.by > 0 ? tr("risen") : tr("fallen");
}

QString TrendsWords::region(const Region &region) const
{
    QString name = region.name.in(m_language);
    const bool areas = region.level == RegionLevel::PostalArea || region.level == RegionLevel::HealthCentreArea;
    if (areas && region.code.endsWith(u"-unknown"_s))
        return name;
    if (areas && !name.startsWith(region.code.section(u'-', 1)))
        return region.code.section(u'-', 1) + u' ' + name;
    const bool suffix = name.endsWith(u'県') || name.endsWith(u'府') || name.endsWith(u'都');
    if (region.level == RegionLevel::Prefecture && suffix)
        name.chop(1);
    return name;
}

QString TrendsWords::period(const Period &period) const
{
    const QString from = wording::shortDate(period.from, m_language);
    const QString until = wording::shortDate(period.until, m_language);
    const QString days = from == until ? from : from + (m_language == Language::Japanese ? u"〜"_s : u" – "_s) + until;
    const QString name = period.name.in(m_language);
    if (!name.isEmpty() && (from == until || isWindow(period))) // days are named by themselves
        return name;
    return name.isEmpty() ? days : name + (m_language == Language::Japanese ? u"　"_s : u", "_s) + days;
}

QString TrendsWords::basis(Basis basis) const
{
    return basis == Basis::AnswerDate ? tr("by day of answer") : tr("by day of report");
}

QString TrendsWords::audience(Audience audience) const
{
    return audience == Audience::Public ? tr("Public") : tr("Internal");
}

QString TrendsWords::breakdown(Breakdown by) const
{
    switch (by) {
    case Breakdown::None:
        return tr("Everybody");
    case Breakdown::Age:
        return tr("By age");
    case Breakdown::Occupation:
        return tr("By occupation");
    }
    Q_UNREACHABLE();
}

QString TrendsWords::order(RegionOrder order) const
{
    switch (order) {
    case RegionOrder::Highest:
        return tr("Highest first");
    case RegionOrder::NorthToSouth:
        return tr("From the north");
    case RegionOrder::LargestChange:
        return tr("Largest change first");
    }
    Q_UNREACHABLE();
}

QStringList TrendsWords::facts(const Figure &figure, int decimals) const
{
    if (figure.state != FigureState::Shown || !figure.rate) {
        QStringList out{value(figure, decimals), reason(figure)};
        if (figure.state == FigureState::Suppressed && figure.denominator)
            out << tr("%1 answers").arg(count(*figure.denominator));
        return out;
    }
    return {percent(*figure.rate, decimals) + u'%', tr("95% interval %1").arg(interval(figure, decimals)),
            tr("Yes %1 of %2 answers").arg(count(figure.numerator.value_or(0)), count(figure.denominator.value_or(0)))};
}

QString TrendsWords::sentence(const Catalogue &catalogue, const TrendsView &view) const
{
    const Indicator *indicator = indicatorOf(catalogue, view.indicator);
    const Period *period = periodOf(catalogue, view.period);
    const Region *region = regionOf(catalogue, view.region);
    if (!indicator || !region)
        return tr("Nothing is chosen yet");
    QStringList compared;
    for (const QString &code : view.compared) {
        if (const Region *other = regionOf(catalogue, code))
            compared << this->region(*other);
    }
    if (view.tab == TrendsTab::Series) {
        for (const SeriesInfo &series : catalogue.series) {
            if (series.id == view.series)
                return tr("%1: %2").arg(series.name.in(m_language),
                                        (QStringList{this->region(*region)} + compared).join(dot()));
        }
    }
    const Region *area = regionOf(catalogue, view.area);
    const QString place = this->region(*region) + (area ? u' ' + this->region(*area) : QString());
    QString out =
        tr("%1: %2, %3").arg(indicator->name.in(m_language), place, period ? this->period(*period) : tr("no period"));
    if (!compared.isEmpty())
        out += dot() + tr("compared with %1").arg(compared.join(m_language == Language::Japanese ? u"、"_s : u", "_s));
    return out + dot() + audience(view.audience);
}

QString TrendsWords::releases(const Catalogue &catalogue, const FigureTable &table) const
{
    if (table.releases.isEmpty())
        return tr("not published, counted %1").arg(wording::shortDate(wording::dateInTokyo(table.asOf), m_language));
    QStringList names;
    for (const Release &release : catalogue.releases) {
        if (table.releases.contains(release.id))
            names << release.name.in(m_language);
    }
    if (names.isEmpty())
        names = table.releases;
    const QString named =
        names.size() > 2 ? tr("%1 and %2 more").arg(names.first()).arg(names.size() - 1) : names.join(dot());
    return tr("release %1, %2").arg(named, wording::shortDate(wording::dateInTokyo(table.asOf), m_language));
}

QString TrendsWords::foot(const Catalogue &catalogue, const FigureTable &table) const
{
    const Indicator *indicator = indicatorOf(catalogue, table.indicator);
    QStringList parts;
    if (table.training)
        parts << tr("Invented values");
    if (indicator)
        parts << tr("Base: %1").arg(indicator->denominator.in(m_language));
    parts << basis(table.basis) << releases(catalogue, table) << tr("interval: chance error only");
    return parts.join(dot());
}

QList<QStringList> TrendsWords::record(const Catalogue &catalogue, const TrendsView &view,
                                       const FigureTable &table) const
{
    QList<QStringList> out;
    if (table.training)
        out.append({tr("Note"), tr("Invented values")});
    if (view.audience == Audience::Internal)
        out.append({tr("Use"), tr("Internal use only")});
    out.append({tr("Shown"), sentence(catalogue, view)});
    if (const Indicator *indicator = indicatorOf(catalogue, table.indicator)) {
        out.append({tr("Counted"), indicator->numerator.in(m_language)});
        out.append({tr("Base"), indicator->denominator.in(m_language)});
        out.append({tr("Left out"), indicator->exclusions.in(m_language)});
        out.append({tr("Caveat"), indicator->caveat.in(m_language)});
        out.append({tr("Version of the indicator"), QString::number(indicator->version)});
        out.append({tr("Design effect of the 95% intervals"), QString::number(indicator->designEffect)});
    }
    out.append({tr("Days"), basis(table.basis)});
    out.append({tr("Release"), releases(catalogue, table)});
    return out;
}

} // namespace mado
