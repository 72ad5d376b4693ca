// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/audit_rows.h"
#include "backend/store/reach_rows.h"
#include "contract/permissions.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::staff {

/// What a console hears when something comes into somebody's reach or leaves it.
class ReachTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void init()
    {
        m_house = newHouse();
        m_administrator = m_house->tokenOf(person(Role::Administrator, {home, elsewhere}));
        m_nurse = person(Role::Nurse, {home});
        m_token = m_house->tokenOf(*m_nurse);
        m_near = m_house->consultation(home);
        m_far = m_house->consultation(elsewhere);
        m_cursor = m_house->feed(m_token).cursor;
    }
    void cleanup() { m_house.reset(); }

    void what_a_narrower_scope_loses_is_told_as_gone_and_given_back()
    {
        m_house->giveLease(m_near, m_nurse->id);
        setScope({{elsewhere}, {}});
        const SyncBatch batch = news();
        QCOMPARE(batch.gone, QList{m_near});
        QCOMPARE(ids(batch), QList{m_far});
        QVERIFY(!m_house->row(m_near).owner);
        QCOMPARE(transcript(m_near), 404);
        QCOMPARE(transcript(m_far), 200);
    }

    void what_happens_to_a_consultation_that_left_is_told_no_more()
    {
        setScope({{elsewhere}, {}});
        const SyncBatch batch = news();
        m_house->giveLease(m_near, m_nurse->id);
        const SyncBatch later = m_house->feed(m_token, batch.cursor);
        QVERIFY(later.gone.isEmpty() && later.consultations.isEmpty());
    }

    void what_left_and_came_back_is_told_as_it_is_now()
    {
        setScope({{elsewhere}, {}});
        setScope({{home}, {}});
        QCOMPARE(ids(news()), QList{m_near});
        QVERIFY(news().gone == QList{m_far});
    }

    void a_scope_of_accounts_holds_within_its_prefectures()
    {
        const ConsultationId other = m_house->consultation(home, *AccountId::from(u"mental-care"_s));
        QVERIFY(ids(news()).contains(other));
        setScope({{home, elsewhere}, {account}});
        QCOMPARE(news().gone, QList{other});
        QCOMPARE(ids(news()), QList{m_far});
    }

    void another_role_that_sees_nothing_loses_everything()
    {
        StaffMember member = m_house->member(m_nurse->id);
        member.details.role = Role::Officer;
        QCOMPARE(update(member), 200);
        QCOMPARE(news().gone, QList{m_near});
        QVERIFY(m_house->feed(m_token).consultations.isEmpty());
        QCOMPARE(transcript(m_near), 403);
    }

    void a_consultation_that_moves_leaves_one_reach_and_enters_another()
    {
        const QByteArray stranger = m_house->tokenOf(person(Role::Nurse, {elsewhere}));
        const qint64 before = m_house->feed(stranger).cursor;
        m_house->write([&](store::Transaction &tx) {
            auto row = *store::findConsultation(tx, m_near);
            store::moveConsultation(tx, row, elsewhere);
            return true;
        });
        QCOMPARE(news().gone, QList{m_near});
        QCOMPARE(ids(m_house->feed(stranger, before)), QList{m_near});
    }

    void thousands_leave_in_bounded_batches()
    {
        m_house->write([&](store::Transaction &tx) {
            tx.execute("INSERT INTO consultation (id, case_number, conversation, account, prefecture, kind, channel, "
                       "risk, level_rank, opened_at, unread, last_words, fence, revision) "
                       "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
                       "SELECT 'm' || n.i, 90000 + n.i, c.conversation, c.account, c.prefecture, c.kind, c.channel, "
                       "c.risk, c.level_rank, c.opened_at, 0, '', 0, 1 FROM consultation c, n WHERE c.id = $1",
                       {m_near.text()});
            return true;
        });
        setScope({{elsewhere}, {}});
        QSet<QString> gone;
        SyncBatch batch = news();
        for (;; batch = m_house->feed(m_token, batch.cursor)) {
            QVERIFY(batch.gone.size() + batch.consultations.size() <= 500);
            for (const ConsultationId &id : batch.gone)
                gone.insert(id.text());
            if (!batch.more)
                break;
        }
        QCOMPARE(gone.size(), 1201);
    }

    void a_poll_that_waits_hears_of_what_left()
    {
        const Waiting waiting(*this);
        setScope({{elsewhere}, {}});
        waiting.later();
        const auto batch = decodeSyncBatch(jsonOf(waiting.pending->answered.value()));
        QCOMPARE(batch->gone, QList{m_near});
    }

    void a_poll_of_somebody_suspended_waits_no_longer()
    {
        const Waiting waiting(*this);
        const QString path = u"/v1/staff/%1/suspend"_s.arg(m_nurse->id.text());
        QCOMPARE(m_house->ask(Method::Post, path, m_administrator, encode(StaffStep{u"休職"_s})).status, 200);
        waiting.later();
        const auto batch = decodeSyncBatch(jsonOf(waiting.pending->answered.value()));
        QVERIFY(batch->consultations.isEmpty() && batch->gone.isEmpty());
        QCOMPARE(m_house->ask(Method::Get, u"/v1/sync"_s, m_token).status, 401);
    }

    void a_poll_waits_on_when_another_reach_changes()
    {
        const Waiting waiting(*this);
        m_house->consultation(elsewhere);
        waiting.later();
        QVERIFY(!waiting.pending->answered);
    }

    void breaking_glass_reaches_further_for_an_hour_and_is_on_record()
    {
        const auto opened = openGlass(elsewhere);
        QCOMPARE(opened.status, 201);
        QCOMPARE(ids(news()), QList{m_far});
        QCOMPARE(transcript(m_far), 200);
        m_house->giveLease(m_far, m_nurse->id);
        const auto list = decodeBreakGlassList(
            jsonOf(m_house->ask(Method::Get, u"/v1/break-glass"_s, m_house->tokenOf(person(Role::Auditor, {home})))));
        QCOMPARE(list->openings.first().staff.id, m_nurse->id);
        QCOMPARE(list->openings.first().until, m_house->clock.now().addSecs(3600));

        m_cursor = m_house->feed(m_token).cursor;
        m_house->clock.time = m_house->clock.time.addSecs(3599);
        m_house->tick.tick();
        m_token = m_house->tokenOf(*m_nurse);
        QCOMPARE(transcript(m_far), 200);
        m_house->clock.time = m_house->clock.time.addSecs(1);
        m_house->tick.tick();
        QCOMPARE(transcript(m_far), 404);
        QCOMPARE(news().gone, QList{m_far});
        QVERIFY(!m_house->row(m_far).owner);
    }

    void breaking_glass_needs_a_reason_and_one_place()
    {
        const auto ask = [&](const BreakGlassRequest &request) {
            return m_house->ask(Method::Post, u"/v1/break-glass"_s, m_token, encode(request)).status;
        };
        QCOMPARE(ask({u"急ぎ"_s, elsewhere, std::nullopt}), 422);
        QCOMPARE(ask({u"県境の相談者のため確認します"_s, u"48"_s, std::nullopt}), 422);
        QCOMPARE(ask({u"県境の相談者のため確認します"_s, std::nullopt, ConsultationId::random()}), 404);
        QCOMPARE(ask({u"県境の相談者のため確認します"_s, std::nullopt, m_far}), 201);
        QCOMPARE(transcript(m_far), 200);
    }

    void within_ones_scope_a_look_needs_no_reason_and_beyond_it_is_recorded_with_the_one_given()
    {
        QCOMPARE(transcript(m_near), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, m_near), QStringList{QString()});
        QCOMPARE(transcript(m_far), 404);
        QVERIFY(reasons(Permission::ReadTranscript, m_far).isEmpty());
        QCOMPARE(openGlass(elsewhere, u"県境の相談者が東京都にも相談"_s).status, 201);
        QCOMPARE(transcript(m_far), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, m_far), QStringList{u"県境の相談者が東京都にも相談"_s});
        QCOMPARE(takeOver(m_far), 200);
        QCOMPARE(reasons(Permission::TakeOver, m_far), QStringList{u"県境の相談者が東京都にも相談"_s});
        QCOMPARE(takeOver(m_near), 200); // the glass that is broken elsewhere says nothing of one's own
        QCOMPARE(reasons(Permission::TakeOver, m_near), QStringList{QString()});
    }

    void another_account_of_ones_centre_is_beyond_a_scope_of_accounts()
    {
        const ConsultationId other = m_house->consultation(home, *AccountId::from(u"mental-care"_s));
        setScope({{home}, {account}});
        m_token = m_house->tokenOf(*m_nurse);
        QCOMPARE(transcript(other), 404);
        QCOMPARE(openGlass(other, u"こころの相談の担当者が不在のため"_s).status, 201);
        QCOMPARE(transcript(other), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, other), QStringList{u"こころの相談の担当者が不在のため"_s});
        QCOMPARE(transcript(m_near), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, m_near), QStringList{QString()});
    }

    void an_opening_of_what_is_within_ones_scope_is_no_reason()
    {
        QCOMPARE(openGlass(m_near, u"担当ではないと思ったため確認"_s).status, 201);
        QCOMPARE(transcript(m_near), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, m_near), QStringList{QString()});
    }

    void of_ones_own_openings_the_newest_that_goes_on_is_the_reason()
    {
        QCOMPARE(openGlass(elsewhere, u"最初の確認のため開きます"_s).status, 201);
        m_house->clock.time = m_house->clock.time.addSecs(60);
        QCOMPARE(openGlass(m_far, u"家族からの電話のため開きます"_s).status, 201);
        m_house->clock.time = m_house->clock.time.addSecs(60);
        const QByteArray own = std::exchange(m_token, m_house->tokenOf(person(Role::Nurse, {home})));
        QCOMPARE(openGlass(m_far, u"ほかの職員が書いた理由です"_s).status, 201);
        m_token = own;
        QCOMPARE(transcript(m_far), 200);
        QCOMPARE(reasons(Permission::ReadTranscript, m_far), QStringList{u"家族からの電話のため開きます"_s});
        m_house->clock.time = m_house->clock.time.addSecs(3601);
        m_house->tick.tick();
        const auto why = [&](store::Transaction &tx) { return store::whyReached(tx, m_nurse->id, m_far); };
        QCOMPARE(m_house->write(why), QString()); // what is over is no reason any more
    }

    void somebody_suspended_loses_what_they_had_opened()
    {
        QCOMPARE(openGlass(elsewhere).status, 201);
        const QString path = u"/v1/staff/%1/"_s.arg(m_nurse->id.text());
        const QJsonObject reason = encode(StaffStep{u"休職"_s});
        QCOMPARE(m_house->ask(Method::Post, path + u"suspend"_s, m_administrator, reason).status, 200);
        QCOMPARE(m_house->ask(Method::Post, path + u"resume"_s, m_administrator, reason).status, 200);
        m_token = m_house->tokenOf(*m_nurse);
        QCOMPARE(transcript(m_near), 200);
        QCOMPARE(transcript(m_far), 404);
    }

