// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/report_book.h"

#include "app/then.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const ReportSubject &subject)
{
    return subject.indicator + u'|' + subject.survey + u'|' + subject.release;
}

} // namespace

ReportBook::ReportBook(Trends &trends, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_trends(trends),
      m_clock(clock)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(keepsAfter);
    connect(&m_idle, &QTimer::timeout, this, &ReportBook::save);
}

const Report *ReportBook::report() const
{
    for (const Report &each : m_all) {
        if (each.id == m_current)
            return &each;
    }
    return nullptr;
}

void ReportBook::open()
{
    // The list waits for the catalogue: a report begun before it is known would rest on no figures.
    then(m_trends.catalogue(), this, [this](const Result<Known<Catalogue>> &answer) {
        if (answer)
            m_catalogue = answer->value;
        readList();
    });
}

void ReportBook::readList()
{
    then(m_trends.reports().list(), this, [this](const Result<ReportList> &answer) {
        m_fault = answer ? std::nullopt : std::optional(answer.error());
        m_phase = answer || !m_all.isEmpty() ? Phase::Ready : Phase::Failed;
        if (answer && !m_dirty) {
            m_all = answer->reports;
            const Report *now = report();
            if (!now && !m_all.isEmpty())
                now = &m_all.first();
            if (now)
                show(*now);
        }
        Q_EMIT changed();
    });
}

void ReportBook::show(const Report &report)
{
    m_current = report.id;
    m_content = report.content;
    m_dirty = false;
    m_savedAt.reset();
    loadFigures();
}

void ReportBook::choose(const ReportId &id)
{
    if (m_current == id)
        return;
    save();
    for (const Report &each : std::as_const(m_all)) {
        if (each.id == id) {
            show(Report(each));
            return Q_EMIT changed();
        }
    }
}

void ReportBook::received(const Report &report, bool asWritten)
{
    const auto place =
        std::find_if(m_all.begin(), m_all.end(), [&](const Report &each) { return each.id == report.id; });
    if (place == m_all.end())
        m_all.prepend(report);
    else
        *place = report;
    // While the answer was under way somebody may have typed on.
    if (m_current == report.id && !asWritten)
        m_content = report.content;
}

void ReportBook::begin(const ReportContent &content)
{
    then(m_trends.reports().begin(content), this, [this](const Result<Report> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        received(*answer, false);
        show(*answer);
        Q_EMIT changed();
    });
}

void ReportBook::edit(const ReportContent &content)
{
    const Report *now = report();
    if (!now || now->state != ReportState::Draft || content == m_content)
        return;
    m_content = content;
    m_dirty = true;
    m_idle.start();
    loadFigures();
    Q_EMIT savedChanged();
}

void ReportBook::save()
{
    m_idle.stop();
    const Report *now = report();
    if (!m_dirty || m_saving || !now)
        return;
    m_saving = true;
    m_dirty = false;
    then(m_trends.reports().change(now->id, {now->revision, m_content}), this, [this](const Result<Report> &answer) {
        m_saving = false;
        if (answer) {
            received(*answer, true);
            m_savedAt = m_clock.now();
        } else {
            m_dirty = true;
            m_next.reset();
            Q_EMIT failed(answer.error());
        }
        Q_EMIT savedChanged();
        if (m_dirty && answer)
            return m_idle.start();
        if (m_next && answer)
            takeNow(*std::exchange(m_next, std::nullopt));
    });
    Q_EMIT savedChanged();
}

void ReportBook::take(ReportStep step, const QString &words, std::optional<ReportSending> sentAs,
                      std::optional<ProvisionId> provision)
{
    const ReportMove move{0, step, words, sentAs, std::move(provision)};
    if (!m_dirty && !m_saving)
        return takeNow(move);
    m_next = move;
    save();
}

void ReportBook::takeNow(const ReportMove &move)
{
    const Report *now = report();
    if (!now)
        return;
    ReportMove asked = move;
    asked.revision = now->revision;
    then(m_trends.reports().move(now->id, asked), this, [this, step = move.step](const Result<Report> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        received(*answer, false);
        Q_EMIT changed();
        Q_EMIT taken(step);
        if (step == ReportStep::Send)
            open();
    });
}

const TrendsData *ReportBook::figures(const ReportChapter &chapter) const
{
    if (!chapter.subject)
        return nullptr;
    const auto found = m_figures.constFind(keyOf(*chapter.subject));
    return found == m_figures.constEnd() || !found->prefectures || !found->nation ? nullptr : &*found;
}

void ReportBook::loadFigures()
{
    for (const ReportChapter &chapter : std::as_const(m_content.chapters)) {
        if (!chapter.subject || m_figures.contains(keyOf(*chapter.subject)))
            continue;
        m_figures.insert(keyOf(*chapter.subject), {});
        ask(*chapter.subject, RegionLevel::Nation, &TrendsData::nation);
        ask(*chapter.subject, RegionLevel::Prefecture, &TrendsData::prefectures);
    }
}

void ReportBook::ask(const ReportSubject &subject, RegionLevel level, std::optional<FigureTable> TrendsData::*into)
{
    // Of all releases up to the named one: a curve goes back beyond it, and none of them changes any more.
    const FigureQuery query{.indicator = subject.indicator, .survey = subject.survey, .level = level};
    then(m_trends.figures(query, Audience::Public), this,
         [this, key = keyOf(subject), into](const Result<Known<FigureTable>> &answer) {
             if (!answer) {
                 m_figures.remove(key);
                 return Q_EMIT changed();
             }
             TrendsData &data = m_figures[key];
             data.catalogue = m_catalogue;
             if (isDisplayable(answer->value, m_catalogue))
                 data.*into = answer->value;
             Q_EMIT changed();
         });
}

} // namespace mado
