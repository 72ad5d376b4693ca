// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QUrl>
#include <QWidget>
#include <optional>

class QLineEdit;
class QVBoxLayout;

namespace mado {

class Button;
class CodeRow;
class IconButton;
class OfferBox;
class ProblemBox;
class ProviderBox;
class Tag;
class TextLabel;

/// "madoguchi.pref.example" or a whole address; https unless said otherwise. nullopt: no address at all.
std::optional<QUrl> serverFrom(const QString &text);

/// Server, the department's account, staff number with password and code; practise; go on as before.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(const Theme &theme, QWidget *parent = nullptr);

    void setBusy(const QString &what);
    void showProblem(const QString &problem);
    void setRemembered(const std::optional<QString> &person);
    void setServer(const QUrl &server);
    void setServerName(const QString &name);
    void setProviderOffered(bool offered);
    void askForCode(); ///< The password was right, or the code was not.
    void focusFirst();
    std::optional<QUrl> server() const;
    void setProviderWaiting(bool waiting);

Q_SIGNALS:
    /// `code` is empty where none was asked for.
    void signInRequested(const QUrl &server, const QString &login, const QString &password, const QString &code);
    void providerRequested(const QUrl &server);
    void invitationRequested(const QUrl &server);
    void serverEntered(const QUrl &server);
    void practiseRequested();
    void resumeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *labelled(TextLabel *label, QWidget *right, QWidget *field);
    QLineEdit *lineEdit(bool latinOnly);
    void build();
    void orderTabs();
    void connectParts();
    void restyle();
    void submit();
    /// Asks for the server's address where it is missing.
    std::optional<QUrl> serverOrAsk();
    void forgetCode();
    void showPassword(bool shown);
    void retranslate();

    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_serverName;
    OfferBox *m_resume;
    TextLabel *m_serverLabel;
    QLineEdit *m_server;
    ProviderBox *m_provider;
    TextLabel *m_loginLabel;
    QLineEdit *m_login;
    TextLabel *m_passwordLabel;
    Tag *m_latin;
    QLineEdit *m_password;
    IconButton *m_eye;
    CodeRow *m_code;
    ProblemBox *m_problem;
    Button *m_signIn;
    Button *m_invited;
    OfferBox *m_practise;
    QString m_busy;
    std::optional<QString> m_person;
};

} // namespace mado
