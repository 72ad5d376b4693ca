// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/provision_screens.h"

#include "contract/codecs.h"
#include "contract/codecs_disposal.h"
#include "contract/codecs_governance.h"
#include "contract/permissions.h"
#include "contract/tokyo.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/choice_box.h"

namespace mado::tour {

namespace {

constexpr int proofIsOver = (freshProofMinutes + 1) * 60;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString said(const char *context, const char *words) { return QCoreApplication::translate(context, words); }

/// Two officers at other computers.
class Officers
{
public:
    explicit Officers(test::TrainingProcess &training)
        : m_training(training),
          m_asks(training.signIn(text("K-30501"))),
          m_approves(training.signIn(text("K-30500"))),
          m_today(inTokyo(QDateTime::currentDateTimeUtc()).date())
    {
    }

    void agree()
    {
        const AgreementContent content{text("厚生労働省"),
                                       RecipientKind::State,
                                       ProvisionPurpose::InfectionControl,
                                       text("新型コロナウイルス感染症の対応策の検討・実施"),
                                       {DataSet::HealthAnswers},
                                       QDate(2020, 3, 30),
                                       std::nullopt,
                                       true,
                                       text("対策を終えたら速やかに廃棄し、記録を返す"),
                                       QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())};
        const QJsonObject answer = post("/v1/agreements", m_asks, encode(content));
        m_agreement = AgreementId::from(answer[text("id")].toString());
    }
    /// Its id, approved.
    QString provision(const char *why, std::optional<int> dailyAt)
    {
        const QJsonObject request = encode(requested(why, {Ground::Consent, Ground::NoUnjustHarm}, dailyAt));
        const QString id = post("/v1/provisions", m_asks, request)[text("id")].toString();
        post("/v1/provisions/" + id.toUtf8() + "/decision", m_approves, encode(ProvisionAnswer{1, true, {}}));
        return id;
    }
    /// On no ground at all.
    void asksInVain(const char *why) { post("/v1/provisions", m_asks, encode(requested(why, {}, std::nullopt))); }
    QString exportOf(const QString &provision)
    {
        const QJsonObject answer = post("/v1/provisions/" + provision.toUtf8() + "/exports", m_asks, {});
        return answer[text("entry")].toObject()[text("id")].toString();
    }
    void askBack(const QString &id)
    {
        post("/v1/provision-exports/" + id.toUtf8() + "/recall", m_asks,
             encode(RecallOrder{text("対象の期間を誤ったため")}));
    }
    void owes(DutyKind kind, const char *subject, const char *details, int daysAgo)
    {
        post("/v1/duties", m_asks,
             encode(DutyContent{kind, text(subject), text(details), m_today.addDays(-daysAgo), std::nullopt}));
    }

private:
    ProvisionRequest requested(const char *why, const QList<Ground> &grounds, std::optional<int> dailyAt) const
    {
        return {*m_agreement,
                text("14"),
                DataSet::HealthAnswers,
                grounds,
                {text("record"), text("answered_on"), text("level")},
                m_today.addDays(-30),
                m_today.addDays(30),
                m_today.addDays(30),
                text(why),
                dailyAt};
    }
    QJsonObject post(const QByteArray &path, const QByteArray &token, const QJsonObject &body)
    {
        QJsonObject answer;
        m_training.call("POST", QString::fromUtf8(path), token, body, &answer, randomIdText().toLatin1());
        return answer;
    }

