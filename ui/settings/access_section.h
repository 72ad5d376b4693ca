// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "contract/local_text.h"
#include "ui/shared/theme.h"

#include <QScrollArea>

namespace mado {

class Button;
class SecondFactorSheet;
class SessionActions;
class SessionCard;
class SettingsCard;
class TextLabel;

/// サインイン中の端末: where one is signed in, signing out there, a lost computer; one's second factor.
class AccessSection final : public QScrollArea
{
    Q_OBJECT

public:
    AccessSection(const Theme &theme, People &people, const QString &login, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void focusFirst();

Q_SIGNALS:
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void refreshOthers();
    void askSecondFactor(bool codes);

    const Theme &m_theme;
    People &m_people;
    const QString m_login;
    Language m_language = Language::Japanese;
    TextLabel *m_title;
    SessionCard *m_sessions;
    SessionActions *m_actions;
    Button *m_others;
    TextLabel *m_factorTitle;
    SettingsCard *m_factor;
    Button *m_app;
    Button *m_codes;
    SecondFactorSheet *m_sheet = nullptr;
};

} // namespace mado
