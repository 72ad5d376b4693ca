// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leaving.h"

#include "app/then.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/wording.h"
#include "ui/shell/page_stack.h"

#include <algorithm>

namespace mado {

namespace {

constexpr qint64 remindBefore = 15 * 60; ///< Seconds.
constexpr qint64 readEvery = 10 * 60;

/// In both languages: a note has no words of its own that a console could translate.
QString noteOf(const QString &reason)
{
    return QStringLiteral("【引き継がずにサインアウトした理由 / Why it was left without a hand-over】\n") + reason;
}

} // namespace

Leaving::Leaving(const Theme &theme, DeskPage &page, PageStack &pages, People &people, const AppClock &clock,
                 QWidget *frame)
    : QObject(frame),
      m_page(page),
      m_pages(pages),
      m_people(people),
      m_clock(clock),
      m_sweep(page.me().id),
      m_sheet(new SweepSheet(theme, frame))
{
    connect(&page.desk(), &Desk::queueChanged, &m_sweep, &Sweep::apply);
    connect(&page.desk(), &Desk::outboxChanged, &m_sweep, &Sweep::applyOutbox);
    connect(&m_sweep, &Sweep::changed, this, &Leaving::refresh);
    connect(m_sheet, &Sheet::accepted, this, &Leaving::accepted);
    connect(m_sheet, &Sheet::dismissed, this, [this] { m_notes.clear(); });
    connect(m_sheet, &SweepSheet::handOverRequested, this, [this](const ConsultationId &id) {
        m_sheet->dismiss();
        m_pages.go(Place::Desk);
        m_page.open(id);
        m_page.startHandOver();
    });
    connect(m_sheet, &SweepSheet::returnRequested, this, [this](const ConsultationId &id) {
        m_sheet->setBusy(true);
        whenReady(this, m_page.desk().giveBack(id), [this](const Result<Consultation> &given) {
            m_sheet->setBusy(false);
            if (!given)
                m_sheet->showFailure(ErrorWords::of(given.error(), m_language));
        });
    });
}

void Leaving::signOut()
{
    if (m_sweep.isEmpty())
        Q_EMIT left();
    else
        ask(SweepSheet::Why::SigningOut);
}

void Leaving::review() { ask(SweepSheet::Why::ShiftEnds); }

void Leaving::ask(SweepSheet::Why why)
{
    m_why = why;
    m_page.flushDraft();
    m_sheet->ask(why, m_sweep, m_language);
    lookForDrafts();
}

void Leaving::lookForDrafts()
{
    m_drafts.clear();
    for (const SweepLine &line : m_sweep.lines()) {
        const ConsultationId id = line.consultation.id;
        whenReady(this, m_page.desk().draft(id), [this, id](const Result<std::optional<Draft>> &kept) {
            if (!kept || !*kept || (*kept)->text.isEmpty())
                return;
            m_drafts.insert(id);
            refresh();
        });
    }
}

void Leaving::refresh()
{
    if (!m_sheet->isOpen())
        return;
    m_sheet->show(m_sweep, m_drafts);
    awaitNotes();
}

void Leaving::accepted()
{
    if (m_why == SweepSheet::Why::ShiftEnds)
        return m_sheet->dismiss();
    if (m_sheet->needsReason())
        return recordReason();
    m_sheet->dismiss();
    Q_EMIT left();
}

// The reason reaches the server before the session ends; offline it stays in the outbox, which outlives it.
void Leaving::recordReason()
{
    m_sheet->setBusy(true);
    m_notes.clear();
    for (const SweepLine &line : m_sweep.lines()) {
        if (line.consultation.risk.level() != RiskLevel::Emergency)
            continue;
        ++m_writing;
        whenReady(this, m_page.desk().addNote(line.consultation.id, noteOf(m_sheet->reason())),
                  [this](const Result<CommandKey> &key) {
                      --m_writing;
                      if (!key)
                          return m_sheet->showFailure(ErrorWords::of(key.error(), m_language));
                      m_notes.append(*key);
                      awaitNotes();
                  });
    }
}

void Leaving::awaitNotes()
{
    if (m_notes.isEmpty() || m_writing > 0)
        return;
    const bool online = m_page.connection().phase == ConnectionState::Phase::Online;
    const bool gone =
        std::all_of(m_notes.begin(), m_notes.end(), [this](const CommandKey &key) { return m_sweep.hasGone(key); });
    if (online && !gone)
        return;
    m_notes.clear();
    m_sheet->dismiss();
    Q_EMIT left();
}

void Leaving::readShift()
{
    const QDateTime now = m_clock.now();
    m_readAt = now;
    then(m_people.shifts(now, now.addSecs(1)), this, [this](const Result<ShiftList> &shifts) {
        if (!shifts)
            return; // asked again in a while
        m_shiftUntil.reset();
        for (const Shift &shift : shifts->shifts) {
            if (shift.staff == m_page.me().id && shift.kind == ShiftKind::OnDuty)
                m_shiftUntil = shift.until;
        }
        Q_EMIT shiftRead(m_shiftUntil);
    });
}

void Leaving::tick()
{
    const QDateTime now = m_clock.now();
    const bool online = m_page.connection().phase == ConnectionState::Phase::Online;
    if (online && (!m_readAt || m_readAt->secsTo(now) >= readEvery))
        readShift();
    const bool near = m_shiftUntil && now < *m_shiftUntil && now.secsTo(*m_shiftUntil) <= remindBefore;
    if (!near || m_sweep.lines().isEmpty() || m_remindedFor == m_shiftUntil)
        return;
    m_remindedFor = m_shiftUntil;
    Q_EMIT shiftEnds(tr("Your shift ends at %1; %2 are still with you")
                         .arg(wording::clock(*m_shiftUntil), QString::number(m_sweep.lines().size())));
}

} // namespace mado
