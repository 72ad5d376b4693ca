// SPDX-License-Identifier: GPL-3.0-or-later
// The server dies at any moment around a reply; its author's console sends the same reply with the same key again.
#include "tests/bench/support/rounds.h"
#include "tests/bench/support/served_desk.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <condition_variable>
#include <cstdio>
#include <future>
#include <mutex>

namespace {

using namespace mado::bench;
using namespace Qt::Literals::StringLiterals;

constexpr int usualRounds = 25;
constexpr int aroundAnswerUs = 5000;
constexpr int aroundPushUs = 40000; ///< Past the answer, into the push to LINE that follows it.
constexpr int tries = 20;
constexpr std::chrono::seconds lastMessages(90);

struct Reply
{
    QString path;
    QJsonObject body;
    QString key;
};

/// Lets time pass without work; nothing ever ends it early.
void letPass(std::chrono::microseconds time)
{
    std::mutex mutex;
    std::condition_variable never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, time, [] { return false; });
}

class Nurse
{
public:
    Nurse(ServedDesk &desk, Case consultation, QByteArray token)
        : m_desk(desk),
          m_case(std::move(consultation)),
          m_token(std::move(token))
    {
    }

    bool takeOver()
    {
        HttpCaller caller(m_desk.url(), m_token);
        const auto held = caseIn(caller.post(commandPath(m_case.id, "take-over"), {}, mado::randomIdText()));
        if (held)
            m_case = *held;
        return held.has_value();
    }

    Reply write(const QString &text) const
    {
        return {commandPath(m_case.id, "replies"),
                {{u"fence"_s, m_case.fence},
                 {u"text"_s, text},
                 {u"writtenAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                 {u"seenSeq"_s, m_case.transcriptSeq},
                 {u"confirmed"_s, false}},
                mado::randomIdText()};
    }

    int send(const Reply &reply) const
    {
        HttpCaller caller(m_desk.url(), m_token);
        return caller.post(reply.path, reply.body, reply.key).status;
    }

    /// The same key until there is a definite answer.
    bool insist(const Reply &reply) const
    {
        for (int i = 0; i < tries; ++i) {
            HttpCaller caller(m_desk.url(), m_token);
            const auto answer = caller.post(reply.path, reply.body, reply.key);
            if (answer.status == 200)
                return true;
            if (answer.status / 100 == 4) {
                std::fprintf(stderr, "refused: %d %s\n", answer.status,
                             qPrintable(answer.json().value("code"_L1).toString()));
                return false;
            }
        }
        return false;
    }

    bool keepLease() const
    {
        HttpCaller caller(m_desk.url(), m_token);
        return caller.post(commandPath(m_case.id, "lease"), {{u"fence"_s, m_case.fence}}, {}).status / 100 == 2;
    }

private:
    ServedDesk &m_desk;
    Case m_case;
    const QByteArray m_token;
};

struct Course
{
    bool answered; ///< Before the server died.
    bool accepted; ///< In the end.
};

/// One reply with the server killed around it.
Course replyThroughAKill(ServedDesk &desk, const Nurse &nurse, const Reply &reply, std::chrono::microseconds killAfter)
{
    auto sent = std::async(std::launch::async, [&] { return nurse.send(reply); });
    letPass(killAfter);
    desk.kill();
    const bool answered = sent.get() == 200;
    return {answered, desk.start() && nurse.insist(reply) && nurse.keepLease()};
}

Outcome tally(const LineBeside &line, const QStringList &texts)
{
    Outcome outcome{0, 0};
    // In any order: what is already there returns at once.
    for (const QString &text : texts)
        line.waitFor(ServedDesk::residentName(0), text, lastMessages);
    const auto accepted = line.accepted(ServedDesk::residentName(0));
    for (const QString &text : texts) {
        outcome.lost += accepted.value(text) == 0 ? 1 : 0;
        outcome.doubled += accepted.value(text) > 1 ? 1 : 0;
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rounds = readRounds(app.arguments(), usualRounds);
    const auto desk = rounds ? ServedDesk::open(1) : nullptr;
    const QByteArray token = desk ? desk->signIn(0) : QByteArray();
    const auto waiting = desk ? desk->ask(1, token) : QList<Case>();
    if (waiting.isEmpty())
        return 2;
    Nurse nurse(*desk, waiting.first(), token);
    if (!nurse.takeOver()) {
        std::fputs("the consultation could not be taken over\n", stderr);
        return 2;
    }
    QRandomGenerator dice(quint32(rounds->seed));
    QStringList texts;
    int refused = 0;
    int answered = 0;
    for (int round = 0; round < rounds->count; ++round) {
        const QString text = u"返信 %1"_s.arg(round);
        const std::chrono::microseconds killAfter(dice.bounded(round % 2 == 0 ? aroundAnswerUs : aroundPushUs));
        const Course course = replyThroughAKill(*desk, nurse, nurse.write(text), killAfter);
        answered += course.answered ? 1 : 0;
        if (course.accepted)
            texts.append(text);
        else
            ++refused;
    }
    Outcome outcome = tally(desk->line(), texts);
    outcome.lost += refused;
    std::printf("%d replies had their answer before the server died, %d did not; %d were sent to LINE again\n",
                answered, rounds->count - answered, desk->line().repeats(ServedDesk::residentName(0)));
    return conclude("kills", *rounds, outcome);
}
