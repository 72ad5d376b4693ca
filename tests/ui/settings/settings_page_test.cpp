// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_people.h"
#include "tests/support/runner.h"
#include "tests/support/staff_samples.h"
#include "tests/ui/desk/catalogue.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/rules_page.h"
#include "ui/settings/settings_nav.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/staff/staff_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace mado;
using namespace mado::test;

namespace {

class StillClock final : public AppClock
{
public:
    QDateTime now() const override { return staffEvening(); }
};

struct World
{
    explicit World(Role role)
    {
        people.list = {staffEvening(), staffSample(), {}};
        people.planned = shiftSample();
        page = new SettingsPage(
            theme, clock,
            {staffId("kawamura"), QStringLiteral("K-10012"), QStringLiteral("川村"), role, QStringLiteral("14")},
            people, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.resize(1364, 820);
        page->setLayoutMode(DeskLayout::Full);
    }
    ~World() { delete page; }
    bool show()
    {
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window, 20000);
        page->focusFirst();
        return active;
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    Segmented *choice(const QString &name)
    {
        for (auto *one : window.findChildren<Segmented *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    StillClock clock;
    FakePeople people;
    QWidget window;
    SettingsPage *page;
};

} // namespace

class SettingsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staff_is_listed_for_those_who_lead_and_for_nobody_else_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("listed");
        QTest::newRow("nurse") << int(Role::Nurse) << false;
        QTest::newRow("counsellor") << int(Role::Counsellor) << false;
        QTest::newRow("physician") << int(Role::Physician) << false;
        QTest::newRow("officer") << int(Role::Officer) << false;
        QTest::newRow("auditor") << int(Role::Auditor) << false;
        QTest::newRow("supervisor") << int(Role::Supervisor) << true;
        QTest::newRow("administrator") << int(Role::Administrator) << true;
    }

    void staff_is_listed_for_those_who_lead_and_for_nobody_else()
    {
        QFETCH(int, role);
        QFETCH(bool, listed);
        World t{Role(role)};
        const int rules = RulesPage::isFor(Role(role)) ? 1 : 0;
        const int accounts = AccountsPage::isFor(Role(role)) ? 1 : 0;
        QCOMPARE(t.window.findChild<SettingsNav *>()->count(), (listed ? 4 : 3) + rules + accounts);
        QCOMPARE(t.window.findChild<StaffPage *>() != nullptr, listed);
        t.page->open(SettingsPage::Section::Staff);
        QCOMPARE(t.page->section() == SettingsPage::Section::Staff, listed);
        QCOMPARE(t.people.staffReads, 0); // nothing is asked for before somebody looks
    }

    void arrows_walk_the_sections_and_escape_leads_up()
    {
        World t(Role::Administrator);
        QVERIFY(t.show());
        t.press(Qt::Key_Down);
        QCOMPARE(int(t.page->section()), int(SettingsPage::Section::Keys));
        t.press(Qt::Key_J);
        QCOMPARE(int(t.page->section()), int(SettingsPage::Section::Access));
        t.press(Qt::Key_J);
        QCOMPARE(int(t.page->section()), int(SettingsPage::Section::Staff));
        QCOMPARE(t.people.staffReads, 1);
        t.page->cyclePane();
        QVERIFY(t.window.findChild<StaffPage *>()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(t.page->goUp());
        QVERIFY(t.window.findChild<SettingsNav *>()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!t.page->goUp());
    }

    void theme_language_and_bars_change_at_once_by_keyboard()
    {
        World t(Role::Nurse);
        QVERIFY(t.show());
        QSignalSpy languages(t.page, &SettingsPage::languageChosen);
        QSignalSpy bars(t.page, &SettingsPage::privacyBarsChosen);
        t.choice(QStringLiteral("Brightness"))->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Right);
        QCOMPARE(int(t.theme.mode()), int(Theme::Mode::Dark));
        t.theme.setMode(Theme::Mode::Light); // from elsewhere
        QCOMPARE(t.choice(QStringLiteral("Brightness"))->current(), 0);
        t.choice(QStringLiteral("Language"))->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Right);
        QCOMPARE(languages.count(), 1);
        QCOMPARE(int(languages.at(0).at(0).value<Language>()), int(Language::English));
        t.choice(QStringLiteral("Privacy bars"))->setFocus(Qt::TabFocusReason);
        t.press(Qt::Key_Right);
        QCOMPARE(bars.count(), 1);
        t.page->setPrivacyBars(false); // by Ctrl+Shift+H
        QCOMPARE(t.choice(QStringLiteral("Privacy bars"))->current(), 0);
        QCOMPARE(bars.count(), 1);
    }

    void no_english_is_left_in_japanese()
    {
        const Catalogue words(Language::Japanese);
        World t(Role::Administrator);
        t.page->setLanguage(Language::Japanese);
        QVERIFY(t.show());
        static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
        static const QRegularExpression keys(QStringLiteral("Ctrl|Shift|Enter|Esc|English|PIN"));
        for (const auto section : {SettingsPage::Section::Display, SettingsPage::Section::Keys,
                                   SettingsPage::Section::Access, SettingsPage::Section::Staff}) {
            t.page->open(section);
            for (const QWidget *widget : t.window.findChildren<QWidget *>()) {
                QStringList said{widget->accessibleName(), widget->toolTip()};
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    said << button->text();
                if (const auto *label = qobject_cast<const TextLabel *>(widget))
                    said << label->text();
                const QString all = said.join(u'\n').remove(keys);
                QVERIFY2(!widget->isVisible() || !all.contains(english), qPrintable(all));
            }
        }
    }
};

MADO_TEST(SettingsPageTest)
#include "settings_page_test.moc"
