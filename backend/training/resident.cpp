// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/resident.h"

#include <algorithm>

namespace mado::training {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Enough for the longest survey twice over; more means that the two sides talk past each other.
constexpr int mostPresses = 120;
/// A caught-up survey: when its first event happened before its end, and the pause between its events.
constexpr qint64 caughtUpSeconds = 420;
constexpr qint64 caughtUpStepMs = 11000;

QString wordsOf(const QJsonArray &messages)
{
    QStringList words;
    for (const auto &message : messages)
        words.append(message["text"_L1].toString());
    return words.join(u'\n');
}

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What people answer who have nothing to tell.
QStringList usual(const QuickReplies &offered)
{
    for (const auto &key : {u"none"_s, u"no"_s}) {
        if (offered.option(key))
            return {key};
    }
    return {u"unknown"_s};
}

Happening happeningOf(const Remark &remark)
{
    if (!remark.sticker.isEmpty())
        return SendsSticker{remark.sticker};
    if (!remark.media.isEmpty())
        return SendsMedia{remark.media};
    return Writes{remark.text};
}

} // namespace

Resident::Resident(Persona persona, Manner manner, quint64 seed, const QDateTime &start)
    : m_persona(std::move(persona)),
      m_manner(std::move(manner)),
      m_dice(seed, m_persona.id)
{
    planSessions(start);
}

void Resident::planSessions(const QDateTime &start)
{
    for (const auto &past : m_persona.past) {
        Session session{start.addDays(-past.daysAgo).addSecs(-qint64(m_dice.unit() * 3600)), m_persona.answers};
        session.answers.insert(past.answers);
        m_sessions.append(session);
    }
    Session today{std::nullopt, m_persona.answers};
    if (m_persona.waitedMinutes)
        today.from = start.addSecs(-60 * qint64(*m_persona.waitedMinutes) - caughtUpSeconds);
    m_sessions.append(today);
}

QList<Act> Resident::begin() { return {act(Follows{})}; }

QList<Act> Resident::receive(const QJsonArray &messages, bool pushed)
{
    const QuickReplies offered(messages);
    if (m_phase == Phase::Surveyed)
        return answer(offered, wordsOf(messages));
    if (m_phase == Phase::Waiting && pushed && offered.isEmpty())
        return reactTo(wordsOf(messages));
    return {};
}

QList<Act> Resident::answer(const QuickReplies &offered, const QString &words)
{
    if (++m_presses > mostPresses)
        return {};
    if (const auto question = offered.question(); !question.isEmpty())
        return choose(offered, question);
    if (const auto language = offered.action("lang_"_L1 + m_persona.language))
        return {act(Chooses{*language})};
    if (const auto consent = offered.action(u"consent_yes"_s))
        return {act(Chooses{*consent})};
    if (const auto guardian = offered.action(u"guardian_yes"_s))
        return {act(Chooses{*guardian})};
    // Neither a question nor a choice of ours: the survey is through, unless it has not begun.
    const bool between = m_given.isEmpty() || containsAny(words, m_manner.interruptions);
    return between ? QList<Act>() : finishSession();
}

QList<Act> Resident::choose(const QuickReplies &offered, const QString &question)
{
    if (question == m_persona.leavesAt && m_sessions.size() == 1) {
        const auto asks = act(Writes{m_manner.human}); // before the acts that follow it: each takes its moment
        return QList<Act>{asks} + finishSession();
    }
    const auto wanted = m_sessions.constFirst().answers.value(question, usual(offered));
    const auto place = m_given[question]++;
    if (place < wanted.size()) {
        const auto option = offered.option(wanted.at(place));
        return {act(option ? Happening(Chooses{*option}) : Happening(Writes{wanted.at(place)}))};
    }
    if (const auto ending = offered.ending())
        return {act(Chooses{*ending})};
    const auto refusal = offered.option(u"unknown"_s); // asked again although answered: give way
    return {act(wanted.size() > 1 || !refusal ? Happening(Writes{m_manner.done}) : Happening(Chooses{*refusal}))};
}

QList<Act> Resident::finishSession()
{
    m_given.clear();
    m_presses = 0;
    if (m_sessions.size() > 1) {
        m_sessions.removeFirst();
        return startSession();
    }
    m_phase = Phase::Waiting;
    return remarks();
}

QList<Act> Resident::startSession() { return {act(Writes{m_manner.begin})}; }

QList<Act> Resident::remarks()
{
    QList<Act> acts;
    for (const auto &remark : m_persona.remarks) {
        if (remark.afterSeconds == 0) {
            acts.append(act(happeningOf(remark)));
        } else {
            const auto pause = std::chrono::seconds(remark.afterSeconds) + m_dice.gap() / 4;
            acts.append({happeningOf(remark), pause, std::nullopt});
        }
    }
    return acts;
}

QList<Act> Resident::reactTo(const QString &text)
{
    if (containsAny(text, m_manner.acknowledgements) || containsAny(text, m_manner.interruptions))
        return {};
    const auto hears = [&](const Reaction &reaction) { return containsAny(text, reaction.hears); };
    const auto heard = std::find_if(m_manner.reactions.begin(), m_manner.reactions.end(), hears);
    const auto gap = m_dice.gap();
    if (heard == m_manner.reactions.end())
        return {{Writes{m_dice.oneOf(m_manner.otherwise)}, gap, std::nullopt}};
    if (heard->says.isEmpty())
        return {};
    return {{Writes{m_dice.oneOf(heard->says)}, gap, std::nullopt}};
}

Act Resident::act(const Happening &what)
{
    auto &session = m_sessions.first();
    if (!session.from)
        return {what, press(), std::nullopt};
    const auto happened = *session.from;
    session.from = happened.addMSecs(caughtUpStepMs);
    return {what, milliseconds(0), happened};
}

/// Pressing a button takes less time than writing.
milliseconds Resident::press() { return m_dice.gap() / 5; }

} // namespace mado::training
