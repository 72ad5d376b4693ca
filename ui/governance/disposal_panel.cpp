// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/disposal_panel.h"

#include "contract/permissions.h"
#include "contract/tokyo.h"
#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/certificate_pdf.h"
#include "ui/governance/disposal_words.h"
#include "ui/governance/end_letter.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/hold_sheet.h"
#include "ui/governance/note_sheet.h"
#include "ui/governance/paper.h"
#include "ui/governance/proposal_sheet.h"
#include "ui/governance/retention_table.h"
#include "ui/governance/step_list.h"
#include "ui/shared/banner.h"
#include "ui/shared/save_file.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

namespace {

QString whoAndWhen(const StaffName &who, const QDateTime &at, Language language)
{
    return QStringLiteral("%1　%2 %3")
        .arg(who.name, wording::shortDate(wording::dateInTokyo(at), language), wording::clock(at));
}

bool isOver(DisposalState state) { return state == DisposalState::Done || state == DisposalState::Cancelled; }

} // namespace

void DisposalPanel::connectParts()
{
    const auto open = [this](Button *button, auto what) {
        connect(button, &QPushButton::clicked, this, [this, what] {
            if (!m_provisions || !m_overview)
                return;
            makeSheets();
            what();
        });
    };
    const auto today = [] { return inTokyo(QDateTime::currentDateTimeUtc()).date(); };
    open(m_hold, [this] { m_holdSheet->ask(m_language); });
    open(m_rehearse, [this, today] { m_proposalSheet->ask(m_agreements, today(), true, m_language); });
    open(m_propose, [this, today] { m_proposalSheet->ask(m_agreements, today(), false, m_language); });
    open(m_note, [this, today] {
        if (const Disposal *run = current())
            m_noteSheet->ask(*run, today(), m_language);
    });
    open(m_cancel, [this] {
        m_reasonSheet->ask(tr("Cancel the run"), tr("Nothing is deleted. A new run can be proposed later."),
                           tr("Cancel the run"));
    });
    open(m_confirm, [this] { confirmRun(); });
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
                       {tr("Save the certificate"), QStringLiteral("certificate.pdf"), QStringLiteral("PDF (*.pdf)")},
                       [this](const QString &path) { saveCertificate(path); });
    });
    connect(m_today, &AuditPanel::said, this, &DisposalPanel::said);
    connect(m_today, &AuditPanel::failed, this, &DisposalPanel::failed);
}

void DisposalPanel::setProvisions(Provisions *provisions)
{
    m_provisions = provisions;
    m_today->setProvisions(provisions);
    delete m_proposalSheet;
    delete m_noteSheet;
    delete m_holdSheet;
}

void DisposalPanel::setLanguage(Language language)
{
    m_language = language;
    m_today->setLanguage(language);
    fill();
}

void DisposalPanel::setAgreements(const QList<Agreement> &agreements)
{
    m_agreements = agreements;
    fillButtons();
}

void DisposalPanel::reload()
{
    if (!m_provisions)
        return;
    whenReady(this, m_provisions->disposals(), [this](const Result<DisposalOverview> &all) { received(all); });
    if (isVisible())
        m_today->reload();
}

void DisposalPanel::received(const Result<DisposalOverview> &overview)
{
    if (!overview) {
        Q_EMIT failed(overview.error());
        return;
    }
    m_overview = *overview;
    fill();
    Q_EMIT changed();
}

const Disposal *DisposalPanel::current() const
{
    return m_overview && !m_overview->disposals.isEmpty() ? &m_overview->disposals.first() : nullptr;
}

bool DisposalPanel::running() const { return current() && !isOver(current()->state); }

bool DisposalPanel::waitsForMe() const
{
    return running() && current()->state == DisposalState::Proposed && current()->proposedBy.id != m_me.id &&
           allows(m_me.role, Permission::ConfirmDisposal);
}

void DisposalPanel::fill()
{
    fillSteps();
    fillTable();
    fillHolds();
    fillBanner();
    fillButtons();
}

void DisposalPanel::fillBanner()
{
    const Disposal *run = current();
    m_banner->setTone(BannerTone::Info);
    m_banner->setVisible(m_overview.has_value());
    if (!running()) {
        m_banner->setWords(tr("Measures are under way."), tr("Nothing is being deleted. A rehearsal deletes nothing."));
        m_banner->setNote({});
        return;
    }
    m_banner->setNote(run->proposal.rehearsal ? tr("Rehearsal") : QString());
    QString words = tr("Proposed by %1.").arg(run->proposedBy.name);
    if (run->state == DisposalState::Waiting && run->cancellableUntil)
        words = tr("It can be cancelled until %1.")
                    .arg(wording::shortDate(wording::dateInTokyo(*run->cancellableUntil), m_language) +
                         QLatin1Char(' ') + wording::clock(*run->cancellableUntil));
    else if (run->state == DisposalState::Frozen)
        words = tr("It waits until recipients were asked and the last file was given.");
    else if (run->state != DisposalState::Proposed)
        words = tr("It cannot be cancelled any more.");
    if (run->proposal.rehearsal)
        words += tr(" This is a rehearsal: nothing is deleted.");
    m_banner->setWords(DisposalWords::state(run->state), words);
}

