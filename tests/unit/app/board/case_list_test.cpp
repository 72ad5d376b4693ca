// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/case_list.h"
#include "app/board/suitable.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

BoardPerson person(const QString &id, bool connected, int load, const QStringList &languages = {u"ja"_s})
{
    QList<LevelCount> held;
    if (load > 0)
        held.append({RiskLevel::Moderate, load});
    return {.staff = {*StaffId::from(id), id, Role::Nurse},
            .duty = Duty::OnDuty,
            .dutyUntil = std::nullopt,
            .connected = connected,
            .lastActAt = std::nullopt,
            .held = held,
            .languages = languages,
            .kinds = {}};
}

QStringList ids(const QList<BoardPerson> &people)
{
    QStringList found;
    for (const BoardPerson &one : people)
        found << one.staff.id.text();
    return found;
}

} // namespace

class CaseListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_worst_comes_first_then_the_longest_wait_row_by_row()
    {
        CaseList cases;
        const QAbstractItemModelTester tester(&cases, QAbstractItemModelTester::FailureReportingMode::QtTest);
        cases.apply({{waiting(u"late"_s, RiskLevel::Moderate, 0), waiting(u"early"_s, RiskLevel::Moderate, 9),
                      waiting(u"worst"_s, RiskLevel::Emergency, 0)},
                     {}});
        QCOMPARE(cases.at(0).id.text(), u"worst"_s);
        QVERIFY(*cases.at(1).waitingSince < *cases.at(2).waitingSince);
        QCOMPARE(cases.count(CaseFilter::Nobodys), 3);
    }

    void one_that_is_taken_moves_over_to_the_held_ones()
    {
        CaseList cases;
        const auto one = waiting(u"a"_s, RiskLevel::High, 0);
        cases.apply({{one}, {}});
        cases.apply({{taken(one, hasegawa(), evening())}, {}});
        QCOMPARE(cases.rowCount(), 0);
        cases.setFilter(CaseFilter::Held);
        QCOMPARE(cases.rowCount(), 1);
        cases.apply({{}, {one.id}});
        QCOMPARE(cases.rowCount(), 0);
    }

    void those_who_are_there_speak_the_language_and_hold_least_come_first()
    {
        auto resident = waiting(u"a"_s, RiskLevel::High, 0);
        resident.resident.language = u"en"_s;
        const QList people{person(u"away"_s, false, 0, {u"en"_s}), person(u"full"_s, true, 3, {u"en"_s}),
                           person(u"free"_s, true, 0), person(u"english"_s, true, 1, {u"en"_s})};
        QCOMPARE(ids(bySuitability(people, resident, 3)), (QStringList{u"english"_s, u"full"_s, u"free"_s, u"away"_s}));
        auto lead = person(u"lead"_s, true, 0, {u"en"_s});
        lead.staff.role = Role::Supervisor;
        const QList both{lead, person(u"two"_s, true, 2), person(u"one"_s, true, 1)};
        QCOMPARE(ids(bySuitability(both, std::nullopt, 3)), (QStringList{u"one"_s, u"two"_s, u"lead"_s}));
        resident.owner = Ownership{people.at(3).staff, 1, evening(), evening()};
        QCOMPARE(ids(bySuitability(people, resident, 3)).last(), u"english"_s);
    }
};

MADO_TEST(CaseListTest)
#include "case_list_test.moc"
