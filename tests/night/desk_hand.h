// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "contract/session.h"
#include "tests/bench/support/http_caller.h"

#include <QHash>
#include <memory>
#include <tl/expected.hpp>

namespace mado::night {

/// A member of staff as the server knows them: signed in, with the rows of their feed. Blocking; one thread.
class DeskHand
{
public:
    DeskHand(QUrl server, QString login, QString password);

    bool signIn();
    const StaffProfile &me() const { return m_granted->staff; }

    /// Takes what changed since the last time; the rows that did.
    QList<Consultation> pull();
    const QHash<QString, Consultation> &rows() const { return m_rows; }
    QDateTime serverTime() const { return m_serverTime; } ///< Of the last pull.
    /// Everything that happened in its conversation.
    QList<Entry> transcript(const Consultation &row);
    QList<Consultation> held() const;
    bool holds(const Consultation &row) const { return row.owner && row.owner->staff.id == me().id; }

    /// An answer that did not come is asked for again with the same key.
    tl::expected<CommandApplied, Problem> send(const Consultation &row, const ConsultationCommand &command);
    std::optional<Consultation> takeNext();
    bool renew(const Consultation &row);
    bool showNumber(const Consultation &row);

private:
    bench::HttpCaller::Answer ask(const QString &path, const std::optional<QJsonObject> &body);
    bool renewSession();
    void use(SessionGranted granted);
    void keep(const Consultation &row);

    const QUrl m_server;
    const QString m_login;
    const QString m_password;
    std::optional<SessionGranted> m_granted;
    std::unique_ptr<bench::HttpCaller> m_caller;
    qint64 m_cursor = 0;
    QDateTime m_serverTime;
    QHash<QString, Consultation> m_rows;
};

} // namespace mado::night
