// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/desk.h"
#include "app/models/queue_model.h"

namespace mado {

/// Records of calls that the server refused because the consultation had gone to other hands. The call was made all
/// the same: what was heard becomes a note of whoever made it, and so reaches whoever has the consultation now.
class LostCalls final : public QObject
{
    Q_OBJECT

public:
    LostCalls(Desk &desk, const QueueModel &queue, QObject *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    void apply(const OutboxDiff &diff);
    void look(); ///< Again, when consultations changed hands.

Q_SIGNALS:
    void kept(const mado::ConsultationId &id);

private:
    bool isMine(const ConsultationId &id) const;
    QString words(const OutboxItem &item) const;

    Desk &m_desk;
    const QueueModel &m_queue;
    Language m_language = Language::Japanese;
    QHash<CommandKey, OutboxItem> m_refused;
};

} // namespace mado
