// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/certificate_pdf.h"

#include "contract/tokyo.h"
#include "ui/governance/disposal_words.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/paper.h"

#include <QLocale>

namespace mado {

namespace {

constexpr int wrapAfter = 64; ///< Hex digits of a digest in a line.

QString momentIn(const QDateTime &at, Language language)
{
    return GovernanceWords::day(inTokyo(at).date(), language) + inTokyo(at).toString(QStringLiteral(" HH:mm"));
}

QString counted(qint64 count) { return QLocale(QLocale::English).toString(count); }

QStringList inPieces(const QString &text)
{
    QStringList pieces;
    for (qsizetype i = 0; i < text.size(); i += wrapAfter)
        pieces.append(QLatin1Char(' ') + text.mid(i, wrapAfter));
    return pieces;
}

} // namespace

QStringList CertificatePdf::lines(const Disposal &disposal, Language language)
{
    if (!disposal.certificate)
        return {};
    const DisposalCertificate &certificate = *disposal.certificate;
    const auto moment = [language](const QDateTime &at) { return momentIn(at, language); };
    QStringList lines{tr("Certificate of deletion")};
    if (disposal.proposal.rehearsal)
        lines << tr("Rehearsal: nothing was deleted.");
    lines << QString() << tr("Issued: %1").arg(moment(certificate.at))
          << tr("End of measures announced by %1 on %2 (%3)")
                 .arg(disposal.proposal.announcedBy, GovernanceWords::day(disposal.proposal.announcedOn, language),
                      disposal.proposal.reference)
          << tr("Proposed: %1, %2").arg(disposal.proposedBy.name, moment(disposal.proposedAt));
    if (disposal.confirmedBy && disposal.confirmedAt)
        lines << tr("Confirmed: %1, %2").arg(disposal.confirmedBy->name, moment(*disposal.confirmedAt));
    lines << QString() << tr("Deleted");
    for (const DisposedCount &count : certificate.erased)
        lines << QLatin1Char(' ') + tr("%1: %2").arg(DisposalWords::category(count.category), counted(count.count));
    lines << QString() << tr("What remains, and under which article");
    for (const RemainingCount &count : certificate.remained)
        lines << QLatin1Char(' ') +
                     tr("%1: %2 – %3").arg(DisposalWords::category(count.category), counted(count.count), count.basis);
    lines << QString() << tr("Recipients");
    for (const RecipientDisposal &recipient : disposal.recipients)
        lines << QLatin1Char(' ') +
                     tr("%1: %2").arg(
                         recipient.recipient,
                         recipient.disposedOn
                             ? tr("deleted on %1 (%2)")
                                   .arg(GovernanceWords::day(*recipient.disposedOn, language), recipient.proof)
                         : recipient.askedAt ? tr("asked on %1, no answer yet").arg(moment(*recipient.askedAt))
                                             : tr("not asked"));
    lines << QString()
          << (certificate.spaceReleased ? tr("The space of the database was released.")
                                        : tr("The space of the database was not released by this run."))
          << (!certificate.backupKeyDestroyed ? tr("Backups: this server knows of no key; delete them by hand.")
              : *certificate.backupKeyDestroyed
                  ? tr("The key of the backups was destroyed.")
                  : tr("The key of the backups could not be destroyed; delete it by hand."))
          << tr("Consoles wiped: %1").arg(certificate.consolesWiped);
    for (const QString &console : certificate.consolesToCome)
        lines << QLatin1Char(' ') + tr("Not reached yet, wiped at its next contact: %1").arg(console);
    lines << QString() << tr("Digest (BLAKE2b-256)") << inPieces(certificate.digest) << tr("Signature (Ed25519)")
          << inPieces(certificate.signature) << tr("Public key") << inPieces(certificate.publicKey);
    return lines;
}

bool CertificatePdf::write(const Disposal &disposal, Language language, const QString &path)
{
    return writePaper(lines(disposal, language), path);
}

} // namespace mado
