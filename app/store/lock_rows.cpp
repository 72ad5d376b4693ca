// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lock_rows.h"

#include <QJsonObject>
#include <sodium.h>

namespace mado {

namespace {

constexpr QLatin1String passwordKey{"password"};
constexpr QLatin1String pinKey{"pin"};
constexpr QLatin1String lockedKey{"locked"};
constexpr QLatin1String failuresKey{"failures"};

SealPlace place() { return {"secret", "sealed", QStringLiteral("lock")}; }

QJsonObject kept(Tx &tx)
{
    const QVariant sealed = tx.value("SELECT sealed FROM secret WHERE name = 'lock'");
    return sealed.isValid() ? tx.open(place(), sealed).value_or(QJsonObject()) : QJsonObject();
}

void keep(Tx &tx, const QJsonObject &json)
{
    tx.run("INSERT INTO secret (name, sealed) VALUES ('lock', ?) ON CONFLICT (name) DO UPDATE "
           "SET sealed = excluded.sealed",
           {tx.seal(place(), json)});
    tx.erased = true;
}

/// As people type it: the same character may come composed or in parts, digits full-width.
QByteArray plain(const QString &typed) { return typed.normalized(QString::NormalizationForm_KC).toUtf8(); }

QString hashOf(Tx &tx, const QString &word)
{
    const QByteArray bytes = plain(word);
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        tx.giveUp(QStringLiteral("cache.failed: not enough memory for the lock"));
        return {};
    }
    return QString::fromLatin1(hash);
}

bool matches(const QString &hash, const QString &word)
{
    const QByteArray bytes = plain(word);
    return !hash.isEmpty() && crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                                       static_cast<unsigned long long>(bytes.size())) == 0;
}

void opened(QJsonObject &json)
{
    json.insert(lockedKey, false);
    json.insert(failuresKey, 0);
}

} // namespace

LockState lockState(Tx &tx)
{
    const QJsonObject json = kept(tx);
    return {.password = json.contains(passwordKey),
            .pin = json.contains(pinKey),
            .locked = json.value(lockedKey).toBool(),
            .failures = json.value(failuresKey).toInt()};
}

void keepLockPassword(Tx &tx, const QString &password)
{
    QJsonObject json = kept(tx);
    opened(json);
    json.insert(passwordKey, hashOf(tx, password));
    keep(tx, json);
}

void dropLockPassword(Tx &tx)
{
    QJsonObject json = kept(tx);
    opened(json);
    json.remove(passwordKey);
    keep(tx, json);
}

void keepLockPin(Tx &tx, const QString &pin)
{
    QJsonObject json = kept(tx);
    json.insert(pinKey, hashOf(tx, pin));
    keep(tx, json);
}

void dropLockPin(Tx &tx)
{
    QJsonObject json = kept(tx);
    json.remove(pinKey);
    keep(tx, json);
}

bool isLockPassword(Tx &tx, const QString &password)
{
    return matches(kept(tx).value(passwordKey).toString(), password);
}

bool openLock(Tx &tx, const QString &typed)
{
    QJsonObject json = kept(tx);
    const bool opens =
        matches(json.value(passwordKey).toString(), typed) || matches(json.value(pinKey).toString(), typed);
    if (opens)
        opened(json);
    else
        json.insert(failuresKey, json.value(failuresKey).toInt() + 1);
    keep(tx, json);
    return opens;
}

void setLocked(Tx &tx, bool locked)
{
    QJsonObject json = kept(tx);
    if (locked)
        json.insert(lockedKey, true);
    else
        opened(json);
    keep(tx, json);
}

} // namespace mado
