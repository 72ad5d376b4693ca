// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/long_polls.h"
#include "backend/desk/sync.h"
#include "backend/desk/transcript.h"
#include "backend/store/roster_rows.h"
#include "contract/codecs.h"
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QTest>
#include <set>
#include <thread>

namespace mado::desk {

namespace {

class KeptPending final : public http::Pending
{
public:
    void answer(http::Response response) override { answers.push_back(std::move(response)); }
    bool clientGone() const override { return gone; }
    SyncBatch batch() const { return decodeSyncBatch(QJsonDocument::fromJson(answers.at(0).body).object()).value(); }

    std::vector<http::Response> answers;
    bool gone = false;
};

class FixtureClock final : public Clock
{
public:
    explicit FixtureClock(const DeskFixture &desk) : m_desk(desk) {}
    QDateTime now() const override { return m_desk.now; }

private:
    const DeskFixture &m_desk;
};

QList<ConsultationId> idsOf(const SyncBatch &batch)
{
    QList<ConsultationId> ids;
    for (const Consultation &one : batch.consultations)
        ids.append(one.id);
    return ids;
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void the_snapshot_is_ordered_by_urgency()
    {
        const auto low = m_desk->open(RiskLevel::Low);
        const auto unrated = m_desk->open(RiskLevel::Unrated);
        const auto emergency = m_desk->open(RiskLevel::Emergency);
        const auto high = m_desk->open(RiskLevel::High);
        const auto batch = sync(0);
        QCOMPARE(idsOf(batch), (QList{emergency, high, unrated, low}));
        QVERIFY(!batch.more);
        QVERIFY(saysNothing(sync(batch.cursor)));
    }

    void an_empty_desk_has_a_cursor_to_wait_from()
    {
        const auto batch = sync(0);
        QVERIFY(batch.cursor > 0);
        QVERIFY(saysNothing(sync(batch.cursor)));
    }

    void changes_come_once_with_their_newest_state()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->open(RiskLevel::Low);
        const auto cursor = sync(0).cursor;
        m_desk->residentSays(id, QStringLiteral("一つ目"));
        m_desk->residentSays(id, QStringLiteral("二つ目"));
        const auto batch = sync(cursor);
        QCOMPARE(idsOf(batch), QList{id});
        QCOMPARE(batch.consultations.at(0).unread, 2);
        QVERIFY(saysNothing(sync(batch.cursor)));
    }

    void a_row_names_its_prefecture_and_the_teams_that_hold_it()
    {
        const Team night{*TeamId::from(QStringLiteral("night")), {QStringLiteral("夜間"), QStringLiteral("Night")}};
        m_desk->write([&](store::Transaction &tx) {
            store::putTeam(tx, night);
            tx.execute("INSERT INTO staff_team (staff, team) VALUES ($1, $2)",
                       {m_desk->nurse.id.text(), night.id.text()});
            return true;
        });
        const auto id = m_desk->open(RiskLevel::High);
        const auto waiting = sync(0);
        QCOMPARE(waiting.consultations.at(0).prefecture, QStringLiteral("14"));
        m_desk->takeOver(m_desk->nurse, id);
        QCOMPARE(sync(waiting.cursor).consultations.at(0).owner->teams, QList{night});
    }

    void a_desk_of_more_than_one_batch_arrives_whole()
    {
        constexpr int many = 1203;
        std::set<ConsultationId> expected;
        for (int i = 0; i < many; ++i)
            expected.insert(m_desk->open(i % 2 ? RiskLevel::Low : RiskLevel::Moderate));
        const auto urgent = m_desk->open(RiskLevel::Emergency);
        expected.insert(urgent);

        auto batch = sync(0);
        QCOMPARE(batch.consultations.size(), batchRows);
        QCOMPARE(batch.consultations.first().id, urgent);
        std::set<ConsultationId> seen;
        for (int page = 0; page < 10; ++page) {
            for (const ConsultationId &id : idsOf(batch))
                seen.insert(id);
            if (!batch.more)
                break;
            expected.insert(m_desk->open(RiskLevel::High)); // The queue moves while a console pages.
            batch = sync(batch.cursor);
        }
        QVERIFY(!batch.more);
        QVERIFY(seen == expected);
    }

