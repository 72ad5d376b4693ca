// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace mado::test {

/// PEM files of a server, in a folder of their authority.
struct ServerFiles
{
    QString certificate;
    QString key;
};

/// An authority of a test's own, with a folder for what it issues. Nobody but who names its file trusts it.
class Authority
{
public:
    explicit Authority(const QByteArray &name = "Test authority");
    ~Authority();

    QString file() const { return path(QStringLiteral("ca.pem")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Files NAME.pem and NAME.key (0600) for `names`, written as "IP:127.0.0.1, DNS:desk.test"; valid from now on for
    /// `days`, or until so many days ago.
    ServerFiles issue(const QString &name, const QByteArray &names, int days = 30) const;

private:
    struct FreeKey
    {
        void operator()(evp_pkey_st *key) const;
    };
    struct FreeCertificate
    {
        void operator()(x509_st *certificate) const;
    };
    using Key = std::unique_ptr<evp_pkey_st, FreeKey>;
    using Certificate = std::unique_ptr<x509_st, FreeCertificate>;

    static Key newKey();
    static Certificate signedBy(x509_st *issuer, evp_pkey_st *signer, evp_pkey_st *of, const QByteArray &name,
                                const QByteArray &alternatives, int days);

    QTemporaryDir m_folder;
    Key m_key;
    Certificate m_certificate;
};

} // namespace mado::test
