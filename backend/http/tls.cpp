// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/tls.h"

#include <utility>

#include <QFile>
#include <boost/asio/ssl/context.hpp>
#include <openssl/x509.h>

namespace mado::http {

namespace ssl = boost::asio::ssl;
using Failure = boost::system::error_code;

namespace {

/// TLS 1.2 with forward secrecy and authenticated encryption only; TLS 1.3 has nothing else.
constexpr const char *ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr unsigned char http11[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

/// A client that names protocols gets HTTP/1.1 if that is among them; without a common one the handshake ends.
int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *length, const unsigned char *offered,
                   unsigned offeredLength, void *)
{
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, length, http11, sizeof http11, offered, offeredLength) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

bool harden(ssl::context &context)
{
    SSL_CTX *native = context.native_handle();
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_alpn_select_cb(native, chooseProtocol, nullptr);
    // Idle and held connections are many: their buffers go while nothing is read or written.
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    return SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION) == 1 && SSL_CTX_set_cipher_list(native, ciphers) == 1;
}

QDateTime expiryOf(const SSL_CTX *context)
{
    tm broken{};
    const X509 *own = SSL_CTX_get0_certificate(context);
    if (!own || ASN1_TIME_to_tm(X509_get0_notAfter(own), &broken) != 1)
        return {};
    return {QDate(broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday),
            QTime(broken.tm_hour, broken.tm_min, broken.tm_sec), Qt::UTC};
}

tl::unexpected<TlsFault> fault(TlsFault::Where where, const QString &what)
{
    return tl::unexpected(TlsFault{where, what});
}

} // namespace

tl::expected<Tls, TlsFault> loadTls(const TlsFiles &files)
{
    using Where = TlsFault::Where;
    const auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    if (!harden(*context))
        return fault(Where::Certificate, QStringLiteral("this machine's OpenSSL refuses TLS 1.2: look at openssl.cnf"));
    Failure failure;
    context->use_certificate_chain_file(QFile::encodeName(files.certificate).toStdString(), failure);
    if (failure) {
        return fault(Where::Certificate,
                     QStringLiteral("%1 is no readable certificate in PEM: put the server's own first, then those in "
                                    "between it and its CA")
                         .arg(files.certificate));
    }
    // A key with a passphrase would wait for somebody to type it.
    context->set_password_callback([](std::size_t, ssl::context::password_purpose) { return std::string(); }, failure);
    context->use_private_key_file(QFile::encodeName(files.key).toStdString(), ssl::context::pem, failure);
    if (failure || SSL_CTX_check_private_key(context->native_handle()) != 1) {
        return fault(Where::Key, QStringLiteral("%1 is not the private key of %2: in PEM, without a passphrase, "
                                                "readable by the server's user")
                                     .arg(files.key, files.certificate));
    }
    return Tls{context, expiryOf(context->native_handle())};
}

} // namespace mado::http