    void closed_ones_are_told_then_leave()
    {
        const auto id = m_desk->open(RiskLevel::Low);
        const auto cursor = sync(0).cursor;
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(m_desk->apply(m_desk->nurse, id, Close{fence, Disposition::SelfCare, std::nullopt, QString()}));
        QVERIFY(sync(cursor).consultations.at(0).closed);
        QCOMPARE(idsOf(sync(0)), QList{id});
        m_desk->now = m_desk->now.addSecs(24 * 3600);
        QVERIFY(idsOf(sync(0)).isEmpty());
        QCOMPARE(sync(cursor).gone, QList{id});
    }

    void another_prefecture_sees_nothing()
    {
        m_desk->open(RiskLevel::High);
        const auto batch = m_desk->database->read([&](store::Transaction &tx) {
            return std::pair(syncBatch(tx, m_desk->stranger.id, 0, m_desk->now),
                             syncBatch(tx, m_desk->stranger.id, 1, m_desk->now));
        });
        QVERIFY(saysNothing(batch->first));
        QVERIFY(saysNothing(batch->second));
    }

    void a_cursor_ahead_of_a_restored_database_starts_over()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QCOMPARE(idsOf(sync(1000000)), QList{id});
    }

    void an_unreadable_row_hides_no_other()
    {
        const auto bad = m_desk->open(RiskLevel::High);
        const auto good = m_desk->open(RiskLevel::High);
        m_desk->write([&](store::Transaction &tx) {
            return tx.execute("UPDATE consultation SET risk = '{}' WHERE id = $1", {bad.text()});
        });
        const auto batch = sync(0);
        QCOMPARE(idsOf(batch), QList{good});
        QCOMPARE(batch.quarantined.at(0).id, bad.text());
        const auto read = decodeSyncBatch(encode(batch));
        QCOMPARE(read->quarantined.at(0).id, bad.text());
    }

    void a_transcript_goes_on_where_it_was_left()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto conversation = m_desk->row(id).conversation;
        for (int i = 0; i < 510; ++i)
            m_desk->residentSays(id, QString::number(i));
        const auto [first, rest] = m_desk->database
                                       ->read([&](store::Transaction &tx) {
                                           const auto batch = transcriptBatch(tx, conversation, 0);
                                           return std::pair(batch, transcriptBatch(tx, conversation, batch.cursor));
                                       })
                                       .value();
        QVERIFY(first.more);
        QVERIFY(!rest.more);
        QCOMPARE(first.entries.size() + rest.entries.size(), 511);
        QCOMPARE(rest.cursor, m_desk->view(id).transcriptSeq);
    }

    void a_follower_misses_no_consultation_of_concurrent_writers()
    {
        constexpr int writers = 4;
        constexpr int rows = 40;
        std::vector<ConversationId> residents;
        for (int i = 0; i < writers * rows; ++i)
            residents.push_back(m_desk->newResident());
        std::atomic<int> running{writers};
        std::vector<std::thread> threads;
        for (std::size_t w = 0; w < writers; ++w) {
            threads.emplace_back([&, w] {
                for (std::size_t i = 0; i < rows; ++i) {
                    const auto request = m_desk->request(residents[w * rows + i], RiskLevel::High);
                    (void)m_desk->database->write([&](store::Transaction &tx) { return openOrRaise(tx, request); });
                }
                --running;
            });
        }
        std::set<ConsultationId> seen;
        qint64 cursor = 1;
        const auto follow = [&] {
            const auto batch = sync(cursor);
            for (const ConsultationId &id : idsOf(batch))
                seen.insert(id);
            cursor = batch.cursor;
        };
        while (running > 0)
            follow();
        for (std::thread &thread : threads)
            thread.join();
        follow();
        QCOMPARE(seen.size(), residents.size());
    }

