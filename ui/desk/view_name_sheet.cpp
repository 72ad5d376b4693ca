// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/view_name_sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

ViewNameSheet::ViewNameSheet(const Theme &theme, QWidget *window) : Sheet(theme, window), m_name(new QLineEdit(this))
{
    m_name->setMaxLength(longest);
    m_name->setFixedHeight(theme.size(Size::Input));
    body()->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] { setComplete(!name().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (!name().isEmpty())
            Q_EMIT accepted();
    });
}

QWidget *ViewNameSheet::firstField() const { return m_name; }

QString ViewNameSheet::name() const { return m_name->text().simplified(); }

void ViewNameSheet::ask()
{
    setTitle(tr("Keep this view"), tr("Only you see it."));
    m_name->clear();
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Keep"));
    open();
    setComplete(false);
}

} // namespace mado
