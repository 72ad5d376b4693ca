// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/operations_words.h"

#include "contract/codecs.h"
#include "contract/faq.h"
#include "ui/shared/wording.h"

#include <algorithm>
#include <cmath>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto dash = u"—"_s;

QString number(int value) { return TrendsWords::count(value); }

QString dayOf(const QDate &day) { return u"%1/%2"_s.arg(day.month()).arg(day.day()); }

} // namespace

QString OperationsWords::title(Part part) const
{
    switch (part) {
    case Part::Kinds:
        return tr("By kind and language");
    case Part::Waits:
        return tr("Waiting against the goal");
    case Part::Hours:
        return tr("By hour of the day");
    case Part::Days:
        return tr("By day");
    case Part::Outcomes:
        return tr("How they ended");
    }
    Q_UNREACHABLE();
}

QString OperationsWords::subtitle(Part part) const
{
    const QList<CountRow> all = rows(part);
    const bool none =
        part == Part::Waits
            ? std::none_of(m_of.waits.begin(), m_of.waits.end(), [](const LevelWait &wait) { return wait.opened > 0; })
            : std::none_of(all.begin(), all.end(), [](const CountRow &row) { return row.value > 0; });
    if (none)
        return tr("Nothing in these days");
    switch (part) {
    case Part::Kinds:
    case Part::Hours:
    case Part::Days:
        return tr("Consultations opened");
    case Part::Waits:
        return tr("Taken within the goal; until somebody first took them");
    case Part::Outcomes:
        return tr("Consultations closed in these days");
    }
    Q_UNREACHABLE();
}

QString OperationsWords::minutes(const std::optional<int> &value) const
{
    return value ? wording::minutes(*value, m_language) : dash;
}

QList<CountRow> OperationsWords::kindRows() const
{
    QList<CountRow> rows;
    for (const KindVolume &each : m_of.kinds)
        rows.append({word(each.kind) + u'|' + each.language,
                     wording::kind(each.kind, m_language) + tr(", ") + wording::languageName(each.language, m_language),
                     double(each.opened), number(each.opened)});
    return rows;
}

QList<CountRow> OperationsWords::waitRows() const
{
    QList<CountRow> rows;
    for (const LevelWait &each : m_of.waits) {
        const int judged = each.inTime + each.late;
        const double share = judged > 0 ? 100.0 * each.inTime / judged : 0;
        const QString goal = each.targetMinutes ? wording::goal(*each.targetMinutes, m_language) : tr("no goal");
        rows.append({word(each.level),
                     wording::risk(each.level, m_language),
                     share,
                     judged > 0 ? QString::number(std::lround(share)) + u'%' : dash,
                     judged > 0         ? tr("%1 of %2").arg(number(each.inTime), number(judged))
                     : each.opened == 0 ? QString()
                                        : goal,
                     {goal, tr("Half within %1").arg(minutes(each.median)),
                      tr("Nine of ten within %1").arg(minutes(each.ninetieth)),
                      tr("Opened %1, taken %2").arg(number(each.opened), number(each.taken))}});
    }
    return rows;
}

QList<CountRow> OperationsWords::hourRows() const
{
    QList<CountRow> rows;
    for (int hour = 0; hour < m_of.hours.size(); ++hour)
        rows.append({QString::number(hour), QString::number(hour), double(m_of.hours.at(hour)),
                     number(m_of.hours.at(hour)), tr("%1:00 to %1:59").arg(hour)});
    return rows;
}

QList<CountRow> OperationsWords::dayRows() const
{
    QList<CountRow> rows;
    for (const DayVolume &each : m_of.days)
        rows.append({each.day.toString(Qt::ISODate),
                     dayOf(each.day),
                     double(each.opened),
                     number(each.opened),
                     tr("closed %1").arg(number(each.closed)),
                     {wording::date(each.day, m_language)}});
    return rows;
}

QList<CountRow> OperationsWords::outcomeRows() const
{
    QList<CountRow> rows;
    for (const DispositionCount &each : m_of.outcomes)
        rows.append({word(each.disposition), wording::disposition(each.disposition, m_language), double(each.count),
                     number(each.count)});
    return rows;
}

QList<CountRow> OperationsWords::rows(Part part) const
{
    switch (part) {
    case Part::Kinds:
        return kindRows();
    case Part::Waits:
        return waitRows();
    case Part::Hours:
        return hourRows();
    case Part::Days:
        return dayRows();
    case Part::Outcomes:
        return outcomeRows();
    }
    Q_UNREACHABLE();
}

