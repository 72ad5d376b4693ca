// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado {

/// What carries data out of the house is asked only of somebody who has just shown who they are.
class FreshProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exports_are_made_and_fetched_only_after_a_fresh_proof()
    {
        for (const Permission each : {Permission::ExportProvision, Permission::FetchExport})
            QVERIFY2(rowOf(each).freshProof, rowOf(each).name);
    }
};

MADO_TEST(FreshProofTest)

} // namespace mado

#include "fresh_proof_test.moc"
