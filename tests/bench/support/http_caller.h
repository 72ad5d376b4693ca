// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace mado::bench {

/// One kept connection to the server under test, blocking; each thread has its own. Never sends twice by itself.
class HttpCaller
{
public:
    HttpCaller(QUrl server, QByteArray token);
    ~HttpCaller();
    HttpCaller(const HttpCaller &) = delete;
    HttpCaller &operator=(const HttpCaller &) = delete;

    struct Answer
    {
        int status; ///< 0: nobody answered; what became of the request is unknown.
        QByteArray body;
        QJsonObject json() const;
    };
    Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &body, const QString &key);

private:
    Answer perform(const QString &path, const QByteArray *body, const QString &key);

    const QUrl m_server;
    const QByteArray m_token;
    void *m_handle;
};

} // namespace mado::bench
