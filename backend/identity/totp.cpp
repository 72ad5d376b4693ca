// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/totp.h"

#include "backend/identity/tokens.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>
#include <sodium.h>

namespace mado::identity {

namespace {

constexpr qint64 stepSeconds = 30;
constexpr int codeDigits = 6;
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int recoveryBytes = 10;
constexpr int groupSize = 4;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

/// Full-width letters and digits become plain ones; spaces and hyphens go.
QString plain(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == QChar(0x2212) || c == QChar(0x2010); });
    return text;
}

} // namespace

qint64 totpStep(const QDateTime &time) { return time.toSecsSinceEpoch() / stepSeconds; }

QString totpCode(const QByteArray &secret, qint64 step, int digits)
{
    const qint64 counter = qToBigEndian(step);
    const QByteArray message(reinterpret_cast<const char *>(&counter), sizeof counter);
    const QByteArray mac = QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QString::number(number).rightJustified(digits, u'0').right(digits);
}

std::optional<qint64> stepOfCode(const QByteArray &secret, const QString &typed, const QDateTime &now)
{
    const QByteArray code = plain(typed).toLatin1();
    if (code.size() != codeDigits)
        return std::nullopt;
    std::optional<qint64> found;
    for (qint64 step = totpStep(now) - 1; step <= totpStep(now) + 1; ++step) {
        if (sodium_memcmp(totpCode(secret, step).toLatin1().constData(), code.constData(), codeDigits) == 0)
            found = step;
    }
    return found;
}

QByteArray newTotpSecret() { return randomBytes(20); }

QString base32(const QByteArray &bytes)
{
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(QLatin1Char(alphabet[(held >> (bits - 5)) & 31]));
    }
    if (bits > 0)
        text.append(QLatin1Char(alphabet[(held << (5 - bits)) & 31]));
    return text;
}

QString otpauthUri(const QByteArray &secret, const QString &issuer, const QString &login)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30")
        .arg(escaped(issuer), escaped(login), base32(secret));
}

QString newRecoveryCode()
{
    QString code = base32(randomBytes(recoveryBytes));
    for (int at = groupSize; at < code.size(); at += groupSize + 1)
        code.insert(at, u'-');
    return code;
}

QByteArray recoveryHash(const QString &typed) { return tokenHash(plain(typed).toUtf8()); }

} // namespace mado::identity