void DisposalPanel::fillSteps()
{
    using enum StepLine::State;
    const Disposal *run = running() || (current() && current()->state == DisposalState::Done) ? current() : nullptr;
    const auto at = [&](DisposalState from) { return run && int(run->state) >= int(from); };
    const auto state = [&](bool done, bool now) { return done ? Done : now ? Now : Later; };
    int asked = 0;
    for (const RecipientDisposal &recipient : run ? run->recipients : QList<RecipientDisposal>())
        asked += recipient.disposedOn ? 1 : 0;
    const qsizetype recipients = run ? run->recipients.size() : 0;
    QStringList stays;
    for (const DisposalChoice &choice : run ? run->proposal.choices : QList<DisposalChoice>()) {
        if (!choice.erase)
            stays.append(QStringLiteral("%1（%2）").arg(DisposalWords::category(choice.category), choice.basis));
    }
    const bool confirmed = at(DisposalState::Waiting);
    QString confirming = tr("By somebody else than who proposed it");
    if (run)
        confirming = tr("1st: %1   2nd: %2")
                         .arg(run->proposedBy.name, run->confirmedBy ? run->confirmedBy->name : tr("still missing"));
    const bool done = at(DisposalState::Done);
    m_steps->setSteps(
        {{state(run, true), tr("Make sure that the end was announced"),
          run ? QStringLiteral("%1 · %2").arg(run->proposal.announcedBy, run->proposal.reference)
              : tr("The announcement and its date are recorded"),
          run ? whoAndWhen(run->proposedBy, run->proposedAt, m_language) : QString()},
         {state(run, false),
          tr("Decide what is deleted and what stays"),
          stays.isEmpty() ? tr("Stays: published tables, register and record")
                          : tr("Stays: %1").arg(stays.join(QStringLiteral(", "))),
          {}},
         {state(confirmed, run), tr("Confirm it as two persons"), confirming,
          run ? tr("%1 of 2 persons").arg(confirmed ? 2 : 1) : QString()},
         {state(at(DisposalState::Erasing), confirmed), tr("Ask recipients to delete"),
          run ? tr("%n recipients are told and give their proof", nullptr, int(recipients))
              : tr("Recipients are told and give their proof"),
          run ? tr("%1 of %2").arg(asked).arg(recipients) : QString()},
         {state(at(DisposalState::Releasing), at(DisposalState::Erasing)),
          tr("Delete"),
          tr("72 hours to cancel. After that it cannot be undone."),
          {}},
         {state(done, at(DisposalState::Releasing)), tr("Issue the certificate"),
          tr("Who, when and how many, as a PDF"),
          done && run->certificate ? wording::shortDate(wording::dateInTokyo(run->certificate->at), m_language)
                                   : QString()}});
}

void DisposalPanel::fillTable()
{
    QList<RetentionRow> rows;
    for (const RetentionLine &line : m_overview ? m_overview->lines : QList<RetentionLine>()) {
        bool erased = line.category != DataCategory::PublishedTables && line.category != DataCategory::Records;
        if (running()) {
            for (const DisposalChoice &choice : current()->proposal.choices)
                erased = choice.category == line.category ? choice.erase : erased;
        }
        const bool held = std::ranges::any_of(m_overview->holds, [&](const Hold &hold) {
            return !hold.liftedAt && hold.content.category == line.category;
        });
        rows.append(
            {DisposalWords::category(line.category), QLocale(QLocale::English).toString(line.count),
             line.oldest ? wording::shortDate(wording::dateInTokyo(*line.oldest), m_language) : QStringLiteral("—"),
             DisposalWords::place(line.category),
             line.days
                 ? line.due > 0 ? tr("%1 days · %2 next").arg(*line.days).arg(line.due) : tr("%1 days").arg(*line.days)
                 : line.basis.in(m_language),
             held     ? tr("Held")
             : erased ? tr("Deleted")
                      : tr("Stays"),
             held     ? TagTone::Warning
             : erased ? TagTone::Danger
                      : TagTone::Plain});
    }
    m_table->show(rows);
}

