// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <variant>

namespace mado {

struct KeychainFound
{
    QByteArray secret;
};
/// 'Not found', which is also what a locked keychain says.
struct KeychainNotThere
{
};
/// No keychain service, access denied, or no answer in time.
struct KeychainUnavailable
{
    QString detail;
};
using KeychainAnswer = std::variant<KeychainFound, KeychainNotThere, KeychainUnavailable>;

/// The system's store of secrets, by name. UI thread; every future finishes.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<KeychainAnswer> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0; ///< Succeeds where there is none.
};

/// QtKeychain, binary, without its insecure fallback, with an own time-out: without a D-Bus or GLib its jobs may
/// never finish.
class SystemKeychain final : public Keychain
{
    Q_OBJECT

public:
    explicit SystemKeychain(std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);

    QFuture<KeychainAnswer> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace mado
