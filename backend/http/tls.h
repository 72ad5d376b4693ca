// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <tl/expected.hpp>

namespace boost::asio::ssl {
class context;
}

namespace mado::http {

/// PEM files of the server: its certificate followed by those in between it and its CA, and the key of the first.
struct TlsFiles
{
    QString certificate;
    QString key;
};

/// What a server needs to speak TLS 1.2 and 1.3. Cheap to copy; connections keep the one they began with.
struct Tls
{
    std::shared_ptr<boost::asio::ssl::context> context;
    QDateTime expires; ///< UTC, of the server's own certificate.
};

struct TlsFault
{
    enum class Where { Certificate, Key };
    Where where;
    QString what; ///< What to do; holds nothing of the key.
};

tl::expected<Tls, TlsFault> loadTls(const TlsFiles &files);

} // namespace mado::http
