// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reopen_sheet.h"

#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/wording.h"

#include <QVBoxLayout>

namespace mado {

ReopenSheet::ReopenSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_what(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this))
{
    m_what->setWrap(true);
    body()->addWidget(m_what);
    m_label = addLabel();
    m_frame = new FieldFrame(theme, Radius::Button, this);
    m_reason = new ReplyField(theme, TextStyle::Body, 2, 4, m_frame);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_reason);
    body()->addWidget(m_frame);
    connect(m_reason, &QTextEdit::textChanged, this, &ReopenSheet::check);
    connect(m_reason, &ReplyField::focusChanged, m_frame, &FieldFrame::setFocused);
    connect(m_reason, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(m_reason, &ReplyField::submitted, this, [this] {
        if (mainButton()->isEnabled())
            Q_EMIT accepted();
    });
}

QWidget *ReopenSheet::firstField() const { return m_reason; }

QString ReopenSheet::reason() const { return m_reason->text().trimmed(); }

void ReopenSheet::ask(const Consultation &consultation, Language language)
{
    m_about = consultation.id;
    m_reason->setText(QString());
    setTitle(tr("Open again"), consultation.resident.displayName + QStringLiteral("  ") + consultation.caseNumber);
    m_what->setText(tr("It comes back into the queue as “%1”, and the person waits from now on.")
                        .arg(wording::risk(consultation.risk.level(), language)));
    m_label->setText(tr("Reason (stays in the conversation, for staff)"));
    m_reason->setAccessibleName(m_label->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Open again"));
    open();
    check();
}

void ReopenSheet::check()
{
    const auto length = reason().size();
    setComplete(length >= minReasonUnits && length <= maxReasonUnits);
    showHint(length < minReasonUnits ? tr("Write in a few words why.") : QString());
}

} // namespace mado
