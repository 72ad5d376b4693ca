// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"

#include <QApplication>

using namespace mado;
using namespace mado::test;

class UndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void z_takes_back_what_was_returned_a_moment_ago()
    {
        Console t;
        t.fill();
        t.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        auto person = *t.page->queue().find(*ConsultationId::from(QStringLiteral("p3")));
        const auto nobodys = person;
        person = taken(person, saeki(), evening(), 4);
        t.desk.profile.id = saeki().id;
        Q_EMIT t.desk.queueChanged({{person}, {}});
        t.open("p3");
        t.desk.consultations.insert(QStringLiteral("p3"), nobodys);
        t.page->giveBack();
        QTRY_COMPARE(t.desk.givenBack.size(), 1);
        QTRY_VERIFY(t.page->canUndo());
        t.page->focusQueue();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z);
        QTRY_COMPARE(t.desk.takenBack, QList<qint64>{4});
        t.clock.time = t.clock.time.addSecs(11);
        QVERIFY(!t.page->canUndo());
    }
};

MADO_TEST(UndoTest)
#include "undo_test.moc"
