// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace mado {

/// Where drafts of one sort are kept.
struct DraftStore
{
    std::function<QFuture<Result<std::optional<Draft>>>(const ConsultationId &)> load;
    std::function<QFuture<Result<void>>(const ConsultationId &, const Draft &)> save;

    static DraftStore ofReplies(Desk &desk);
    static DraftStore ofNotes(Desk &desk);
};

/// Keeps the reply, or the note, that is being written to one consultation: saved at most 300 ms after a key, while
/// typing goes on too, and at once when another consultation is begun. UI thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Unsaved, Saved, Failed };

    DraftKeeper(DraftStore store, const AppClock &clock, QObject *parent = nullptr);

    void begin(const ConsultationId &id); ///< Saves the former one, then asks for what this one's author left.
    void end();
    void flush();

    /// `newestSeq` counts only when writing begins: it becomes what its author had seen.
    void change(const QString &text, qint64 newestSeq);
    void markSeen(qint64 seq); ///< Its author looked at the newer messages.

    /// The text is on its way into the outbox: saving it now could bring it back after it was sent.
    void suspend();
    void resume(bool sent);

    State state() const { return m_state; }
    const QString &text() const;
    std::optional<qint64> seenSeq() const; ///< nullopt: nothing is being written.
    std::optional<QDateTime> savedAt() const;

Q_SIGNALS:
    void restored(const QString &text); ///< What was left; to be put before anything typed since.
    void stateChanged();

private:
    struct Writing
    {
        ConsultationId id;
        QString text;
        qint64 seenSeq = 0;
        std::optional<QDateTime> savedAt;
        bool loaded = false;
        bool suspended = false;
        bool dirty = false;
    };
    using WritingPtr = std::shared_ptr<Writing>;

    void loaded(const WritingPtr &writing, const Result<std::optional<Draft>> &stored);
    void save(const WritingPtr &writing);
    void saved(const WritingPtr &writing, const QString &text, const Result<void> &result);
    void setState(State state);

    const DraftStore m_store;
    const AppClock &m_clock;
    QTimer m_timer;
    WritingPtr m_writing;
    State m_state = State::Empty;
};

} // namespace mado
