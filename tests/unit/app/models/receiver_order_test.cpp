// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receiver_order.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class ReceiverOrderTest final : public QObject
{
    Q_OBJECT

    static Receiver one(const char *id, Role role, int held, bool here)
    {
        return {{*StaffId::from(QString::fromLatin1(id)), QString::fromLatin1(id), role}, held, here};
    }

private Q_SLOTS:
    void who_is_here_comes_first_then_the_profession_then_who_holds_least()
    {
        const auto ordered = bySuitability({one("away", Role::Nurse, 0, false), one("leads", Role::Supervisor, 0, true),
                                            one("doctor", Role::Physician, 0, true), one("busy", Role::Nurse, 4, true),
                                            one("free", Role::Nurse, 1, true)},
                                           waiting(QStringLiteral("p"), RiskLevel::High, 5));
        QStringList ids;
        for (const Receiver &each : ordered)
            ids << each.staff.id.text();
        QCOMPARE(ids, (QStringList{QStringLiteral("free"), QStringLiteral("busy"), QStringLiteral("doctor"),
                                   QStringLiteral("leads"), QStringLiteral("away")}));
    }
};

MADO_TEST(ReceiverOrderTest)
#include "receiver_order_test.moc"
