// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/night/nurse.h"

namespace mado::night {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int atOnce = 5;      ///< Conversations one person can hold well.
constexpr int renewEvery = 30; ///< Seconds.
constexpr int quietFor = 60;   ///< Seconds of their clock within which an alarm stays quiet once heard.
constexpr int enoughReplies = 3;
constexpr int mostReplies = 6;
constexpr double lateShare = 0.03; ///< Of replies, written while the console was offline.

bool urgent(const Consultation &row) { return row.risk.level() == RiskLevel::Emergency; }

} // namespace

QDateTime Nurse::later(const QDateTime &now, int atLeast, int spread)
{
    return now.addSecs(atLeast + m_dice.bounded(spread));
}

void Nurse::turn(const QDateTime &now)
{
    m_hand.pull();
    answerOffers(now);
    const auto held = m_hand.held();
    for (const Consultation &row : held)
        look(row, now);
    takeMore(now);
    acknowledgeWaiting(now);
}

void Nurse::answerOffers(const QDateTime &now)
{
    const auto rows = m_hand.rows();
    for (const Consultation &row : rows) {
        if (!row.handOver || !row.owner || !isOfferedTo(*row.handOver, m_hand.me().id, m_hand.me().role))
            continue;
        if (m_hand.send(row, AnswerHandOver{row.owner->fence, HandOverAnswer::Accept, {}}))
            m_memory[row.id.text()].actAt = later(now, 10, 30);
    }
}

void Nurse::look(const Consultation &row, const QDateTime &now)
{
    Memory &memory = m_memory[row.id.text()];
    if (!memory.renewedAt.isValid() || memory.renewedAt.secsTo(now) >= renewEvery) {
        memory.renewedAt = now;
        if (!m_hand.renew(row))
            return; // somebody else has it now; the feed will say so
    }
    if (!memory.actAt.isValid())
        memory.actAt = later(now, urgent(row) ? 5 : 15, 30);
    if (memory.actAt <= now)
        act(row, memory, now);
}

void Nurse::act(const Consultation &row, Memory &memory, const QDateTime &now)
{
    memory.actAt = later(now, 20, 60);
    if (row.assigned && !m_hand.send(row, TakeOver{}))
        return;
    if (row.call && row.call->dueAt <= now)
        return call(row, now);
    // The last word may be the resident's: thanks need no answer.
    if (row.waitingSince && row.resident.reachable && (memory.replies < mostReplies || !protect(row)))
        return reply(row, memory, now);
    if (protect(row) && (memory.replies >= enoughReplies || !row.resident.reachable))
        return close(row, now);
    ++memory.replies; // a look at what is there counts: one cannot wait for ever for an answer
    memory.actAt = later(now, 90, 120);
}

/// The steps of the two-person protocol, one at a time; true when nothing of it is left for the first person.
bool Nurse::protect(const Consultation &row)
{
    if (!row.danger)
        return true;
    for (const DangerStep &step : row.danger->steps) {
        if (!step.doneBy) {
            (void)m_hand.send(row, MarkDangerStep{step.key, true});
            return false;
        }
    }
    return row.danger->secondAgrees;
}

void Nurse::call(const Consultation &row, const QDateTime &now)
{
    const bool known = m_hand.showNumber(row);
    const bool reached = known && happens(0.6);
    const RecordCall record{row.owner->fence,
                            reached ? CallOutcome::Reached : (known ? CallOutcome::NoAnswer : CallOutcome::WrongNumber),
                            reached ? std::nullopt : std::optional(now.addSecs(20 * qint64(60))),
                            u"架空の記録"_s,
                            {}};
    (void)m_hand.send(row, record);
    if (reached)
        m_memory[row.id.text()].replies = enoughReplies;
}

QString Nurse::wordsFor(const Consultation &row, const Memory &memory)
{
    if (urgent(row) && memory.replies == 0)
        return u"今すぐ119番に電話できますか。(%1-%2)"_s.arg(m_hand.me().login).arg(++m_number);
    static const QStringList asked{u"体温は何度ですか。"_s, u"水分はとれていますか。"_s, u"息苦しさはありますか。"_s,
                                   u"いつからですか。"_s};
    return u"%1(%2-%3)"_s.arg(asked.at(m_dice.bounded(int(asked.size()))), m_hand.me().login).arg(++m_number);
}

void Nurse::reply(const Consultation &row, Memory &memory, const QDateTime &now)
{
    const bool late = happens(lateShare);
    Reply words{row.owner->fence, wordsFor(row, memory), late ? now.addSecs(-20 * qint64(60)) : now, row.transcriptSeq,
                false};
    auto sent = m_hand.send(row, words);
    if (!sent && (sent.error().code == u"reply.stale"_s || sent.error().code == u"reply.overtaken"_s)) {
        words.confirmed = true; // looked again
        m_hand.pull();
        words.seenSeq = m_hand.rows().value(row.id.text(), row).transcriptSeq;
        sent = m_hand.send(row, words);
    }
    if (!sent)
        return;
    ++memory.replies;
    m_said.append({row.id, words.text});
}

void Nurse::close(const Consultation &row, const QDateTime &now)
{
    const auto how = !row.resident.reachable ? Disposition::Unreachable
                     : urgent(row)           ? Disposition::Advised119
                                             : Disposition::SelfCare;
    (void)m_hand.send(row, Close{row.owner->fence, how, now.addSecs(12 * qint64(3600)), u"架空の終了理由です"_s});
}

void Nurse::takeMore(const QDateTime &now)
{
    if (m_hand.held().size() >= atOnce || !happens(0.5))
        return;
    if (const auto next = m_hand.takeNext())
        m_memory[next->id.text()] = {0, later(now, 10, 30), now};
}

void Nurse::acknowledgeWaiting(const QDateTime &now)
{
    const auto rows = m_hand.rows();
    for (const Consultation &row : rows) {
        if (row.closed || row.owner || !urgent(row))
            continue;
        QDateTime &heard = m_heard[row.id.text()];
        if (heard.isValid() && heard.secsTo(now) < quietFor)
            continue;
        heard = now;
        (void)m_hand.send(row, Acknowledge{});
    }
}

void Nurse::leave()
{
    m_hand.pull();
    const auto held = m_hand.held();
    for (const Consultation &row : held) {
        if (!m_hand.renew(row))
            continue;
        const HandOverCard card{u"架空の状況"_s, {}, u"続けて様子を聞く"_s, {}};
        if (!m_hand.send(row, HandOver{row.owner->fence, Role::Nurse, card}))
            (void)m_hand.send(row, Return{row.owner->fence});
    }
    m_memory.clear();
}

} // namespace mado::night
