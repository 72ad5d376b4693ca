// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/code_sheet.h"

#include "ui/shared/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace mado {

CodeSheet::CodeSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_words(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_code(new QLineEdit(this)),
      m_copy(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this)),
      m_until(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this))
{
    m_words->setWrap(true);
    m_code->setReadOnly(true);
    m_code->setFont(theme.font(TextStyle::Section, true));
    m_copy->setIconName(QStringLiteral("copy"));
    body()->addWidget(m_words);
    body()->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_code, 1);
    row->addWidget(m_copy);
    body()->addLayout(row);
    body()->addWidget(m_until);
    cancelButton()->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_code->text());
        showHint(tr("Copied."));
    });
    connect(this, &Sheet::accepted, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, [this] { m_code->clear(); });
}

QWidget *CodeSheet::firstField() const { return m_code; }

void CodeSheet::show(const InvitationIssued &issued, Language language)
{
    setTitle(tr("Code for %1").arg(issued.staff.details.name), issued.staff.details.login);
    m_words->setText(
        tr("Hand this code over in person or by phone. It works once and is shown only now. With it and their staff "
           "number they choose a password."));
    m_code->setText(issued.code);
    m_code->setAccessibleName(tr("One-time code"));
    m_copy->setText(tr("Copy"));
    m_until->setText(
        tr("Usable until %1, %2")
            .arg(wording::date(wording::dateInTokyo(issued.validUntil), language), wording::clock(issued.validUntil)));
    mainButton()->setText(tr("Handed over"));
    open();
    m_code->selectAll();
}

} // namespace mado
