// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/call_panel.h"

#include "ui/callbacks/call_panel_parts.h"
#include "ui/callbacks/call_step.h"
#include "ui/callbacks/call_words.h"
#include "ui/desk/call_outcome_words.h"
#include "ui/desk/note_list.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/phone.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace mado {

using namespace call_panel;

QList<CallSlot> CallPanel::nextTimes() const { return nextSlots(m_ladder, m_shown->risk.level(), m_clock.now()); }

QString CallPanel::slotWords(const CallSlot &slot) const
{
    const QString clock = wording::clock(slot.at);
    if (slot.when == CallSlot::When::Morning)
        return tr("Morning %1").arg(clock);
    return slot.minutes == 60 ? tr("In an hour %1").arg(clock) : tr("In %1 min %2").arg(slot.minutes).arg(clock);
}

bool CallPanel::needsNext() const
{
    return m_outcome == CallOutcome::NoAnswer || m_outcome == CallOutcome::WelfareAsked;
}

void CallPanel::setLadder(const CallLadder &ladder)
{
    m_ladder = ladder;
    refresh();
}

void CallPanel::showRecord(const std::optional<OutboxItem> &record)
{
    m_record = record;
    refresh();
}

void CallPanel::showMade(const QList<CallMade> &made)
{
    m_made = made;
    refresh();
}

void CallPanel::show(const Consultation &consultation, bool mine)
{
    const bool another = !m_shown || m_shown->id != consultation.id;
    m_shown = consultation;
    m_mine = mine;
    if (another) {
        hideNumber();
        recorded();
    }
    if (!mine) {
        m_callSince.reset();
        hideNumber();
    }
    refresh();
}

void CallPanel::recorded()
{
    m_outcome.reset();
    m_nextAt.reset();
    m_problem.clear();
    m_callSince.reset();
    m_note->setText({});
    m_tell->setChecked(false);
    for (Chip *chip : std::as_const(m_next))
        chip->setChecked(false);
    refresh();
}

void CallPanel::choose(CallOutcome outcome)
{
    const auto chip = m_outcomes.value(int(outcome));
    if (!m_mine || m_record || !chip || chip->isHidden())
        return;
    m_outcome = outcome;
    m_problem.clear();
    if (needsNext() && !m_nextAt)
        chooseNext(0);
    refresh();
    // In a low window what is asked next lies below the edge; it has its place once the layout ran.
    QTimer::singleShot(0, this, [this] {
        if (m_nextBox->isVisible())
            m_scroll->ensureWidgetVisible(m_nextBox, 0, 8);
    });
}

void CallPanel::chooseNext(int index)
{
    m_nextAt = nextTimes().at(index).at;
    for (int i = 0; i < m_next.size(); ++i)
        m_next.at(i)->setChecked(i == index);
    refresh();
}

QString CallPanel::whyNot() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!m_mine)
        return tr("Take over first: the number is shown to its taker only.");
    if (m_record)
        return tr("The last call's record is still on its way.");
    if (!m_outcome)
        return tr("Choose how the call ended.");
    return {};
}

bool CallPanel::canRecord() const { return m_shown && m_mine && !m_record && !m_busy && m_outcome; }

void CallPanel::record()
{
    if (!canRecord())
        return;
    const bool again = needsNext();
    const bool tell = again && m_tell->isChecked() && m_shown->resident.reachable;
    Q_EMIT recordRequested(
        m_shown->id, RecordCall{.fence = 0,
                                .outcome = *m_outcome,
                                .nextAt = again ? m_nextAt : std::nullopt,
                                .note = m_note->text(),
                                .message = tell ? missedCallText(m_ladder, m_shown->resident.language) : QString()});
}

void CallPanel::showNumber(const QString &number)
{
    m_number = groupedPhone(number);
    if (!m_callSince)
        m_callSince = m_clock.now();
    refresh();
}

void CallPanel::tick()
{
    m_runs->setVisible(m_callSince.has_value());
    if (!m_callSince) {
        m_seconds.stop();
        return;
    }
    const qint64 seconds = std::max<qint64>(0, m_callSince->secsTo(m_clock.now()));
    m_runs->setText(
        tr("Call %1:%2").arg(seconds / 60).arg(QString::number(seconds % 60).rightJustified(2, QLatin1Char('0'))));
    if (!m_seconds.isActive())
        m_seconds.start();
}

bool CallPanel::mayShowNumber() const
{
    return m_shown && m_mine && m_online && m_shown->resident.phoneMasked.has_value();
}

void CallPanel::hideNumber()
{
    m_number.clear();
    refresh();
}

void CallPanel::showProblem(const QString &words)
{
    m_problem = words;
    refresh();
}

void CallPanel::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void CallPanel::setOnline(bool online)
{
    m_online = online;
    refresh();
}

void CallPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void CallPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallPanel::retranslate()
{
    m_steps.at(0)->setWords(tr("Make sure who it is"), tr("LINE name and month of birth. Tell family members nothing"));
    m_steps.at(1)->setWords(tr("Ask how it is now"), tr("Breathing, fluids, consciousness"));
    m_steps.at(2)->setWords(tr("Settle what is next"), tr("119, night clinic, testing desk tomorrow, watch at home"));
    m_outcomeTitle->setText(tr("How it ended"));
    for (size_t i = 0; i < outcomes.size(); ++i)
        m_outcomes.at(int(i))->setText(QStringLiteral("%1  %2").arg(i + 1).arg(CallOutcomeWords::of(outcomes[i])));
    m_nextTitle->setText(tr("Call again"));
    m_noteTitle->setText(tr("Record"));
    m_note->setAccessibleName(tr("Record"));
    m_tell->setText(tr("Tell the resident through LINE"));
    m_dial->setText(tr("Dial"));
    m_conversation->setText(tr("Conversation"));
    refresh();
}

void CallPanel::refresh()
{
    if (!m_shown)
        return;
    const QString suffix = wording::politeSuffix(m_language);
    m_name->setText(m_shown->resident.displayName + (suffix.isEmpty() ? QString() : QLatin1Char(' ') + suffix));
    m_badge->setLevel(m_shown->risk.level(), wording::risk(m_shown->risk.level(), m_language));
    QStringList facts{m_shown->caseNumber};
    for (const auto &fact : {m_shown->resident.ageBand, m_shown->resident.municipality}) {
        if (fact)
            facts << fact->in(m_language);
    }
    facts << wording::languageName(m_shown->resident.language, m_language);
    m_facts->setText(facts.join(QStringLiteral("　")));
    m_rule->setText(tr("Triage rules %1 · not a diagnosis").arg(m_shown->risk.ruleVersion));
    m_numberText->setText(hasNumber() ? m_number : m_shown->resident.phoneMasked.value_or(tr("No telephone number")));
    m_consent->setText(tr("Showing the number goes on record."));
    m_showNumber->setText(hasNumber() ? tr("Hide") : tr("Show"));
    m_showNumber->setEnabled(mayShowNumber());
    m_dial->setVisible(hasNumber());
    tick();
    const bool tried = m_shown->call && m_shown->call->lastTriedAt;
    m_last->setVisible(tried);
    if (tried)
        m_last->setText(tr("Last tried %1, no answer ×%2")
                            .arg(wording::clock(*m_shown->call->lastTriedAt))
                            .arg(m_shown->call->unanswered));
    refreshRecord();
    refreshOutcome();
    m_note->setEnabled(m_mine && !m_record);
    m_main->setText(m_mine ? tr("Record, then the next") : tr("Take over"));
    m_main->setKeyHint(m_mine ? QStringLiteral("C") : QStringLiteral("T"));
    m_main->setEnabled(m_mine ? canRecord() : m_online && !m_shown->owner && !m_busy);
    m_why->setText(whyNot());
    m_why->setColor(m_problem.isEmpty() ? ColorRole::TextSecondary : ColorRole::Danger);
}

// What is known of the calls before this one.
void CallPanel::refreshRecord()
{
    QStringList lines;
    for (const CallMade &one : m_made.mid(0, madeShown))
        lines << madeCall(one, m_language);
    m_so->setText(lines.join(QLatin1Char('\n')));
    m_so->setVisible(!lines.isEmpty());
    m_waiting->setVisible(m_record.has_value());
    const auto *call = m_record ? std::get_if<RecordCall>(&m_record->command) : nullptr;
    if (call)
        m_waiting->setNotes({{call->calledAt.value_or(m_record->writtenAt), tr("Not on the server yet"),
                              CallOutcomeWords::withNote(*call), *m_record}},
                            m_language);
}

void CallPanel::refreshOutcome()
{
    const int unanswered = m_shown->call ? m_shown->call->unanswered : 0;
    m_outcomes.at(int(CallOutcome::WelfareAsked))->setVisible(welfareDue(m_ladder, unanswered));
    for (size_t i = 0; i < outcomes.size(); ++i) {
        m_outcomes.at(int(i))->setChecked(m_outcome == outcomes[i]);
        m_outcomes.at(int(i))->setEnabled(m_mine && !m_record);
    }
    const auto times = nextTimes();
    for (int i = 0; i < m_next.size(); ++i) {
        m_next.at(i)->setVisible(i < times.size());
        if (i < times.size())
            m_next.at(i)->setText(slotWords(times.at(i)));
    }
    m_nextBox->setVisible(needsNext());
    m_tell->setVisible(needsNext() && m_shown->resident.reachable);
    m_message->setText(missedCallText(m_ladder, m_shown->resident.language));
    m_message->setVisible(m_tell->isVisibleTo(this) && m_tell->isChecked());
}

void CallPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::LeftEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
