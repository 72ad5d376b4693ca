// SPDX-License-Identifier: GPL-3.0-or-later
// Residents of whom every table keeps a strange word; the run deletes them, its process being killed at any step. Then
// the word is looked for in every file there is: database, log of the database, the server's own log, a console's
// folder. Found before, or the search is worth nothing; found afterwards, it is lost. A sealed backup of before opens
// until the run has destroyed its key, and never again.
#include "app/session/vaults.h"
#include "app/store/cache.h"
#include "app/store/draft_rows.h"
#include "app/then.h"
#include "backend/governance/disposal_run.h"
#include "backend/governance/provisions.h"
#include "backend/main/backup.h"
#include "backend/main/governance.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/erasure.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/bench/support/rounds.h"
#include "tests/support/canaries.h"
#include "tests/support/files_holding.h"
#include "tests/support/postgres_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace mado;
using namespace mado::governance;
using namespace Qt::Literals::StringLiterals;

constexpr int usualRounds = 4;
constexpr int people = 60;
const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile proposer{StaffId::random(), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
const StaffProfile second{StaffId::random(), u"K-2"_s, u"情報"_s, Role::Administrator, u"14"_s};
const StaffProfile nurse{StaffId::random(), u"K-3"_s, u"佐伯"_s, Role::Nurse, u"14"_s};

class JumpingClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
};

/// A keychain that keeps what it is given.
class KeptKeychain final : public Keychain
{
public:
    QFuture<KeychainAnswer> read(const QString &name) override
    {
        return ready<KeychainAnswer>(m_secrets.contains(name) ? KeychainAnswer(KeychainFound{m_secrets.value(name)})
                                                              : KeychainAnswer(KeychainNotThere{}));
    }
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override
    {
        m_secrets.insert(name, secret);
        return ready<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        m_secrets.remove(name);
        return ready<Result<void>>({});
    }
    bool empty() const { return m_secrets.isEmpty(); }

private:
    QHash<QString, QByteArray> m_secrets;
};

