// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace mado {

namespace {

struct MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::Menus)
};

void addHeading(QMenu &menu, const QString &words) { menu.addAction(words)->setEnabled(false); }

void addChoice(QMenu &menu, QActionGroup &group, const QString &words, bool chosen, std::function<void()> choose)
{
    QAction *action = menu.addAction(words, &menu, std::move(choose));
    action->setCheckable(true);
    action->setChecked(chosen);
    group.addAction(action);
}

QMenu *newMenu(QWidget &window)
{
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

void openSettingsMenu(QWidget &window, const QPoint &corner, Language now, Theme &theme,
                      std::function<void(Language)> chooseLanguage)
{
    QMenu *menu = newMenu(window);
    auto *languages = new QActionGroup(menu);
    auto *themes = new QActionGroup(menu);
    addHeading(*menu, MenuWords::tr("Language"));
    addChoice(*menu, *languages, QStringLiteral("日本語"), now == Language::Japanese,
              [chooseLanguage] { chooseLanguage(Language::Japanese); });
    addChoice(*menu, *languages, QStringLiteral("English"), now == Language::English,
              [chooseLanguage] { chooseLanguage(Language::English); });
    menu->addSeparator();
    addHeading(*menu, MenuWords::tr("Appearance"));
    addChoice(*menu, *themes, MenuWords::tr("Light"), theme.mode() == Theme::Mode::Light,
              [&theme] { theme.setMode(Theme::Mode::Light); });
    addChoice(*menu, *themes, MenuWords::tr("Dark"), theme.mode() == Theme::Mode::Dark,
              [&theme] { theme.setMode(Theme::Mode::Dark); });
    menu->popup(corner - QPoint(0, menu->sizeHint().height() - 56));
}

void openUserMenu(QWidget &window, const QPoint &corner, std::function<void()> signOut)
{
    QMenu *menu = newMenu(window);
    menu->addAction(MenuWords::tr("Sign out"), menu, std::move(signOut));
    menu->popup(corner);
}

} // namespace mado