private:
    SyncBatch sync(qint64 since)
    {
        return m_desk->database
            ->read([&](store::Transaction &tx) { return syncBatch(tx, m_desk->nurse.id, since, m_desk->now); })
            .value();
    }

    std::unique_ptr<DeskFixture> m_desk;
};

class LongPollsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_clock = std::make_unique<FixtureClock>(*m_desk);
        m_polls = std::make_unique<LongPolls>(*m_desk->database, *m_clock);
        m_pending = std::make_shared<KeptPending>();
        m_quiet = m_desk->open(RiskLevel::Low);
        tickAfter(0);
        tickAfter(250);
    }

    void news_are_answered_at_once()
    {
        m_polls->ask({m_desk->nurse.id, 1, std::chrono::seconds(25)}, m_pending);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
    }

    void a_snapshot_never_waits()
    {
        m_polls->ask({m_desk->stranger.id, 0, std::chrono::seconds(25)}, m_pending);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
    }

    void without_news_it_is_held_until_its_time_is_over()
    {
        holdFor(25);
        tickAfter(24999);
        QVERIFY(m_pending->answers.empty());
        tickAfter(1);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
        QVERIFY(saysNothing(m_pending->batch()));
        QCOMPARE(m_polls->held(), std::size_t(0));
    }

    void nobody_waits_longer_than_allowed()
    {
        holdFor(3600);
        tickAfter(25000);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
    }

    void a_burst_is_one_answer_a_quarter_second_later()
    {
        holdFor(25);
        m_desk->residentSays(m_quiet, QStringLiteral("一つ目"));
        tickAfter(50);
        QVERIFY(m_pending->answers.empty());
        m_desk->residentSays(m_quiet, QStringLiteral("二つ目"));
        tickAfter(249);
        QVERIFY(m_pending->answers.empty());
        tickAfter(1);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
        QCOMPARE(m_pending->batch().consultations.at(0).unread, 2);
    }

    void an_emergency_is_told_at_the_next_tick()
    {
        holdFor(25);
        const auto id = m_desk->open(RiskLevel::Emergency);
        tickAfter(0);
        QCOMPARE(m_pending->answers.size(), std::size_t(1));
        QCOMPARE(idsOf(m_pending->batch()), QList{id});
    }

    void news_of_others_do_not_wake_it()
    {
        const auto other = std::make_shared<KeptPending>();
        m_polls->ask({m_desk->stranger.id, position(), std::chrono::seconds(25)}, other);
        m_desk->residentSays(m_quiet, QStringLiteral("熱"));
        tickAfter(0);
        tickAfter(250);
        QVERIFY(other->answers.empty());
        QCOMPARE(m_polls->held(), std::size_t(1));
    }

    void who_left_is_forgotten()
    {
        holdFor(25);
        m_pending->gone = true;
        tickAfter(0);
        QCOMPARE(m_polls->held(), std::size_t(0));
        QVERIFY(m_pending->answers.empty());
    }

private:
    qint64 position()
    {
        return m_desk->database
            ->read([&](store::Transaction &tx) { return syncBatch(tx, m_desk->nurse.id, 0, m_desk->now).cursor; })
            .value();
    }

    void holdFor(int seconds)
    {
        m_polls->ask({m_desk->nurse.id, position(), std::chrono::seconds(seconds)}, m_pending);
        QVERIFY(m_pending->answers.empty());
        QCOMPARE(m_polls->held(), std::size_t(1));
    }

    void tickAfter(int milliseconds)
    {
        m_desk->now = m_desk->now.addMSecs(milliseconds);
        m_polls->tick();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FixtureClock> m_clock;
    std::unique_ptr<LongPolls> m_polls;
    std::shared_ptr<KeptPending> m_pending;
    ConsultationId m_quiet = ConsultationId::random();
};

MADO_TEST(SyncTest)
MADO_TEST(LongPollsTest)

} // namespace mado::desk

#include "sync_test.moc"
