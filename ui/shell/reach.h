// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/people.h"
#include "contract/local_text.h"
#include "contract/staff.h"
#include "ui/shared/theme.h"

namespace mado {

class BreakGlassSheet;

/// Reaching beyond one's scope for an hour: asks why, tells the server, says until when.
class Reach final : public QObject
{
    Q_OBJECT

public:
    Reach(const Theme &theme, People &people, const StaffProfile &me, QWidget *frame);
    bool isAllowed() const;
    void setLanguage(Language language) { m_language = language; }
    void ask();

Q_SIGNALS:
    void opened(const QString &words); ///< Until when, for a toast; more consultations are on their way.

private:
    void send();

    People &m_people;
    const StaffProfile m_me;
    Language m_language = Language::Japanese;
    BreakGlassSheet *m_sheet;
};

} // namespace mado
