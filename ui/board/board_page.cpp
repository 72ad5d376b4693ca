// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "contract/permissions.h"
#include "ui/board/board_words.h"
#include "ui/board/case_table.h"
#include "ui/board/figure_card.h"
#include "ui/board/person_list.h"
#include "ui/board/waits_chart.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int undoSeconds = 10;
constexpr int inFront = 5'000; ///< Milliseconds between two looks.
constexpr int behind = 30'000;

} // namespace

bool BoardPage::isFor(Role role) { return allows(role, Permission::ReadBoard); }

void BoardPage::connectParts()
{
    connect(&m_desk, &Desk::queueChanged, this, [this](const QueueDiff &diff) {
        m_cases.apply(diff);
        refreshPeople();
    });
    connect(&m_desk, &Desk::connectionChanged, this, [this] {
        m_table->setOffline(!online());
        refreshPeople();
        if (online())
            reload();
    });
    connect(&m_cases, &CaseList::countsChanged, this, &BoardPage::refreshCounts);
    connect(m_filter, &Segmented::chosen, this, [this](int index) { m_cases.setFilter(CaseFilter(index)); });
    connect(m_table, &CaseTable::chosen, this, &BoardPage::refreshPeople);
    connect(m_table, &CaseTable::openRequested, this, &BoardPage::conversationRequested);
    connect(m_table, &CaseTable::peopleRequested, m_people, &PersonList::focusFirst);
    connect(m_people, &PersonList::acted, this, &BoardPage::act);
    connect(m_undo, &QPushButton::clicked, this, &BoardPage::undo);
    m_undoFor.setSingleShot(true);
    m_undoFor.setInterval(undoSeconds * 1000);
    connect(&m_undoFor, &QTimer::timeout, this, [this] {
        m_undo->hide();
        m_undoable.clear();
    });
    connect(&m_reads, &QTimer::timeout, this, &BoardPage::reload);
    connect(&m_minutes, &QTimer::timeout, &m_cases, &CaseList::tick);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool BoardPage::online() const { return m_desk.connection().phase == ConnectionState::Phase::Online; }

std::optional<Consultation> BoardPage::chosen() const
{
    const auto id = m_table->selected();
    return id ? m_cases.find(*id) : std::nullopt;
}

void BoardPage::reload()
{
    if (m_asking || !online() || !isFor(m_desk.me().role))
        return;
    m_asking = true;
    whenReady(this, m_desk.board(), [this](const Result<Board> &board) { received(board); });
}

void BoardPage::received(const Result<Board> &board)
{
    m_asking = false;
    const bool before = !m_board || m_board->attended;
    m_fault = board ? std::nullopt : std::optional(board.error());
    if (board)
        m_board = *board;
    refresh();
    if (board && board->attended != before)
        Q_EMIT attendedChanged(board->attended);
}

void BoardPage::refresh()
{
    refreshFigures();
    refreshBanner();
    refreshPeople();
    refreshCounts();
}

void BoardPage::refreshFigures()
{
    const auto longest = m_cases.longestWaiting();
    const qint64 minutes = longest ? longest->waitingSince->secsTo(m_clock.now()) / 60 : 0;
    const QString goal = longest && longest->targetMinutes ? wording::goal(*longest->targetMinutes, m_language) : u""_s;
    const QString unknown = u"—"_s;
    m_figures[0]->setWords(tr("Waiting"), QString::number(m_cases.count(CaseFilter::Nobodys)), tr("people"),
                           m_board ? BoardWords::levels(m_board->waiting, m_language) : tr("Not known yet"));
    m_figures[1]->setWords(tr("Longest wait"), longest ? QString::number(minutes) : unknown,
                           longest ? tr("min") : QString(),
                           longest ? wording::risk(longest->risk.level(), m_language) +
                                         (goal.isEmpty() ? goal : BoardWords::dot(m_language) + goal)
                                   : tr("Nobody waits"));
    m_figures[1]->setAlarming(longest && longest->targetMinutes && minutes >= *longest->targetMinutes);
    const GoalCount met = m_board ? m_board->emergencyGoal : GoalCount{0, 0};
    m_figures[2]->setWords(
        tr("Emergencies within their goal"), met.of > 0 ? QString::number(100 * met.met / met.of) : unknown,
        met.of > 0 ? u"%"_s : QString(), met.of > 0 ? tr("Today %1 of %2").arg(met.met).arg(met.of) : tr("None today"));
    m_figures[3]->setWords(tr("Calls overdue"), m_board ? QString::number(m_board->overdueCalls) : unknown, tr("calls"),
                           m_board && m_board->oldestOverdueCall
                               ? tr("The oldest since %1").arg(wording::clock(*m_board->oldestOverdueCall))
                               : tr("None"));
    m_figures[3]->setAlarming(m_board && m_board->overdueCalls > 0);
    if (!m_board)
        return;
    m_waits->setSamples(samplesUntilNow(), std::max(m_board->serverTime, m_clock.now()), m_language);
    QStringList lines;
    for (const DayCount &day : m_board->today) {
        lines << BoardWords::day(day, m_language);
        if (!day.closed.isEmpty())
            lines << u"    "_s + BoardWords::outcomes(day, m_language);
    }
    m_day->setText(lines.isEmpty() ? tr("Nobody has come yet today") : lines.join(u'\n'));
}

// The quarter of an hour that runs has no sample yet: its end is how long people wait this minute.
QList<WaitSample> BoardPage::samplesUntilNow() const
{
    QList<WaitSample> samples = m_board->samples;
    const QDateTime now = m_clock.now();
    if (!samples.isEmpty() && samples.constLast().at.secsTo(now) < 60)
        return samples;
    const QList<int> waits = m_cases.minutesWaited(now);
    const auto some = [&waits](auto at) { return waits.isEmpty() ? std::nullopt : std::optional(waits.at(at)); };
    samples << WaitSample{now, some(waits.size() - 1), some(waits.size() / 2), WaitsChart::stillCounting};
    return samples;
}

void BoardPage::refreshCounts()
{
    m_filter->setWords({tr("Nobody's %1").arg(m_cases.count(CaseFilter::Nobodys)),
                        tr("Held %1").arg(m_cases.count(CaseFilter::Held))});
    const bool none = m_cases.rowCount() == 0;
    m_faces->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFace);
    m_empty->setWords(m_cases.filter() == CaseFilter::Nobodys ? tr("Everybody has somebody")
                                                              : tr("Nobody holds a consultation"),
                      QString());
    if (!none && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_cases.index(0));
    refreshFigures();
}

