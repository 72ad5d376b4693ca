// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/disposal_run.h"

#include "backend/governance/given.h"
#include "backend/log/log.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/erasure.h"
#include "backend/store/provision_file_rows.h"
#include "contract/codecs_disposal.h"

#include <QJsonDocument>
#include <sodium.h>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rowsAtOnce = 500;
constexpr int lookEverySeconds = 2;
constexpr int clocksEverySeconds = 3600;
constexpr int releaseTries = 10;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

void add(QList<DisposedCount> &counts, DataCategory category, qint64 count)
{
    for (DisposedCount &each : counts) {
        if (each.category == category) {
            each.count += count;
            return;
        }
    }
    counts.append({category, count});
}

/// The server's own step: nobody acts.
void save(store::Transaction &tx, const GovernanceServices &services, Disposal &disposal, const QDateTime &now,
          bool onRecord = true)
{
    disposal.revision += 1;
    store::putDisposal(tx, disposal);
    if (onRecord)
        services.audit.record(tx, {std::nullopt, now, Permission::ConfirmDisposal, disposal.id.text(),
                                   disposal.proposal.reference, word(disposal.state)});
}

QList<RemainingCount> remainingOf(store::Transaction &tx, const Disposal &disposal, const Policies &policies)
{
    QList<RemainingCount> remaining;
    for (const RetentionClock &clock : policies.clocks()) {
        if (erases(disposal.proposal, clock.category) && !disposal.proposal.rehearsal)
            continue;
        QString basis = clock.basis.ja;
        for (const DisposalChoice &choice : disposal.proposal.choices) {
            if (choice.category == clock.category && !choice.erase)
                basis = choice.basis;
        }
        remaining.append({clock.category, store::keptOf(tx, clock.category).count, basis});
    }
    return remaining;
}

} // namespace

QByteArray digestOf(const Disposal &disposal)
{
    Disposal plain = disposal;
    plain.revision = 0;
    for (RecipientDisposal &recipient : plain.recipients) {
        recipient.disposedOn.reset(); // A recipient's word may come after the certificate.
        recipient.proof.clear();
        recipient.askedAt.reset();
    }
    if (plain.certificate) {
        plain.certificate->digest.clear();
        plain.certificate->signature.clear();
        plain.certificate->publicKey.clear();
    }
    const QByteArray message = "madoguchi disposal " + QJsonDocument(encode(plain)).toJson(QJsonDocument::Compact);
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), std::size_t(digest.size()), bytesOf(message),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return digest;
}

bool isGenuine(const Disposal &disposal)
{
    if (!disposal.certificate)
        return false;
    const QByteArray digest = digestOf(disposal);
    const QByteArray signature = QByteArray::fromHex(disposal.certificate->signature.toLatin1());
    const QByteArray key = QByteArray::fromHex(disposal.certificate->publicKey.toLatin1());
    return disposal.certificate->digest == QString::fromLatin1(digest.toHex()) &&
           signature.size() == int(crypto_sign_BYTES) && key.size() == int(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(digest),
                                       static_cast<unsigned long long>(digest.size()), bytesOf(key)) == 0;
}

void DisposalRun::failed(const char *event, const store::StoreError &error)
{
    log::event(log::Level::Error, event, {{log::Key::Fault, error.what}});
}

void DisposalRun::tick()
{
    const QDateTime now = m_services.clock.now();
    if (m_again && now < *m_again)
        return;
    const auto running = m_services.database.read([](store::Transaction &tx) { return store::runningDisposal(tx); });
    if (!running)
        failed("disposal.store.failed", running.error());
    const bool more = running && *running && step(**running);
    m_again = more ? std::nullopt : std::optional(now.addSecs(lookEverySeconds));
    if (!more && (!m_clocksAt || m_clocksAt->secsTo(now) >= clocksEverySeconds)) {
        m_clocksAt = now;
        runClocks();
    }
}

bool DisposalRun::step(const Disposal &disposal)
{
    switch (disposal.state) {
    case DisposalState::Waiting:
        freezeWhenDue(disposal);
        return false;
    case DisposalState::Frozen:
        beginErasing(disposal);
        return false;
    case DisposalState::Erasing:
        return eraseSome(disposal);
    case DisposalState::Releasing:
        return release(disposal);
    default:
        return false;
    }
}

void DisposalRun::freezeWhenDue(const Disposal &disposal)
{
    const QDateTime now = m_services.clock.now();
    if (!disposal.cancellableUntil || now < *disposal.cancellableUntil)
        return;
    const auto done = m_services.database.write([&](store::Transaction &tx) {
        auto fresh = store::findDisposal(tx, disposal.id);
        if (!fresh || fresh->state != DisposalState::Waiting)
            return;
        fresh->state = DisposalState::Frozen;
        fresh->frozenAt = now;
        save(tx, m_services, *fresh, now);
    });
    if (!done)
        failed("disposal.store.failed", done.error());
}

void DisposalRun::beginErasing(const Disposal &disposal)
{
    const QDateTime now = m_services.clock.now();
    const auto done = m_services.database.write([&](store::Transaction &tx) {
        auto fresh = store::findDisposal(tx, disposal.id);
        if (!fresh || fresh->state != DisposalState::Frozen)
            return;
        lookIntoRegister(tx, *fresh);
        const bool held = std::ranges::any_of(disposableCategories(), [&](DataCategory category) {
            return erases(fresh->proposal, category) && store::isHeld(tx, category);
        });
        if (waitsForPeople(*fresh) || held)
            return;
        fresh->state = DisposalState::Erasing;
        if (!fresh->proposal.rehearsal) {
            for (const store::KeptFile &kept : store::keptFiles(tx))
                letGo(tx, kept.entry); // sealed, but made of what is deleted now
        }
        save(tx, m_services, *fresh, now);
    });
    if (!done)
        failed("disposal.store.failed", done.error());
}

