// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QUrl>
#include <QWidget>
#include <optional>

namespace mado {

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
    void setLanguage(Language language);
    void focusFirst();

Q_SIGNALS:
    void signInRequested(const QUrl &server, const QString &login, const QString &password);
    void practiseRequested();
    void resumeRequested();
    void languageRequested(mado::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildRight();
    void retranslate();

    const Theme &m_theme;
    WindowWall *m_wall;
    SignInLanguage *m_switch;
    SignInForm *m_form;
    TextLabel *m_version;
};

} // namespace mado
