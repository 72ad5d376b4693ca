// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/accounts_screens.h"

#include "ui/accounts/accounts_page.h"
#include "ui/accounts/check_list.h"
#include "ui/accounts/rule_editor.h"
#include "ui/accounts/rules_page.h"
#include "ui/accounts/talk_phone.h"
#include "ui/governance/record_rows.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"

#include <QCoreApplication>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void choose(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

/// Lists and bubbles find their places in the events after they were told.
void settle(Stage &stage)
{
    int events = 0;
    stage.expect("everything is in its place", [&] { return ++events > 6; });
}

void shootRules(Stage &stage)
{
    auto *page = stage.window().findChild<RulesPage *>();
    stage.expect("rules are listed", [&] { return page->findChild<RecordRows *>()->count() > 3; });
    stage.expect("there are answers to choose", [&] { return page->findChildren<ChoiceBox *>().size() > 6; });
    const auto boxes = page->findChildren<ChoiceBox *>();
    for (ChoiceBox *box : boxes) {
        if (box->findData(text("rest")) < 0 && box->findData(text("age_65_69")) < 0 && box->findData(text("mild")) < 0)
            continue;
        const int at = box->findData(text("age_65_69")) >= 0 ? box->findData(text("age_65_69"))
                       : box->findData(text("rest")) >= 0    ? box->findData(text("none"))
                                                             : box->findData(text("mild"));
        choose(box, at);
    }
    const QString changes = QCoreApplication::translate("mado::RuleTryPane", "What would change it");
    stage.expect("the changes are told", [&] {
        const auto rows = page->findChildren<RecordRows *>();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const RecordRows *one) { return one->accessibleName() == changes && one->count() > 0; });
    });
    settle(stage);
    stage.shoot(text("35-rules"));
}

/// A rule of several groups, and the cases beside it.
void shootEditor(Stage &stage, AccountsPage &page)
{
    auto *editor = page.findChild<RuleEditor *>();
    stage.expect("the template's rules are there", [&] {
        const auto rows = editor->findChildren<RecordRows *>();
        return std::any_of(rows.begin(), rows.end(), [](const RecordRows *one) { return one->count() > 40; });
    });
    for (RecordRows *rows : editor->findChildren<RecordRows *>())
        rows->choose(text("H-02"));
    settle(stage);
    stage.shoot(text("35-rule-editor"));
    editor->findChild<Segmented *>()->setCurrent(1);
    Q_EMIT editor->findChild<Segmented *>()->chosen(1);
    settle(stage);
    stage.shoot(text("35-rule-editor-try"));
}

} // namespace

void shootAccounts(Stage &stage)
{
    stage.signIn(text("K-30010"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_Comma);
    auto *settings = stage.window().findChild<SettingsPage *>();
    settings->open(SettingsPage::Section::Rules);
    shootRules(stage);
    settings->open(SettingsPage::Section::Accounts);
    auto *page = stage.window().findChild<AccountsPage *>();
    auto *boxes = page->findChild<ChoiceBox *>();
    stage.expect("templates are there", [&] {
        const auto all = page->findChildren<ChoiceBox *>();
        return boxes && std::any_of(all.begin(), all.end(),
                                    [](const ChoiceBox *box) { return box->findData(text("personal-support")) >= 0; });
    });
    for (ChoiceBox *box : page->findChildren<ChoiceBox *>()) {
        if (box->findData(text("personal-support")) >= 0)
            box->setCurrentIndex(box->findData(text("personal-support")));
    }
    for (ChoiceBox *box : page->findChildren<ChoiceBox *>()) {
        if (box->findData(text("20")) >= 0)
            box->setCurrentIndex(box->findData(text("20")));
    }
    auto *phone = page->findChild<TalkPhone *>();
    stage.expect("the bot speaks", [&] { return phone->findChildren<Button *>().size() > 3; });
    settle(stage);
    stage.shoot(text("34-new-account-template"));
    page->goTo(1);
    settle(stage);
    stage.shoot(text("34-new-account-basics"));
    page->goTo(2);
    settle(stage);
    stage.shoot(text("34-new-account-messages"));
    Q_EMIT phone->stepTaken({text("do=lang_ja"), text("日本語")});
    Q_EMIT phone->stepTaken({{}, text("胸が痛くて眠れません")});
    page->goTo(3);
    shootEditor(stage, *page);
    page->goTo(4);
    stage.expect("the checks are told", [&] { return page->findChild<CheckList *>()->count() > 5; });
    stage.expect("the advice is there", [&] {
        const auto all = phone->findChildren<QWidget *>();
        return std::any_of(all.begin(), all.end(), [](const QWidget *one) {
            return one->accessibleName().contains(text("119")) && one->accessibleName().size() < 80;
        });
    });
    settle(stage);
    stage.shoot(text("34-new-account-checks"));
    page->goTo(5);
    settle(stage);
    stage.shoot(text("34-new-account-publish"));
}

} // namespace mado::tour
