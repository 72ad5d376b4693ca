// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/store/diffs.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace mado {

class DeskPage;
class PageStack;
class Toasts;

/// Says in the corner that something one wrote did not go out, wherever one looks, until it is settled; and that what
/// waited offline has gone. No names, no messages.
class SendToasts final : public QObject
{
    Q_OBJECT

public:
    SendToasts(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent = nullptr);

private:
    void applyQueue(const QueueDiff &diff);
    void applyOutbox(const OutboxDiff &diff);
    void applyTranscript(const TranscriptDiff &diff);
    void refresh(bool more, const std::optional<ConsultationId> &newest);
    bool looksAt(const ConsultationId &id) const;

    DeskPage &m_page;
    PageStack &m_pages;
    Toasts &m_toasts;
    const AppClock &m_clock;
    QHash<ConversationId, ConsultationId> m_mine; ///< Where a message that LINE refused belongs.
    QHash<CommandKey, OutboxState> m_outbox;
    QSet<CommandKey> m_heldBack; ///< Waited while there was no connection.
    QSet<EntryId> m_refusedByLine;
    std::optional<ConsultationId> m_newest; ///< Where the last one is that did not go.
};

} // namespace mado
