// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/screen_lock.h"
#include "tests/support/fake_people.h"
#include "tests/support/runner.h"
#include "tests/support/staff_samples.h"
#include "ui/settings/pin_sheet.h"
#include "ui/settings/second_factor_sheet.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"
#include "ui/shared/segmented.h"
#include "ui/signin/code_field.h"
#include "ui/staff/session_actions.h"

#include <QApplication>
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

/// Takes a PIN with one password.
class FakeLock final : public ScreenLock
{
public:
    Ways ways() const override { return {.password = true, .pin = !pin.isEmpty()}; }
    bool wasLocked() const override { return false; }
    void noteLocked(bool) override {}
    QFuture<Result<Verdict>> tryWords(const QString &) override
    {
        return ready(Result<Verdict>(Verdict{false, mostTries}));
    }
    QFuture<Result<Verdict>> tryProvider() override { return ready(Result<Verdict>(Verdict{false, mostTries})); }
    QFuture<Result<bool>> setPin(const QString &password, const QString &digits) override
    {
        const bool right = password == QStringLiteral("right word");
        if (right)
            pin = digits;
        Q_EMIT waysChanged();
        return ready(Result<bool>(right));
    }
    QFuture<Result<void>> removePin() override
    {
        pin.clear();
        Q_EMIT waysChanged();
        return ready(Result<void>());
    }

    QString pin;
};

SessionInfo session(const char *device, bool current, SessionState state = SessionState::Active)
{
    return {SessionId::random(),
            {staffId("saeki"), QStringLiteral("佐伯"), Role::Nurse},
            staffEvening().addSecs(-3600),
            staffEvening().addSecs(3600),
            staffEvening(),
            state,
            current,
            QString::fromUtf8(device)};
}

struct World
{
    World()
    {
        people.signedIn.sessions = {session("here", true), session("at home", false), session("lost", false)};
        page = new SettingsPage(
            theme, clock,
            {staffId("saeki"), QStringLiteral("K-30417"), QStringLiteral("佐伯"), Role::Nurse, QStringLiteral("14")},
            people, &window);
        page->setScreenLock(&lock);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        window.resize(1364, 820);
        page->setLayoutMode(DeskLayout::Full);
    }
    ~World() { delete page; }
    bool show(SettingsPage::Section section)
    {
        page->open(section);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window, 20000);
    }
    /// By what a screen reader calls it.
    Button *button(const QString &name)
    {
        for (auto *one : window.findChildren<Button *>()) {
            if (one->isVisible() && (one->accessibleName() == name || one->text() == name))
                return one;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        Button *one = button(name);
        QVERIFY2(one, qPrintable(name));
        one->setFocus(Qt::TabFocusReason);
        QTest::keyClick(one, Qt::Key_Space);
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    Theme theme{Theme::Mode::Light};
    StillClock clock;
    FakePeople people;
    FakeLock lock;
    QWidget window;
    SettingsPage *page;
};

} // namespace

class AccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_other_computer_can_be_signed_out_and_this_one_cannot()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Access));
        QCOMPARE(t.people.askedSessionsOf, QList<std::optional<StaffId>>{std::nullopt});
        QVERIFY(!t.button(QStringLiteral("Sign out there: here")));
        t.press(QStringLiteral("Sign out there: at home"));
        QCOMPARE(t.people.ended, QList<SessionId>{t.people.signedIn.sessions.at(1).id});
    }

    void everywhere_else_is_one_button()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Access));
        t.press(QStringLiteral("Sign out everywhere else"));
        QCOMPARE(t.people.ended.size(), 2);
        QVERIFY(!t.people.ended.contains(t.people.signedIn.sessions.first().id));
    }

    void deleting_what_a_lost_computer_keeps_asks_first()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Access));
        t.press(QStringLiteral("Delete what it keeps: lost"));
        auto *sheet = t.window.findChild<WipeSheet *>();
        QVERIFY(sheet->isOpen());
        QVERIFY(t.people.wiped.isEmpty());
        t.key(Qt::Key_Escape);
        QVERIFY(!sheet->isOpen() && t.people.wiped.isEmpty());
        t.press(QStringLiteral("Delete what it keeps: lost"));
        t.press(QStringLiteral("Delete"));
        QCOMPARE(t.people.wiped, QList<SessionId>{t.people.signedIn.sessions.at(2).id});
        QVERIFY(!sheet->isOpen());
    }

    void a_new_app_is_proved_then_shown_then_confirmed_and_leaves_no_secret()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Access));
        t.press(QStringLiteral("Set up anew"));
        auto *sheet = t.window.findChild<SecondFactorSheet *>();
        t.type(QStringLiteral("my password"));
        t.key(Qt::Key_Return);
        QCOMPARE(t.people.enrolments.size(), 1);
        QCOMPARE(t.people.enrolments.first().password, QStringLiteral("my password"));
        QVERIFY(qobject_cast<CodeField *>(QApplication::focusWidget()));
        t.type(QStringLiteral("123456"));
        t.key(Qt::Key_Return);
        QCOMPARE(t.people.confirmations.size(), 1);
        QCOMPARE(t.people.confirmations.first().code, QStringLiteral("123456"));
        QVERIFY(t.button(QStringLiteral("I have kept them")));
        t.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!sheet->isOpen());
        for (const auto *field : sheet->findChildren<QLineEdit *>())
            QVERIFY(field->text().isEmpty());
    }

    void a_pin_needs_the_password_and_is_said_when_it_is_easily_guessed()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Display));
        QSignalSpy said(t.page, &SettingsPage::said);
        t.press(QStringLiteral("Set a PIN"));
        auto *sheet = t.window.findChild<PinSheet *>();
        const auto enter = [&t](const QString &password, const QString &pin) {
            const auto fields = t.window.findChild<PinSheet *>()->findChildren<QLineEdit *>();
            fields.at(0)->setText(password);
            fields.at(1)->setText(pin);
            fields.at(2)->setText(pin);
            t.key(Qt::Key_Return, Qt::ControlModifier);
        };
        enter(QStringLiteral("right word"), QStringLiteral("111111"));
        QVERIFY(t.lock.pin.isEmpty() && !sheet->message().isEmpty());
        enter(QStringLiteral("wrong word"), QStringLiteral("480913"));
        QVERIFY(t.lock.pin.isEmpty() && sheet->isOpen());
        enter(QStringLiteral("right word"), QStringLiteral("４８０９１３")); // as a Japanese keyboard types it
        QCOMPARE(t.lock.pin, QStringLiteral("480913"));
        QVERIFY(!sheet->isOpen());
        QCOMPARE(said.count(), 1);
        t.press(QStringLiteral("Remove"));
        QVERIFY(t.lock.pin.isEmpty());
        QVERIFY(!t.button(QStringLiteral("Remove")));
    }

    void the_time_until_the_lock_is_chosen_by_keyboard()
    {
        World t;
        QVERIFY(t.show(SettingsPage::Section::Display));
        QSignalSpy chosen(t.page, &SettingsPage::lockMinutesChosen);
        t.page->setLockMinutes(5);
        for (auto *one : t.window.findChildren<Segmented *>()) {
            if (one->accessibleName() == QStringLiteral("Lock by itself"))
                one->setFocus(Qt::TabFocusReason);
        }
        t.key(Qt::Key_Left);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 3);
    }
};

MADO_TEST(AccessTest)
#include "access_test.moc"
