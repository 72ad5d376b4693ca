// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/then.h"
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/emergency_sheet.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/shell/lock_control.h"
#include "ui/shell/lock_screen.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

namespace {

/// Opens for one word; counts as the real one does.
class FakeLock final : public ScreenLock
{
public:
    Ways ways() const override { return offered; }
    bool wasLocked() const override { return locked; }
    void noteLocked(bool now) override { locked = now; }
    QFuture<Result<Verdict>> tryWords(const QString &typed) override
    {
        const bool opens = typed == QStringLiteral("right word");
        left = opens ? mostTries : left - 1;
        locked = locked && !opens;
        return ready(Result<Verdict>(Verdict{opens, left}));
    }
    QFuture<Result<Verdict>> tryProvider() override { return ready(Result<Verdict>(Verdict{true, mostTries})); }
    QFuture<Result<bool>> setPin(const QString &, const QString &) override { return ready(Result<bool>(true)); }
    QFuture<Result<void>> removePin() override { return ready(Result<void>()); }

    Ways offered{.password = true};
    bool locked = false;
    int left = mostTries;
};

/// The sample window with a lock on it.
struct Locked
{
    explicit Locked(bool leftLocked = false)
    {
        lock.locked = leftLocked;
        // The window is built with a desk that has no lock: the same desk once more, with one.
        t.window->setScreenLock(&lock);
        t.page = new DeskPage(t.theme, t.desk, t.clock);
        t.window->showDesk(t.page, t.people,
                           {QStringLiteral("0.1"), {ja("神奈川県"), QStringLiteral("Kanagawa")}, true});
        t.fill();
        t.open("p1");
    }
    ~Locked() { t.window->endDesk(); }
    bool activate() const
    {
        t.window->activateWindow();
        return QTest::qWaitForWindowActive(t.window.get(), 20000);
    }
    LockScreen *screen() const { return t.window->findChild<LockScreen *>(); }
    QLineEdit *field() const { return screen()->findChild<QLineEdit *>(); }
    LockControl *control() const { return t.window->findChild<LockControl *>(); }
    void type(const QString &words) const
    {
        field()->setText(words);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    /// Every text that is on screen now.
    QString seen() const
    {
        QString all = t.window->windowTitle();
        const auto labels = t.window->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible())
                all += u'\n' + label->text();
        }
        return all;
    }

    FakeLock lock;
    mado::test::Console t;
};

} // namespace

class LockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void control_and_l_hides_every_name_and_text()
    {
        Locked w;
        QVERIFY(w.activate());
        const QString name = w.t.page->queue().find(*w.t.page->shown())->resident.displayName;
        QTest::keyClick(w.t.window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(w.t.window->isLocked() && w.lock.locked);
        QVERIFY(w.screen()->isVisible() && !w.t.page->isVisible());
        QVERIFY(!w.seen().contains(name));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(w.field()));
    }

    void the_right_word_opens_it_where_one_was()
    {
        Locked w;
        QVERIFY(w.activate());
        w.t.page->focusQueue();
        QWidget *before = QApplication::focusWidget();
        w.control()->lock();
        w.type(QStringLiteral("right word"));
        QVERIFY(!w.t.window->isLocked() && !w.lock.locked);
        QVERIFY(w.t.page->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void wrong_words_are_counted_and_then_the_person_is_signed_out()
    {
        Locked w;
        QVERIFY(w.activate());
        QSignalSpy out(w.t.window.get(), &MainWindow::lockedOut);
        w.control()->lock();
        for (int i = 1; i < ScreenLock::mostTries; ++i) {
            w.type(QStringLiteral("guess"));
            QVERIFY(w.field()->text().isEmpty() && w.field()->isEnabled());
            QCOMPARE(out.size(), 0);
        }
        w.type(QStringLiteral("guess"));
        QCOMPARE(out.size(), 1);
        QVERIFY(w.t.window->isLocked());
    }

    void cards_and_menus_over_the_window_go_and_come_back()
    {
        Locked w;
        QVERIFY(w.activate());
        QWidget card(w.t.window.get());
        card.setGeometry(0, 0, 300, 200);
        card.show();
        w.control()->lock();
        QVERIFY(!card.isVisible());
        QWidget late(w.t.window.get());
        late.show();
        QTRY_VERIFY(!late.isVisible());
        w.type(QStringLiteral("right word"));
        QVERIFY(card.isVisible() && late.isVisible());
    }

    void copied_words_leave_the_clipboard()
    {
        Locked w;
        QVERIFY(w.activate());
        QGuiApplication::clipboard()->setText(QStringLiteral("話すと息が切れます"));
        if (!QGuiApplication::clipboard()->ownsClipboard())
            QSKIP("this desktop has no clipboard of its own");
        w.control()->lock();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void idle_minutes_lock_and_an_emergency_in_ones_care_doubles_them()
    {
        Locked w;
        const QDateTime start = w.t.clock.time;
        w.t.clock.time = start.addSecs(LockControl::defaultMinutes * 60 - 1);
        w.control()->tick();
        QVERIFY(!w.t.window->isLocked());
        const bool emergency = w.t.page->alarms().care().emergency;
        w.t.clock.time = start.addSecs(LockControl::defaultMinutes * 60);
        w.control()->tick();
        QCOMPARE(w.t.window->isLocked(), !emergency);
        w.t.clock.time = start.addSecs(LockControl::emergencyMinutes * 60);
        w.control()->tick();
        QVERIFY(w.t.window->isLocked());
    }

    void alarms_sound_and_show_as_numbers_without_names()
    {
        Locked w;
        QVERIFY(w.activate());
        w.control()->lock();
        QSignalSpy rings(w.t.window.get(), &MainWindow::ring);
        QList<Consultation> all = sampleQueue();
        Consultation fresh = all[0];
        fresh.id = *ConsultationId::from(QStringLiteral("fresh"));
        fresh.owner.reset();
        fresh.closed.reset();
        fresh.waitingSince = w.t.clock.now();
        fresh.risk.byRules = RiskLevel::Emergency;
        fresh.risk.byStaff.reset();
        Q_EMIT w.t.desk.queueChanged({{fresh}, {}});
        QVERIFY(!rings.isEmpty());
        const int waiting = w.t.page->alarms().waiting();
        QVERIFY(waiting > 0);
        QVERIFY(w.seen().contains(QString::number(waiting)));
        QVERIFY(!w.seen().contains(fresh.resident.displayName));
    }

    void a_desk_left_locked_comes_back_locked()
    {
        const Locked w(true);
        QVERIFY(w.t.window->isLocked() && w.screen()->isVisible() && !w.t.page->isVisible());
    }

    void while_119_is_on_the_line_nothing_locks()
    {
        Locked w;
        QVERIFY(w.activate());
        w.t.page->openEmergency();
        auto *sheet = w.t.window->findChild<EmergencySheet *>();
        QVERIFY(sheet);
        const auto buttons = sheet->findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->isVisible() && !sheet->isCalling())
                button->click();
        }
        if (!sheet->isCalling())
            QSKIP("the sheet's call could not be begun with a click");
        w.control()->lock();
        w.t.window->lockQuietly();
        w.t.clock.time = w.t.clock.time.addSecs(3600);
        w.control()->tick();
        QVERIFY(!w.t.window->isLocked());
    }

    void somebody_else_is_asked_about_before_anybody_is_signed_out()
    {
        Locked w;
        QVERIFY(w.activate());
        QSignalSpy out(w.t.window.get(), &MainWindow::signOutRequested);
        w.control()->lock();
        const auto click = [&](const char *words) {
            const auto buttons = w.screen()->findChildren<Button *>();
            for (Button *button : buttons) {
                if (button->isVisible() && button->text() == QCoreApplication::translate("mado::LockScreen", words))
                    return button->click();
            }
        };
        click("Somebody else");
        QCOMPARE(out.size(), 0);
        click("Sign out");
        QCOMPARE(out.size(), 1);
    }
};

MADO_TEST(LockTest)
#include "lock_test.moc"
