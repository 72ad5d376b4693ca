// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/follow_up_rows.h"
#include "closing_office.h"
#include "tests/support/runner.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::lastAccount;
using test::refusalOf;

/// What residents may ask for, and what the office owes.
class DutiesTest : public QObject, private test::ClosingOffice
{
    Q_OBJECT

    DutyId owed(DutyKind kind)
    {
        return write([&](store::Transaction &tx) {
                   return recordDuty(tx, as(m_proposer),
                                     {kind, u"宛先の誤り1件"_s, u"別の相談者への返信"_s, QDate(2020, 6, 16), {}});
               })
            .value();
    }
    auto report(const DutyId &id, qint64 revision, const QDate &on, const QString &to = u"個人情報保護委員会"_s)
    {
        return write([&](store::Transaction &tx) {
            return recordFirstReport(tx, as(m_second), id, {revision, on, to});
        });
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, postgres);
        begin(postgres);
    }

    void a_consent_taken_back_by_staff_counts_at_once()
    {
        resident();
        const auto id = write([](store::Transaction &tx) {
            return *ConsultationId::from(tx.query("SELECT id FROM consultation").at(0).text(0));
        });
        const auto take = [&](const QString &purpose) {
            return write([&](store::Transaction &tx) { return withdrawConsent(tx, as(m_nurse), id, {purpose}); });
        };
        QCOMPARE(refusalOf(take(u"use_moon"_s)), u"body.invalid"_s);
        QVERIFY(take(u"use_national"_s));
        QCOMPARE(rows("SELECT granted FROM consent WHERE purpose = 'use_national'"), qint64(0));
        const auto given = write([&](store::Transaction &tx) {
            return store::answersGiven(tx, test::lastAccount, m_clock.time.addDays(-9), m_clock.time,
                                       u"use_national"_s);
        });
        QCOMPARE(boundedBy(People::Consenting, given).people, 0);
    }

    void who_takes_back_what_the_questions_need_is_asked_no_more()
    {
        resident();
        m_services->consents = {{lastAccount, u"use_national"_s, {u"国"_s, u"State"_s}, true, true}};
        const auto [id, who] = write([](store::Transaction &tx) {
            const auto rows = tx.query("SELECT id, conversation FROM consultation");
            const auto conversation = *ConversationId::from(rows.at(0).text(1));
            store::wishFollowUp(tx, lastAccount, conversation, 8, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
            return std::pair(*ConsultationId::from(rows.at(0).text(0)), conversation);
        });
        QVERIFY(
            write([&](store::Transaction &tx) { return withdrawConsent(tx, as(m_nurse), id, {u"use_national"_s}); }));
        QVERIFY(!write([&](store::Transaction &tx) { return store::followUpHour(tx, who); }));
        QCOMPARE(rows("SELECT COUNT(*) FROM dialogue"), qint64(0));
        QCOMPARE(rows("SELECT COUNT(*) FROM conversation WHERE phone IS NOT NULL"), qint64(0));
    }

    void a_duty_is_answered_once()
    {
        const auto id = write([&](store::Transaction &tx) {
                            return recordDuty(tx, as(m_proposer),
                                              {DutyKind::Disclosure, u"R-20418"_s, u"回答の開示"_s, QDate(2020, 6, 16),
                                               QDate(2020, 7, 1)});
                        }).value();
        const auto say = [&](qint64 revision) {
            return write([&](store::Transaction &tx) {
                return answerDuty(tx, as(m_second), id, {revision, true, u"開示"_s});
            });
        };
        QVERIFY(say(1));
        QCOMPARE(refusalOf(say(1)), u"duty.changed"_s);
        QCOMPARE(refusalOf(say(2)), u"duty.state"_s);
    }

    void the_first_report_of_a_leak_is_recorded_once_and_stays()
    {
        const DutyId id = owed(DutyKind::LeakReport);
        QVERIFY(report(id, 1, QDate(2020, 6, 17)));
        const DutyRecord kept = *write([&](store::Transaction &tx) { return store::findDuty(tx, id); });
        QVERIFY(kept.state == DutyState::Open && kept.revision == 2);
        QCOMPARE(kept.firstReport,
                 (FirstReport{QDate(2020, 6, 17), u"個人情報保護委員会"_s, as(m_second).name(), m_clock.time}));
        QCOMPARE(refusalOf(report(id, 1, QDate(2020, 6, 17))), u"duty.changed"_s);
        QCOMPARE(refusalOf(report(id, 2, QDate(2020, 6, 17))), u"duty.reported"_s);
        QCOMPARE(rows("SELECT COUNT(*) FROM audit_record WHERE action = 'duty.record' AND reason = 'first_report'"),
                 qint64(1));
    }

    void a_first_report_from_before_the_leak_or_from_days_to_come_is_refused()
    {
        const DutyId id = owed(DutyKind::LeakReport);
        QCOMPARE(refusalOf(report(id, 1, QDate(2020, 6, 15))), u"duty.report_before_leak"_s);
        QCOMPARE(refusalOf(report(id, 1, QDate(2020, 6, 18))), u"duty.report_to_come"_s);
        QCOMPARE(refusalOf(report(id, 1, QDate(2020, 6, 17), u" "_s)), u"body.invalid"_s);
        QCOMPARE(refusalOf(report(owed(DutyKind::Disclosure), 1, QDate(2020, 6, 17))), u"duty.no_leak"_s);
        QVERIFY(report(id, 1, QDate(2020, 6, 16)));
        QVERIFY(write([&](store::Transaction &tx) { return answerDuty(tx, as(m_second), id, {2, true, u"確報"_s}); }));
        QCOMPARE(refusalOf(report(id, 3, QDate(2020, 6, 17))), u"duty.state"_s);
    }
};

MADO_TEST(DutiesTest)

} // namespace mado::governance

#include "duties_test.moc"
