// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/board/sweep.h"
#include "app/clock.h"
#include "app/people/people.h"
#include "ui/board/sweep_sheet.h"

#include <QSet>

namespace mado {

class DeskPage;
class PageStack;

/// The way out of the desk: what somebody still holds is shown first, when they sign out and shortly before their shift
/// ends.
class Leaving final : public QObject
{
    Q_OBJECT

public:
    Leaving(const Theme &theme, DeskPage &page, PageStack &pages, People &people, const AppClock &clock,
            QWidget *frame);

    void setLanguage(Language language) { m_language = language; }
    void signOut(); ///< Asks first while anything is held or unsent.
    void review();  ///< The sheet alone.
    void tick();    ///< About once a second.

Q_SIGNALS:
    void shiftRead(const std::optional<QDateTime> &until); ///< UTC, of the one that goes on; nullopt: off duty.
    void left();                                           ///< Sign out now.
    void shiftEnds(const QString &words); ///< Once, a quarter of an hour before, while anything is held.

private:
    void ask(SweepSheet::Why why);
    void refresh();
    void lookForDrafts();
    void accepted();
    void recordReason();
    void awaitNotes();
    void readShift();

    DeskPage &m_page;
    PageStack &m_pages;
    People &m_people;
    const AppClock &m_clock;
    Sweep m_sweep;
    SweepSheet *m_sheet;
    SweepSheet::Why m_why = SweepSheet::Why::SigningOut;
    Language m_language = Language::Japanese;
    QSet<ConsultationId> m_drafts;
    QList<CommandKey> m_notes; ///< Reasons on their way to the server.
    int m_writing = 0;         ///< Reasons on their way to the outbox.
    std::optional<QDateTime> m_shiftUntil;
    std::optional<QDateTime> m_readAt;
    std::optional<QDateTime> m_remindedFor;
};

} // namespace mado
