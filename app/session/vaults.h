// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/keychain.h"
#include "app/session/remembered_file.h"
#include "app/store/cache.h"

namespace mado {

struct OpenVault
{
    std::shared_ptr<Cache> cache;
    bool memoryOnly;
    std::optional<AppError> notice; ///< Why it is memory-only; with a null cache, why there is none at all.
};

/// One folder a person (0700, named by a hash), its key in the keychain. A key is made only where no sealed file
/// exists: a locked keychain says 'not found', and a new key would orphan the cache. UI thread.
class Vaults : public QObject
{
    Q_OBJECT

public:
    /// `root` is created; usually QStandardPaths::AppLocalDataLocation.
    Vaults(QString root, Keychain &keychain, QObject *parent = nullptr);

    /// Always gives a cache: a memory-only one with the reason where the sealed one cannot be used.
    QFuture<OpenVault> open(const RememberedDesk &desk);
    QFuture<OpenVault> openInMemory();
    /// Deletes the folder and the key. The cache must be closed.
    QFuture<Result<void>> wipe(const RememberedDesk &desk);

    QList<RememberedDesk> remembered() const;
    Result<void> remember(const RememberedDesk &desk);
    void forget(const RememberedDesk &desk);

    QString folderOf(const RememberedDesk &desk) const;
    QString fileOf(const RememberedDesk &desk) const;

private:
    void haveKey(const RememberedDesk &desk, const KeychainAnswer &found, const std::function<void(OpenVault)> &done);
    void makeKey(const RememberedDesk &desk, const std::function<void(OpenVault)> &done);
    void openSealed(const RememberedDesk &desk, const QByteArray &key, const std::function<void(OpenVault)> &done);
    void openMemory(const std::optional<AppError> &why, const std::function<void(OpenVault)> &done);

    const QString m_root;
    Keychain &m_keychain;
};

} // namespace mado
