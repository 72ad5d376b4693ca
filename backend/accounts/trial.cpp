// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/trial.h"

#include "backend/bot/bot.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/sqlite_database.h"
#include "backend/store/trial_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace mado::accounts {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto somebody = u"Utrial"_s;
constexpr int secondsBetween = 5;

class TrialClock final : public Clock
{
public:
    explicit TrialClock(const QDateTime &at) : m_at(at) {}
    QDateTime now() const override { return m_at; }
    void goOn() { m_at = m_at.addSecs(secondsBetween); }

private:
    QDateTime m_at;
};

QList<TrialLine> linesOf(const store::TrialMessage &queued)
{
    QList<TrialLine> lines;
    for (const auto &value : QJsonDocument::fromJson(queued.messages.toUtf8()).array()) {
        const QJsonObject message = value.toObject();
        TrialLine line{false, queued.urgent, message["text"_L1].toString(), {}};
        for (const auto &item : message["quickReply"_L1]["items"_L1].toArray()) {
            const QJsonObject action = item["action"_L1].toObject();
            line.choices.append({action["label"_L1].toString(), action["data"_L1].toString()});
        }
        lines.append(line);
    }
    return lines;
}

/// Plays one event, and tells what the bot said to it.
class Play
{
public:
    Play(const AccountId &account, const bot::Service &service, const QDateTime &at)
        : m_account(account),
          m_clock(at),
          m_bot({{account, service}}, m_clock)
    {
    }

    QList<TrialLine> happen(store::Transaction &tx, const line::EventContent &content)
    {
        m_clock.goOn();
        m_bot.handle(tx, {m_account, somebody, m_clock.now(), u"trial"_s, false, content});
        QList<TrialLine> lines;
        for (const store::TrialMessage &queued : store::queuedSince(tx, m_seen)) {
            lines += linesOf(queued);
            m_seen = queued.id;
        }
        return lines;
    }

    QList<TrialLine> happen(store::Transaction &tx, const TrialStep &step)
    {
        if (!step.data.isEmpty())
            return happen(tx, line::PostedBack{step.data});
        return happen(tx, line::MessageReceived{u"m%1"_s.arg(++m_messages), line::TextMessage{step.words}});
    }

    std::optional<RiskLevel> called(store::Transaction &tx)
    {
        const auto resident = store::residentOf(tx, m_account, somebody, u"ja"_s, m_clock.now());
        const auto open = store::openConsultation(tx, resident.conversation);
        return open ? std::optional(open->risk.level()) : std::nullopt;
    }

private:
    AccountId m_account;
    TrialClock m_clock;
    bot::Bot m_bot;
    QString m_seen;
    int m_messages = 0;
};

} // namespace

tl::expected<TrialTalk, store::StoreError> talk(const AccountId &account, const bot::Service &service,
                                                const AccountTrial &trial)
{
    const QTemporaryDir folder;
    auto database = store::openSqlite(folder.filePath(u"trial.sqlite"_s), {.durable = false, .readers = 1});
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->write([&](store::Transaction &tx) {
        Play play(account, service, trial.at);
        TrialTalk talk{{}, play.happen(tx, line::Followed{}), std::nullopt};
        for (const TrialStep &step : trial.steps) {
            talk.lines.append({true, false, step.words, {}});
            talk.lines += play.happen(tx, step);
        }
        talk.called = play.called(tx);
        return talk;
    });
}

} // namespace mado::accounts
