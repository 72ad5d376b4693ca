// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokyo.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/given_row.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/provision_panel.h"
#include "ui/governance/why_sheet.h"

#include <QFileDialog>
#include <QSaveFile>

namespace mado {

namespace {

bool wants(const AppError &error, const char *code)
{
    return error.problem && error.problem->code == QLatin1String(code);
}

} // namespace

void GovernancePage::askWhere()
{
    if (!provision())
        return;
    const QString path = whereTo();
    if (!path.isEmpty())
        exportTo(path);
}

QString GovernancePage::whereTo()
{
    return QFileDialog::getSaveFileName(this, tr("Save the sealed file"), QStringLiteral("provision.sealed"));
}

void GovernancePage::exportTo(const QString &path)
{
    const Provision *given = provision();
    if (!given || !m_provisions)
        return;
    whenReady(this, m_provisions->exportFile(given->id),
              [this, path](const Result<ProvisionExport> &is) { save(is, path, [this, path] { exportTo(path); }); });
}

void GovernancePage::fetchTo(const QString &path)
{
    const RegisterEntry *entry = m_panel->given().chosen();
    if (!entry || !m_provisions)
        return;
    whenReady(this, m_provisions->fetchExport(entry->id),
              [this, path](const Result<ProvisionExport> &is) { save(is, path, [this, path] { fetchTo(path); }); });
}

// Only the recipient opens it; a file that could not be written whole is not left behind.
void GovernancePage::save(const Result<ProvisionExport> &made, const QString &path, const std::function<void()> &again)
{
    if (!made && wants(made.error(), "session.proof_needed"))
        return askForProof(again);
    if (!made)
        return tellFault(made.error());
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromBase64(made->file.toLatin1());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    changed(written ? tr("Saved, sealed to the recipient: %n people", nullptr, made->entry.people)
                    : tr("Not saved. Choose another folder; the register has the attempt."));
}

void GovernancePage::askForProof(const std::function<void()> &then)
{
    m_afterProof = then;
    if (!m_proofSheet) {
        m_proofSheet = new ProofSheet(m_theme, window());
        connect(m_proofSheet, &Sheet::accepted, this, [this] { proving(m_provisions->prove(m_proofSheet->proof())); });
        connect(m_proofSheet, &ProofSheet::providerChosen, this, [this] { proving(m_provisions->proveAtProvider()); });
    }
    m_proofSheet->ask(m_provisions->provesAtProvider());
}

void GovernancePage::proving(QFuture<Result<ProofTaken>> future)
{
    m_proofSheet->setBusy(true);
    whenReady(this, std::move(future), [this](const Result<ProofTaken> &taken) {
        m_proofSheet->setBusy(false);
        if (taken) {
            m_proofSheet->dismiss();
            m_afterProof();
            return;
        }
        m_proofSheet->showFailure(ErrorWords::of(taken.error(), m_language));
        if (wants(taken.error(), "signin.code_needed"))
            m_proofSheet->askForCode();
    });
}

void GovernancePage::connectGiven()
{
    connect(&m_panel->given(), &GivenRow::fetchRequested, this, [this] {
        const QString path = whereTo();
        if (!path.isEmpty())
            fetchTo(path);
    });
    connect(&m_panel->given(), &GivenRow::recallRequested, this, [this] {
        askAboutGiven(About::Recall);
        m_whySheet->ask(tr("Ask the export back"), tr("The recipient is to dispose of it. Tell them by letter, too."),
                        tr("Ask back"));
    });
    connect(&m_panel->given(), &GivenRow::disposalRequested, this, [this] {
        askAboutGiven(About::Copy);
        m_whySheet->ask(tr("The recipient disposed of it"), tr("Recorded with today's date."), tr("Record"),
                        tr("Number of their certificate"));
    });
}

void GovernancePage::askAboutGiven(About about)
{
    makeSheets();
    m_about = about;
}

void GovernancePage::answerAboutGiven()
{
    const RegisterEntry *entry = m_panel->given().chosen();
    if (!entry)
        return;
    m_whySheet->setBusy(true);
    const QString words = m_whySheet->why();
    const auto future = m_about == About::Recall ? m_provisions->recallExport(entry->id, {words})
                                                 : m_provisions->noteCopyDisposal(entry->id, {today(), words});
    whenReady(this, future, [this](const Result<RegisterEntry> &is) {
        if (!is)
            return m_whySheet->showFailure(ErrorWords::of(is.error(), m_language));
        m_whySheet->dismiss();
        changed(tr("On record"));
    });
}

// What runs by itself stops at once; the register keeps what was given.
void GovernancePage::stopAtOnce(const Provision &given)
{
    whenReady(this, m_provisions->stop(given.id, {given.revision, false, {}}), [this](const Result<Provision> &is) {
        if (is)
            changed(tr("Stopped"));
        else
            tellFault(is.error());
    });
}

} // namespace mado
