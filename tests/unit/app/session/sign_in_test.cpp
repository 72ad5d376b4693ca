// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sign_in_service.h"
#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/queue_rows.h"
#include "app/store/secret_rows.h"
#include "contract/codecs.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"

#include <QDir>
#include <QTemporaryDir>

using namespace mado;
using namespace mado::test;

namespace {

/// Remembers, refuses, locks itself, as the test says.
class FakeKeychain final : public Keychain
{
public:
    enum class Mood { Open, Locked, Absent, Forgetful };

    QFuture<KeychainAnswer> read(const QString &name) override
    {
        if (mood == Mood::Absent)
            return ready<KeychainAnswer>(KeychainUnavailable{QStringLiteral("no service")});
        if (mood == Mood::Locked || !secrets.contains(name))
            return ready<KeychainAnswer>(KeychainNotThere{});
        return ready<KeychainAnswer>(KeychainFound{secrets.value(name)});
    }
    QFuture<Result<void>> write(const QString &name, const QByteArray &secret) override
    {
        ++writes;
        if (mood == Mood::Absent)
            return ready<Result<void>>(fail(AppError::Kind::Keychain, QLatin1String(faults::keychainMissing)));
        if (mood != Mood::Forgetful)
            secrets.insert(name, secret);
        return ready<Result<void>>({});
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        secrets.remove(name);
        return ready<Result<void>>({});
    }

    Mood mood = Mood::Open;
    int writes = 0;
    QHash<QString, QByteArray> secrets;
};

const Draft typed{QStringLiteral("下書き"), 3, QDateTime(QDate(2020, 4, 10), QTime(9, 0), Qt::UTC)};

} // namespace

