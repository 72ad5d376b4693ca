// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/proof_sheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mado {

ProofSheet::ProofSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_why(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_password(new QLineEdit(this)),
      m_code(new QLineEdit(this)),
      m_provider(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium, this))
{
    m_why->setWrap(true);
    body()->addWidget(m_why);
    m_passwordLabel = addLabel();
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    body()->addWidget(m_password);
    m_codeLabel = addLabel();
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhLatinOnly);
    body()->addWidget(m_code);
    addToFoot(m_provider);
    connect(m_password, &QLineEdit::textChanged, this, &ProofSheet::check);
    connect(m_provider, &QPushButton::clicked, this, &ProofSheet::providerChosen);
    for (QLineEdit *field : {m_password, m_code}) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (mainButton()->isEnabled())
                Q_EMIT accepted();
        });
    }
    // What was typed does not stay in a closed sheet.
    connect(this, &Sheet::dismissed, m_password, &QLineEdit::clear);
    connect(this, &Sheet::dismissed, m_code, &QLineEdit::clear);
}

QWidget *ProofSheet::firstField() const { return m_password; }

void ProofSheet::ask(bool atProvider)
{
    setTitle(tr("Is it you?"));
    m_why->setText(tr("Data leave the house next. Show once more who you are; it counts for five minutes."));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    m_codeLabel->setText(tr("Code of the authenticator app, or a recovery code (if you use one)"));
    m_code->setAccessibleName(m_codeLabel->text());
    m_provider->setText(tr("Use the department's account"));
    m_provider->setVisible(atProvider);
    cancelButton()->setText(tr("Cancel"));
    mainButton()->setText(tr("Go on"));
    m_password->clear();
    m_code->clear();
    showFailure({});
    open();
    check();
}

void ProofSheet::askForCode() { m_code->setFocus(Qt::OtherFocusReason); }

IdentityProof ProofSheet::proof() const
{
    const QString code = m_code->text().trimmed();
    return {m_password->text(), code.isEmpty() ? std::nullopt : std::optional(code)};
}

void ProofSheet::check() { setComplete(!m_password->text().isEmpty()); }

} // namespace mado
