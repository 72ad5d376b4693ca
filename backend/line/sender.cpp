// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/sender.h"

#include "backend/desk/transcript.h"
#include "backend/log/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds idlePoll(200);

HttpRequest requestFor(const store::OutboundRow &row, Plan::Step step, const LineAccount &account,
                       std::chrono::milliseconds deadline)
{
    const bool reply = step == Plan::Step::Reply;
    QJsonObject body{{u"messages"_s, QJsonDocument::fromJson(row.messages.toUtf8()).array()}};
    auto headers = lineHeaders(account.accessToken);
    if (reply) {
        body.insert("replyToken"_L1, row.replyToken.value_or(QString())); // a retry key here would be refused
    } else {
        body.insert("to"_L1, row.lineUser);
        headers.append("X-Line-Retry-Key: " + row.retryKey.toLatin1());
    }
    return {.url = lineUrl(account.api, reply ? u"/v2/bot/message/reply"_s : u"/v2/bot/message/push"_s),
            .headers = headers,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .deadline = deadline,
            .atMostOnce = reply}; // no retry key would tell LINE that it is the same
}

void settleRow(store::Transaction &tx, const store::OutboundRow &row, const QString &state, const SendState &shown)
{
    if (shown.stage != SendStage::AcceptedByLine)
        log::event(log::Level::Warning, "line.message.not_sent",
                   {{log::Key::Conversation, row.conversation}, {log::Key::Code, shown.reason}});
    store::settleOutbound(tx, row.id, state, shown.reason);
    if (const auto entry = row.entry ? EntryId::from(*row.entry) : std::nullopt)
        desk::setSendState(tx, *entry, shown);
}

/// Who is no longer on record can be answered by the reply token alone.
Plan planOf(const store::OutboundRow &row, qint64 now, const DeliveryRules &rules)
{
    const Plan plan = planFor(row, now, rules);
    const bool nobody = plan.step == Plan::Step::Push && row.lineUser.isEmpty();
    return nobody ? Plan{Plan::Step::GiveUp, u"line.resident_gone"_s} : plan;
}

} // namespace

Sender::Sender(store::Database &database, const Clock &clock, const Accounts &accounts, const DeliveryRules &rules)
    : m_database(database),
      m_clock(clock),
      m_accounts(accounts),
      m_rules(rules)
{
}

Sender::~Sender() { stop(); }

void Sender::start()
{
    m_thread = std::thread([this] { run(); });
}

void Sender::wake() { m_batch.wake(); }

void Sender::stop(std::chrono::milliseconds grace)
{
    m_grace = grace;
    m_stopping = true;
    m_batch.wake();
    if (m_thread.joinable())
        m_thread.join();
}

void Sender::run()
{
    while (!m_stopping) {
        startDue();
        m_batch.poll(idlePoll);
        settleFinished();
    }
    const auto until = std::chrono::steady_clock::now() + m_grace.load();
    while (m_batch.running() > 0 && std::chrono::steady_clock::now() < until) {
        m_batch.poll(std::chrono::milliseconds(50));
        settleFinished();
    }
}

void Sender::startDue()
{
    if (m_inFlight.size() >= m_rules.sideBySide)
        return;
    const auto at = now();
    for (const auto &planned : commitPlans(takeDue(at), at)) {
        if (const auto *account = m_accounts.find(planned.row.account))
            call(planned, *account);
    }
}

std::vector<Sender::Planned> Sender::takeDue(qint64 now)
{
    const auto limit = qint64(m_rules.sideBySide) * 2; // those in flight are still listed
    const auto due = m_database.read([&](store::Transaction &tx) { return store::dueOutbound(tx, now, limit); });
    std::vector<Planned> planned;
    for (const auto &row : due.value_or(std::vector<store::OutboundRow>())) {
        if (m_inFlight.size() + planned.size() < m_rules.sideBySide && !m_inFlight.contains(row.id))
            planned.push_back({row, planOf(row, now, m_rules)});
    }
    return planned;
}

std::vector<Sender::Planned> Sender::commitPlans(std::vector<Planned> planned, qint64 now)
{
    if (planned.empty())
        return {};
    const auto committed = m_database.write([&](store::Transaction &tx) {
        for (const auto &[row, plan] : planned) {
            if (plan.step == Plan::Step::GiveUp)
                settleRow(tx, row, u"unknown"_s, {SendStage::Unknown, plan.code});
            else if (!m_accounts.find(row.account))
                settleRow(tx, row, u"failed"_s, {SendStage::Failed, u"line.account"_s});
            else
                store::beginOutboundAttempt(
                    tx, row.id,
                    {.at = now,
                     .nextAt = now + backoffAfter(row.attempts + 1, row.urgent, m_rules).count(),
                     .fault = plan.step == Plan::Step::Reply ? replyUnanswered : pushUnanswered});
        }
    });
    if (!committed)
        return {}; // nothing has left; looked at again at the next poll
    std::erase_if(planned, [](const Planned &p) { return p.plan.step == Plan::Step::GiveUp; });
    return planned;
}

void Sender::call(const Planned &planned, const LineAccount &account)
{
    m_inFlight.insert(planned.row.id);
    const auto step = planned.plan.step;
    m_batch.start(requestFor(planned.row, step, account, m_rules.callDeadline),
                  [this, row = planned.row, step](HttpResult result) {
                      m_finished.push_back({row, step, std::move(result)});
                  });
}

void Sender::settleFinished()
{
    if (m_finished.empty())
        return;
    const auto finished = std::exchange(m_finished, {});
    const auto at = now();
    // If this fails, the rows stay 'unanswered' and their retry keys find out later.
    (void)m_database.write([&](store::Transaction &tx) {
        for (const auto &each : finished)
            settle(tx, each, at);
    });
    for (const auto &each : finished)
        m_inFlight.erase(each.row.id);
}

void Sender::settle(store::Transaction &tx, const Finished &finished, qint64 now)
{
    const auto &row = finished.row;
    const auto verdict =
        finished.step == Plan::Step::Reply ? judgeReply(row, finished.result) : judgePush(row, finished.result);
    const auto pause =
        verdict.atOnce ? std::chrono::milliseconds(0) : backoffAfter(row.attempts + 1, row.urgent, m_rules);
    switch (verdict.kind) {
    case Verdict::Kind::Accepted:
        return settleRow(tx, row, u"accepted"_s, {SendStage::AcceptedByLine, {}});
    case Verdict::Kind::Failed:
        return settleRow(tx, row, u"failed"_s, {SendStage::Failed, verdict.fault});
    case Verdict::Kind::Again:
        return store::postponeOutbound(tx, row.id, now + pause.count(), verdict.fault);
    }
}

} // namespace mado::line
