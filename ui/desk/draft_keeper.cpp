// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/draft_keeper.h"

#include "ui/desk/when_ready.h"

namespace mado {

namespace {
constexpr int saveAfterMs = 250; // leaves the store 50 ms of the 300 that were promised
constexpr int retryAfterMs = 2000;
} // namespace

DraftStore DraftStore::ofReplies(Desk &desk)
{
    return {[&desk](const ConsultationId &id) { return desk.draft(id); },
            [&desk](const ConsultationId &id, const Draft &draft) { return desk.saveDraft(id, draft); }};
}

DraftStore DraftStore::ofNotes(Desk &desk)
{
    return {[&desk](const ConsultationId &id) { return desk.noteDraft(id); },
            [&desk](const ConsultationId &id, const Draft &draft) { return desk.saveNoteDraft(id, draft); }};
}

DraftKeeper::DraftKeeper(DraftStore store, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin(const ConsultationId &id)
{
    end();
    m_writing = std::make_shared<Writing>(Writing{id, {}, 0, {}, false, false, false});
    whenReady(this, m_store.load(id),
              [this, writing = m_writing](const Result<std::optional<Draft>> &stored) { loaded(writing, stored); });
}

void DraftKeeper::end()
{
    flush();
    m_writing.reset();
    setState(State::Empty);
}

void DraftKeeper::loaded(const WritingPtr &writing, const Result<std::optional<Draft>> &stored)
{
    writing->loaded = true;
    if (!stored || !stored->has_value()) {
        if (writing->dirty)
            save(writing);
        return;
    }
    const Draft &draft = **stored;
    writing->seenSeq = draft.seenSeq;
    writing->savedAt = draft.savedAt;
    if (writing == m_writing) {
        const bool nothingTyped = writing->text.isEmpty();
        if (nothingTyped)
            writing->text = draft.text;
        Q_EMIT restored(draft.text);
        if (nothingTyped)
            setState(State::Saved);
    } else if (!writing->text.isEmpty()) {
        writing->text = draft.text + QLatin1Char('\n') + writing->text;
        save(writing);
    }
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_writing && m_writing->dirty && m_writing->loaded && !m_writing->suspended)
        save(m_writing);
}

void DraftKeeper::change(const QString &text, qint64 newestSeq)
{
    if (!m_writing || m_writing->text == text)
        return;
    if (m_writing->text.isEmpty())
        m_writing->seenSeq = newestSeq;
    m_writing->text = text;
    m_writing->dirty = true;
    setState(text.isEmpty() ? State::Empty : State::Unsaved);
    if (!m_timer.isActive()) // not restarted by later keys: whoever types on is saved too
        m_timer.start(saveAfterMs);
}

void DraftKeeper::markSeen(qint64 seq)
{
    if (!m_writing || m_writing->text.isEmpty() || m_writing->seenSeq >= seq)
        return;
    m_writing->seenSeq = seq;
    m_writing->dirty = true;
    if (!m_timer.isActive())
        m_timer.start(saveAfterMs);
}

void DraftKeeper::suspend()
{
    m_timer.stop();
    if (m_writing)
        m_writing->suspended = true;
}

void DraftKeeper::resume(bool sent)
{
    if (!m_writing)
        return;
    m_writing->suspended = false;
    if (sent) {
        m_writing->text.clear();
        m_writing->dirty = false;
        setState(State::Empty);
    } else if (m_writing->dirty) {
        save(m_writing);
    }
}

const QString &DraftKeeper::text() const
{
    static const QString none;
    return m_writing ? m_writing->text : none;
}

std::optional<qint64> DraftKeeper::seenSeq() const
{
    return m_writing && !m_writing->text.isEmpty() ? std::optional(m_writing->seenSeq) : std::nullopt;
}

std::optional<QDateTime> DraftKeeper::savedAt() const { return m_writing ? m_writing->savedAt : std::nullopt; }

void DraftKeeper::save(const WritingPtr &writing)
{
    writing->dirty = false;
    const Draft draft{writing->text, writing->seenSeq, m_clock.now()};
    whenReady(this, m_store.save(writing->id, draft), [this, writing, draft](const Result<void> &result) {
        if (result)
            writing->savedAt = draft.savedAt;
        saved(writing, draft.text, result);
    });
}

void DraftKeeper::saved(const WritingPtr &writing, const QString &text, const Result<void> &result)
{
    if (!result)
        writing->dirty = true;
    if (writing != m_writing)
        return;
    if (!result) {
        setState(State::Failed);
        m_timer.start(retryAfterMs);
    } else if (writing->text == text) {
        setState(text.isEmpty() ? State::Empty : State::Saved);
    }
}

void DraftKeeper::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace mado