Picture OperationsWords::picture(Part part) const
{
    const bool columns = part == Part::Hours || part == Part::Days;
    return std::make_shared<CountPicture>(
        rows(part), columns ? CountPicture::Shape::Columns : CountPicture::Shape::Bars, part == Part::Waits ? 100 : 0);
}

QList<QStringList> OperationsWords::facts() const
{
    QList<QStringList> out{{tr("Prefecture"), wording::prefecture(m_of.prefecture, m_language)},
                           {tr("Days"), m_of.from.toString(Qt::ISODate) + u" – "_s + m_of.until.toString(Qt::ISODate)},
                           {tr("Counted at"), wording::shortDate(wording::dateInTokyo(m_of.asOf), m_language) + u' ' +
                                                  wording::clock(m_of.asOf)},
                           {tr("For whom"), tr("Internal use only")}};
    if (m_of.training)
        out.append({tr("Note"), tr("Invented values")});
    return out;
}

QList<QStringList> OperationsWords::waitTable() const
{
    QList<QStringList> out;
    for (const LevelWait &each : m_of.waits)
        out.append({wording::risk(each.level, m_language), minutes(each.targetMinutes), number(each.opened),
                    number(each.taken), number(each.inTime), number(each.late), minutes(each.median),
                    minutes(each.ninetieth)});
    return out;
}

TwinSheet OperationsWords::sheet(Part part) const
{
    TwinSheet out;
    out.text.facts = facts();
    const QList<CountRow> all = rows(part);
    if (part == Part::Waits) {
        out.text.header = {tr("Urgency"), tr("Goal"), tr("Opened"),      tr("Taken"),
                           tr("In time"), tr("Late"), tr("Half within"), tr("Nine of ten within")};
        out.text.rows = waitTable();
    } else {
        out.text.header = {title(part), tr("Number")};
        if (part == Part::Days)
            out.text.header << tr("Closed");
        for (int i = 0; i < all.size(); ++i) {
            out.text.rows.append({all.at(i).name, all.at(i).shown});
            if (part == Part::Days)
                out.text.rows.last() << number(m_of.days.at(i).closed);
        }
    }
    for (const CountRow &row : all) {
        out.codes.append(row.key);
        out.states.append(FigureState::Shown);
    }
    return out;
}

QString OperationsWords::summary(Part part) const
{
    QList<CountRow> all = rows(part);
    const auto most = std::max_element(all.begin(), all.end(),
                                       [](const CountRow &a, const CountRow &b) { return a.value < b.value; });
    return most == all.end() ? tr("%1: nothing in these days.").arg(title(part))
                             : tr("%1. Most: %2, %3.").arg(title(part), most->name, most->shown);
}

QStringList OperationsWords::bot() const
{
    const BotRelief &bot = m_of.bot;
    QStringList out{tr("Asked %1 times; answered %2; without wishing for a human afterwards %3.")
                        .arg(number(bot.asked), number(bot.answered), number(bot.alone))};
    if (!bot.avoided)
        return out << tr("Calls avoided are not estimated: only %1 of the %2 ratings that are needed.")
                          .arg(number(bot.rated), number(faqRatingsNeeded));
    out.prepend(tr("About %1 calls avoided (%2 to %3)")
                    .arg(number(*bot.avoided), number(*bot.avoidedLow), number(*bot.avoidedHigh)));
    out << tr("Estimated: %1 answers without a human, times the part of raters that were helped (%2 of %3).")
               .arg(number(bot.alone), number(bot.helped), number(bot.rated))
        << tr("The range is chance alone (95%). Those who did not rate may have felt otherwise, and not everybody "
              "would have called.");
    return out;
}

QString OperationsWords::sentence() const
{
    int opened = 0;
    for (const DayVolume &each : m_of.days)
        opened += each.opened;
    return tr("%1, %2 to %3: %4 consultations opened. Counts of everybody; internal use only.")
        .arg(wording::prefecture(m_of.prefecture, m_language), wording::shortDate(m_of.from, m_language),
             wording::shortDate(m_of.until, m_language), number(opened));
}

SheetText OperationsWords::wholeSheet() const
{
    SheetText out;
    out.facts = facts();
    for (const QString &line : bot())
        out.facts.append({tr("Calls avoided"), line});
    out.header = {tr("Table"), tr("Item"), tr("Value"), tr("Remark")};
    for (const Part part : parts) {
        for (const CountRow &row : rows(part))
            out.rows.append({title(part), row.name, row.shown, (QStringList{row.beside} + row.facts).join(u"; "_s)});
    }
    return out;
}

Picture OperationsWords::wholePicture() const
{
    SheafPicture::Parts all;
    for (const Part part : parts)
        all.append({title(part), picture(part)});
    return std::make_shared<SheafPicture>(all);
}

} // namespace mado