private:
    /// The nurse's console, asking for news and held.
    struct Waiting
    {
        explicit Waiting(ReachTest &test)
            : m_test(test),
              m_polls(std::make_unique<desk::LongPolls>(*test.m_house->database, test.m_house->clock))
        {
            m_polls->ask({test.m_nurse->id, test.m_house->feed(test.m_token).cursor, std::chrono::seconds(25)},
                         pending);
        }
        /// Long enough for what comes in a burst.
        void later() const
        {
            // PostgreSQL tells of its commits from another thread.
            const auto answeredOrQuiet = [&] {
                m_polls->tick();
                m_test.m_house->clock.time = m_test.m_house->clock.time.addMSecs(300);
                m_polls->tick();
                return pending->answered.has_value();
            };
            (void)QTest::qWaitFor(answeredOrQuiet, 500);
        }
        std::shared_ptr<KeptPending> pending = std::make_shared<KeptPending>();

    private:
        ReachTest &m_test;
        std::unique_ptr<desk::LongPolls> m_polls;
    };

    StaffProfile person(Role role, const QStringList &prefectures)
    {
        const StaffProfile one = m_house->person(role, prefectures.first());
        m_house->write([&](store::Transaction &tx) {
            return tx.execute("UPDATE staff SET scope_prefectures = $2 WHERE id = $1",
                              {one.id.text(), prefectures.join(u' ')});
        });
        return one;
    }
    int update(const StaffMember &member)
    {
        return m_house
            ->ask(Method::Put, u"/v1/staff/"_s + member.id.text(), m_administrator,
                  encode(StaffUpdate{member.revision, member.details}))
            .status;
    }
    void setScope(const StaffScope &scope)
    {
        StaffMember member = m_house->member(m_nurse->id);
        member.details.scope = scope;
        QCOMPARE(update(member), 200);
    }
    http::Response openGlass(const QString &prefecture, const QString &reason = u"県境の相談者が東京都にも相談"_s)
    {
        const BreakGlassRequest request{reason, prefecture, std::nullopt};
        return m_house->ask(Method::Post, u"/v1/break-glass"_s, m_token, encode(request));
    }
    http::Response openGlass(const ConsultationId &id, const QString &reason)
    {
        const BreakGlassRequest request{reason, std::nullopt, id};
        return m_house->ask(Method::Post, u"/v1/break-glass"_s, m_token, encode(request));
    }
    int takeOver(const ConsultationId &id)
    {
        return m_house->ask(Method::Post, u"/v1/consultations/%1/take-over"_s.arg(id.text()), m_token).status;
    }
    /// On record with what the nurse did to it, in order.
    QStringList reasons(Permission what, const ConsultationId &id)
    {
        QStringList found;
        for (const store::AuditRow &row :
             m_house->write([](store::Transaction &tx) { return store::auditAfter(tx, 0, 100000); })) {
            if (row.action == QLatin1String(rowOf(what).name) && row.subject == id.text() &&
                row.staff == m_nurse->id.text())
                found << row.reason;
        }
        return found;
    }
    SyncBatch news() { return m_house->feed(m_token, m_cursor); }
    static QList<ConsultationId> ids(const SyncBatch &batch)
    {
        QList<ConsultationId> ids;
        for (const Consultation &consultation : batch.consultations)
            ids.append(consultation.id);
        return ids;
    }
    int transcript(const ConsultationId &id)
    {
        return m_house->ask(Method::Get, u"/v1/consultations/%1/transcript"_s.arg(id.text()), m_token).status;
    }

    std::unique_ptr<House> m_house;
    QByteArray m_administrator;
    std::optional<StaffProfile> m_nurse;
    QByteArray m_token;
    ConsultationId m_near = ConsultationId::random();
    ConsultationId m_far = ConsultationId::random();
    qint64 m_cursor = 0;
};

class SqliteReachTest : public ReachTest
{
    Q_OBJECT

public:
    SqliteReachTest() : ReachTest(Engine::Sqlite) {}
};

class PostgresReachTest : public ReachTest
{
    Q_OBJECT

public:
    PostgresReachTest() : ReachTest(Engine::Postgres) {}
};

MADO_TEST(SqliteReachTest)
MADO_TEST(PostgresReachTest)

} // namespace mado::staff

#include "reach_test.moc"
