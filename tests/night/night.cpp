// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/night/night.h"

#include "tests/support/backend_process.h"

#include <QElapsedTimer>
#include <cstdio>

namespace mado::night {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepSeconds = 5;
constexpr int simulatedAtFirst = 20;  ///< Of the cast.
constexpr int simulatedEachHour = 13; ///< Those who keep coming, on average.
constexpr int quietHalfHour = 1800;   ///< After the last newcomer, so that what is under way gets to its end.
constexpr int minute = 60;
constexpr int awayFor = 20 * minute;
constexpr int longestCatchUpMs = 20000;

const QStringList nurseLogins{u"K-30417"_s, u"K-30422"_s, u"C-11207"_s};
const auto supervisorLogin = u"K-30401"_s;

/// What people write who do not answer a survey first.
const QStringList openings{u"人と話したい"_s,     u"胸が痛くて息が苦しいです"_s, u"薬のことで相談したいです"_s,
                           u"もう死にたいです"_s, u"Talk to a person"_s,         u"熱が下がらず不安です"_s};

} // namespace

Night::Night(NightPlan plan)
    : m_plan(std::move(plan)),
      m_server(test::TrainingProcess::everybody, 1, int(m_plan.seed)),
      m_dice(m_plan.seed),
      m_ledger(m_plan.ledgerFile)
{
}

bool Night::start()
{
    if (!m_ledger.isOpen() || !m_server.start()) {
        std::fprintf(stderr, "night: the training server did not start\n%s\n", m_server.errors().constData());
        return false;
    }
    m_line = std::make_unique<bench::HttpCaller>(m_server.lineUrl(), QByteArray());
    bool signedIn = true;
    for (const QString &login : nurseLogins) {
        auto &nurse = m_nurses.emplace_back(
            std::make_unique<Colleague>(Colleague{DeskHand(m_server.url(), login, m_server.password()), {}}));
        signedIn = signedIn && nurse->hand.signIn();
        nurse->nurse = std::make_unique<Nurse>(nurse->hand, m_dice.generate());
    }
    m_supervisorsHand = std::make_unique<DeskHand>(m_server.url(), supervisorLogin, m_server.password());
    signedIn = signedIn && m_supervisorsHand->signIn();
    m_supervisor = std::make_unique<Supervisor>(*m_supervisorsHand);
    if (!signedIn)
        std::fprintf(stderr, "night: somebody could not sign in\n");
    return signedIn;
}

QJsonObject Night::control(const QString &what, const QJsonObject &body)
{
    return m_line->post(u"/training/"_s + what, body, {}).json();
}

void Night::play()
{
    for (int second = 0; second < end() + quietHalfHour; second += stepSeconds) {
        if (second == end())
            control(u"pause"_s, {});
        step(second);
        if (second % minute == 0)
            letTheServerCatchUp();
    }
    letTheServerCatchUp();
    m_supervisor->turn(m_supervisorsHand->serverTime(), present(end()));
    m_ledger.close();
}

void Night::step(int second)
{
    control(u"advance"_s, {{u"seconds"_s, stepSeconds}});
    residentsAct(second);
    trouble(second);
    staffAct(second);
}

void Night::residentsAct(int second)
{
    const int beside = std::max(1, m_plan.residents - simulatedAtFirst - simulatedEachHour * m_plan.hours);
    const int every = std::max(stepSeconds, end() / beside / stepSeconds * stepSeconds);
    if (second >= end() || second % every != 0)
        return;
    const QString resident = u"writer-%1"_s.arg(++m_writers);
    control(u"say"_s, {{u"resident"_s, resident},
                       {u"name"_s, u"架空の%1"_s.arg(m_writers)},
                       {u"text"_s, openings.at(m_writers % openings.size())}});
    if (m_writers > 1 && m_writers % 3 == 0) // somebody writes again while they wait
        control(u"say"_s, {{u"resident"_s, u"writer-%1"_s.arg(m_writers - 1)}, {u"text"_s, u"まだでしょうか"_s}});
}

/// LINE refuses for a while, then loses its own answers, so that the same words are sent again.
void Night::trouble(int second)
{
    if (second == end() / 4)
        control(u"fail"_s, {{u"status"_s, 503}, {u"next"_s, 12}});
    if (second == end() / 2)
        control(u"fail"_s, {{u"status"_s, 500}, {u"accepted"_s, true}, {u"next"_s, 12}});
    if (second == end() * 3 / 5)
        control(u"unfollow"_s, {{u"resident"_s, u"writer-1"_s}});
}

/// The second nurse's console is gone for a while; the third goes home before the end.
bool Night::away(const Colleague &colleague, int second) const
{
    const int lost = end() * 3 / 8;
    return colleague.gone || (&colleague == m_nurses.at(1).get() && second >= lost && second < lost + awayFor);
}

QList<StaffId> Night::present(int second) const
{
    QList<StaffId> there;
    for (const auto &colleague : m_nurses) {
        if (!away(*colleague, second))
            there.append(colleague->hand.me().id);
    }
    return there;
}

void Night::staffAct(int second)
{
    for (const auto &colleague : m_nurses) {
        if (away(*colleague, second))
            continue;
        colleague->nurse->turn(m_supervisorsHand->serverTime().isValid() ? colleague->hand.serverTime()
                                                                         : QDateTime::currentDateTimeUtc());
    }
    if (second >= end() * 7 / 8 && !m_nurses.back()->gone) {
        m_nurses.back()->nurse->leave();
        m_nurses.back()->gone = true;
    }
    const auto changed = m_supervisor->turn(m_supervisorsHand->serverTime(), present(second));
    for (const Consultation &row : changed)
        m_ledger.note(row, m_supervisorsHand->serverTime());
}

/// A slow machine makes the night longer, not worse: each minute of it waits until what residents sent is worked off.
void Night::letTheServerCatchUp()
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < longestCatchUpMs &&
           test::BackendProcess::numberIn(m_server.database(),
                                          u"SELECT COUNT(*) FROM raw_event WHERE state = 'new'"_s) > 0)
        m_supervisorsHand->pull();
}

QJsonArray Night::deliveriesTo(const QString &resident)
{
    return m_line->get(u"/training/outbox?resident="_s + resident).json()["received"_L1].toArray();
}

} // namespace mado::night
