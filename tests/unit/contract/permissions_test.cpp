// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QTest>

namespace mado {

class PermissionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_permission_has_a_row_and_a_name_of_its_own()
    {
        QSet<QString> names;
        for (const PermissionRow &row : permissionRows())
            names.insert(QString::fromLatin1(row.name));
        QCOMPARE(std::size_t(names.size()), permissionRows().size());
    }

    void those_who_look_after_people_see_no_consultation()
    {
        for (const Role role : {Role::Administrator, Role::Auditor, Role::Officer}) {
            QVERIFY(!allows(role, Permission::SeeConsultations));
            QVERIFY(!allows(role, Permission::ReadTranscript));
            QVERIFY(!allows(role, Permission::Reply));
            QVERIFY(!allows(role, Permission::BreakGlass));
        }
        QVERIFY(allows(Role::Administrator, Permission::InviteStaff));
        QVERIFY(allows(Role::Auditor, Permission::ReadStaffChanges));
    }

    void who_answers_residents_changes_no_accounts()
    {
        for (const Role role : {Role::Nurse, Role::Counsellor, Role::Physician, Role::MedicineCoordinator}) {
            QVERIFY(allows(role, Permission::Reply));
            QVERIFY(!allows(role, Permission::ReadStaff));
            QVERIFY(!allows(role, Permission::InviteStaff));
            QVERIFY(!allows(role, Permission::SuspendStaff));
        }
    }

    void what_needs_no_session_is_no_permission_of_a_role()
    {
        QVERIFY(!allows(Role::Administrator, Permission::SignIn));
        QVERIFY(!allows(Role::Administrator, Permission::ReceiveLineEvents));
    }
};

MADO_TEST(PermissionsTest)

} // namespace mado

#include "permissions_test.moc"
