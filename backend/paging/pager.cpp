// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/paging/pager.h"

#include "backend/log/log.h"
#include "backend/paging/mail.h"
#include "backend/store/identity_rows.h"

#include <algorithm>

namespace mado::paging {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenLooks{1000};
constexpr qint64 batch = 20;
constexpr std::chrono::seconds firstPause{5};
constexpr std::chrono::seconds longestPause{60};

std::chrono::seconds pauseAfter(int attempts)
{
    return std::min(longestPause, firstPause * (1 << std::clamp(attempts - 1, 0, 5)));
}

/// The gateway understood and will not: trying again changes nothing.
bool isFinal(const QString &fault) { return fault == "gateway.refused"_L1; }

QString faultOf(const line::HttpResult &result)
{
    if (!result)
        return u"gateway.unreachable"_s;
    const int status = result->status;
    if (status >= 200 && status < 300)
        return {};
    const bool later = status >= 500 || status == 408 || status == 425 || status == 429;
    return later ? u"gateway.busy"_s : u"gateway.refused"_s;
}

} // namespace

Pager::Pager(store::Database &database, const Clock &clock, Rules rules, QString desk)
    : m_database(database),
      m_clock(clock),
      m_rules(std::move(rules)),
      m_desk(std::move(desk)),
      m_worker([this] { return pass(); })
{
}

Pager::~Pager() { stop(); }

void Pager::start()
{
    if (m_rules.on())
        m_worker.start();
}

void Pager::wake() { m_worker.wake(); }

void Pager::stop()
{
    m_stopping = true;
    m_http.cancel();
    m_worker.stop();
}

std::optional<std::chrono::milliseconds> Pager::pass()
{
    for (const Due &each : due()) {
        if (m_stopping)
            break;
        send(each);
    }
    return betweenLooks;
}

std::vector<Pager::Due> Pager::due()
{
    const auto found = m_database.read([&](store::Transaction &tx) {
        std::vector<Due> pages;
        for (const store::PageRow &page : store::pagesDue(tx, m_clock.now(), batch)) {
            const auto called = page.to ? store::staffById(tx, *page.to) : std::nullopt;
            pages.push_back({page,
                             {.id = page.id,
                              .kind = page.kind,
                              .server = m_desk,
                              .prefecture = page.prefecture,
                              .login = called ? std::optional(called->profile.login) : std::nullopt,
                              .waiting = page.waiting,
                              .oldest = page.oldest,
                              .at = page.at}});
        }
        return pages;
    });
    if (!found)
        log::event(log::Level::Error, "paging.store.failed", {{log::Key::Fault, found.error().what}});
    return found.value_or(std::vector<Due>());
}

void Pager::send(const Due &due)
{
    const QString fault = deliver(due.message);
    if (m_stopping && !fault.isEmpty())
        return; // cut off by us: taken up again at the next start
    settle(due.page, fault);
}

QString Pager::deliver(const Message &message)
{
    if (!m_rules.webhook)
        return sendMail(*m_rules.mail, message, m_rules.deadline);
    line::HttpRequest request{
        .url = m_rules.webhook->url,
        .headers = {"Content-Type: application/json", "Idempotency-Key: " + message.id.text().toLatin1()},
        .body = message.json(),
        .deadline = m_rules.deadline};
    if (!m_rules.webhook->token.isEmpty())
        request.headers.append("Authorization: Bearer " + m_rules.webhook->token);
    return faultOf(m_http.send(request));
}

void Pager::settle(store::PageRow page, const QString &fault)
{
    const QDateTime now = m_clock.now();
    ++page.attempts;
    page.fault = fault;
    page.nextAt = now + pauseAfter(page.attempts);
    if (fault.isEmpty())
        page.state = PageState::Sent;
    else if (isFinal(fault) || page.nextAt > page.at + m_rules.giveUpAfter)
        page.state = PageState::Failed;
    if (!fault.isEmpty())
        log::event(log::Level::Error, "paging.failed", {{log::Key::Fault, fault}, {log::Key::Count, page.attempts}});
    const auto kept = m_database.write([&](store::Transaction &tx) { store::updatePage(tx, page); });
    if (!kept)
        log::event(log::Level::Error, "paging.store.failed", {{log::Key::Fault, kept.error().what}});
}

} // namespace mado::paging
