// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/profiles.h"

#include "backend/desk/intake.h"
#include "backend/store/line_rows.h"

#include <QJsonDocument>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 atOnce = 100;
constexpr qint64 retryAfterSecs = 600;
constexpr std::chrono::milliseconds deadline(5000);
constexpr qsizetype maxNameUnits = 100; // LINE allows 20; a longer one is cut, not trusted

} // namespace

Profiles::Profiles(store::Database &database, const Clock &clock, const Accounts &accounts)
    : m_database(database),
      m_clock(clock),
      m_accounts(accounts),
      m_worker([this] { return pass(); })
{
}

void Profiles::stop()
{
    m_client.cancel();
    m_worker.stop();
}

std::optional<std::chrono::milliseconds> Profiles::pass()
{
    const auto nameless = m_database.read([](store::Transaction &tx) { return store::namelessResidents(tx, atOnce); });
    for (const auto &resident : nameless.value_or(std::vector<store::NamelessResident>())) {
        const auto conversation = ConversationId::from(resident.conversation);
        if (!conversation || triedLately(resident.conversation))
            continue;
        const auto name = nameOf(resident.account, resident.lineUser);
        if (!name) {
            m_tried.insert(resident.conversation, m_clock.now());
            continue;
        }
        (void)m_database.write([&](store::Transaction &tx) {
            store::setDisplayName(tx, resident.conversation, *name);
            desk::residentChanged(tx, *conversation);
        });
    }
    return std::nullopt;
}

bool Profiles::triedLately(const QString &conversation) const
{
    const auto tried = m_tried.constFind(conversation);
    return tried != m_tried.constEnd() && tried->secsTo(m_clock.now()) < retryAfterSecs;
}

std::optional<QString> Profiles::nameOf(const QString &account, const QString &lineUser)
{
    const auto *found = m_accounts.find(account);
    if (!found)
        return std::nullopt;
    const auto url = lineUrl(found->api, "/v2/bot/profile/"_L1 + lineUser);
    const auto result = m_client.send({url, lineHeaders(found->accessToken), {}, deadline});
    if (!result || result->status != 200)
        return std::nullopt;
    const auto name = QJsonDocument::fromJson(result->body)["displayName"_L1].toString().left(maxNameUnits);
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

} // namespace mado::line