/// True: there is more.
bool DisposalRun::eraseSome(const Disposal &disposal)
{
    const QDateTime now = m_services.clock.now();
    const auto left = m_services.database.write([&](store::Transaction &tx) {
        auto fresh = store::findDisposal(tx, disposal.id);
        if (!fresh || fresh->state != DisposalState::Erasing)
            return true;
        for (const DataCategory category : disposableCategories()) {
            if (!erases(fresh->proposal, category))
                continue;
            if (fresh->proposal.rehearsal) {
                add(fresh->erased, category, store::keptOf(tx, category).count);
                continue;
            }
            const auto gone = store::eraseSome(tx, category, {}, rowsAtOnce);
            add(fresh->erased, category, gone.counted);
            if (gone.more) {
                save(tx, m_services, *fresh, now, false);
                return true;
            }
        }
        if (fresh->proposal.rehearsal)
            fresh->state = DisposalState::Releasing;
        save(tx, m_services, *fresh, now, false);
        return false;
    });
    if (!left) {
        failed("disposal.store.failed", left.error());
        return false;
    }
    return *left || (!disposal.proposal.rehearsal && eraseResponses(disposal));
}

/// The log of responses goes whole, being another database; then what is left is space.
bool DisposalRun::eraseResponses(const Disposal &disposal)
{
    const bool wanted = erases(disposal.proposal, DataCategory::HealthAnswers) && m_services.eraseResponses;
    const auto gone = wanted ? m_services.eraseResponses() : tl::expected<qint64, store::StoreError>(0);
    if (!gone) {
        failed("disposal.responses.failed", gone.error());
        return false;
    }
    const QDateTime now = m_services.clock.now();
    const auto done = m_services.database.write([&](store::Transaction &tx) {
        auto fresh = store::findDisposal(tx, disposal.id);
        if (!fresh || fresh->state != DisposalState::Erasing)
            return;
        add(fresh->erased, DataCategory::HealthAnswers, *gone);
        fresh->state = DisposalState::Releasing;
        save(tx, m_services, *fresh, now);
    });
    if (!done)
        failed("disposal.store.failed", done.error());
    return done.has_value();
}

bool DisposalRun::release(const Disposal &disposal)
{
    if (disposal.proposal.rehearsal) {
        certify(disposal, false);
        return false;
    }
    const auto released = m_services.database.release();
    if (!released) {
        failed("disposal.release.failed", released.error());
        // The certificate says so then, and whoever runs the database server has to see to it.
        if (++m_releaseFailures < releaseTries)
            return false;
    }
    m_releaseFailures = 0;
    certify(disposal, released.has_value());
    return false;
}

void DisposalRun::certify(const Disposal &disposal, bool released)
{
    const QDateTime now = m_services.clock.now();
    // Backups still hold what was deleted: without their key nobody reads them.
    std::optional<bool> backupKey;
    if (m_services.destroyBackupKey && !disposal.proposal.rehearsal)
        backupKey = m_services.destroyBackupKey();
    const auto done = m_services.database.write([&](store::Transaction &tx) {
        auto fresh = store::findDisposal(tx, disposal.id);
        if (!fresh || fresh->state != DisposalState::Releasing)
            return;
        lookIntoRegister(tx, *fresh);
        fresh->state = DisposalState::Done;
        fresh->certificate = DisposalCertificate{now,
                                                 fresh->erased,
                                                 remainingOf(tx, *fresh, m_services.policies),
                                                 released,
                                                 store::consolesWiped(tx),
                                                 fresh->proposal.rehearsal ? QStringList() : store::consolesToCome(tx),
                                                 {},
                                                 {},
                                                 {},
                                                 backupKey};
        const QByteArray digest = digestOf(*fresh);
        fresh->certificate->digest = QString::fromLatin1(digest.toHex());
        fresh->certificate->signature = QString::fromLatin1(m_services.audit.seal().sign(digest).toHex());
        fresh->certificate->publicKey = QString::fromLatin1(m_services.audit.seal().publicKey().toHex());
        save(tx, m_services, *fresh, now);
    });
    if (!done)
        failed("disposal.store.failed", done.error());
}

void DisposalRun::runClocks()
{
    const QDateTime now = m_services.clock.now();
    for (const RetentionClock &clock : m_services.policies.clocks()) {
        if (!clock.days || !disposableCategories().contains(clock.category))
            continue;
        bool more = true;
        while (more) {
            const auto gone = m_services.database.write([&](store::Transaction &tx) {
                if (store::isHeld(tx, clock.category))
                    return store::Erased{0, false};
                const auto erased = store::eraseSome(tx, clock.category, {now.addDays(-*clock.days)}, rowsAtOnce);
                if (erased.counted > 0) // how many stands where an id would
                    m_services.audit.record(tx, {std::nullopt, now, Permission::ConfirmDisposal,
                                                 QString::number(erased.counted), word(clock.category), u"clock"_s});
                return erased;
            });
            if (!gone)
                return failed("retention.store.failed", gone.error());
            more = gone->more;
        }
    }
}

} // namespace mado::governance
