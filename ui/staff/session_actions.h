// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "ui/shared/sheet.h"
#include "ui/staff/session_card.h"

namespace mado {

/// Whether what a computer keeps is really to be deleted: it cannot be undone.
class WipeSheet final : public Sheet
{
    Q_OBJECT

public:
    WipeSheet(const Theme &theme, QWidget *window);
    void ask(const SessionInfo &session);
    const std::optional<SessionId> &session() const { return m_session; }

protected:
    QWidget *firstField() const override { return cancelButton(); }

private:
    TextLabel *m_words;
    std::optional<SessionId> m_session;
};

/// Reads somebody's sessions into a card and does there what is asked for.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SessionActions(const Theme &theme, People &people, SessionCard &card);

    void setLanguage(Language language);
    void load(const std::optional<StaffId> &whose); ///< nullopt: oneself.
    void endOthers();

Q_SIGNALS:
    void said(const QString &words);
    void loaded();

private:
    void reload();
    void end(const SessionInfo &session);
    void settle(const Result<void> &done, const QString &words);

    const Theme &m_theme;
    People &m_people;
    SessionCard &m_card;
    Language m_language = Language::Japanese;
    std::optional<StaffId> m_whose;
    int m_asked = 0; ///< Answers to earlier questions are old.
    WipeSheet *m_sheet = nullptr;
};

/// A colleague's sessions, for administrators.
class SessionsSheet final : public Sheet
{
    Q_OBJECT

public:
    SessionsSheet(const Theme &theme, People &people, QWidget *window);
    void show(const StaffMember &member, Language language);

protected:
    QWidget *firstField() const override { return mainButton(); }

private:
    SessionCard *m_card;
    SessionActions *m_actions;
};

} // namespace mado
