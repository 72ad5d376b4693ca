// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/governance_page.h"

#include "contract/permissions.h"
#include "contract/tokyo.h"
#include "ui/desk/error_words.h"
#include "ui/desk/panel_tabs.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/agreement_sheet.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/disposal_panel.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/provision_panel.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/request_sheet.h"
#include "ui/governance/rules_panel.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

namespace mado {

bool GovernancePage::isFor(Role role) { return allows(role, Permission::ReadGovernance); }

void GovernancePage::connectParts()
{
    connect(&m_reads, &QTimer::timeout, this, &GovernancePage::reload);
    connect(m_tabs, &PanelTabs::currentChanged, this, [this](int tab) { go(Tab(tab)); });
    connect(m_which, &Segmented::chosen, this, [this] { refresh(); });
    connect(m_filter, &QLineEdit::textChanged, this, &GovernancePage::refresh);
    connect(m_rows, &RecordRows::chosenChanged, this, &GovernancePage::choose);
    connect(m_ask, &QPushButton::clicked, this, &GovernancePage::askForProvision);
    connect(m_newAgreement, &QPushButton::clicked, this, &GovernancePage::recordAgreement);
    connect(m_panel, &ProvisionPanel::approveRequested, this, &GovernancePage::approve);
    connect(m_panel, &ProvisionPanel::declineRequested, this, [this] { askWhy(false); });
    connect(m_panel, &ProvisionPanel::stopRequested, this, [this] { askWhy(true); });
    connect(m_panel, &ProvisionPanel::exportRequested, this, &GovernancePage::askWhere);
    connectGiven();
    connect(m_panel, &ProvisionPanel::endRequested, this, &GovernancePage::endAgreement);
    connect(m_disposal, &DisposalPanel::said, this, &GovernancePage::said);
    connect(m_disposal, &DisposalPanel::failed, this, &GovernancePage::tellFault);
    connect(m_disposal, &DisposalPanel::changed, this, &GovernancePage::nameDisposalTab);
    connect(m_duties, &DutiesPanel::said, this, &GovernancePage::said);
    connect(m_duties, &DutiesPanel::changed, this, &GovernancePage::nameDutiesTab);
    connect(m_duties, &DutiesPanel::failed, this, &GovernancePage::tellFault);
    connect(m_audit, &AuditPanel::exportRequested, this, &GovernancePage::exportRecord);
    connect(m_audit, &AuditPanel::said, this, &GovernancePage::said);
    connect(m_audit, &AuditPanel::failed, this, &GovernancePage::tellFault);
}

QDate GovernancePage::today() const { return inTokyo(QDateTime::currentDateTimeUtc()).date(); }

void GovernancePage::setProvisions(Provisions *provisions)
{
    m_provisions = provisions;
    m_audit->setProvisions(provisions);
    m_disposal->setProvisions(provisions);
    m_duties->setProvisions(provisions);
    delete m_requestSheet;
    delete m_agreementSheet;
    if (isVisible())
        reload();
}

void GovernancePage::setLanguage(Language language)
{
    m_language = language;
    m_panel->setLanguage(language);
    m_audit->setLanguage(language);
    m_disposal->setLanguage(language);
    m_duties->setLanguage(language);
    refresh();
}

void GovernancePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reads.start();
    reload();
}

void GovernancePage::hideEvent(QHideEvent *event)
{
    m_reads.stop();
    QWidget::hideEvent(event);
}

void GovernancePage::go(Tab tab)
{
    m_tabs->setCurrent(int(tab));
    m_faces->setCurrentIndex(int(tab));
    if (tab == Tab::Record)
        m_audit->reload();
    else if (tab == Tab::Disposal)
        m_disposal->reload();
    else if (tab == Tab::Duties)
        m_duties->reload();
}

/// 「確認 1」: a run waits for this person.
void GovernancePage::nameDisposalTab()
{
    m_tabs->setTab(int(Tab::Disposal), m_disposal->waitsForMe() ? tr("Deletion (1 to confirm)") : tr("Deletion"));
}

/// Deadlines run whether or not somebody looks at them.
void GovernancePage::nameDutiesTab()
{
    const int pressing = m_duties->pressing();
    m_tabs->setTab(int(Tab::Duties), pressing > 0 ? tr("Requests and duties (%n pressing)", nullptr, pressing)
                                                  : tr("Requests and duties"));
}

void GovernancePage::reload()
{
    if (!m_provisions || m_asking || !isFor(m_me.role))
        return;
    m_asking = true;
    whenReady(this, m_provisions->overview(), [this](const Result<Governance> &all) { received(all); });
    if (m_tabs->current() == int(Tab::Duties))
        return;
    m_disposal->reload();
    m_duties->reload();
}

void GovernancePage::received(const Result<Governance> &governance)
{
    m_asking = false;
    if (!governance)
        return tellFault(governance.error());
    m_banner->hide();
    m_governance = *governance;
    m_disposal->setAgreements(m_governance->agreements);
    refresh();
}

const Provision *GovernancePage::provision() const
{
    if (m_governance && !listsAgreements()) {
        for (const Provision &given : m_governance->provisions) {
            if (given.id.text() == m_rows->chosen())
                return &given;
        }
    }
    return nullptr;
}

const Agreement *GovernancePage::agreement() const
{
    if (m_governance && listsAgreements()) {
        for (const Agreement &agreed : m_governance->agreements) {
            if (agreed.id.text() == m_rows->chosen())
                return &agreed;
        }
    }
    return nullptr;
}

