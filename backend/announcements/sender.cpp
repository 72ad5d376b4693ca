// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/sender.h"

#include "backend/desk/transcript.h"
#include "backend/line/quota.h"
#include "backend/log/log.h"
#include "contract/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <functional>

namespace mado::announcements {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds idle{500};
constexpr std::chrono::milliseconds callDeadline{20000};
constexpr qint64 quotaEveryMs = 60'000;

/// The rules of pushing know a row of the queue of messages.
store::OutboundRow asPush(const store::BatchRow &batch)
{
    store::OutboundRow row{};
    row.retryKey = batch.id;
    row.attempts = batch.attempts;
    row.firstAttemptAt = batch.firstAttemptAt;
    row.fault = batch.fault;
    row.urgent = false;
    return row;
}

line::HttpRequest requestFor(const store::BatchRow &batch, const QStringList &users, const QString &text,
                             const line::LineAccount &account)
{
    auto headers = line::lineHeaders(account.accessToken);
    headers.append("X-Line-Retry-Key: " + batch.id.toLatin1());
    const QJsonObject message{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    const QJsonObject body{{u"to"_s, QJsonArray::fromStringList(users)}, {u"messages"_s, QJsonArray{message}}};
    return {.url = line::lineUrl(account.api, u"/v2/bot/message/multicast"_s),
            .headers = headers,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .deadline = callDeadline};
}

QList<AccountId> keysOf(const AccountBook::All &accounts)
{
    QList<AccountId> keys;
    for (const auto &one : accounts)
        keys.append(one.first);
    return keys;
}

} // namespace

Sender::Sender(store::Database &database, const Clock &clock, const line::Accounts &accounts, AccountBook announcing,
               const line::DeliveryRules &rules)
    : m_database(database),
      m_clock(clock),
      m_accounts(accounts),
      m_announcing(std::move(announcing)),
      m_rules(rules),
      m_worker([this] { return pass(); })
{
}

Sender::~Sender() { stop(); }

void Sender::start() { m_worker.start(); }

void Sender::stop()
{
    m_client.cancel();
    m_worker.stop();
}

void Sender::wake() { m_worker.wake(); }

std::optional<std::chrono::milliseconds> Sender::pass()
{
    lookAtQuotas(now());
    return step() ? std::chrono::milliseconds(0) : idle;
}

bool Sender::step() { return stopEnded() || begin(now()) || call(now()); }

/// A run that froze the data, or the end of an account's service, ends its announcements, too.
bool Sender::stopEnded()
{
    const auto ended = [](store::Transaction &tx, const store::DueAnnouncement &one) {
        return serviceEnded(tx, one.account);
    };
    const auto any = m_database.read([&](store::Transaction &tx) {
        return std::ranges::any_of(store::announcementsUnderWay(tx), std::bind_front(ended, std::ref(tx)));
    });
    if (!any.value_or(false))
        return false;
    const auto stopped = m_database.write([&](store::Transaction &tx) {
        bool some = false;
        for (const store::DueAnnouncement &one : store::announcementsUnderWay(tx)) {
            auto announcement = ended(tx, one) ? store::findAnnouncement(tx, one.account, one.id) : std::nullopt;
            if (!announcement)
                continue;
            store::stopBatches(tx, one.id);
            announcement->state = AnnouncementState::Stopped;
            ++announcement->revision;
            some = store::saveAnnouncement(tx, one.account, *announcement) || some;
        }
        return some;
    });
    return stopped.value_or(false);
}

/// Fixes who gets it, in one transaction with the change of its state.
bool Sender::begin(qint64 at)
{
    const auto begun = m_database.write([&](store::Transaction &tx) {
        const auto due = store::announcementFallenDue(tx, at);
        auto announcement = due ? store::findAnnouncement(tx, due->account, due->id) : std::nullopt;
        if (!announcement)
            return false;
        const Account *account = m_announcing.find(tx, due->account);
        if (account)
            store::makeBatches(tx, due->account, due->id, ruleOf(*account, *announcement), peopleInOneCall, at);
        // Nobody speaks for an account that is gone; those of others do not wait behind it.
        announcement->state = account ? AnnouncementState::Sending : AnnouncementState::Stopped;
        ++announcement->revision;
        store::saveAnnouncement(tx, due->account, *announcement);
        finish(tx, due->account, due->id);
        return true;
    });
    return begun.value_or(false);
}

/// A batch may wait long for its call; consents do not. Later calls repeat the first one's people. False: none is left.
bool Sender::leaveOutRefusals(store::Transaction &tx, const store::BatchRow &batch, const Announcement &announcement)
{
    const Account *account = m_announcing.find(tx, batch.account);
    const auto &audience = announcement.content.audience;
    const bool byAnswers = audience.kind == AudienceKind::Municipality || !audience.answers.isEmpty();
    if (batch.attempts > 0 || !byAnswers || !account)
        return true;
    return store::leaveOutRefusals(tx, batch.id, ruleOf(*account, announcement).purposes) > 0;
}

bool Sender::call(qint64 at)
{
    struct Ready
    {
        store::BatchRow batch;
        QStringList users;
        QString text;
    };
    const auto ready = m_database.write([&](store::Transaction &tx) -> std::optional<Ready> {
        auto batch = store::batchFallenDue(tx, at);
        if (!batch)
            return std::nullopt;
        const auto announcement = store::findAnnouncement(tx, batch->account, batch->announcement);
        if (line::planFor(asPush(*batch), at, m_rules).step == line::Plan::Step::GiveUp) {
            store::settleBatch(tx, batch->id, u"unknown"_s, batch->fault); // sent again, it could come twice
            finish(tx, batch->account, batch->announcement);
            return Ready{*batch, {}, {}};
        }
        if (!leaveOutRefusals(tx, *batch, *announcement)) {
            store::settleBatch(tx, batch->id, u"accepted"_s, {}); // nobody is left whom it may go to
            finish(tx, batch->account, batch->announcement);
            return Ready{*batch, {}, {}};
        }
        store::beginBatch(tx, *batch, at, line::pushUnanswered);
        const LocalText &text = announcement->content.text;
        return Ready{*batch, store::lineUsersOf(tx, batch->id), batch->language == u"ja" ? text.ja : text.en};
    });
    if (!ready || !*ready)
        return false;
    const auto *account = m_accounts.find((*ready)->batch.account.text());
    if (account && !(*ready)->users.isEmpty())
        settle((*ready)->batch, m_client.send(requestFor((*ready)->batch, (*ready)->users, (*ready)->text, *account)));
    return true;
}

void Sender::settle(const store::BatchRow &batch, const line::HttpResult &result)
{
    const auto verdict = line::judgePush(asPush(batch), result);
    const auto done = m_database.write([&](store::Transaction &tx) {
        if (verdict.kind == line::Verdict::Kind::Again) {
            const auto wait = line::backoffAfter(batch.attempts + 1, false, m_rules);
            store::retryBatch(tx, batch.id, now() + wait.count(), verdict.fault);
            return;
        }
        const bool accepted = verdict.kind == line::Verdict::Kind::Accepted;
        store::settleBatch(tx, batch.id, accepted ? u"accepted"_s : u"failed"_s, verdict.fault);
        if (accepted)
            record(tx, batch);
        if (!accepted)
            log::event(log::Level::Warning, "announcement.batch.not_sent", {{log::Key::Code, verdict.fault}});
        finish(tx, batch.account, batch.announcement);
    });
    if (!done)
        log::event(log::Level::Error, "announcement.batch.not_kept", {{log::Key::Fault, done.error().what}});
}

/// Staff find in the transcript what the resident was sent.
void Sender::record(store::Transaction &tx, const store::BatchRow &batch)
{
    const auto announcement = store::findAnnouncement(tx, batch.account, batch.announcement);
    if (!announcement)
        return;
    const LocalText &text = announcement->content.text;
    const BotMessage message{batch.language == u"ja" ? text.ja : text.en, {}, false, {SendStage::AcceptedByLine, {}}};
    for (const ConversationId &conversation : store::conversationsOf(tx, batch.id))
        desk::append(tx, conversation, m_clock.now(), message);
}

void Sender::finish(store::Transaction &tx, const AccountId &account, const AnnouncementId &id)
{
    auto announcement = store::findAnnouncement(tx, account, id);
    if (!announcement || announcement->state != AnnouncementState::Sending || store::batchCounts(tx, id).open)
        return;
    announcement->state = AnnouncementState::Sent;
    ++announcement->revision;
    store::saveAnnouncement(tx, account, *announcement);
}

void Sender::lookAtQuotas(qint64 at)
{
    if (m_quotaAt && at - *m_quotaAt < quotaEveryMs)
        return;
    m_quotaAt = at;
    const auto announcing = m_database.read([&](store::Transaction &tx) { return m_announcing.all(tx); });
    for (const AccountId &id : announcing ? keysOf(*announcing) : QList<AccountId>()) {
        const auto *account = m_accounts.find(id.text());
        const auto quota = account ? line::readQuota(m_client, *account) : tl::unexpected(QString());
        if (!quota)
            continue;
        const auto kept = m_database.write([&](store::Transaction &tx) {
            store::keepQuota(tx, id, {quota->limit, quota->used, m_clock.now()});
        });
        if (!kept)
            log::event(log::Level::Warning, "announcement.quota.not_kept", {{log::Key::Fault, kept.error().what}});
    }
}

} // namespace mado::announcements
