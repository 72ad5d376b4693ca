// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/send_toasts.h"

#include "ui/desk/desk_page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/toasts.h"

#include <algorithm>

namespace mado {

namespace {

constexpr char unsentKey[] = "unsent";
constexpr qint64 newsSeconds = 15 * 60; ///< Failures of long ago are in the transcript and no news.

bool needsAuthor(OutboxState state) { return state == OutboxState::Refused || state == OutboxState::NeedsLook; }

} // namespace

SendToasts::SendToasts(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_page(page),
      m_pages(pages),
      m_toasts(toasts),
      m_clock(clock)
{
    connect(&page.desk(), &Desk::queueChanged, this, &SendToasts::applyQueue);
    connect(&page.desk(), &Desk::outboxChanged, this, &SendToasts::applyOutbox);
    connect(&page.desk(), &Desk::transcriptChanged, this, &SendToasts::applyTranscript);
}

bool SendToasts::looksAt(const ConsultationId &id) const
{
    return m_pages.place() == Place::Desk && m_page.shown() == id && m_pages.window()->isActiveWindow();
}

void SendToasts::applyQueue(const QueueDiff &diff)
{
    for (const Consultation &one : diff.changed) {
        if (one.owner && one.owner->staff.id == m_page.me().id && !one.closed)
            m_mine.insert(one.conversation, one.id);
        else if (m_mine.value(one.conversation, one.id) == one.id)
            m_mine.remove(one.conversation);
    }
}

void SendToasts::applyOutbox(const OutboxDiff &diff)
{
    std::optional<ConsultationId> failed;
    bool sent = false;
    const bool offline = m_page.connection().phase == ConnectionState::Phase::Offline;
    for (const OutboxItem &item : diff.changed) {
        const auto before = m_outbox.constFind(item.key);
        if (needsAuthor(item.state) && (before == m_outbox.constEnd() || !needsAuthor(*before)))
            failed = item.consultation;
        m_outbox.insert(item.key, item.state);
        if (offline && item.state == OutboxState::Waiting)
            m_heldBack.insert(item.key);
    }
    for (const CommandKey &key : diff.gone) {
        const OutboxState last = m_outbox.take(key);
        const bool waited = m_heldBack.remove(key);
        // One that its author took back was never on its way.
        sent = sent || (waited && (last == OutboxState::Sending || last == OutboxState::Checking));
    }
    refresh(failed.has_value(), failed);
    if (sent && m_outbox.isEmpty())
        m_toasts.show(
            QStringLiteral("outbox"), ToastTone::Plain,
            [] {
                return ToastWords{tr("The outbox is empty: everything was sent"), {}, tr("Close")};
            },
            {}, ToastTime::InPause);
}

void SendToasts::applyTranscript(const TranscriptDiff &diff)
{
    std::optional<ConsultationId> failed;
    for (const Entry &entry : diff.changed) {
        const auto *message = std::get_if<StaffMessage>(&entry.body);
        const bool unsent = message && message->by.id == m_page.me().id && message->state.stage == SendStage::Failed &&
                            entry.at.secsTo(m_clock.now()) < newsSeconds;
        if (!unsent)
            m_refusedByLine.remove(entry.id);
        else if (m_mine.contains(diff.conversation) && !m_refusedByLine.contains(entry.id)) {
            m_refusedByLine.insert(entry.id);
            failed = m_mine.value(diff.conversation, *ConsultationId::from(QStringLiteral("-")));
        }
    }
    refresh(failed.has_value(), failed);
}

void SendToasts::refresh(bool more, const std::optional<ConsultationId> &newest)
{
    const auto waiting = std::count_if(m_outbox.cbegin(), m_outbox.cend(), needsAuthor);
    const qsizetype count = waiting + m_refusedByLine.size();
    const QString key = QLatin1String(unsentKey);
    if (count == 0)
        return m_toasts.settle(key);
    if (newest)
        m_newest = newest;
    if (more ? looksAt(*newest) : !m_toasts.shows(key))
        return; // it stands before one's eyes, or was closed by hand
    m_toasts.show(
        key, ToastTone::Alarm,
        [count] {
            return ToastWords{tr("Not sent: %1").arg(count), tr("The words are kept with you"), tr("Open")};
        },
        [this] {
            m_pages.go(Place::Desk);
            if (m_newest)
                m_page.open(*m_newest);
        },
        ToastTime::InPause);
}

} // namespace mado
