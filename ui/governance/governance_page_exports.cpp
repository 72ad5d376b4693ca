// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokyo.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/given_row.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/paper.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/provision_panel.h"
#include "ui/governance/recall_letter.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/shared/save_file.h"
#include "ui/shared/wording.h"

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
    if (provision())
        askWhereToSave(this, {tr("Save the sealed file"), QStringLiteral("provision.sealed")},
                       [this](const QString &path) { exportTo(path); });
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
        askWhereToSave(this, {tr("Save the sealed file"), QStringLiteral("provision.sealed")},
                       [this](const QString &path) { fetchTo(path); });
    });
    connect(&m_panel->given(), &GivenRow::recallRequested, this, &GovernancePage::askBack);
    connect(&m_panel->given(), &GivenRow::letterRequested, this, &GovernancePage::writeLetter);
    connect(&m_panel->given(), &GivenRow::receiptRequested, this, [this] { askForAnswer(Answer::Receipt); });
    connect(&m_panel->given(), &GivenRow::disposalRequested, this, [this] { askForAnswer(Answer::Disposal); });
}

// Whoever reads the record has it on the screen already; it leaves the house only after they showed who they are.
void GovernancePage::exportRecord()
{
    if (m_provisions)
        askForProof([this] { m_audit->askWhere(); });
}

void GovernancePage::askBack()
{
    makeSheets();
    m_afterReason = [this] { askedBack(); };
    m_reasonSheet->ask(tr("Ask the export back"),
                       tr("The recipient is to dispose of it. The reason stands in the letter to them."),
                       tr("Ask back"));
}

void GovernancePage::askedBack()
{
    if (const RegisterEntry *entry = m_panel->given().chosen())
        noted(m_provisions->recallExport(entry->id, {m_reasonSheet->why()}), *m_reasonSheet,
              tr("Asked back. Save the letter and send it."));
}

void GovernancePage::writeLetter()
{
    askWhereToSave(this, {tr("Save the letter"), QStringLiteral("letter.pdf"), QStringLiteral("PDF (*.pdf)")},
                   [this](const QString &path) { letterTo(path); });
}

void GovernancePage::letterTo(const QString &path)
{
    const RegisterEntry *entry = m_panel->given().chosen();
    const Provision *given = provision();
    if (!entry || !entry->recall || !given)
        return;
    const QString office = wording::prefecture(m_me.prefecture, m_language);
    const bool written = writePaper(RecallLetter::lines(*entry, given->request, office, m_language), path);
    Q_EMIT said(written ? tr("Letter saved") : tr("Not saved. Choose another folder."));
}

void GovernancePage::askForAnswer(Answer answer)
{
    const RegisterEntry *entry = m_panel->given().chosen();
    if (!entry)
        return;
    if (!m_recipientSheet) {
        m_recipientSheet = new RecipientSheet(m_theme, window());
        connect(m_recipientSheet, &Sheet::accepted, this, &GovernancePage::answered);
    }
    m_answer = answer;
    if (answer == Answer::Receipt)
        m_recipientSheet->ask({tr("The recipient answered the letter"),
                               tr("They have it and will dispose of the data."), tr("Day on which they have it"),
                               tr("Number of their answer")},
                              wording::dateInTokyo(entry->recall ? entry->recall->at : entry->at), today());
    else
        m_recipientSheet->ask({tr("The recipient disposed of it"), tr("Every copy, as their certificate says."),
                               tr("Day of their deletion"), tr("Number of their certificate")},
                              wording::dateInTokyo(entry->at), today());
}

void GovernancePage::answered()
{
    const RegisterEntry *entry = m_panel->given().chosen();
    if (!entry)
        return;
    const QDate on = m_recipientSheet->on();
    const QString number = m_recipientSheet->number();
    noted(m_answer == Answer::Receipt ? m_provisions->noteRecallReceipt(entry->id, {on, number})
                                      : m_provisions->noteCopyDisposal(entry->id, {on, number}),
          *m_recipientSheet, tr("On record"));
}

void GovernancePage::noted(QFuture<Result<RegisterEntry>> future, Sheet &sheet, const QString &words)
{
    sheet.setBusy(true);
    whenReady(this, std::move(future), [this, &sheet, words](const Result<RegisterEntry> &is) {
        if (!is)
            return sheet.showFailure(ErrorWords::of(is.error(), m_language));
        sheet.dismiss();
        changed(words);
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
