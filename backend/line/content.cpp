// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/content.h"

#include "backend/desk/transcript.h"
#include "backend/line/image_kind.h"
#include "backend/log/log.h"

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 atOnce = 20;
constexpr qint64 mostAttempts = 30; // with the waits below, about a day
constexpr std::chrono::milliseconds deadline(20000);
constexpr std::chrono::seconds longestWait(3600);
constexpr std::chrono::milliseconds longestSleep(60000);

std::chrono::seconds waitAfter(qint64 attempts)
{
    return std::min(std::chrono::seconds(qint64(5) << std::min<qint64>(attempts, 10)), longestWait);
}

} // namespace

QUrl contentUrl(const QUrl &api, const QString &lineMessage)
{
    QUrl url = lineUrl(api, "/v2/bot/message/"_L1 + lineMessage + "/content"_L1);
    if (url.host() == "api.line.me"_L1)
        url.setHost(u"api-data.line.me"_s);
    return url;
}

Content::Content(store::Database &database, const Clock &clock, const Accounts &accounts)
    : m_database(database),
      m_clock(clock),
      m_accounts(accounts),
      m_worker([this] { return pass(); })
{
}

void Content::stop()
{
    m_client.cancel();
    m_worker.stop();
}

std::optional<std::chrono::milliseconds> Content::pass()
{
    const QDateTime now = m_clock.now();
    const auto due = m_database.read([&](store::Transaction &tx) { return store::dueMedia(tx, now, atOnce); });
    if (!due)
        return longestSleep;
    for (const store::DueMedia &next : *due)
        fetch(next);
    const auto nextAt = m_database.read([](store::Transaction &tx) { return store::nextMediaAt(tx); });
    if (!nextAt || !*nextAt)
        return std::nullopt;
    const std::chrono::milliseconds left(std::max<qint64>(m_clock.now().msecsTo(**nextAt), 10));
    return std::min(left, longestSleep);
}

HttpResult Content::ask(const store::DueMedia &due)
{
    const LineAccount *account = m_accounts.find(due.account);
    if (!account)
        return HttpAnswer{404, {}};
    return m_client.send({.url = contentUrl(account->api, due.lineMessage),
                          .headers = lineHeaders(account->accessToken),
                          .body = std::nullopt,
                          .deadline = deadline,
                          .maxBytes = maxImageBytes});
}

void Content::fetch(const store::DueMedia &due)
{
    const auto answer = ask(due);
    if (!answer && answer.error() == HttpFault::TooLarge) {
        refuse(due, u"media.too_large"_s);
    } else if (answer && (answer->status == 404 || answer->status == 410)) {
        refuse(due, u"media.gone"_s);
    } else if (!answer || answer->status != 200) {
        postpone(due);
    } else if (answer->body.isEmpty()) {
        refuse(due, u"media.damaged"_s);
    } else if (const auto kind = imageKind(answer->body)) {
        keep(due, {*kind, answer->body});
    } else {
        refuse(due, u"media.not_an_image"_s);
    }
}

void Content::keep(const store::DueMedia &due, const store::KeptMedia &media)
{
    (void)m_database.write([&](store::Transaction &tx) {
        if (store::keepMedia(tx, due.entry, media))
            desk::setMediaCopy(tx, due.entry, {MediaState::Kept, media.contentType, media.content.size(), {}});
    });
}

void Content::refuse(const store::DueMedia &due, const QString &reason)
{
    log::event(log::Level::Warning, "line.content.refused", {{log::Key::Fault, reason}});
    (void)m_database.write([&](store::Transaction &tx) {
        if (store::refuseMedia(tx, due.entry))
            desk::setMediaCopy(tx, due.entry, {MediaState::Refused, {}, 0, reason});
    });
}

void Content::postpone(const store::DueMedia &due)
{
    if (due.attempts + 1 >= mostAttempts) {
        refuse(due, u"media.gone"_s);
        return;
    }
    const QDateTime next = m_clock.now() + waitAfter(due.attempts);
    (void)m_database.write([&](store::Transaction &tx) { store::postponeMedia(tx, due.entry, next); });
}

} // namespace mado::line
