// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/why_sheet.h"

#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"

#include <QVBoxLayout>

namespace mado {

WhySheet::WhySheet(const Theme &theme, QWidget *window)
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
    connect(m_reason, &QTextEdit::textChanged, this, &WhySheet::check);
    connect(m_reason, &ReplyField::focusChanged, m_frame, &FieldFrame::setFocused);
    connect(m_reason, &ReplyField::escaped, this, &Sheet::dismiss);
    connect(m_reason, &ReplyField::submitted, this, [this] {
        if (mainButton()->isEnabled())
            Q_EMIT accepted();
    });
}

QWidget *WhySheet::firstField() const { return m_reason; }

QString WhySheet::reason() const { return m_reason->text().trimmed(); }

void WhySheet::ask(const QString &title, const Consultation &about, const QString &what, const QString &action)
{
    m_reason->setText(QString());
    setTitle(title, about.resident.displayName + QStringLiteral("  ") + about.caseNumber);
    m_what->setText(what);
    m_label->setText(tr("Reason (stays in the conversation, for staff)"));
    m_reason->setAccessibleName(m_label->text());
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(action);
    open();
    check();
}

void WhySheet::check()
{
    const auto length = reason().size();
    setComplete(length >= minReasonUnits && length <= maxReasonUnits);
    showHint(length > maxReasonUnits   ? tr("The reason is too long. %1 characters at most.").arg(maxReasonUnits)
             : length < minReasonUnits ? tr("Write in a few words why.")
                                       : QString());
}

} // namespace mado
