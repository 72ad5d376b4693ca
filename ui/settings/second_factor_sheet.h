// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "contract/local_text.h"
#include "ui/shared/sheet.h"

class QLineEdit;

namespace mado {

class CodeRow;
class QrCode;

/// A new authenticator app, or new recovery codes: password and present code, the QR code and its first code, then the
/// recovery codes, shown once.
class SecondFactorSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Wish { NewApp, NewCodes };

    SecondFactorSheet(const Theme &theme, People &people, const QString &login, QWidget *window);
    void begin(Wish wish, Language language);

Q_SIGNALS:
    void done(const QString &words);

protected:
    QWidget *firstField() const override;

private:
    enum class Step { Prove, App, Codes };
    QWidget *buildProve();
    QWidget *buildApp();
    void show(Step step);
    void goOn();
    void prove();
    void showApp(const EnrolmentStarted &started);
    void confirm();
    void showCodes(const Result<RecoveryCodes> &codes);
    void forget();

    People &m_people;
    const QString m_login;
    Language m_language = Language::Japanese;
    Wish m_wish = Wish::NewApp;
    Step m_step = Step::Prove;
    QString m_enrolment;
    TextLabel *m_words;
    TextLabel *m_passwordLabel;
    QLineEdit *m_password;
    CodeRow *m_present;
    QrCode *m_qr;
    TextLabel *m_secretLabel;
    QLineEdit *m_secret;
    CodeRow *m_first;
    QWidget *m_provePart;
    QWidget *m_appPart;
    TextLabel *m_codesPart;
};

} // namespace mado