void BoardPage::refreshPeople()
{
    if (!m_board)
        return;
    const auto who = chosen();
    m_people->show(*m_board, who, online() && !m_busy, m_language);
    int free = 0;
    for (const BoardPerson &person : m_board->people)
        free += person.connected ? std::max(0, m_board->comfortable - person.load()) : 0;
    m_peopleCount->setText(
        tr("%1 · room for %2").arg(wording::people(int(m_board->people.size()), m_language), QString::number(free)));
    const QString name = who ? (m_barred ? who->caseNumber : who->resident.displayName) : QString();
    const auto several = m_table->marked().size();
    m_peopleHint->setText(several > 1 ? tr("%1 are marked; each is assigned").arg(several)
                          : who       ? tr("In the order that suits %1 (there, kind, language, load)").arg(name)
                                      : tr("Choose a consultation to assign it"));
    QStringList pages;
    for (const Page &page : m_board->pages.mid(0, 3))
        pages << BoardWords::page(page, m_language);
    m_pages->setText(pages.join(u'\n'));
    m_pages->setVisible(!pages.isEmpty());
}

void BoardPage::refreshBanner()
{
    const bool alone = m_board && !m_board->attended;
    const bool broken = m_board && std::any_of(m_board->pages.begin(), m_board->pages.end(), [](const Page &page) {
                            return !page.answeredAt && !page.fault.isEmpty() && page.state != PageState::Sent;
                        });
    m_banner->setVisible(alone || broken || m_fault);
    m_banner->setTone(alone || broken ? BannerTone::Danger : BannerTone::Warning);
    m_banner->setIcon(alone ? u"siren"_s : broken ? u"alert"_s : u"offline"_s);
    if (alone)
        m_banner->setWords(tr("Nobody but you attends."), BoardWords::unattended(*m_board, m_language));
    else if (broken)
        m_banner->setWords(tr("Calls do not go out."), tr("Telephone those on call, and tell the administrator."));
    else if (m_fault)
        m_banner->setWords(tr("People and counts are not current."), ErrorWords::of(*m_fault, m_language));
}

void BoardPage::act(PersonAct act, const StaffId &id)
{
    if (m_busy || !online())
        return;
    if (act == PersonAct::Assign)
        assign(id);
    else if (act == PersonAct::CallIn)
        callIn(id);
}

QList<Consultation> BoardPage::marked() const
{
    QList<Consultation> found;
    for (const ConsultationId &id : m_table->marked()) {
        if (const auto one = m_cases.find(id))
            found << *one;
    }
    return found;
}

