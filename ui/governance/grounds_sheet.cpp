// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/grounds_sheet.h"

#include "contract/governance.h"
#include "ui/staff/plain_field.h"

#include <QVBoxLayout>

namespace mado {

GroundsSheet::GroundsSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_consequence(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_label(nullptr),
      m_why(new PlainField(theme, this))
{
    m_consequence->setWrap(true);
    body()->addWidget(m_consequence);
    m_label = addLabel();
    body()->addWidget(m_why);
    connect(m_why, &QPlainTextEdit::textChanged, this,
            [this] { setComplete(!why().isEmpty() && why().size() <= maxGovernanceTextUnits); });
}

QWidget *GroundsSheet::firstField() const { return m_why->isHidden() ? static_cast<QWidget *>(cancelButton()) : m_why; }

QString GroundsSheet::why() const { return m_why->toPlainText().trimmed(); }

void GroundsSheet::prepare(const QString &title, const QString &consequence, const QString &act, bool reason)
{
    setTitle(title);
    m_consequence->setText(consequence);
    m_label->setVisible(reason);
    m_why->setVisible(reason);
    m_why->clear();
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(act);
    mainButton()->setKind(ButtonKind::Stop);
    showFailure({});
}

void GroundsSheet::ask(const QString &title, const QString &consequence, const QString &act, const QString &label)
{
    prepare(title, consequence, act, true);
    m_label->setText(label.isEmpty() ? tr("Reason (kept in the register; name nobody)") : label);
    m_why->setAccessibleName(m_label->text());
    open();
    setComplete(false);
}

void GroundsSheet::confirm(const QString &title, const QString &consequence, const QString &act)
{
    prepare(title, consequence, act, false);
    open();
    setComplete(true);
}

} // namespace mado
