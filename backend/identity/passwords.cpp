// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/passwords.h"

#include "contract/ids.h"

#include <QList>
#include <new>
#include <sodium.h>

namespace mado::identity {

namespace {

/// UTF-8 that is wiped when done with.
class Secret
{
public:
    explicit Secret(const QString &text) : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8()) {}
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    const char *data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

PasswordHasher::PasswordHasher(PasswordWork work) : m_work(work), m_nobodys(hash(randomIdText())) {}

QString PasswordHasher::hash(const QString &password) const
{
    const bool least = m_work == PasswordWork::LeastForTests;
    const auto operations = least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const auto memory = least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    const Secret secret(password);
    char out[crypto_pwhash_STRBYTES];
    if (sodium_init() < 0 || crypto_pwhash_str(out, secret.data(), secret.size(), operations, memory) != 0)
        throw std::bad_alloc();
    return QString::fromLatin1(out);
}

bool PasswordHasher::matches(const QString &hash, const QString &password) const
{
    const Secret secret(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), secret.data(), secret.size()) == 0;
}

void PasswordHasher::pretend(const QString &password) const { matches(m_nobodys, password); }

bool longEnough(const QString &password) { return password.toUcs4().size() >= minimumPasswordLength; }

} // namespace mado::identity