void BoardPage::assign(const StaffId &id)
{
    QList<Consultation> wanted = marked();
    wanted.removeIf([&](const Consultation &one) { return one.owner && one.owner->staff.id == id; });
    if (wanted.isEmpty())
        return;
    m_busy = true;
    refreshPeople();
    assignNext({id, wanted, {}, std::nullopt});
}

void BoardPage::assignNext(Round round)
{
    if (round.left.isEmpty())
        return finish(round);
    const Consultation before = round.left.takeFirst();
    whenReady(this, m_desk.assign(before.id, round.to),
              [this, round, before](const Result<Consultation> &assigned) mutable {
                  if (assigned)
                      round.done << before;
                  else
                      round.fault = assigned.error();
                  assignNext(round);
              });
}

void BoardPage::finish(const Round &round)
{
    m_busy = false;
    QString name;
    for (const BoardPerson &person : m_board ? m_board->people : QList<BoardPerson>()) {
        if (person.staff.id == round.to)
            name = wording::staff(person.staff, m_language);
    }
    if (round.fault)
        tell(round.done.isEmpty()
                 ? ErrorWords::of(*round.fault, m_language)
                 : tr("%1 assigned to %2, the others not: %3")
                       .arg(QString::number(round.done.size()), name, ErrorWords::of(*round.fault, m_language)),
             true);
    else
        tell(round.done.size() == 1 ? tr("Assigned to %1").arg(name)
                                    : tr("%1 assigned to %2").arg(QString::number(round.done.size()), name),
             false);
    offerUndo(round);
    refreshPeople();
    reload();
    focusList();
}

void BoardPage::offerUndo(const Round &round)
{
    if (round.done.isEmpty())
        return;
    m_undoable = round.done;
    m_undo->show();
    m_undoFor.start();
}

void BoardPage::undo()
{
    if (m_undoable.isEmpty() || m_busy || !online())
        return;
    m_busy = true;
    m_undo->hide();
    refreshPeople();
    undoNext(std::exchange(m_undoable, {}), 0);
}

// Back to whoever held it; what nobody held comes to oneself for a moment and goes back to the queue, at its place.
void BoardPage::undoNext(QList<Consultation> left, int undone)
{
    if (left.isEmpty()) {
        m_busy = false;
        tell(tr("Taken back: %1").arg(undone), false);
        refreshPeople();
        return reload();
    }
    const Consultation before = left.takeFirst();
    const auto next = [this, left, undone](const Result<Consultation> &given) {
        if (!given)
            tell(ErrorWords::of(given.error(), m_language), true);
        undoNext(left, undone + (given ? 1 : 0));
    };
    const StaffId to = before.owner ? before.owner->staff.id : m_desk.me().id;
    whenReady(this, m_desk.assign(before.id, to), [this, before, next](const Result<Consultation> &mine) {
        if (!mine || before.owner)
            return next(mine);
        whenReady(this, m_desk.giveBack(before.id), next);
    });
}

void BoardPage::callIn(const StaffId &id)
{
    m_busy = true;
    refreshPeople();
    whenReady(this, m_desk.callIn(id), [this](const Result<Page> &page) {
        m_busy = false;
        if (page)
            tell(tr("The call is on its way"), false);
        else
            tell(ErrorWords::of(page.error(), m_language), true);
        refreshPeople();
        reload();
        focusList(); // the button had the keys and was off meanwhile: they are not left to whatever comes next
    });
}

void BoardPage::tell(const QString &words, bool failed)
{
    m_foot->setColor(failed ? ColorRole::Danger : ColorRole::TextSecondary);
    m_foot->setText(words);
    if (!failed)
        Q_EMIT said(words);
}

void BoardPage::setPrivacyBars(bool on)
{
    m_barred = on;
    m_table->setBarred(on);
    refreshPeople();
}

void BoardPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_cases.rowCount() > 0)
        m_table->setCurrentIndex(m_cases.index(0));
}

void BoardPage::cyclePane()
{
    if (m_table->hasFocus())
        m_people->focusFirst();
    else
        focusList();
}

// What neither list had a use for.
void BoardPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_Escape && !m_table->hasFocus())
        focusList();
    else if (plain && event->key() == Qt::Key_U && m_undo->isVisible())
        undo();
    else if (plain && (event->key() == Qt::Key_1 || event->key() == Qt::Key_2)) {
        m_filter->setCurrent(event->key() - Qt::Key_1);
        m_cases.setFilter(CaseFilter(event->key() - Qt::Key_1));
    } else
        QWidget::keyPressEvent(event);
}

void BoardPage::showEvent(QShowEvent *)
{
    m_reads.setInterval(inFront);
    reload();
}

void BoardPage::hideEvent(QHideEvent *) { m_reads.setInterval(behind); }

void BoardPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado
