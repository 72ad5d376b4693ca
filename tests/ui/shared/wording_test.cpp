// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/shared/wording.h"

#include <QTest>
#include <QTimeZone>

using namespace mado;
using wording::WaitTone;

namespace {
const QDateTime evening(QDate(2020, 6, 17), QTime(14, 41, 52), Qt::UTC);
constexpr double near = 0.8;
} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_are_those_of_japan()
    {
        QCOMPARE(wording::clock(evening), QStringLiteral("23:41"));
        QCOMPARE(wording::clockWithSeconds(evening), QStringLiteral("23:41:52"));
        QCOMPARE(wording::dateInTokyo(evening.addSecs(3600)), QDate(2020, 6, 18));
        QCOMPARE(wording::date(QDate(2020, 6, 17), Language::Japanese), QStringLiteral("6月17日（水）"));
        QCOMPARE(wording::date(QDate(2020, 6, 17), Language::English), QStringLiteral("17 June (Wed)"));
    }

    void a_wait_says_its_goal_only_when_it_is_near_or_over()
    {
        const auto ja = Language::Japanese;
        QCOMPARE(wording::wait(11 * 60, 15, near, false, ja),
                 (wording::Wait{QStringLiteral("11分"), WaitTone::Normal}));
        QCOMPARE(wording::wait(12 * 60, 15, near, false, ja),
                 (wording::Wait{QStringLiteral("12/15分"), WaitTone::Near}));
        QCOMPARE(wording::wait(15 * 60, 15, near, false, ja),
                 (wording::Wait{QStringLiteral("15/15分"), WaitTone::Near}));
        QCOMPARE(wording::wait(15 * 60 + 1, 15, near, false, ja),
                 (wording::Wait{QStringLiteral("15分　超過"), WaitTone::Over}));
        QCOMPARE(wording::wait(90 * 60, std::nullopt, near, false, ja),
                 (wording::Wait{QStringLiteral("1時間30分"), WaitTone::Normal}));
        QCOMPARE(wording::wait(-5, 5, near, false, ja), (wording::Wait{QStringLiteral("0分"), WaitTone::Normal}));
    }

    void offline_a_wait_is_only_known_to_be_at_least_so_long()
    {
        QCOMPARE(wording::wait(6 * 60, 5, near, true, Language::Japanese).text, QStringLiteral("6分以上　超過"));
        QCOMPARE(wording::wait(14 * 60, 15, near, true, Language::Japanese),
                 (wording::Wait{QStringLiteral("14分以上"), WaitTone::Near}));
        QCOMPARE(wording::wait(6 * 60, 5, near, true, Language::English).text, QStringLiteral("6 min+ · over"));
    }

    void staff_are_named_with_their_role()
    {
        const StaffName nurse{*StaffId::from(QStringLiteral("s1")), QStringLiteral("長谷川"), Role::Nurse};
        QCOMPARE(wording::staff(nurse, Language::Japanese), QStringLiteral("長谷川（看護師）"));
        QCOMPARE(wording::staff(nurse, Language::English), QStringLiteral("長谷川 (nurse)"));
    }

    void prefectures_follow_their_code()
    {
        QCOMPARE(wording::prefecture(QStringLiteral("01"), Language::Japanese), QStringLiteral("北海道"));
        QCOMPARE(wording::prefecture(QStringLiteral("14"), Language::English), QStringLiteral("Kanagawa"));
        QCOMPARE(wording::prefecture(QStringLiteral("47"), Language::Japanese), QStringLiteral("沖縄県"));
        QCOMPARE(wording::prefecture(QStringLiteral("99"), Language::Japanese), QStringLiteral("99"));
    }
};

MADO_TEST(WordingTest)
#include "wording_test.moc"