void GovernancePage::choose()
{
    if (const Provision *given = provision())
        m_panel->show(*given, *m_governance, today());
    else if (const Agreement *agreed = agreement())
        m_panel->show(*agreed);
    else
        m_panel->showNothing();
}

void GovernancePage::makeSheets()
{
    if (!m_requestSheet) {
        m_requestSheet = new RequestSheet(m_theme, *m_provisions, window());
        connect(m_requestSheet, &RequestSheet::asked, this, [this](const Provision &asked) {
            m_which->setCurrent(0);
            m_governance->provisions.prepend(asked);
            m_rows->choose(asked.id.text());
            changed(tr("Asked. Another officer has to approve it."));
        });
        connect(m_requestSheet, &RequestSheet::refused, this,
                [this] { Q_EMIT said(tr("Not permitted. That it was asked for is on record.")); });
    }
    if (!m_agreementSheet) {
        m_agreementSheet = new AgreementSheet(m_theme, *m_provisions, window());
        connect(m_agreementSheet, &AgreementSheet::recorded, this,
                [this] { changed(tr("The agreement is on record")); });
    }
    if (!m_reasonSheet) {
        m_reasonSheet = new GroundsSheet(m_theme, window());
        connect(m_reasonSheet, &Sheet::accepted, this, [this] { m_afterReason(); });
    }
}

void GovernancePage::askForProvision()
{
    if (!m_provisions || !m_governance)
        return;
    makeSheets();
    m_requestSheet->ask(*m_governance, m_me.prefecture, today(), m_language);
}

void GovernancePage::recordAgreement()
{
    if (!m_provisions)
        return;
    makeSheets();
    m_agreementSheet->record(today(), m_language);
}

void GovernancePage::approve()
{
    const Provision *given = provision();
    if (!given)
        return;
    whenReady(this, m_provisions->answer(given->id, {given->revision, true, {}}), [this](const Result<Provision> &is) {
        if (is)
            changed(tr("Approved"));
        else
            tellFault(is.error());
    });
}

void GovernancePage::askWhy(bool stopping)
{
    if (const Provision *given = provision(); stopping && given && given->request.dailyAt)
        return stopAtOnce(*given);
    makeSheets();
    m_afterReason = [this] { answer(); };
    m_stopping = stopping;
    if (stopping)
        m_reasonSheet->ask(tr("Stop the provision"), tr("From now on nothing is given. The register stays."),
                           tr("Stop"));
    else
        m_reasonSheet->ask(tr("Decline the provision"), tr("Nothing is given. Whoever asked sees your reason."),
                           tr("Decline"));
}

void GovernancePage::answer()
{
    const Provision *given = provision();
    if (!given)
        return;
    const ProvisionAnswer said{given->revision, false, m_reasonSheet->why()};
    m_reasonSheet->setBusy(true);
    const auto future = m_stopping ? m_provisions->stop(given->id, said) : m_provisions->answer(given->id, said);
    whenReady(this, future, [this](const Result<Provision> &is) {
        if (!is)
            return m_reasonSheet->showFailure(ErrorWords::of(is.error(), m_language));
        m_reasonSheet->dismiss();
        changed(m_stopping ? tr("Stopped") : tr("Declined"));
    });
}

void GovernancePage::endAgreement()
{
    const Agreement *agreed = agreement();
    if (!agreed)
        return;
    makeSheets();
    m_afterReason = [this, id = agreed->id] { agreementEnds(id); };
    m_reasonSheet->confirm(
        tr("End the agreement"),
        tr("From now on nothing is given under it, daily provisions among it. It cannot be taken back; "
           "a new agreement can be recorded."),
        tr("End"));
}

void GovernancePage::agreementEnds(const AgreementId &id)
{
    m_reasonSheet->setBusy(true);
    whenReady(this, m_provisions->endAgreement(id), [this](const Result<Agreement> &is) {
        if (!is)
            return m_reasonSheet->showFailure(ErrorWords::of(is.error(), m_language));
        m_reasonSheet->dismiss();
        changed(tr("The agreement has ended. Nothing is given under it."));
    });
}

void GovernancePage::changed(const QString &words)
{
    Q_EMIT said(words);
    reload();
}

void GovernancePage::tellFault(const AppError &error)
{
    m_banner->setTone(BannerTone::Warning);
    m_banner->setIcon(QStringLiteral("alert"));
    m_banner->setWords(tr("That did not work."), ErrorWords::of(error, m_language));
    m_banner->show();
}

void GovernancePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_N && !(event->modifiers() & ~Qt::KeypadModifier) && m_ask->isVisible() &&
        m_ask->isEnabled())
        askForProvision();
    else
        QWidget::keyPressEvent(event);
}

void GovernancePage::focusList()
{
    if (m_tabs->current() == int(Tab::Record))
        m_audit->focusList();
    else if (m_tabs->current() == int(Tab::Disposal))
        m_disposal->focusList();
    else if (m_tabs->current() == int(Tab::Duties))
        m_duties->focusList();
    else if (m_tabs->current() == int(Tab::Rules))
        m_rules->focusList();
    else
        m_rows->setFocus(Qt::OtherFocusReason);
}

void GovernancePage::cyclePane()
{
    if (m_rows->hasFocus())
        m_panel->focusFirst();
    else
        focusList();
}

} // namespace mado
