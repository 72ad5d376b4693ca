// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/report_step_sheet.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

ReportStepSheet::ReportStepSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_label(addLabel()),
      m_why(new QLineEdit),
      m_how(new Segmented(theme)),
      m_provision(new ChoiceBox(theme)),
      m_hint(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary))
{
    for (QWidget *field : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_how),
                           static_cast<QWidget *>(m_provision), static_cast<QWidget *>(m_hint)})
        body()->addWidget(field);
    m_hint->setWrap(true);
    m_why->setMaxLength(maxGovernanceTextUnits);
    connect(m_why, &QLineEdit::textChanged, this, &ReportStepSheet::check);
    connect(m_how, &Segmented::chosen, this, &ReportStepSheet::check);
    connect(this, &Sheet::accepted, this, &ReportStepSheet::done);
}

QWidget *ReportStepSheet::firstField() const { return m_sending ? static_cast<QWidget *>(m_how) : m_why; }

void ReportStepSheet::askReason()
{
    m_sending = false;
    setTitle(tr("Return the report"));
    m_label->setText(tr("What has to change"));
    m_why->setAccessibleName(tr("What has to change"));
    m_why->clear();
    mainButton()->setText(tr("Return"));
    cancelButton()->setText(tr("Cancel"));
    check();
    open();
}

void ReportStepSheet::askSending(const QList<Provision> &provisions)
{
    m_sending = true;
    m_provisions = provisions;
    setTitle(tr("Record that it was sent"));
    m_label->setText(tr("How"));
    m_how->setWords({tr("Saved file"), tr("Sealed provision")});
    m_how->setCurrent(0);
    m_provision->setAccessibleName(tr("Provision"));
    m_provision->clear();
    for (const Provision &each : provisions)
        m_provision->addItem(each.request.why + QStringLiteral("　") + each.request.usableUntil.toString(Qt::ISODate));
    mainButton()->setText(tr("Record"));
    cancelButton()->setText(tr("Cancel"));
    check();
    open();
}

void ReportStepSheet::setReason(const QString &words) { m_why->setText(words); }

void ReportStepSheet::check()
{
    const bool sealed = m_sending && m_how->current() == 1;
    m_why->setVisible(!m_sending);
    m_how->setVisible(m_sending);
    m_provision->setVisible(sealed && !m_provisions.isEmpty());
    m_hint->setText(!m_sending ? tr("The writer reads this and submits it again.")
                    : !sealed  ? tr("Save the PDF first and send it as agreed. The next report of its rhythm begins "
                                     "with the same chapters.")
                    : m_provisions.isEmpty()
                        ? tr("No provision is approved. Ask for one under Data first.")
                        : tr("The register of provisions says who got what. The next report of its rhythm begins with "
                             "the same chapters."));
    setComplete(m_sending ? !sealed || !m_provisions.isEmpty() : !m_why->text().trimmed().isEmpty());
}

void ReportStepSheet::done()
{
    dismiss();
    if (!m_sending)
        return Q_EMIT returned(m_why->text().trimmed());
    if (m_how->current() == 0)
        return Q_EMIT sent(ReportSending::SavedFile, std::nullopt);
    Q_EMIT sent(ReportSending::SealedProvision, m_provisions.at(m_provision->currentIndex()).id);
}

} // namespace mado
