// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <atomic>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace mado::test {

namespace {

constexpr long day = 24 * 60 * 60;

QByteArray contentOf(BIO *memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

template <class Write> void writePem(const QString &path, Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    write(memory.get());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(contentOf(memory.get())) < 0)
        qFatal("a test's certificate cannot be written");
}

void extend(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

void Authority::FreeKey::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }
void Authority::FreeCertificate::operator()(x509_st *certificate) const { X509_free(certificate); }

Authority::Key Authority::newKey() { return Key(EVP_EC_gen("P-256")); }

Authority::Certificate Authority::signedBy(x509_st *issuer, evp_pkey_st *signer, evp_pkey_st *of,
                                           const QByteArray &name, const QByteArray &alternatives, int days)
{
    static std::atomic<long> serial{1};
    Certificate made(X509_new());
    X509 *certificate = made.get();
    const bool authority = !issuer;
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), (days < 0 ? 2 * days : -1) * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), days * day);
    X509_set_pubkey(certificate, of);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(authority ? certificate : issuer));
    extend(certificate, authority ? certificate : issuer, NID_basic_constraints,
           authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (authority)
        extend(certificate, certificate, NID_key_usage, "critical,keyCertSign");
    else
        extend(certificate, issuer, NID_subject_alt_name, alternatives);
    X509_sign(certificate, signer, EVP_sha256());
    return made;
}

Authority::Authority(const QByteArray &name) : m_key(newKey())
{
    m_certificate = signedBy(nullptr, m_key.get(), m_key.get(), name, {}, 3650);
    writePem(file(), [this](BIO *out) { PEM_write_bio_X509(out, m_certificate.get()); });
}

Authority::~Authority() = default;

ServerFiles Authority::issue(const QString &name, const QByteArray &names, int days) const
{
    const Key key = newKey();
    const auto certificate = signedBy(m_certificate.get(), m_key.get(), key.get(), name.toUtf8(), names, days);
    const ServerFiles files{path(name + QStringLiteral(".pem")), path(name + QStringLiteral(".key"))};
    writePem(files.certificate, [&](BIO *out) { PEM_write_bio_X509(out, certificate.get()); });
    writePem(files.key,
             [&](BIO *out) { PEM_write_bio_PKCS8PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    return files;
}

} // namespace mado::test
