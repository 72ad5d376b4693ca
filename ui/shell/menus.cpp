// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QCoreApplication>
#include <QMenu>

namespace mado {

namespace {

struct MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::Menus)
};

QMenu *newMenu(QWidget &window)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void openUserMenu(QWidget &window, const QPoint &corner, std::function<void()> signOut)
{
    QMenu *menu = newMenu(window);
    menu->addAction(MenuWords::tr("Sign out"), menu, std::move(signOut));
    menu->popup(corner);
}

} // namespace mado
