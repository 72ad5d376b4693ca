// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/vaults.h"

#include "app/session/remembered_file.h"
#include "app/store/faults.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mado {

namespace {

AppError keychainError(const char *fault, const QString &words)
{
    return {AppError::Kind::Keychain, QLatin1String(fault) + QStringLiteral(": ") + words, std::nullopt};
}

QString nameOf(const RememberedDesk &desk)
{
    const QByteArray person = desk.server.toUtf8() + '\n' + desk.login.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(person, QCryptographicHash::Sha256).toHex().left(40));
}

bool makePrivate(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
}

} // namespace

Vaults::Vaults(QString root, Keychain &keychain, QObject *parent)
    : QObject(parent),
      m_root(std::move(root)),
      m_keychain(keychain)
{
}

QString Vaults::folderOf(const RememberedDesk &desk) const
{
    return m_root + QStringLiteral("/vaults/") + nameOf(desk);
}

QString Vaults::fileOf(const RememberedDesk &desk) const { return folderOf(desk) + QStringLiteral("/cache.sqlite"); }

QFuture<OpenVault> Vaults::open(const RememberedDesk &desk)
{
    const Answer<OpenVault> answer;
    const auto done = [answer](OpenVault vault) { answer.give(std::move(vault)); };
    if (!makePrivate(m_root) || !makePrivate(folderOf(desk))) {
        const QString words = QStringLiteral(": the folder cannot be made private");
        openMemory(AppError{AppError::Kind::Store, QLatin1String(faults::cacheFailed) + words, std::nullopt}, done);
        return answer.future();
    }
    then(m_keychain.read(nameOf(desk)), this,
         [this, desk, done](const KeychainAnswer &found) { haveKey(desk, found, done); });
    return answer.future();
}

QFuture<OpenVault> Vaults::openInMemory()
{
    const Answer<OpenVault> answer;
    openMemory(std::nullopt, [answer](OpenVault vault) { answer.give(std::move(vault)); });
    return answer.future();
}

void Vaults::haveKey(const RememberedDesk &desk, const KeychainAnswer &found,
                     const std::function<void(OpenVault)> &done)
{
    if (const auto *unavailable = std::get_if<KeychainUnavailable>(&found))
        openMemory(keychainError(faults::keychainMissing, unavailable->detail), done);
    else if (const auto *key = std::get_if<KeychainFound>(&found))
        openSealed(desk, key->secret, done);
    else if (QFileInfo::exists(fileOf(desk)))
        openMemory(keychainError(faults::keychainLocked, QStringLiteral("a sealed cache exists without its key")),
                   done);
    else
        makeKey(desk, done);
}

void Vaults::makeKey(const RememberedDesk &desk, const std::function<void(OpenVault)> &done)
{
    const QByteArray key = Sealer::randomKey();
    // Read back before anything is sealed with it: some keychains accept what they do not keep.
    then(m_keychain.write(nameOf(desk), key), this, [this, desk, key, done](const Result<void> &written) {
        if (!written) {
            openMemory(written.error(), done);
            return;
        }
        then(m_keychain.read(nameOf(desk)), this, [this, desk, key, done](const KeychainAnswer &found) {
            const auto *kept = std::get_if<KeychainFound>(&found);
            if (kept && kept->secret == key)
                openSealed(desk, key, done);
            else
                openMemory(keychainError(faults::keychainMissing, QStringLiteral("it does not keep the key")), done);
        });
    });
}

void Vaults::openSealed(const RememberedDesk &desk, const QByteArray &key, const std::function<void(OpenVault)> &done)
{
    then(Cache::open(fileOf(desk), key), this, [this, done](const Result<std::shared_ptr<Cache>> &opened) {
        if (opened)
            done(OpenVault{*opened, false, std::nullopt});
        else
            openMemory(opened.error(), done);
    });
}

void Vaults::openMemory(const std::optional<AppError> &why, const std::function<void(OpenVault)> &done)
{
    then(Cache::openInMemory(), this, [why, done](const Result<std::shared_ptr<Cache>> &opened) {
        done(OpenVault{opened ? *opened : nullptr, true, opened ? why : std::optional(opened.error())});
    });
}

QFuture<Result<void>> Vaults::wipe(const RememberedDesk &desk)
{
    forget(desk);
    const bool removed = QDir(folderOf(desk)).removeRecursively();
    const Answer<Result<void>> answer;
    then(m_keychain.remove(nameOf(desk)), this, [answer, removed](const Result<void> &keyGone) {
        if (keyGone && !removed)
            answer.give(fail(AppError::Kind::Store,
                             QLatin1String(faults::cacheFailed) + QStringLiteral(": the folder could not be deleted")));
        else
            answer.give(keyGone);
    });
    return answer.future();
}

QList<RememberedDesk> Vaults::remembered() const { return readRemembered(m_root); }

Result<void> Vaults::remember(const RememberedDesk &desk)
{
    auto desks = remembered();
    desks.removeAll(desk);
    desks.prepend(desk);
    return writeRemembered(m_root, desks);
}

void Vaults::forget(const RememberedDesk &desk)
{
    auto desks = remembered();
    if (desks.removeAll(desk) > 0)
        writeRemembered(m_root, desks);
}

} // namespace mado
