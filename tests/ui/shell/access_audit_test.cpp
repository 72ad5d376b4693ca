// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/desk/queue_list.h"
#include "ui/shell/page_stack.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What Tab reaches from the first stop until it comes round, in this order.
QList<QWidget *> reached(QWidget &window)
{
    constexpr int most = 120;
    QList<QWidget *> found;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        // A field in which Tab writes would end the walk: none may.
        if (!now || found.contains(now))
            break;
        found << now;
    }
    return found;
}

/// Everything that wants to be reached by Tab.
QList<QWidget *> wanted(QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *one : window.findChildren<QWidget *>()) {
        if (one->focusPolicy() & Qt::TabFocus && one->isVisible() && one->isEnabled() && !one->focusProxy())
            all << one;
    }
    return all;
}

QString nameOf(const QWidget *widget)
{
    QString place = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const QString name = QString::fromLatin1(above->metaObject()->className());
        if (name.startsWith(u"mado::"_s)) {
            place = name.mid(6) + u" > "_s + place;
            break;
        }
    }
    return place + u' ' + (widget->accessibleName().isEmpty() ? widget->toolTip() : widget->accessibleName()).left(30);
}

/// What is wrong with a control for those who cannot see it.
QString faultOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face || !face->isValid())
        return u"has no accessible interface"_s;
    if (face->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no accessible name"_s;
    const bool scrolls = qobject_cast<QAbstractScrollArea *>(widget); // for which Qt has no other role
    if (face->role() == QAccessible::NoRole || (face->role() == QAccessible::Client && !scrolls))
        return u"has no role"_s;
    return {};
}

QRect placeOf(const QWidget *widget, const QWidget &window)
{
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

/// Of two neighbours in one pane the second stands neither above nor, on the same line, to the left.
bool goesBack(const QRect &from, const QRect &to)
{
    const bool above = to.bottom() <= from.top() && to.left() <= from.right();
    const bool sameLine = std::abs(to.center().y() - from.center().y()) < std::min(to.height(), from.height()) / 2;
    return above || (sameLine && to.right() <= from.left());
}

QWidget *paneOf(QWidget *widget)
{
    static const QStringList panes{
        u"mado::Rail"_s,      u"mado::TopBar"_s,    u"mado::QueuePanel"_s, u"mado::ConversationPanel"_s,
        u"mado::SidePanel"_s, u"mado::StatusBar"_s, u"mado::CallPanel"_s};
    QWidget *above = widget;
    while (above && !panes.contains(QString::fromLatin1(above->metaObject()->className())))
        above = above->parentWidget();
    return above;
}

} // namespace

/// Every page as those meet it who use no mouse, or cannot see it.
class AccessAuditTest : public QObject
{
    Q_OBJECT

    static void addPlaces()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("desk") << Place::Desk;
        QTest::newRow("calls") << Place::Calls;
        QTest::newRow("board") << Place::Board;
        QTest::newRow("services") << Place::Services;
        QTest::newRow("data") << Place::Data;
        QTest::newRow("settings") << Place::Settings;
    }
    static void fill(Console &console, Place place)
    {
        console.fill();
        console.open("p1");
        console.window->findChild<PageStack *>()->go(place);
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void every_control_has_a_name_and_a_role_data() { addPlaces(); }
    void every_control_has_a_name_and_a_role()
    {
        QFETCH(Place, place);
        Console t;
        t.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        fill(t, place);
        QStringList faults;
        const auto controls = wanted(*t.window);
        for (QWidget *control : controls) {
            if (const QString fault = faultOf(control); !fault.isEmpty())
                faults << nameOf(control) + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
        QVERIFY(controls.size() > 8);
    }

    void tab_goes_through_a_pane_as_it_is_read_data() { addPlaces(); }
    void tab_goes_through_a_pane_as_it_is_read()
    {
        QFETCH(Place, place);
        Console t;
        t.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        fill(t, place);
        QStringList faults;
        const auto controls = reached(*t.window);
        for (int i = 1; i < controls.size(); ++i) {
            QWidget *from = controls.at(i - 1);
            QWidget *to = controls.at(i);
            if (paneOf(from) != paneOf(to))
                continue;
            if (goesBack(placeOf(from, *t.window), placeOf(to, *t.window)))
                faults << nameOf(from) + u" -> "_s + nameOf(to);
        }
        for (QWidget *missed : wanted(*t.window)) {
            if (!controls.contains(missed))
                faults << nameOf(missed) + u": not reached"_s;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"\n  "_s)));
    }

    void tab_goes_round_top_bar_rail_queue_conversation_and_side_panel()
    {
        Console t;
        t.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        fill(t, Place::Desk);
        QStringList order;
        const auto controls = reached(*t.window);
        for (QWidget *control : controls) {
            const QWidget *pane = paneOf(control);
            const QString name = pane ? QString::fromLatin1(pane->metaObject()->className()).mid(6) : QString();
            if (!name.isEmpty() && (order.isEmpty() || order.last() != name))
                order << name;
        }
        const qsizetype first = order.indexOf(u"TopBar"_s);
        QVERIFY2(first >= 0, qPrintable(order.join(u' ')));
        std::rotate(order.begin(), order.begin() + first, order.end());
        QCOMPARE(order, (QStringList{u"TopBar"_s, u"Rail"_s, u"QueuePanel"_s, u"ConversationPanel"_s, u"SidePanel"_s,
                                     u"StatusBar"_s}));
    }
};

MADO_TEST(AccessAuditTest)
#include "access_audit_test.moc"
