// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "ui/desk/desk_page.h"

namespace mado {

class AlarmNotice;
class PageStack;
class Toasts;

/// What the window shows of emergencies until somebody takes them: a notice each, one digest for many, and a line for
/// whatever covers the window meanwhile. No names: others may look at the screen.
class AlarmNotices final : public QObject
{
    Q_OBJECT

public:
    AlarmNotices(DeskPage &page, PageStack &pages, Toasts &toasts, const AppClock &clock, QObject *parent);

    void setLanguage(Language language);
    void tick();  ///< About once a second.
    void quiet(); ///< Here, for a minute; on record.

Q_SIGNALS:
    void ring(mado::Ring how);
    void said(const QString &words);

private:
    void alarm(const Consultation &consultation);
    void digest(int emergencies);
    void ended(const ConsultationId &id);
    void refresh();

    DeskPage &m_page;
    PageStack &m_pages;
    Toasts &m_toasts;
    const AppClock &m_clock;
    Language m_language = Language::Japanese;
    AlarmNotice *m_notice;
};

} // namespace mado
