// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::desk {

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void a_reply_is_written_down_carried_and_ends_the_wait()
    {
        const auto id = held(RiskLevel::High);
        m_desk->residentSays(id, QStringLiteral("熱があります"));
        const Reply reply = m_desk->replyWith(m_fence, id);
        const auto done = m_desk->apply(m_desk->nurse, id, reply);
        QVERIFY(done);
        const auto message = std::get<StaffMessage>(m_desk->bodies(id).back());
        QCOMPARE(message.text, reply.text);
        QCOMPARE(message.state.stage, SendStage::AcceptedByServer);
        QVERIFY(message.key);
        QCOMPARE(m_desk->carried.size(), std::size_t(1));
        QCOMPARE(m_desk->carried.front().entry, *done->entry);
        QCOMPARE(m_desk->row(id).unread, 0);
        QVERIFY(!m_desk->row(id).waitingSince);
        QCOMPARE(m_desk->row(id).lastWords, reply.text);
    }

    void a_stale_lease_sends_nothing_and_names_the_owner()
    {
        const auto id = held(RiskLevel::High);
        const Reply reply = m_desk->replyWith(m_fence, id);
        m_desk->now = m_desk->now.addSecs(600);
        QCOMPARE(codeOf(id, reply), QStringLiteral("lease.stale"));
        m_desk->takeOver(m_desk->colleague, id);
        const auto refused = m_desk->apply(m_desk->nurse, id, reply);
        QCOMPARE(problemOf(refused).code, QStringLiteral("lease.stale"));
        QCOMPARE(problemOf(refused).owner->id, m_desk->colleague.id);
        QVERIFY(m_desk->carried.empty());
    }

    void a_reply_written_long_ago_waits_for_its_author()
    {
        const auto id = held(RiskLevel::High);
        Reply reply = m_desk->replyWith(m_fence, id);
        reply.writtenAt = m_desk->now.addSecs(-15 * 60);
        QCOMPARE(codeOf(id, reply), QString());
        reply.writtenAt = m_desk->now.addSecs(-15 * 60 - 1);
        QCOMPARE(codeOf(id, reply), QStringLiteral("reply.stale"));
        reply.confirmed = true;
        QCOMPARE(codeOf(id, reply), QString());
    }

    void at_emergency_three_minutes_are_long_ago()
    {
        const auto id = held(RiskLevel::Emergency);
        Reply reply = m_desk->replyWith(m_fence, id);
        reply.writtenAt = m_desk->now.addSecs(-3 * 60);
        QCOMPARE(codeOf(id, reply), QString());
        reply.writtenAt = m_desk->now.addSecs(-3 * 60 - 1);
        QCOMPARE(codeOf(id, reply), QStringLiteral("reply.stale"));
    }

    void a_reply_overtaken_by_the_resident_waits_for_its_author()
    {
        const auto id = held(RiskLevel::High);
        Reply reply = m_desk->replyWith(m_fence, id);
        m_desk->residentSays(id, QStringLiteral("やはり息苦しい"));
        QCOMPARE(codeOf(id, reply), QStringLiteral("reply.overtaken"));
        QVERIFY(m_desk->carried.empty());
        QCOMPARE(m_desk->row(id).unread, 1);
        reply.confirmed = true;
        QCOMPARE(codeOf(id, reply), QString());
    }

    void a_note_of_a_colleague_overtakes_nothing()
    {
        const auto id = held(RiskLevel::High);
        const Reply reply = m_desk->replyWith(m_fence, id);
        QVERIFY(m_desk->apply(m_desk->colleague, id, AddNote{std::nullopt, QStringLiteral("メモ")}));
        QCOMPARE(codeOf(id, reply), QString());
    }

    void an_unreachable_resident_gets_no_reply()
    {
        const auto id = held(RiskLevel::High);
        m_desk->write([](store::Transaction &tx) { return tx.execute("UPDATE conversation SET reachable = 0"); });
        QCOMPARE(codeOf(id, m_desk->replyWith(m_fence, id)), QStringLiteral("resident.unreachable"));
    }

    void a_text_is_neither_empty_nor_over_lines_limit()
    {
        const auto id = held(RiskLevel::High);
        Reply reply = m_desk->replyWith(m_fence, id);
        for (const QString &text : {QString(), QStringLiteral(" \n"), QString(maxReplyUnits + 1, u'あ')}) {
            reply.text = text;
            QCOMPARE(problemOf(m_desk->apply(m_desk->nurse, id, reply)).status, 422);
        }
        reply.text = QString(maxReplyUnits, u'あ');
        QCOMPARE(codeOf(id, reply), QString());
    }

private:
    ConsultationId held(RiskLevel level)
    {
        const auto id = m_desk->open(level);
        m_fence = m_desk->takeOver(m_desk->nurse, id);
        return id;
    }

    /// Empty when the reply was sent.
    QString codeOf(const ConsultationId &id, const Reply &reply)
    {
        return problemOf(m_desk->apply(m_desk->nurse, id, reply)).code;
    }

    std::unique_ptr<DeskFixture> m_desk;
    qint64 m_fence = 0;
};

MADO_TEST(ReplyTest)

} // namespace mado::desk

#include "reply_test.moc"
