// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mado {

class Button;
class CodeRow;
class ProblemBox;
class QrCode;
class TextLabel;

/// The first time: invitation and password, then the authenticator app, then the recovery codes. Passive.
class EnrolmentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EnrolmentForm(const Theme &theme, QWidget *parent = nullptr);

    void showInvitation();
    void showApp(const QString &secret, const QString &uri);
    void showCodes(const QStringList &codes);
    void setBusy(const QString &what);
    void showProblem(const QString &problem);
    void focusFirst();

Q_SIGNALS:
    void invitationEntered(const QString &invitation, const QString &password);
    void codeEntered(const QString &code);
    void codesKept();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Invitation, App, Codes };

    QWidget *buildInvitation();
    QWidget *buildApp();
    QWidget *buildCodes();
    QLineEdit *field(QVBoxLayout &column, TextLabel *label, bool hidden);
    void show(Step step);
    void submit();
    void submitInvitation();
    void restyle();
    void retranslate();

    const Theme &m_theme;
    Step m_step = Step::Invitation;
    QString m_busy;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QWidget *m_steps;
    QList<QWidget *> m_pages; ///< In the order of Step.
    TextLabel *m_invitationLabel;
    TextLabel *m_passwordLabel;
    TextLabel *m_againLabel;
    QLineEdit *m_invitation;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QrCode *m_qr;
    TextLabel *m_secretLabel;
    QLineEdit *m_secret;
    CodeRow *m_code;
    QLineEdit *m_codes[10];
    Button *m_copy;
    ProblemBox *m_problem;
    Button *m_next;
    Button *m_back;
};

} // namespace mado
