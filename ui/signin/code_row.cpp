// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/code_row.h"

#include "ui/shared/button.h"
#include "ui/shared/text_label.h"
#include "ui/signin/code_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

CodeRow::CodeRow(const Theme &theme, bool recovery, QWidget *parent)
    : QWidget(parent),
      m_label(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_hint(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary, this)),
      m_field(new CodeField(theme, this)),
      m_recovery(new QLineEdit(this)),
      m_other(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_label->setBold(true);
    m_label->setFixedHeight(theme.size(Size::Tag));
    row->addWidget(m_label, 1);
    row->addWidget(m_hint);
    column->addLayout(row);
    column->addWidget(m_field);
    column->addWidget(m_recovery);
    column->addWidget(m_other, 0, Qt::AlignRight);
    m_recovery->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData |
                                    Qt::ImhPreferUppercase);
    m_recovery->setFont(theme.font(TextStyle::Body));
    m_other->setVisible(recovery);
    connect(m_field, &QLineEdit::returnPressed, this, &CodeRow::submitted);
    connect(m_recovery, &QLineEdit::returnPressed, this, &CodeRow::submitted);
    connect(m_other, &QPushButton::clicked, this, [this] {
        useRecovery(!m_usesRecovery);
        focusField();
    });
    useRecovery(false);
}

QString CodeRow::code() const { return m_usesRecovery ? m_recovery->text().trimmed() : m_field->text(); }

bool CodeRow::isComplete() const { return m_usesRecovery ? !code().isEmpty() : m_field->isComplete(); }

void CodeRow::clear()
{
    m_field->clear();
    m_recovery->clear();
}

void CodeRow::focusField()
{
    QLineEdit *field = m_usesRecovery ? m_recovery : m_field;
    field->setFocus(Qt::OtherFocusReason);
    field->end(false);
}

QList<QWidget *> CodeRow::tabOrder() const { return {m_field, m_recovery, m_other}; }

void CodeRow::useRecovery(bool use)
{
    m_usesRecovery = use;
    m_field->setVisible(!use);
    m_recovery->setVisible(use);
    retranslate();
}

void CodeRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CodeRow::retranslate()
{
    m_label->setText(m_usesRecovery ? tr("Recovery code") : tr("Confirmation code"));
    m_hint->setText(m_usesRecovery ? tr("Each works once") : tr("6 digits from the authenticator app"));
    m_field->setAccessibleName(tr("Confirmation code"));
    m_recovery->setAccessibleName(tr("Recovery code"));
    m_other->setText(m_usesRecovery ? tr("Use the authenticator app") : tr("Use a recovery code"));
}

} // namespace mado