class SignInTest final : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Vaults> m_vaults;
    std::unique_ptr<SignInService> m_service;

    QFuture<Result<SignedIn>> signIn(SignInService::Keep keep = SignInService::Keep::Sealed)
    {
        return m_service->signIn(m_server->address(), {QStringLiteral(" K-30417 "), QStringLiteral("pw")}, keep);
    }
    RememberedDesk desk() const { return {m_server->address(), QStringLiteral("K-30417")}; }
    /// Signs in once with a draft written, then leaves.
    void leaveASealedCache()
    {
        MADO_AWAIT(entered, signIn());
        QVERIFY(entered && !entered->memoryOnly);
        MADO_AWAIT(saved, entered->cache->run([](Tx &tx) {
            applySync(tx, batch(4, {consultation()}));
            saveDraft(tx, consultationId(), typed);
        }));
        QVERIFY(saved);
    }
    QByteArray sealedFile() const
    {
        QFile file(m_vaults->fileOf(desk()));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>([](const SeenRequest &request) {
            if (request.to("GET", "/v1/about"))
                return Reaction::json(200, encode(granted().server));
            return request.to("DELETE", "") ? Reaction::status(204) : Reaction::json(201, encode(granted()));
        });
        m_keychain = std::make_unique<FakeKeychain>();
        m_vaults = std::make_unique<Vaults>(m_root->filePath(QStringLiteral("app")), *m_keychain);
        m_service = std::make_unique<SignInService>(*m_vaults, ApiOptions{}, m_clock);
    }

    void signing_in_opens_a_private_vault_without_names()
    {
        MADO_AWAIT(about, m_service->about(m_server->address()));
        QVERIFY(about && about->training);
        MADO_AWAIT(entered, signIn());
        QVERIFY(entered);
        QVERIFY(!entered->memoryOnly && !entered->notice);
        QCOMPARE(entered->staff, nurse());
        QCOMPARE(m_service->remembered(), QList<RememberedDesk>{desk()});
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_vaults->folderOf(desk())) & others));
        QVERIFY(!(QFile::permissions(m_root->filePath(QStringLiteral("app/remembered.json"))) & others));
        QVERIFY(!m_vaults->folderOf(desk()).contains(QStringLiteral("30417")));
        QVERIFY(m_server->seen("POST", "/v1/sessions").first().json().value(QLatin1String("login")) ==
                QStringLiteral("K-30417"));
    }
    void a_desk_resumes_while_the_server_is_away()
    {
        leaveASealedCache();
        m_server->goAway();
        MADO_AWAIT(resumed, m_service->resume(m_service->remembered().value(0)));
        QVERIFY(resumed);
        QCOMPARE(resumed->staff, nurse());
        MADO_AWAIT(rows, resumed->cache->run(allConsultations));
        QCOMPARE(*rows, QList<Consultation>{consultation()});
        MADO_AWAIT(written, resumed->cache->run([](Tx &tx) { saveDraft(tx, consultationId("c2"), typed); }));
        QVERIFY(written);
        MADO_AWAIT(draft, resumed->cache->run([](Tx &tx) { return findDraft(tx, consultationId()); }));
        QCOMPARE(*draft, std::optional(typed));
    }
    void a_locked_keychain_leaves_the_sealed_cache_untouched()
    {
        leaveASealedCache();
        const QByteArray before = sealedFile();
        QVERIFY(!before.isEmpty());
        const auto keys = m_keychain->secrets;
        const int writes = m_keychain->writes;
        m_keychain->mood = FakeKeychain::Mood::Locked;
        MADO_AWAIT(entered, signIn());
        QVERIFY(entered && entered->memoryOnly && entered->notice);
        QVERIFY(entered->notice->kind == AppError::Kind::Keychain);
        QVERIFY(entered->notice->detail.startsWith(QLatin1String(faults::keychainLocked)));
        MADO_AWAIT(saved, entered->cache->run([](Tx &tx) { saveDraft(tx, consultationId(), typed); }));
        QVERIFY(saved);
        QCOMPARE(m_keychain->writes, writes);
        QCOMPARE(m_keychain->secrets, keys);
        QCOMPARE(sealedFile(), before);
        MADO_AWAIT(resumed, m_service->resume(desk()));
        QVERIFY(!resumed && resumed.error().kind == AppError::Kind::Keychain);
    }
    void without_a_keychain_nothing_stays_on_this_computer()
    {
        for (const auto mood : {FakeKeychain::Mood::Absent, FakeKeychain::Mood::Forgetful}) {
            m_keychain->mood = mood;
            MADO_AWAIT(entered, signIn());
            QVERIFY(entered && entered->memoryOnly && entered->notice);
            QVERIFY(entered->notice->detail.startsWith(QLatin1String(faults::keychainMissing)));
            QVERIFY(!QFile::exists(m_vaults->fileOf(desk())));
            QVERIFY(m_service->remembered().isEmpty());
        }
    }
    void another_key_in_the_keychain_is_said_and_the_file_kept()
    {
        leaveASealedCache();
        const QByteArray before = sealedFile();
        for (QByteArray &key : m_keychain->secrets)
            key = Sealer::randomKey();
        MADO_AWAIT(entered, signIn());
        QVERIFY(entered && entered->memoryOnly && entered->notice);
        QVERIFY(entered->notice->detail.startsWith(QLatin1String(faults::cacheWrongKey)));
        QCOMPARE(sealedFile(), before);
    }
    void training_asked_for_in_memory_leaves_no_trace()
    {
        MADO_AWAIT(entered, signIn(SignInService::Keep::InMemory));
        QVERIFY(entered && entered->memoryOnly && !entered->notice);
        QVERIFY(!QDir(m_root->filePath(QStringLiteral("app/vaults"))).exists());
    }
    void signing_out_wipes_only_an_empty_desk()
    {
        leaveASealedCache();
        {
            MADO_AWAIT(resumed, m_service->resume(desk()));
            MADO_AWAIT(out, m_service->signOut(*resumed));
            QVERIFY(out);
        }
        QVERIFY(QFile::exists(m_vaults->fileOf(desk()))); // the draft is still in it
        MADO_AWAIT(ended, m_service->resume(desk()));
        QVERIFY(!ended && ended.error().kind == AppError::Kind::SignedOut);
        MADO_AWAIT(again, signIn());
        MADO_AWAIT(cleared, again->cache->run([](Tx &tx) { deleteDraft(tx, consultationId()); }));
        MADO_AWAIT(out, m_service->signOut(*again));
        QVERIFY(out);
        QVERIFY(!QDir(m_vaults->folderOf(desk())).exists());
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_service->remembered().isEmpty());
    }
    void only_the_refresh_token_is_kept_and_each_renewal_replaces_it()
    {
        MADO_AWAIT(entered, signIn());
        MADO_AWAIT(kept, entered->cache->run(keptSession));
        QCOMPARE((*kept)->refreshToken, granted().refreshToken);
        QVERIFY((*kept)->token.isEmpty());
        m_server->setScript([](const SeenRequest &request) {
            SessionGranted next = granted();
            next.token = QStringLiteral("next");
            next.refreshToken = QStringLiteral("next-refresh");
            if (request.to("POST", "/v1/sessions/refresh"))
                return Reaction::json(200, encode(next));
            if (request.headers.value("authorization") == "Bearer next")
                return Reaction::json(200, encode(batch(4, {})));
            return Reaction::json(401, encode(Problem{401, QStringLiteral("session.missing"), {}, {}}));
        });
        MADO_AWAIT(rows, entered->api->sync(0, std::chrono::seconds(0)));
        QVERIFY(rows);
        MADO_AWAIT(renewed, entered->cache->run(keptSession));
        QCOMPARE((*renewed)->refreshToken, QStringLiteral("next-refresh"));
    }
    void a_desk_resumes_for_twelve_hours_and_no_longer()
    {
        leaveASealedCache();
        m_server->goAway();
        m_clock.time = granted().expiresAt.addSecs(-1);
        {
            MADO_AWAIT(resumed, m_service->resume(desk()));
            QVERIFY(resumed);
        }
        m_clock.time = granted().expiresAt;
        MADO_AWAIT(over, m_service->resume(desk()));
        QVERIFY(!over && over.error().kind == AppError::Kind::SignedOut);
        QVERIFY(QFile::exists(m_vaults->fileOf(desk())));
        m_clock.time = FakeClock().time;
    }
    void a_locked_desk_opens_only_by_signing_in_again()
    {
        leaveASealedCache();
        {
            MADO_AWAIT(resumed, m_service->resume(desk()));
            MADO_AWAIT(locked, m_service->lock(*resumed));
            QVERIFY(locked);
        }
        MADO_AWAIT(refused, m_service->resume(desk()));
        QVERIFY(!refused && refused.error().kind == AppError::Kind::SignedOut);
        MADO_AWAIT(entered, signIn());
        MADO_AWAIT(draft, entered->cache->run([](Tx &tx) { return findDraft(tx, consultationId()); }));
        QCOMPARE(*draft, std::optional(typed));
    }
    void an_ordered_wipe_leaves_nothing_and_is_confirmed()
    {
        leaveASealedCache();
        MADO_AWAIT(resumed, m_service->resume(desk()));
        MADO_AWAIT(wiped, m_service->wipe(*resumed));
        QVERIFY(wiped);
        QVERIFY(!QDir(m_vaults->folderOf(desk())).exists());
        QVERIFY(m_keychain->secrets.isEmpty());
        QVERIFY(m_service->remembered().isEmpty());
        QCOMPARE(m_server->seen("DELETE", "/v1/sessions/current").size(), 1);
    }
    void an_ordered_wipe_is_done_even_if_the_server_goes_away_meanwhile()
    {
        leaveASealedCache();
        MADO_AWAIT(resumed, m_service->resume(desk()));
        m_server->goAway();
        MADO_AWAIT(wiped, m_service->wipe(*resumed));
        QVERIFY(!wiped);
        QVERIFY(!QDir(m_vaults->folderOf(desk())).exists());
        QVERIFY(m_keychain->secrets.isEmpty());
    }
    void an_ended_session_is_renewed_on_the_open_desk()
    {
        MADO_AWAIT(entered, signIn());
        MADO_AWAIT(renewed, m_service->signInAgain(*entered, QStringLiteral("pw")));
        QVERIFY(renewed);
    }
    void a_wrong_password_says_so()
    {
        m_server->setScript([](const SeenRequest &) {
            return Reaction::json(401, encode(Problem{401, QStringLiteral("sign-in.wrong"), {}, {}}));
        });
        MADO_AWAIT(refused, signIn());
        QVERIFY(!refused && refused.error().kind == AppError::Kind::Refused && refused.error().problem);
    }
};

MADO_TEST(SignInTest)
#include "sign_in_test.moc"