void DisposalPanel::fillHolds()
{
    while (QLayoutItem *item = m_holds->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one whose button was pressed.
        delete item;
    }
    for (const Hold &hold : m_overview ? m_overview->holds : QList<Hold>()) {
        if (hold.liftedAt)
            continue;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *words = new TextLabel(m_theme, TextStyle::Small, ColorRole::TextPrimary);
        words->setText(tr("Held: %1 – %2 (%3)")
                           .arg(DisposalWords::category(hold.content.category), hold.content.reason,
                                whoAndWhen(hold.by, hold.at, m_language)));
        auto *lifting = new Button(m_theme, ButtonKind::Text, ButtonHeight::Small, row);
        lifting->setText(tr("Lift"));
        lifting->setAccessibleName(tr("Lift the hold on %1").arg(DisposalWords::category(hold.content.category)));
        lifting->setVisible(allows(m_me.role, Permission::HoldData));
        connect(lifting, &QPushButton::clicked, this, [this, id = hold.id] { lift(id); });
        line->addWidget(words, 1);
        line->addWidget(lifting);
        m_holds->addWidget(row);
    }
    const QStringList consoles = m_overview ? m_overview->consoles : QStringList();
    m_consoles->setVisible(!consoles.isEmpty());
    m_consoles->setText(
        tr("Not reached yet, wiped at their next contact: %1").arg(consoles.join(QStringLiteral(", "))));
}

void DisposalPanel::fillButtons()
{
    const Disposal *run = current();
    const bool officer = allows(m_me.role, Permission::ProposeDisposal);
    const bool idle = m_overview && !running();
    m_rehearse->setVisible(officer && idle);
    m_propose->setVisible(officer && idle);
    m_rehearse->setEnabled(!m_agreements.isEmpty());
    m_propose->setEnabled(!m_agreements.isEmpty());
    m_hold->setVisible(m_overview && allows(m_me.role, Permission::HoldData));
    m_cancel->setVisible(running() && int(run->state) <= int(DisposalState::Frozen) &&
                         allows(m_me.role, Permission::CancelDisposal));
    const bool afterConfirmation = run && int(run->state) >= int(DisposalState::Waiting) &&
                                   run->state != DisposalState::Cancelled && !run->proposal.rehearsal;
    m_note->setVisible(afterConfirmation && allows(m_me.role, Permission::NoteDisposal) &&
                       (running() || std::ranges::any_of(run->recipients, [](const RecipientDisposal &recipient) {
                            return !recipient.disposedOn;
                        })));
    m_confirm->setVisible(waitsForMe());
    m_certificate->setVisible(run && run->certificate);
}

void DisposalPanel::confirmRun()
{
    const Disposal *run = current();
    if (!run)
        return;
    whenReady(this, m_provisions->confirm(run->id, {run->revision, {}}), [this](const Result<Disposal> &is) {
        if (is)
            done(tr("Confirmed. For 72 hours it can be cancelled."));
        else
            Q_EMIT failed(is.error());
    });
}

void DisposalPanel::cancelRun()
{
    const Disposal *run = current();
    if (!run)
        return;
    m_reasonSheet->setBusy(true);
    whenReady(this, m_provisions->cancel(run->id, {run->revision, m_reasonSheet->why()}),
              [this](const Result<Disposal> &is) {
                  if (!is)
                      return m_reasonSheet->showFailure(ErrorWords::of(is.error(), m_language));
                  m_reasonSheet->dismiss();
                  done(tr("Cancelled. Nothing was deleted."));
              });
}

void DisposalPanel::lift(const HoldId &id)
{
    whenReady(this, m_provisions->lift(id), [this](const Result<Hold> &is) {
        if (is)
            done(tr("The hold is lifted."));
        else
            Q_EMIT failed(is.error());
    });
}

void DisposalPanel::saveCertificate(const QString &path)
{
    const Disposal *run = current();
    if (run && run->certificate)
        Q_EMIT said(CertificatePdf::write(*run, m_language, path) ? tr("Certificate saved")
                                                                  : tr("Not saved. Choose another folder."));
}

void DisposalPanel::writeLetter(const AgreementId &agreement)
{
    askWhereToSave(this, {tr("Save the letter"), QStringLiteral("letter.pdf"), QStringLiteral("PDF (*.pdf)")},
                   [this, agreement](const QString &path) { saveLetter(agreement, path); });
}

void DisposalPanel::saveLetter(const AgreementId &agreement, const QString &path)
{
    const Disposal *run = current();
    if (!run)
        return;
    const auto recipient = std::ranges::find(run->recipients, agreement, &RecipientDisposal::agreement);
    const auto agreed = std::ranges::find(m_agreements, agreement, &Agreement::id);
    if (recipient == run->recipients.end() || agreed == m_agreements.end())
        return;
    const bool written = writePaper(EndLetter::lines(run->proposal, *recipient, agreed->content,
                                                     wording::prefecture(m_me.prefecture, m_language),
                                                     wording::dateInTokyo(QDateTime::currentDateTimeUtc()), m_language),
                                    path);
    Q_EMIT said(written ? tr("Letter saved") : tr("Not saved. Choose another folder."));
}

void DisposalPanel::done(const QString &words)
{
    Q_EMIT said(words);
    reload();
}

void DisposalPanel::focusList() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace mado
