// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/transcript.h"
#include "backend/desk/words.h"
#include "desk_fixture.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::desk {

class IntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DeskFixture>(); }

    void a_request_opens_one_consultation_with_its_goal()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto view = m_desk->view(id);
        QCOMPARE(view.targetMinutes, 10);
        QCOMPARE(view.waitingSince, m_desk->now);
        QVERIFY(view.caseNumber.startsWith(QStringLiteral("R-204")));
        QCOMPARE(view.resident.municipality->en, QStringLiteral("Yokohama"));
        QCOMPARE(view.resident.phoneMasked, QStringLiteral("090-••••-••12"));
        QCOMPARE(m_desk->events(id), QList{EventKind::Opened});
        QVERIFY(view.transcriptSeq > 0);
    }

    void the_same_resident_has_one_open_consultation()
    {
        const auto conversation = m_desk->newResident();
        const auto open = [&](store::Transaction &tx) {
            return openOrRaise(tx, m_desk->request(conversation, RiskLevel::Low));
        };
        QCOMPARE(m_desk->write(open), m_desk->write(open));
    }

    void a_worse_result_raises_the_level()
    {
        const auto id = m_desk->open(RiskLevel::Moderate);
        raise(id, RiskLevel::Emergency);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::Emergency);
        QCOMPARE(m_desk->row(id).targetMinutes, 5);
        QCOMPARE(m_desk->events(id), (QList{EventKind::Opened, EventKind::RiskChanged}));
    }

    void what_becomes_an_emergency_under_a_lease_is_held_no_longer_than_an_emergency()
    {
        const auto id = m_desk->open(RiskLevel::Moderate);
        m_desk->takeOver(m_desk->nurse, id);
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(600));
        raise(id, RiskLevel::High);
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(600));
        raise(id, RiskLevel::Emergency);
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(120));
        m_desk->now = m_desk->now.addSecs(120);
        QCOMPARE(m_desk->write([&](store::Transaction &tx) { return lapseLeases(tx, m_desk->now); }), 1);
    }

    void an_emergency_that_is_told_late_leaves_a_connected_console_its_two_minutes()
    {
        const auto id = m_desk->open(RiskLevel::Moderate);
        m_desk->takeOver(m_desk->nurse, id);
        auto late = m_desk->request(m_desk->row(id).conversation, RiskLevel::Emergency);
        late.at = m_desk->now.addSecs(-900);
        late.heardAt = m_desk->now;
        m_desk->write([&](store::Transaction &tx) { return worsened(tx, late); });
        QCOMPARE(m_desk->row(id).owner->leaseUntil, m_desk->now.addSecs(120));
    }

    void a_milder_result_never_lowers_it()
    {
        const auto id = m_desk->open(RiskLevel::High);
        raise(id, RiskLevel::Low);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::High);
        QCOMPARE(m_desk->row(id).targetMinutes, 10);
        QCOMPARE(m_desk->events(id), QList{EventKind::Opened});
    }

    void a_worse_result_passes_a_level_that_staff_lowered()
    {
        const auto id = m_desk->open(RiskLevel::Moderate);
        m_desk->write([&](store::Transaction &tx) {
            auto row = *store::findConsultation(tx, id);
            row.risk.byStaff = RiskLevel::Low;
            store::saveConsultation(tx, row);
            return true;
        });
        raise(id, RiskLevel::High);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::High);
    }

    void unrated_ranks_between_high_and_moderate()
    {
        const auto id = m_desk->open(RiskLevel::Unrated);
        raise(id, RiskLevel::Moderate);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::Unrated);
        raise(id, RiskLevel::High);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::High);
    }

    void writing_again_keeps_ones_place_in_line()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto since = m_desk->row(id).waitingSince;
        m_desk->now = m_desk->now.addSecs(600);
        m_desk->residentSays(id, QStringLiteral("まだですか"));
        m_desk->residentSays(id, QStringLiteral("息苦しいです"));
        QCOMPARE(m_desk->row(id).waitingSince, since);
        QCOMPARE(m_desk->row(id).unread, 2);
        QCOMPARE(m_desk->row(id).lastWords, QStringLiteral("息苦しいです"));
    }

    void without_an_open_consultation_the_bot_goes_on()
    {
        const auto conversation = m_desk->newResident();
        QVERIFY(!m_desk->write([&](store::Transaction &tx) {
            return residentSpoke(tx, conversation, m_desk->now, QStringLiteral("こんにちは"));
        }));
    }

    void the_bot_is_silent_while_a_human_holds_it()
    {
        const auto id = m_desk->open(RiskLevel::High);
        QVERIFY(!holds(id));
        m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(holds(id));
    }

    void a_message_within_a_day_of_closing_restores_the_former_level()
    {
        const auto id = m_desk->open(RiskLevel::High);
        closeIt(id);
        m_desk->now = m_desk->now.addSecs(24 * 3600);
        m_desk->residentSays(id, QStringLiteral("また熱が出ました"));
        const auto row = m_desk->row(id);
        QVERIFY(!row.closed);
        QVERIFY(!row.owner);
        QCOMPARE(row.risk.level(), RiskLevel::High);
        QCOMPARE(row.waitingSince, m_desk->now);
        QCOMPARE(row.unread, 1);
    }

    void a_message_later_than_that_does_not()
    {
        const auto id = m_desk->open(RiskLevel::High);
        closeIt(id);
        m_desk->now = m_desk->now.addSecs(24 * 3600 + 1);
        m_desk->residentSays(id, QStringLiteral("また熱が出ました"));
        QVERIFY(m_desk->row(id).closed);
    }

    void a_new_request_within_a_day_goes_on_with_the_former_one()
    {
        const auto id = m_desk->open(RiskLevel::High);
        closeIt(id);
        const auto conversation = m_desk->row(id).conversation;
        const auto again = m_desk->write(
            [&](store::Transaction &tx) { return openOrRaise(tx, m_desk->request(conversation, RiskLevel::Low)); });
        QCOMPARE(again, id);
        QCOMPARE(m_desk->row(id).risk.level(), RiskLevel::High);
    }

    void a_message_that_line_sends_twice_is_one_entry()
    {
        const auto conversation = m_desk->newResident();
        const auto say = [&](store::Transaction &tx) {
            return append(tx, conversation, m_desk->now, ResidentText{QStringLiteral("熱")}, QStringLiteral("m1"));
        };
        QCOMPARE(m_desk->write(say), m_desk->write(say));
    }

    void unsending_takes_the_content_away_and_nothing_else()
    {
        const auto id = m_desk->open(RiskLevel::High);
        m_desk->residentSays(id, QStringLiteral("消したい言葉"));
        const auto before = m_desk->view(id);
        QVERIFY(unsendIt(id, QStringLiteral("消したい言葉")));
        const auto after = m_desk->view(id);
        QCOMPARE(m_desk->bodies(id).back(), EntryBody(Unsent{}));
        QCOMPARE(after.risk, before.risk);
        QCOMPARE(after.unread, before.unread);
        QCOMPARE(after.waitingSince, before.waitingSince);
        QCOMPARE(after.lastWords, QString());
        QVERIFY(after.transcriptSeq > before.transcriptSeq);
        QVERIFY(after.revision > before.revision);
    }

    void unsending_what_is_not_here_is_said()
    {
        QVERIFY(!unsendIt(m_desk->open(RiskLevel::High), QStringLiteral("no such message")));
    }

    void a_send_state_reaches_the_message_and_the_feed()
    {
        const auto id = m_desk->open(RiskLevel::High);
        const auto conversation = m_desk->row(id).conversation;
        const BotMessage message{QStringLiteral("今すぐ119番に"), {}, true, {SendStage::AcceptedByServer, QString()}};
        const auto entry =
            m_desk->write([&](store::Transaction &tx) { return append(tx, conversation, m_desk->now, message); });
        const auto before = m_desk->view(id);
        const SendState failed{SendStage::Failed, QStringLiteral("line.rejected")};
        m_desk->write([&](store::Transaction &tx) {
            setSendState(tx, entry, failed);
            return true;
        });
        QCOMPARE(std::get<BotMessage>(m_desk->bodies(id).back()).state, failed);
        QVERIFY(m_desk->view(id).transcriptSeq > before.transcriptSeq);
        QVERIFY(m_desk->view(id).revision > before.revision);
    }

    void long_words_are_shortened_between_characters()
    {
        const QString words = QString(199, u'あ') + QStringLiteral("🫁") + QString(100, u'い');
        QCOMPARE(shortened(words), QString(199, u'あ'));
        QCOMPARE(shortened(QStringLiteral("短い")), QStringLiteral("短い"));
    }

private:
    void raise(const ConsultationId &id, RiskLevel level)
    {
        const auto conversation = m_desk->row(id).conversation;
        m_desk->write([&](store::Transaction &tx) { return openOrRaise(tx, m_desk->request(conversation, level)); });
    }

    bool holds(const ConsultationId &id)
    {
        const auto conversation = m_desk->row(id).conversation;
        return m_desk->write([&](store::Transaction &tx) { return humanHolds(tx, conversation); });
    }

    void closeIt(const ConsultationId &id)
    {
        const auto fence = m_desk->takeOver(m_desk->nurse, id);
        QVERIFY(m_desk->apply(m_desk->nurse, id,
                              Close{fence, Disposition::SelfCare, std::nullopt, QStringLiteral("落ち着いた")}));
    }

    bool unsendIt(const ConsultationId &id, const QString &lineMessage)
    {
        const auto conversation = m_desk->row(id).conversation;
        return m_desk->write([&](store::Transaction &tx) { return unsend(tx, conversation, lineMessage); });
    }

    std::unique_ptr<DeskFixture> m_desk;
};

MADO_TEST(IntakeTest)

} // namespace mado::desk

#include "intake_test.moc"
