// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/night/desk_hand.h"

#include <QRandomGenerator>

namespace mado::night {

/// What was said to a resident, as the server took it.
struct Said
{
    ConsultationId consultation;
    QString text;
};

/// Works as a nurse would: the most urgent first, answers, calls, hands over what is left, closes what is settled.
class Nurse
{
public:
    Nurse(DeskHand &hand, quint32 seed) : m_hand(hand), m_dice(seed) {}

    void turn(const QDateTime &now);
    void leave(); ///< End of shift: everything is offered to the other nurses.
    const QList<Said> &said() const { return m_said; }

private:
    struct Memory
    {
        int replies = 0;
        QDateTime actAt; ///< When the next step comes; people need time.
        QDateTime renewedAt;
    };

    void answerOffers(const QDateTime &now);
    void look(const Consultation &row, const QDateTime &now);
    void act(const Consultation &row, Memory &memory, const QDateTime &now);
    void call(const Consultation &row, const QDateTime &now);
    void reply(const Consultation &row, Memory &memory, const QDateTime &now);
    void close(const Consultation &row, const QDateTime &now);
    bool protect(const Consultation &row);
    void takeMore(const QDateTime &now);
    void acknowledgeWaiting(const QDateTime &now);
    QString wordsFor(const Consultation &row, const Memory &memory);
    bool happens(double share) { return m_dice.generateDouble() < share; }
    QDateTime later(const QDateTime &now, int atLeast, int spread);

    DeskHand &m_hand;
    QRandomGenerator m_dice;
    QHash<QString, Memory> m_memory;
    QHash<QString, QDateTime> m_heard; ///< Alarms acknowledged, by consultation.
    QList<Said> m_said;
    int m_number = 0;
};

} // namespace mado::night
