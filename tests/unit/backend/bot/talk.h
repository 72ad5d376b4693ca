// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/bot/bot.h"
#include "backend/store/consultation_rows.h"
#include "contract/disposal.h"

#include <QTemporaryDir>

namespace mado::bot {

/// A message the bot put on its way to LINE.
struct Sent
{
    QString text;
    QStringList labels;
    QStringList data;
    bool urgent;
    bool byReply; ///< With the reply token; else by push.

    bool offers(const QString &choice) const { return data.contains(choice); }
};

/// One resident talking to the shipped personal-support account, over a real database.
class Talk
{
public:
    Talk();
    explicit Talk(Service service); ///< Another account than the shipped personal-support one.

    /// Each returns what the bot sent in answer.
    QList<Sent> follow();
    QList<Sent> unfollow();
    QList<Sent> write(const QString &text);
    QList<Sent> tap(const QString &data);
    QList<Sent> happen(const line::EventContent &content);
    QList<Sent> handle(line::InboundEvent event);
    line::InboundEvent event(const line::EventContent &content);

    /// Follows, chooses the language and agrees to everything: the first question is open.
    QList<Sent> begin(const QString &language = QStringLiteral("ja"));
    /// Answers every question by its tap until the survey ends; what `answers` does not name is 'none', 'no' or the
    /// first choice. Returns everything sent on the way.
    QList<Sent> fill(const QHash<QString, QString> &answers);
    /// The question that is open, by the newest message.
    QString question() const;

    std::optional<store::ConsultationRow> consultation();
    void takenOver();
    void givenBack();
    /// An end-of-measures run that has come this far.
    void measuresReach(DisposalState state, bool rehearsal = false);
    std::vector<EntryBody> transcript();
    template <class T> QList<T> entries()
    {
        QList<T> found;
        for (const EntryBody &body : transcript()) {
            if (const auto *entry = std::get_if<T>(&body))
                found.append(*entry);
        }
        return found;
    }
    store::Database &database() { return *m_database; }
    /// What was sent since by others than the bot.
    QList<Sent> newlySent();
    qint64 count(const char *sql);
    QString column(const char *sql);

    struct StillClock final : Clock
    {
        QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC); ///< Noon in Japan.
        QDateTime now() const override { return time; }
    };
    StillClock clock;
    bool standby = false;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Bot> m_bot;
    qint64 m_seen = 0;
    int m_messages = 0;
    QList<Sent> m_last;
};

QStringList texts(const QList<Sent> &sent);

} // namespace mado::bot
