// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/night.h"
#include "app/people/shift_model.h"
#include "app/people/staff_model.h"
#include "tests/support/runner.h"
#include "tests/support/staff_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

struct Filled
{
    Filled() { model.setStaff(staffSample(), shiftSample(), staffEvening()); }
    Presence presenceOf(const char *id) const { return model.find(staffId(id))->presence; }

    StaffModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class StaffModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presence_says_who_is_there_now()
    {
        Filled t;
        QCOMPARE(t.presenceOf("oda"), Presence::OnDuty);
        QCOMPARE(t.presenceOf("fujii"), Presence::OnCall);
        QCOMPARE(t.presenceOf("kawamura"), Presence::Off);
        QCOMPARE(t.presenceOf("sato"), Presence::Invited);
        QCOMPARE(t.presenceOf("tabata"), Presence::Suspended);
        t.model.setStaff(staffSample(), shiftSample(), staffEvening().addSecs(-5 * 3600));
        QCOMPARE(t.presenceOf("oda"), Presence::Later);
        t.model.setStaff(staffSample(), shiftSample(), staffEvening().addDays(200));
        QCOMPARE(t.presenceOf("oda"), Presence::Expired);
    }

    void the_shift_that_goes_on_is_shown_before_one_that_is_over()
    {
        Filled t;
        auto early = shiftOf("oda", 0, 2);
        early.id = ShiftId::random();
        QList<Shift> shifts = shiftSample();
        shifts.prepend(early);
        t.model.setStaff(staffSample(), shifts, staffEvening());
        QCOMPARE(t.model.find(staffId("oda"))->shift->id, shiftOf("oda", 3, 13).id);
    }

    void a_second_reading_changes_only_the_rows_that_differ()
    {
        Filled t;
        QSignalSpy changed(&t.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&t.model, &QAbstractItemModel::modelReset);
        auto staff = staffSample();
        staff[2].details.name = QStringLiteral("小田島");
        t.model.setStaff(staff, shiftSample(), staffEvening());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), t.model.rowOf(staffId("oda")));
        QCOMPARE(reset.count(), 0);
    }

    void another_role_moves_the_row_and_a_new_person_finds_their_place()
    {
        Filled t;
        QPersistentModelIndex oda = t.model.index(t.model.rowOf(staffId("oda")), 0);
        auto member = t.model.find(staffId("oda"))->member;
        member.details.role = Role::Supervisor;
        ++member.revision;
        t.model.put(member);
        QCOMPARE(oda.row(), t.model.rowOf(staffId("oda")));
        const int count = t.model.rowCount();
        t.model.put(staffMember("new", "新田", "K-30001", Role::Nurse));
        QCOMPARE(t.model.rowCount(), count + 1);
        auto fewer = staffSample();
        fewer.removeFirst();
        t.model.setStaff(fewer, shiftSample(), staffEvening());
        QCOMPARE(t.model.rowCount(), fewer.size());
    }

    void an_older_answer_does_not_overwrite_a_newer_one()
    {
        Filled t;
        auto member = t.model.find(staffId("oda"))->member;
        member.revision = 5;
        member.state = StaffState::Suspended;
        t.model.put(member);
        member.revision = 4;
        member.state = StaffState::Active;
        t.model.put(member);
        QCOMPARE(t.presenceOf("oda"), Presence::Suspended);
    }

    void shifts_come_by_their_beginning_and_change_one_by_one()
    {
        ShiftModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShifts(shiftSample());
        QCOMPARE(model.rowCount(), shiftSample().size());
        QVERIFY(std::is_sorted(model.shifts().begin(), model.shifts().end(),
                               [](const Shift &a, const Shift &b) { return a.from < b.from; }));
        auto longer = shiftOf("oda", 4, 14);
        model.put(longer);
        QCOMPARE(model.rowCount(), shiftSample().size());
        model.remove(longer.id);
        QCOMPARE(model.rowCount(), shiftSample().size() - 1);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setShifts({shiftOf("saeki", 0, 7)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(removed.count() > 0);
    }
};

MADO_TEST(StaffModelTest)
#include "staff_model_test.moc"
