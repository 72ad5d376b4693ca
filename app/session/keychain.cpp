// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/keychain.h"

#include "app/store/faults.h"
#include "app/then.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace mado {

namespace {

QString serviceName() { return QStringLiteral("Madoguchi"); }

/// Windows knows no service names, so the key carries a prefix of its own.
QString keyOf(const QString &name) { return QStringLiteral("madoguchi/") + name; }

Result<void> failed(const QString &detail)
{
    return fail(AppError::Kind::Keychain, QLatin1String(faults::keychainMissing) + QStringLiteral(": ") + detail);
}

const QString &noAnswer()
{
    static const QString text = QStringLiteral("no answer in time");
    return text;
}

/// Starts the job; `done` is called once, with nullptr when the patience ended first. It is let go at once: what it
/// holds must not live on in the timer, and end only with the application.
void runJob(QKeychain::Job *job, std::chrono::milliseconds patience, std::function<void(QKeychain::Job *)> done)
{
    const auto waiting = std::make_shared<std::function<void(QKeychain::Job *)>>(std::move(done));
    const auto once = [waiting](QKeychain::Job *finished) {
        if (const auto call = std::exchange(*waiting, nullptr))
            call(finished);
    };
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job->parent(), once);
    QTimer::singleShot(patience, job->parent(), [once] { once(nullptr); });
    job->start();
}

KeychainAnswer answerOf(const QKeychain::Job *job)
{
    if (!job)
        return KeychainUnavailable{noAnswer()};
    if (job->error() == QKeychain::EntryNotFound)
        return KeychainNotThere{};
    if (job->error() != QKeychain::NoError)
        return KeychainUnavailable{QStringLiteral("keychain error %1").arg(job->error())};
    return KeychainFound{static_cast<const QKeychain::ReadPasswordJob *>(job)->binaryData()};
}

Result<void> resultOf(const QKeychain::Job *job)
{
    if (!job)
        return failed(noAnswer());
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        return failed(QStringLiteral("keychain error %1").arg(job->error()));
    return {};
}

} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds patience, QObject *parent)
    : Keychain(parent),
      m_patience(patience)
{
}

QFuture<KeychainAnswer> SystemKeychain::read(const QString &name)
{
    const Answer<KeychainAnswer> answer;
    auto *job = new QKeychain::ReadPasswordJob(serviceName(), this);
    job->setKey(keyOf(name));
    runJob(job, m_patience, [answer](QKeychain::Job *finished) { answer.give(answerOf(finished)); });
    return answer.future();
}

QFuture<Result<void>> SystemKeychain::write(const QString &name, const QByteArray &secret)
{
    const Answer<Result<void>> answer;
    auto *job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setKey(keyOf(name));
    job->setBinaryData(secret);
    runJob(job, m_patience, [answer](QKeychain::Job *finished) { answer.give(resultOf(finished)); });
    return answer.future();
}

QFuture<Result<void>> SystemKeychain::remove(const QString &name)
{
    const Answer<Result<void>> answer;
    auto *job = new QKeychain::DeletePasswordJob(serviceName(), this);
    job->setKey(keyOf(name));
    runJob(job, m_patience, [answer](QKeychain::Job *finished) { answer.give(resultOf(finished)); });
    return answer.future();
}

} // namespace mado
