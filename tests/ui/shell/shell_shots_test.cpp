// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/catalogue.h"
#include "tests/ui/shared/shots.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/key_list.h"

using namespace mado;
using namespace mado::test;

/// Pictures of the whole window for eyes; the verdicts are in the other tests.
class ShellShotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_window_is_drawn_in_every_layout_theme_and_language_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("ja-light") << 0 << 0 << QSize(1440, 900);
        QTest::newRow("ja-dark") << 1 << 0 << QSize(1440, 900);
        QTest::newRow("en-light") << 0 << 1 << QSize(1440, 900);
        QTest::newRow("ja-compact") << 0 << 0 << QSize(1100, 700);
        QTest::newRow("ja-stack") << 0 << 0 << QSize(720, 450);
    }

    void the_window_is_drawn_in_every_layout_theme_and_language()
    {
        QFETCH(int, mode);
        QFETCH(int, language);
        QFETCH(QSize, size);
        const Catalogue words{Language(language)};
        Console console(Theme::Mode{mode}, size);
        console.window->setLanguage(Language(language));
        console.fill();
        QVERIFY(console.exposed());
        const QString tag = QLatin1String(QTest::currentDataTag());
        shot(console, QStringLiteral("shell-queue-") + tag);
        console.open("p1");
        shot(console, QStringLiteral("shell-open-") + tag);
        console.open("p3");
        shot(console, QStringLiteral("shell-waiting-") + tag);
        console.page->toggleSidePanel();
        shot(console, QStringLiteral("shell-side-") + tag);
        console.page->toggleSidePanel();
        console.window->findChild<DeskFrame *>()->openKeyList();
        shot(console, QStringLiteral("shell-keys-") + tag);
        console.window->findChild<KeyList *>()->close();
        console.open("p1");
        console.go(Console::offline());
        Q_EMIT console.desk.queueChanged({{waiting(QStringLiteral("new"), RiskLevel::Emergency, 0)}, {}});
        shot(console, QStringLiteral("shell-offline-") + tag);
    }

private:
    static void shot(Console &console, const QString &name)
    {
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
        saveShot(*console.window, name);
    }
};

MADO_TEST(ShellShotsTest)
#include "shell_shots_test.moc"