template <class T> T settled(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

/// A console whose person wrote the word into a draft, and was told to wipe itself.
int consoleLeaves(const QString &word, const QString &root)
{
    KeptKeychain keychain;
    Vaults vaults(root, keychain);
    const RememberedDesk desk{u"https://desk.example"_s, u"K-3"_s};
    auto vault = settled(vaults.open(desk));
    if (!vault.cache || vault.memoryOnly)
        return 1;
    const auto kept = settled(vault.cache->run([&](Tx &tx) {
        saveDraft(tx, *ConsultationId::from(u"c-1"_s), {word, 1, QDateTime::currentDateTimeUtc()});
        return hasDrafts(tx);
    }));
    int left = kept.value_or(false) ? 0 : 1;
    left += int(test::filesHolding(root, word).size()); // sealed from the first moment on
    vault.cache->close();
    vault.cache.reset();
    left += settled(vaults.wipe(desk)) ? 0 : 1;
    left += keychain.empty() ? 0 : 1;
    left += QFile::exists(vaults.fileOf(desk)) ? 1 : 0;
    return left + int(test::filesHolding(root, word).size());
}

class Office
{
public:
    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }
    Officer as(const StaffProfile &who) const { return {*m_services, who, m_clock.time}; }

    Office(QString place, bool postgres, QString backupKey)
        : m_place(std::move(place)),
          m_postgres(postgres),
          m_backupKey(std::move(backupKey))
    {
    }

    /// A new process: nothing of the one before is known.
    bool open()
    {
        m_services.reset();
        m_database.reset();
        auto opened = m_postgres ? store::openPostgres(m_place) : store::openSqlite(m_place, {.durable = false});
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().what));
            return false;
        }
        m_database = std::move(*opened);
        m_sessions = std::make_unique<identity::Sessions>(*m_database, m_clock, About{});
        m_authenticator = std::make_unique<identity::Authenticator>(*m_sessions);
        m_services.reset(
            new GovernanceServices{*m_database,
                                   m_clock,
                                   *m_authenticator,
                                   m_audit,
                                   Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies")).value(),
                                   {{account, u"14"_s}},
                                   {},
                                   false,
                                   {},
                                   main::destroying(m_backupKey)});
        return true;
    }

    void fill(const QString &word)
    {
        write([&](store::Transaction &tx) {
            for (const StaffProfile &who : {proposer, second, nurse})
                store::insertStaff(tx, who, u"-"_s, m_clock.time);
            for (int i = 0; i < people; ++i)
                test::keepCanary(tx, account, nurse.id, word + QString::number(i), m_clock.time.addDays(-3));
            return true;
        });
    }

    DisposalId propose()
    {
        return write([&](store::Transaction &tx) {
            const AgreementId agreement =
                recordAgreement(tx, as(proposer),
                                {u"厚生労働省"_s,
                                 RecipientKind::State,
                                 ProvisionPurpose::InfectionControl,
                                 u"対応策の検討"_s,
                                 {DataSet::HealthAnswers},
                                 QDate(2020, 3, 30),
                                 std::nullopt,
                                 true,
                                 u"速やかに廃棄"_s,
                                 QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())})
                    .value();
            DisposalProposal proposal{agreement, u"厚生労働省"_s, QDate(2020, 6, 15), u"健感発0615第1号"_s, {}, false};
            for (const DataCategory category : disposableCategories())
                proposal.choices.append({category, true, {}});
            const DisposalId id = governance::propose(tx, as(proposer), proposal).value();
            confirm(tx, as(second), id, {1, {}}).value();
            note(tx, as(proposer), id, {2, DisposalNoteKind::NothingOwed, agreement, {}, u"渡したものはない"_s})
                .value();
            note(tx, as(proposer), id, {3, DisposalNoteKind::Asked, agreement, {}, {}}).value();
            return id;
        });
    }

    /// To the end, killed now and then. False: it never came there.
    bool run(const DisposalId &id, QRandomGenerator &dice)
    {
        m_clock.time = m_clock.time.addSecs(qint64(disposalCancelHours) * 3600);
        auto run = std::make_unique<DisposalRun>(*m_services);
        for (int i = 0; i < 400; ++i) {
            run->tick();
            m_clock.time = m_clock.time.addSecs(5);
            if (dice.bounded(4) == 0) {
                run.reset();
                if (!open())
                    return false;
                run = std::make_unique<DisposalRun>(*m_services);
            }
            const auto now = write([&](store::Transaction &tx) { return *store::findDisposal(tx, id); });
            if (now.state == DisposalState::Done)
                return isGenuine(now) && now.certificate->spaceReleased &&
                       now.certificate->backupKeyDestroyed == std::optional(true);
        }
        return false;
    }

    /// Rows that lead to a resident without holding a word of theirs.
    qint64 leads()
    {
        return write([](store::Transaction &tx) {
            return tx
                .query("SELECT (SELECT COUNT(*) FROM medicine_request) + "
                       "(SELECT COUNT(*) FROM announcement_recipient) + (SELECT COUNT(*) FROM conversation) + "
                       "(SELECT COUNT(*) FROM announcement_tester WHERE conversation IS NOT NULL)")
                .at(0)
                .integer(0);
        });
    }

    /// Everything is on disk, as a backup would find it.
    void settle() { (void)m_database->release(); }

private:
    const QString m_place;
    const bool m_postgres;
    const QString m_backupKey;
    JumpingClock m_clock;
    const audit::Recorder m_audit{audit::Seal::ofTheMoment()};
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<identity::Sessions> m_sessions;
    std::unique_ptr<identity::Authenticator> m_authenticator;
    std::unique_ptr<GovernanceServices> m_services;
};

/// A sealed copy of everything, and where it is unpacked.
struct Copy
{
    QString key;
    QString sealed;
    QString out;

