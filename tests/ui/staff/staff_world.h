// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_people.h"
#include "tests/support/staff_samples.h"
#include "ui/staff/staff_page.h"
#include "ui/staff/staff_table.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace mado::test {

class StillClock final : public AppClock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = staffEvening();
};

inline StaffProfile viewer(Role role)
{
    return {staffId(role == Role::Administrator ? "kawamura" : "noguchi"), QStringLiteral("K-10012"),
            QStringLiteral("川村"), role, QStringLiteral("14")};
}

/// The staff page in a window of its own, before invented people.
struct StaffWorld
{
    explicit StaffWorld(Role role = Role::Administrator, Theme::Mode mode = Theme::Mode::Light,
                        const QSize &size = {1120, 820})
        : theme(mode)
    {
        people.list = {staffEvening(), staffSample(), {}};
        people.planned = shiftSample();
        qApp->setPalette(theme.palette());
        qApp->setFont(theme.font(TextStyle::Body));
        qApp->setStyleSheet(theme.styleSheet());
        page = new StaffPage(theme, clock, viewer(role), people, &window);
        page->setLayoutMode(size.width() >= 1000 ? DeskLayout::Full : DeskLayout::Compact);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        window.resize(size);
    }
    ~StaffWorld()
    {
        qApp->setStyleSheet({});
        delete page;
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window, 20000);
    }
    template <class T> T *part(const QString &name = {}) { return window.findChild<T *>(name); }
    StaffTable &table() { return *part<StaffTable>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void choose(const char *id)
    {
        table().setFocus(Qt::TabFocusReason);
        table().choose(staffId(id));
    }

    Theme theme;
    StillClock clock;
    FakePeople people;
    QWidget window;
    StaffPage *page;
};

} // namespace mado::test
