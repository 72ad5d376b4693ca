// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/governance_screens.h"

#include "ui/governance/agreement_sheet.h"
#include "ui/governance/decision_card.h"
#include "ui/governance/disposal_panel.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/proposal_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/request_sheet.h"
#include "ui/governance/step_list.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/staff/plain_field.h"

#include <QLineEdit>

namespace mado::tour {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString said(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

template <class T> void press(Stage &stage, QWidget *in, const QString &words)
{
    const auto all = in->findChildren<T *>();
    for (T *button : all) {
        if (button->isVisible() && button->text() == words)
            return stage.click(button);
    }
    stage.expect("a button is there", [] { return false; });
}

void fill(QWidget *sheet, const char *name, const QString &words)
{
    const auto fields = sheet->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == said("mado::AgreementSheet", name))
            field->setText(words);
    }
}

void recordAgreement(Stage &stage, QWidget *page)
{
    press<Button>(stage, page, said("mado::GovernancePage", "Record an agreement"));
    auto *sheet = stage.window().findChild<AgreementSheet *>();
    stage.expect("the card is open", [&] { return sheet && sheet->isOpen(); });
    fill(sheet, "Recipient", text("厚生労働省"));
    fill(sheet, "The purpose in the words of the agreement", text("新型コロナウイルス感染症の対応策の検討・実施"));
    fill(sheet, "What they do with the data at the end", text("対策を終えたら速やかに廃棄し、記録を返す"));
    fill(sheet, "Public key of the recipient (X25519, base64)", QString::fromLatin1(QByteArray(32, '\7').toBase64()));
    press<Chip>(stage, sheet, said("mado::GovernanceWords", "Answers about health"));
    stage.shoot(text("23-data-agreement"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("the agreement is on record", [&] { return !sheet->isOpen(); });
}

void ask(Stage &stage, QWidget *page)
{
    auto *button = page->findChild<RecordRows *>();
    stage.expect("the page has read again", [&] {
        const auto all = page->findChildren<Button *>();
        return button && std::any_of(all.begin(), all.end(), [](const Button *one) {
                   return one->isEnabled() && one->text() == said("mado::GovernancePage", "Ask for a provision");
               });
    });
    press<Button>(stage, page, said("mado::GovernancePage", "Ask for a provision"));
    auto *sheet = stage.window().findChild<RequestSheet *>();
    stage.expect("the card is open", [&] { return sheet && sheet->isOpen(); });
    for (Chip *chip : sheet->findChildren<Chip *>().mid(0, 3))
        chip->click();
    sheet->findChild<PlainField *>()->setPlainText(text("協定に基づく提供。同意した人に限る。"));
    auto *card = sheet->findChild<DecisionCard *>();
    stage.expect("without a ground the rules say no",
                 [&] { return card->words().contains(said("mado::GovernanceWords", "May not be given")); });
    stage.shoot(text("23-data-refusal"));
    press<Chip>(stage, sheet, said("mado::GovernanceWords", "Residents consented"));
    press<Chip>(stage, sheet, said("mado::GovernanceWords", "Nobody is unjustly harmed"));
    stage.expect("the rules have answered",
                 [&] { return card->words().contains(said("mado::GovernanceWords", "May be given")); });
    stage.shoot(text("23-data-request"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("it was asked for", [&] { return !sheet->isOpen(); });
}

void rehearse(Stage &stage, GovernancePage *page)
{
    page->go(GovernancePage::Tab::Disposal);
    auto *panel = page->findChild<DisposalPanel *>();
    stage.expect("a rehearsal can begin", [&] {
        const auto all = panel->findChildren<Button *>();
        return std::any_of(all.begin(), all.end(), [](const Button *one) {
            return one->isVisible() && one->isEnabled() && one->text() == said("mado::DisposalPanel", "Rehearse");
        });
    });
    press<Button>(stage, panel, said("mado::DisposalPanel", "Rehearse"));
    auto *sheet = stage.window().findChild<ProposalSheet *>();
    stage.expect("the card is open", [&] { return sheet && sheet->isOpen(); });
    const auto fields = sheet->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == said("mado::ProposalSheet", "Announced by"))
            field->setText(text("厚生労働省"));
        else if (field->accessibleName() == said("mado::ProposalSheet", "Number of the announcement"))
            field->setText(text("健感発0615第1号"));
        else if (field->isEnabled() && field->text().isEmpty())
            field->setText(text("県の文書管理規程 第20条"));
    }
    stage.shoot(text("24-data-proposal"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("it was proposed", [&] { return !sheet->isOpen(); });
    stage.expect("the steps say so", [&] {
        return panel->findChild<StepList *>()->accessibleDescription().contains(text("健感発0615第1号"));
    });
    stage.shoot(text("24-data-deletion"));
    page->go(GovernancePage::Tab::Duties);
    stage.shoot(text("24-data-duties"));
}

} // namespace

void shootGovernance(Stage &stage)
{
    stage.signIn(text("K-30501"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_D);
    auto *page = stage.window().findChild<GovernancePage *>();
    stage.expect("the page is shown", [&] { return page && page->isVisible(); });
    recordAgreement(stage, page);
    ask(stage, page);
    auto *rows = page->findChild<RecordRows *>();
    stage.expect("the provision is listed", [&] { return rows->count() == 1; });
    stage.shoot(text("23-data-provisions"));
    page->go(GovernancePage::Tab::Record);
    stage.expect("the record is read", [&] {
        const auto all = page->findChildren<RecordRows *>();
        return std::any_of(all.begin(), all.end(),
                           [](const RecordRows *one) { return one->isVisible() && one->count() > 1; });
    });
    stage.shoot(text("24-data-record"));
    rehearse(stage, page);
    page->go(GovernancePage::Tab::Rules);
    stage.shoot(text("23-data-rules"));
}

} // namespace mado::tour
