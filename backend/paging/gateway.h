// SPDX-License-Identifier: GPL-3.0-or-later
// How people who are not at a console are reached: a web hook or a mail server of the department, as data.
#pragma once

#include "backend/store/page_rows.h"

#include <QUrl>
#include <chrono>

namespace mado::paging {

/// POST of JSON, under the page's id as Idempotency-Key. 2xx: taken; 4xx other than 408, 425 and 429: refused.
struct Webhook
{
    QUrl url;         ///< https, or http on this machine.
    QByteArray token; ///< Sent as bearer token; "" for none. Never logged.
};

struct Mail
{
    QUrl server; ///< smtps://host, or smtp://host: TLS is required then unless it is this machine.
    QString user;
    QByteArray password;
    QString from;
    QStringList to; ///< The on-call list.
};

struct Rules
{
    std::optional<Webhook> webhook;
    std::optional<Mail> mail;                             ///< Used where there is no web hook.
    std::chrono::seconds repeat{std::chrono::minutes(3)}; ///< Until somebody attends.
    /// An emergency that nobody took for this long counts as unattended, whoever is there: their screen may be locked.
    std::chrono::minutes untaken{10};
    std::chrono::seconds giveUpAfter{std::chrono::hours(1)};
    std::chrono::milliseconds deadline{std::chrono::seconds(10)};

    bool on() const { return webhook || mail; }
};

/// What the page says; without personal data. `login`: the staff number of who is called, which the department's
/// gateway knows how to reach.
struct Message
{
    PageId id;
    PageKind kind;
    QString server; ///< Name of the desk.
    QString prefecture;
    std::optional<QString> login;
    int waiting;
    std::optional<QDateTime> oldest;
    QDateTime at;

    QString subject() const;
    QString text() const; ///< Japanese, then English.
    QByteArray json() const;
};

} // namespace mado::paging
