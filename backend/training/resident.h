// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/training/cast.h"
#include "backend/training/dice.h"
#include "backend/training/happening.h"
#include "backend/training/quick_replies.h"

#include <QJsonArray>

namespace mado::training {

/// What a resident does next.
struct Act
{
    Happening what;
    std::chrono::milliseconds after;   ///< From now on the training clock.
    std::optional<QDateTime> happened; ///< Set: at once, but dated so (a past that is being caught up with).
};

/// One simulated person: pure, without threads or a clock of its own. The same persona, seed and messages give the
/// same acts.
class Resident
{
public:
    Resident(Persona persona, Manner manner, quint64 seed, const QDateTime &start);

    QList<Act> begin();
    /// Messages arrived; `pushed` tells staff's (always pushed) from the bot's answers.
    QList<Act> receive(const QJsonArray &messages, bool pushed);

    const Persona &persona() const { return m_persona; }

private:
    /// A survey of some day, today's last.
    struct Session
    {
        std::optional<QDateTime> from; ///< Set: caught up with from this moment.
        Answers answers;
    };
    enum class Phase { Surveyed, Waiting, Silent };

    void planSessions(const QDateTime &start);
    QList<Act> answer(const QuickReplies &offered, const QString &words);
    QList<Act> choose(const QuickReplies &offered, const QString &question);
    QList<Act> finishSession();
    QList<Act> startSession();
    QList<Act> remarks();
    QList<Act> reactTo(const QString &text);
    Act act(const Happening &what);
    std::chrono::milliseconds press();

    const Persona m_persona;
    const Manner m_manner;
    Dice m_dice;
    QList<Session> m_sessions; ///< The first is the running one.
    Phase m_phase = Phase::Surveyed;
    QHash<QString, int> m_given; ///< Answers already given to each question of this session.
    int m_presses = 0;
};

} // namespace mado::training
