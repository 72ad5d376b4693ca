// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shared/shots.h"
#include "tests/ui/staff/staff_world.h"
#include "ui/staff/member_panel.h"

using namespace mado;
using namespace mado::test;

/// Pictures of the staff page for eyes; the verdicts are in the other tests.
class StaffShotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_page_is_drawn_in_every_theme_language_and_width_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("ja-light") << 0 << 0 << QSize(1120, 820);
        QTest::newRow("ja-dark") << 1 << 0 << QSize(1120, 820);
        QTest::newRow("en-light") << 0 << 1 << QSize(1120, 820);
        QTest::newRow("ja-narrow") << 0 << 0 << QSize(990, 620);
        QTest::newRow("en-stack") << 0 << 1 << QSize(620, 406);
    }

    void the_page_is_drawn_in_every_theme_language_and_width()
    {
        QFETCH(int, mode);
        QFETCH(int, language);
        QFETCH(QSize, size);
        const Catalogue words{Language(language)};
        StaffWorld t(Role::Administrator, Theme::Mode{mode}, size);
        t.page->setLanguage(Language(language));
        t.people.history = {{3,
                             staffEvening().addDays(-14),
                             StaffName{staffId("noguchi"), QStringLiteral("野口"), Role::Supervisor},
                             StaffChangeKind::Changed,
                             {{QStringLiteral("languages"), {}, {QStringLiteral("en")}}},
                             {}},
                            {1,
                             staffEvening().addDays(-19),
                             StaffName{staffId("noguchi"), QStringLiteral("野口"), Role::Supervisor},
                             StaffChangeKind::Invited,
                             {},
                             {}}};
        QVERIFY(t.show());
        const QString tag = QLatin1String(QTest::currentDataTag());
        t.choose("oda");
        shot(t, QStringLiteral("staff-tonight-") + tag);
        t.press(Qt::Key_Return);
        shot(t, QStringLiteral("staff-opened-") + tag);
        auto *panel = t.part<MemberPanel>();
        Q_EMIT panel->changeRequested();
        shot(t, QStringLiteral("staff-change-") + tag);
        t.press(Qt::Key_Escape);
        Q_EMIT panel->suspendRequested();
        shot(t, QStringLiteral("staff-suspend-") + tag);
        t.press(Qt::Key_Escape);
        Q_EMIT panel->shiftsRequested();
        shot(t, QStringLiteral("staff-shifts-") + tag);
        t.press(Qt::Key_Escape);
    }

private:
    static void shot(StaffWorld &world, const QString &name)
    {
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        saveShot(world.window, name);
    }
};

MADO_TEST(StaffShotsTest)
#include "staff_shots_test.moc"
