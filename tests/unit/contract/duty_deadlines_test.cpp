// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/duty_deadlines.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado {

using namespace Qt::Literals::StringLiterals;

class DutyDeadlinesTest : public QObject
{
    Q_OBJECT

    static DutyContent content(DutyKind kind, const QDate &on, const std::optional<QDate> &due = {})
    {
        return {kind, u"R-1"_s, u"開示"_s, on, due};
    }
    static DutyRecord record(const DutyContent &content, DutyState state = DutyState::Open)
    {
        return {DutyId::random(), 1, content, state, {StaffId::random(), u"井上"_s, Role::Officer}, {}, {}, {}, {}};
    }

private Q_SLOTS:
    void each_request_has_its_article_and_its_thirty_days_data()
    {
        QTest::addColumn<DutyKind>("kind");
        QTest::addColumn<QString>("article");
        QTest::newRow("disclosure") << DutyKind::Disclosure << u"第83条第1項"_s;
        QTest::newRow("correction") << DutyKind::Correction << u"第94条第1項"_s;
        QTest::newRow("stop of use") << DutyKind::StopOfUse << u"第102条第1項"_s;
    }
    void each_request_has_its_article_and_its_thirty_days()
    {
        QFETCH(DutyKind, kind);
        QFETCH(QString, article);
        const auto deadline = deadlineOf(content(kind, QDate(2023, 4, 1)));
        QVERIFY(deadline && deadline->basis.ja.contains(article));
        QCOMPARE(deadline->due, QDate(2023, 5, 1));
        QVERIFY(!deadline->firstReport);
    }
    void before_the_act_applied_the_office_says_when()
    {
        QVERIFY(!deadlineOf(content(DutyKind::Disclosure, QDate(2023, 3, 31))));
        const auto entered = deadlineOf(content(DutyKind::Disclosure, QDate(2020, 6, 17), QDate(2020, 7, 1)));
        QVERIFY(entered && entered->basis.ja.isEmpty());
        QCOMPARE(entered->due, QDate(2020, 7, 1));
        QVERIFY(!deadlineOf(content(DutyKind::LeakReport, QDate(2023, 3, 31))));
    }
    void an_extension_counts_as_far_as_the_act_allows_it()
    {
        const QDate on(2023, 4, 1);
        const auto shorter = deadlineOf(content(DutyKind::Disclosure, on, QDate(2023, 4, 16)));
        QCOMPARE(shorter->due, QDate(2023, 4, 16));
        QVERIFY(shorter->basis.ja.isEmpty());
        const auto longer = deadlineOf(content(DutyKind::Disclosure, on, QDate(2023, 5, 20)));
        QCOMPARE(longer->due, QDate(2023, 5, 20));
        QVERIFY(longer->basis.ja.contains(u"第83条第2項"_s));
        QCOMPARE(deadlineOf(content(DutyKind::Disclosure, on, QDate(2024, 1, 1)))->due, QDate(2023, 5, 31));
    }
    void a_leak_is_reported_twice_counted_from_the_day_it_was_found()
    {
        const auto leak = deadlineOf(content(DutyKind::LeakReport, QDate(2023, 6, 1)));
        QCOMPARE(*leak->firstReport, QDate(2023, 6, 5));
        QCOMPARE(leak->due, QDate(2023, 6, 30));
        QVERIFY(leak->basis.ja.contains(u"第68条第1項"_s) && leak->basis.ja.contains(u"30日"_s));
        const auto wilful = deadlineOf(content(DutyKind::LeakReport, QDate(2023, 6, 1), QDate(2023, 7, 30)));
        QCOMPARE(wilful->due, QDate(2023, 7, 30));
        QVERIFY(wilful->basis.ja.contains(u"60日"_s));
    }
    void what_nobody_has_to_answer_is_never_late()
    {
        QVERIFY(!deadlineOf(content(DutyKind::FileEntry, QDate(2023, 6, 1))));
        QVERIFY(!deadlineOf(content(DutyKind::Contractor, QDate(2023, 6, 1))));
    }
    void it_is_late_after_its_last_day_and_while_it_is_open()
    {
        const auto asked = content(DutyKind::Disclosure, QDate(2023, 4, 1));
        QCOMPARE(urgencyOf(record(asked), QDate(2023, 5, 1)), DutyUrgency::None);
        QCOMPARE(urgencyOf(record(asked), QDate(2023, 5, 2)), DutyUrgency::Overdue);
        QCOMPARE(urgencyOf(record(asked, DutyState::Done), QDate(2023, 5, 2)), DutyUrgency::None);
        const auto leak = content(DutyKind::LeakReport, QDate(2023, 6, 1));
        QCOMPARE(urgencyOf(record(leak), QDate(2023, 6, 5)), DutyUrgency::None);
        QCOMPARE(urgencyOf(record(leak), QDate(2023, 6, 6)), DutyUrgency::FirstReport);
        QCOMPARE(urgencyOf(record(leak), QDate(2023, 7, 1)), DutyUrgency::Overdue);
    }
    void the_first_report_s_day_is_next_until_one_is_on_record()
    {
        DutyRecord leak = record(content(DutyKind::LeakReport, QDate(2023, 6, 1)));
        QCOMPARE(nextDay(leak), (NextDay{QDate(2023, 6, 5), true}));
        leak.firstReport = FirstReport{QDate(2023, 6, 4), u"委員会"_s, leak.recordedBy, {}};
        QCOMPARE(nextDay(leak), (NextDay{QDate(2023, 6, 30), false}));
        QCOMPARE(urgencyOf(leak, QDate(2023, 6, 30)), DutyUrgency::None);
        QCOMPARE(urgencyOf(leak, QDate(2023, 7, 1)), DutyUrgency::Overdue);
        leak.state = DutyState::Done;
        QVERIFY(!nextDay(leak));
        QCOMPARE(nextDay(record(content(DutyKind::Disclosure, QDate(2023, 4, 1)))),
                 (NextDay{QDate(2023, 5, 1), false}));
    }
    void what_is_due_before_the_first_report_s_day_comes_first()
    {
        const auto leak = record(content(DutyKind::LeakReport, QDate(2023, 6, 1), QDate(2023, 6, 3)));
        QCOMPARE(nextDay(leak), (NextDay{QDate(2023, 6, 3), false}));
        const auto reported = [](const QDate &on) {
            DutyRecord made = record(content(DutyKind::LeakReport, on));
            made.firstReport = FirstReport{on, u"委員会"_s, made.recordedBy, {}};
            return made;
        };
        const DutyRecord asked = record(content(DutyKind::Disclosure, QDate(2023, 5, 20)));
        const DutyRecord open = record(content(DutyKind::LeakReport, QDate(2023, 6, 10)));
        const DutyRecord told = reported(QDate(2023, 6, 1));
        QCOMPARE(byDeadline({told, asked, open}), (QList<DutyRecord>{open, asked, told}));
    }
    void the_earliest_day_stands_first_and_what_is_closed_last()
    {
        const DutyRecord closed = record(content(DutyKind::Disclosure, QDate(2023, 4, 1)), DutyState::Done);
        const DutyRecord none = record(content(DutyKind::Contractor, QDate(2023, 4, 1)));
        const DutyRecord later = record(content(DutyKind::Disclosure, QDate(2023, 6, 10)));
        const DutyRecord sooner = record(content(DutyKind::LeakReport, QDate(2023, 6, 1)));
        QCOMPARE(byDeadline({closed, none, later, sooner}), (QList<DutyRecord>{sooner, later, none, closed}));
    }
};

MADO_TEST(DutyDeadlinesTest)

} // namespace mado

#include "duty_deadlines_test.moc"
