// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QUrl>
#include <QWidget>
#include <optional>

namespace mado {

class EnrolmentForm;
class SignInLanguage;
class SignInForm;
class TextLabel;
class WindowWall;

/// The first screen: who are you, and at which desk. Passive: it asks by signals and shows what it is told.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(const Theme &theme, QWidget *parent = nullptr);

    void setBusy(const QString &what);                        ///< Shown instead of the button's word; empty ends it.
    void showProblem(const QString &problem);                 ///< Plain text; empty hides it.
    void setRemembered(const std::optional<QString> &person); ///< 「前回の続きから」: who can go on without a password.
    void setServer(const QUrl &server);
    void setServerName(const QString &name); ///< "神奈川県 健康相談窓口"; empty while unknown.
    void setProviderOffered(bool offered);   ///< One may sign in with the department's account.
    void setProviderWaiting(bool waiting);   ///< Its page is open in the browser.
    void askForCode();
    void setLanguage(Language language);
    void focusFirst();

    void showForm(); ///< Back from the first time.
    void showInvitation();
    void showApp(const QString &secret, const QString &uri); ///< The authenticator app is to be set up.
    void showRecoveryCodes(const QStringList &codes);

Q_SIGNALS:
    /// `code` is empty where none was asked for.
    void signInRequested(const QUrl &server, const QString &login, const QString &password, const QString &code);
    void providerRequested(const QUrl &server);
    void invitationRequested(const QUrl &server);
    void serverEntered(const QUrl &server);
    void invitationEntered(const QString &invitation, const QString &password);
    void appCodeEntered(const QString &code);
    void recoveryCodesKept();
    void enrolmentCancelled();
    void practiseRequested();
    void resumeRequested();
    void languageRequested(mado::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildRight();
    void connectForms();
    void swap(QWidget *to, QWidget *from);
    void retranslate();

    const Theme &m_theme;
    WindowWall *m_wall;
    SignInLanguage *m_switch;
    SignInForm *m_form;
    EnrolmentForm *m_enrolment;
    TextLabel *m_version;
};

} // namespace mado