    test::TrainingProcess &m_training;
    const QByteArray m_asks;
    const QByteArray m_approves;
    const QDate m_today;
    std::optional<AgreementId> m_agreement;
};

Button *button(QWidget *in, const QString &words)
{
    for (Button *one : in->findChildren<Button *>()) {
        if (one->isVisible() && one->text() == words)
            return one;
    }
    return nullptr;
}

void press(Stage &stage, QWidget *in, const QString &words)
{
    stage.expect("a button is there", [&] { return button(in, words) != nullptr; });
    stage.click(button(in, words));
}

void shootGiven(Stage &stage, GovernancePage *page, const QString &standing, const QString &recalled)
{
    auto *rows = page->findChild<RecordRows *>();
    stage.expect("both provisions are listed", [&] { return rows->count() == 2; });
    rows->choose(standing);
    stage.shoot(text("23-data-standing"));
    rows->choose(recalled);
    stage.expect("it was asked back", [&] { return button(page, said("mado::GivenRow", "Letter…")) != nullptr; });
    stage.shoot(text("23-data-recall"));
    press(stage, page, said("mado::GivenRow", "Answered…"));
    auto *sheet = stage.window().findChild<RecipientSheet *>();
    stage.expect("the card is open", [&] { return sheet && sheet->isOpen(); });
    stage.shoot(text("23-data-answer"));
    stage.press(Qt::Key_Escape);
}

void shootProof(Stage &stage, GovernancePage *page)
{
    stage.training().control(text("advance"), {{text("seconds"), proofIsOver}});
    page->exportTo(QDir::temp().filePath(text("never-written.sealed")));
    auto *sheet = stage.window().findChild<ProofSheet *>();
    stage.expect("it is asked who one is", [&] {
        sheet = stage.window().findChild<ProofSheet *>();
        return sheet && sheet->isOpen();
    });
    stage.shoot(text("23-data-proof"));
    stage.press(Qt::Key_Escape);
}

void shootDuties(Stage &stage, GovernancePage *page)
{
    page->go(GovernancePage::Tab::Duties);
    stage.expect("what is owed is listed", [&] {
        const auto lists = page->findChildren<RecordRows *>();
        return std::ranges::any_of(lists,
                                   [](const RecordRows *rows) { return rows->isVisible() && rows->count() == 4; });
    });
    stage.shoot(text("24-data-duties-due"));
    const auto lists = page->findChildren<RecordRows *>();
    auto *rows = *std::ranges::find_if(lists, [](const RecordRows *one) { return one->isVisible(); });
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->item(row)->text().contains(text("宛先")))
            rows->setCurrentRow(row);
    }
    press(stage, page, said("mado::DutiesPanel", "Record the first report"));
    const auto open = [&] {
        const auto sheets = stage.window().findChildren<RecipientSheet *>();
        return std::ranges::any_of(sheets, [](const RecipientSheet *sheet) { return sheet->isOpen(); });
    };
    stage.expect("the card is open", open);
    stage.shoot(text("24-data-first-report"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.expect("the first report is on record", [&] {
        return button(page, said("mado::DutiesPanel", "Record the first report")) == nullptr && !open();
    });
    stage.shoot(text("24-data-first-report-made"));
}

void showOnly(AuditPanel *panel, const char *which)
{
    for (ChoiceBox *box : panel->findChildren<ChoiceBox *>()) {
        if (const int at = box->findData(text(which)); at >= 0) {
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        }
    }
}

void shootRefused(Stage &stage, GovernancePage *page)
{
    page->go(GovernancePage::Tab::Record);
    auto *panel = page->findChild<AuditPanel *>();
    auto *rows = panel->findChild<RecordRows *>();
    stage.expect("the record is read", [&] { return rows->count() > 1; });
    showOnly(panel, "provision.!");
    stage.expect("what was asked for in vain is shown", [&] { return rows->count() == 1; });
    rows->setCurrentRow(0);
    stage.shoot(text("24-data-refused"));
}

void shootSignIns(Stage &stage, GovernancePage *page)
{
    page->go(GovernancePage::Tab::Record);
    auto *panel = page->findChild<AuditPanel *>();
    stage.expect("the record is read", [&] { return panel->findChild<RecordRows *>()->count() > 0; });
    showOnly(panel, "session.");
    stage.expect("sign-ins alone are shown", [&] {
        const auto *rows = panel->findChild<RecordRows *>();
        return rows->count() > 1 && rows->item(0)->text().contains(said("mado::GovernanceWords", "Signed in"));
    });
    stage.shoot(text("24-data-sign-ins"));
}

} // namespace

void shootProvisions(Stage &stage)
{
    test::TrainingProcess &training = stage.training();
    Officers officers(training);
    officers.agree();
    const QString standing = officers.provision("協定に基づく毎日の提供。同意した人に限る。", 7);
    const QString once = officers.provision("協定に基づく一度の提供。同意した人に限る。", std::nullopt);
    officers.askBack(officers.exportOf(once));
    officers.asksInVain("根拠のない申込み");
    officers.owes(DutyKind::Contractor, "コールセンター受託者", "従事者の名簿と誓約書", 12);
    officers.owes(DutyKind::Correction, "R-20455", "接触日の訂正", 3);
    officers.owes(DutyKind::LeakReport, "宛先の誤り1件", "別の相談者への返信", 7);
    officers.owes(DutyKind::Disclosure, "R-20418", "健康観察の回答の開示", 34);
    for (const char *login : {"K-30422", "K-30431"})
        training.call("POST", text("/v1/sessions"), {}, encode(SignIn{text(login), text("not the password")}));
    training.signIn(text("K-30422"));
    stage.signIn(text("K-30501"));
    stage.press(Qt::Key_G);
    stage.press(Qt::Key_D);
    auto *page = stage.window().findChild<GovernancePage *>();
    stage.expect("the page is shown", [&] { return page && page->isVisible(); });
    shootGiven(stage, page, standing, once);
    shootDuties(stage, page);
    shootRefused(stage, page);
    shootSignIns(stage, page);
    page->go(GovernancePage::Tab::Provisions);
    shootProof(stage, page);
}

} // namespace mado::tour