    /// Of the file, or of what of the cluster holds the word, as a dump would.
    bool make(const QString &place, bool postgres, const QString &cluster, const QString &word) const
    {
        if (!postgres)
            return main::sealFiles({place}, key, sealed).has_value();
        QFile holding(test::filesHolding(cluster, word).value(0));
        return holding.open(QIODevice::ReadOnly) && main::sealDump(holding, key, sealed);
    }
    bool holds(const QString &word) const
    {
        const bool opened = main::openBackup(sealed, key, out).has_value();
        const bool held = opened && !test::filesHolding(out, word).isEmpty();
        QDir(out).removeRecursively();
        return held;
    }
};

/// How many files still have the word, or 1 for anything else that went wrong.
int roundLeaves(Office &office, const Copy &copy, const QString &place, bool postgres, const QString &word,
                const QString &folder, QRandomGenerator &dice)
{
    if (!office.open())
        return 1;
    office.fill(word);
    office.settle();
    if (test::filesHolding(folder, word).isEmpty() || office.leads() < 4 * people) {
        std::fputs("the search finds nothing even before the run\n", stderr);
        return 1;
    }
    if (!copy.make(place, postgres, folder, word) || !copy.holds(word)) {
        std::fputs("the backup does not hold the word even before the run\n", stderr);
        return 1;
    }
    if (!office.run(office.propose(), dice)) {
        std::fputs("the run did not come to its end\n", stderr);
        return 1;
    }
    if (const qint64 leads = office.leads(); leads > 0) {
        std::fprintf(stderr, "%lld rows still lead to residents\n", static_cast<long long>(leads));
        return 1;
    }
    if (QFile::exists(copy.key) || main::openBackup(copy.sealed, copy.key, copy.out)) {
        std::fputs("a backup of before still opens\n", stderr);
        return 1;
    }
    const QStringList left = test::filesHolding(folder, word);
    for (const QString &file : left)
        std::fprintf(stderr, "left in %s\n", qPrintable(file));
    return int(left.size());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto rounds = bench::readRounds(app.arguments(), usualRounds);
    QTemporaryDir folder;
    test::PostgresCluster cluster;
    if (!rounds || !folder.isValid())
        return 2;
    const QString log = folder.filePath(u"server.log"_s);
    if (!std::freopen(qPrintable(log), "w", stderr)) // What the server logs is searched, too.
        return 2;
    const bool postgres = cluster.start();
    if (!postgres)
        std::fprintf(stderr, "SQLite alone: %s\n", qPrintable(cluster.why()));
    QRandomGenerator dice(quint32(rounds->seed));
    bench::Outcome outcome{0, 0};
    for (int round = 0; round < rounds->count; ++round) {
        const QString word = u"四十雀%1号"_s.arg(dice.generate(), 8, 16, QLatin1Char('0'));
        const bool onPostgres = postgres && round % 2 == 1;
        const QString own = folder.filePath(u"round-%1"_s.arg(round));
        QDir().mkpath(own);
        const Copy copy{own + u"/backup.key"_s, own + u"/copy.sealed"_s, own + u"/unpacked"_s};
        const QString place = onPostgres ? cluster.freshDatabase() : own + u"/data.db"_s;
        Office office(place, onPostgres, copy.key);
        outcome.lost +=
            roundLeaves(office, copy, place, onPostgres, word, onPostgres ? cluster.dataFolder() : own, dice);
        outcome.lost += consoleLeaves(word, own + u"/profile"_s);
        std::fflush(stderr);
        QFile logged(log);
        outcome.lost += logged.open(QIODevice::ReadOnly) && logged.readAll().contains(word.toUtf8()) ? 1 : 0;
    }
    if (QFile logged(log); outcome.lost > 0 && logged.open(QIODevice::ReadOnly))
        std::printf("%s", logged.readAll().constData());
    return bench::conclude("disposal", *rounds, outcome);
}
