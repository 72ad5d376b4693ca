// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true in the morning.
#include "tests/night/night.h"

#include "tests/support/backend_process.h"

#include <cstdio>

namespace mado::night {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts this resident received, each as often as LINE accepted it.
QHash<QString, int> textsIn(const QJsonArray &deliveries)
{
    QHash<QString, int> times;
    for (const auto &delivery : deliveries) {
        const auto messages = delivery.toObject()["messages"_L1].toArray();
        for (const auto &message : messages)
            ++times[message.toObject()["text"_L1].toString()];
    }
    return times;
}

bool answersAlarm(const Entry &entry)
{
    const auto *event = std::get_if<Event>(&entry.body);
    return event && (event->what == EventKind::TakenOver || event->what == EventKind::Acknowledged ||
                     event->what == EventKind::HandOverAccepted || event->what == EventKind::Assigned);
}

} // namespace

QStringList Night::verdict() { return forgotten() + unheard() + notOnce() + silence(); }

/// Each consultation waits, is held, has its call or is closed, and what still waits does not do so for too long.
QStringList Night::forgotten()
{
    m_supervisorsHand->pull();
    const auto read = readLedger(m_plan.ledgerFile, m_supervisorsHand->serverTime());
    QStringList faults = read.faults;
    QHash<QString, int> count;
    for (const QString &standing : read.standing)
        ++count[standing];
    for (auto each = count.cbegin(); each != count.cend(); ++each)
        std::printf("%-13s %d\n", qPrintable(each.key()), each.value());
    for (const Waited &waited : read.waits)
        std::printf("%-9s waited %d times, at longest %lld s\n", qPrintable(waited.level), waited.count,
                    waited.longestSeconds);
    for (const Consultation &row : m_supervisorsHand->rows()) {
        if (!read.standing.contains(row.caseNumber))
            faults.append(row.caseNumber + u" never came to the supervisor's ledger"_s);
        if (row.call && !row.closed && !row.owner && row.call->dueAt.secsTo(m_supervisorsHand->serverTime()) > 3600)
            faults.append(row.caseNumber + u" has a call an hour overdue"_s);
    }
    return faults;
}

/// Every emergency was taken or at least acknowledged by somebody.
QStringList Night::unheard()
{
    QStringList faults;
    const auto rows = m_supervisorsHand->rows();
    for (const Consultation &row : rows) {
        if (row.risk.level() != RiskLevel::Emergency)
            continue;
        const auto entries = m_supervisorsHand->transcript(row);
        if (std::none_of(entries.cbegin(), entries.cend(), answersAlarm))
            faults.append(row.caseNumber + u" is an emergency that nobody acknowledged"_s);
    }
    return faults;
}

/// Every reply that the server took reached its resident once; nothing the desk ever said came twice.
QStringList Night::notOnce()
{
    QHash<QString, int> times;
    const auto residents = m_line->get(u"/training/residents"_s).json()["residents"_L1].toArray();
    for (const auto &resident : residents) {
        const auto texts = textsIn(deliveriesTo(resident.toObject()["id"_L1].toString()));
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            times[text.key()] += text.value();
    }
    QStringList faults;
    int said = 0;
    for (const auto &colleague : m_nurses) {
        for (const Said &words : colleague->nurse->said()) {
            ++said;
            if (times.value(words.text) != 1)
                faults.append(
                    u"a reply in %1 came %2 times"_s.arg(words.consultation.text()).arg(times.value(words.text)));
        }
    }
    std::printf("residents     %d\nreplies       %d\n", int(residents.size()), said);
    if (residents.size() < m_plan.residents)
        faults.append(u"only %1 residents came"_s.arg(residents.size()));
    return faults;
}

/// Nobody who wrote got no answer at all, be it the bot's.
QStringList Night::silence()
{
    QStringList unanswered;
    const auto residents = m_line->get(u"/training/residents"_s).json()["residents"_L1].toArray();
    for (const auto &resident : residents) {
        const QString id = resident.toObject()["id"_L1].toString();
        if (deliveriesTo(id).isEmpty())
            unanswered.append(id);
    }
    const qint64 wrote = test::BackendProcess::numberIn(m_server.database(), u"SELECT COUNT(*) FROM conversation"_s);
    if (residents.size() - unanswered.size() == wrote)
        return {};
    return {u"%1 residents wrote; no answer reached: %2"_s.arg(wrote).arg(unanswered.join(u", "_s))};
}

} // namespace mado::night
