// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/proof.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

/// Asks once more who one is, before data leave: password and code, or the department's account.
class ProofSheet final : public Sheet
{
    Q_OBJECT

public:
    ProofSheet(const Theme &theme, QWidget *window);

    void ask(bool atProvider); ///< `atProvider`: the department's account can be used instead.
    void askForCode();         ///< The password was right; the second factor is missing.
    IdentityProof proof() const;

Q_SIGNALS:
    void providerChosen();

protected:
    QWidget *firstField() const override;

private:
    void check();

    TextLabel *m_why;
    TextLabel *m_passwordLabel;
    QLineEdit *m_password;
    TextLabel *m_codeLabel;
    QLineEdit *m_code;
    Button *m_provider;
};

} // namespace mado
